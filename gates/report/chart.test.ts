import { describe, expect, test } from 'vitest';
import type { ViewEvidence } from '../evidence.ts';
import { ceiling, drawChart, marksOf } from './chart.ts';

function view(
  rows: ViewEvidence['rows'],
  chart: ViewEvidence['chart'],
  rest: Partial<ViewEvidence> = {},
): ViewEvidence {
  return {
    id: 'v',
    title: 'sales by day',
    tenant: 'demo-x',
    total: rows.length,
    rows,
    ...(chart ? { chart } : {}),
    ...rest,
  };
}

const byDay = { kind: 'columns', label: 'day', value: 'amount' } as const;
const rows = [
  { day: '2026-03-10', amount: 100 },
  { day: '2026-03-11', amount: 300 },
];

describe('marks', () => {
  test('are read off the rows, in their order', () => {
    expect(marksOf(view(rows, byDay))).toEqual([
      { label: '10 Mar', value: 100, series: '' },
      { label: '11 Mar', value: 300, series: '' },
    ]);
  });

  test.each([
    ['no chart is asked for', view(rows, undefined)],
    ['there are no rows', view([], byDay)],
    ['some rows are not there', view(rows, byDay, { total: 61 })],
    ['a figure is no number', view([{ day: 'x', amount: 'much' }], byDay)],
    ['a figure is negative', view([{ day: 'x', amount: -1 }], byDay)],
    ['the column is not there', view([{ day: 'x' }], byDay)],
  ])('are none when %s', (_, without) => {
    expect(marksOf(without)).toBeNull();
    expect(drawChart(without)).toBeNull();
  });
});

test('columns are as high as their figures, and say what they are', () => {
  const drawn = drawChart(view(rows, byDay, { naira: ['amount'] }))?.text ?? '';
  const heights = [...drawn.matchAll(/<rect class="s0"[^>]* height="([\d.]+)"/g)].map(([, height]) => Number(height));
  expect(heights).toEqual([26.4, 79.2]);
  expect(drawn).toContain('aria-label="Chart of sales by day: 2 marks, the largest 11 Mar with ₦300"');
  expect(drawn).toContain('<title>11 Mar: ₦300</title>');
});

test('columns of several series stand on each other, with a legend', () => {
  const stacked = [
    { day: 'Mon', amount: 100, by: 'Cash' },
    { day: 'Mon', amount: 100, by: 'Card' },
  ];
  const drawn = drawChart(view(stacked, { ...byDay, series: 'by' }))?.text ?? '';
  const tops = [...drawn.matchAll(/<rect class="s(\d)"[^>]* y="([\d.]+)"/g)].map(([, hue, top]) => [hue, Number(top)]);
  expect(tops).toEqual([
    ['0', 74],
    ['1', 8],
  ]);
  expect(drawn).toContain('<figcaption class="legend">');
});

test('shares are told in percent, bars against the largest', () => {
  const chart = { label: 'day', value: 'amount' } as const;
  const widths = (kind: 'share' | 'bars') =>
    [
      ...(drawChart(view(rows, { ...chart, kind }))?.text ?? '').matchAll(/<rect class="s\d"[^>]* width="([\d.]+)"/g),
    ].map(([, width]) => Number(width));
  expect(drawChart(view(rows, { ...chart, kind: 'share' }))?.text).toContain('· 75%');
  expect(widths('share')).toEqual([30, 90]);
  expect(widths('bars')).toEqual([47.3, 142]);
});

test.each([
  [0, 1],
  [3, 5],
  [7, 10],
  [130, 200],
  [2400, 2500],
])('an axis for %i ends at %i', (highest, end) => {
  expect(ceiling(highest)).toBe(end);
});
