import { expect, test } from 'vitest';
import { judgeTargets } from './targets.ts';

const series = (name: string, neighbours: number, medianMs: number) => ({
  name,
  neighbours,
  rounds: 1,
  medianMs,
  minMs: medianMs,
  maxMs: medianMs,
});

/** Medians without neighbours and with many. */
const FIGURES = {
  'write: ours': [120, 121],
  'write: COPY': [100, 100],
  'gate: ours': [3_000, 3_700],
  'gate: by hand': [1_000, 1_000],
  'cleanup: ours': [50, 61],
  'cleanup: by hand': [20, 22],
  'cleanup, check: rollback.nothing-left': [5, 6],
  'cleanup, check: rollback.outside-references': [10, 20],
  'gate, section: Roles': [500, 1_200],
  'gate, section: Rollback drill': [2_500, 2_500],
};

test('a target is met up to its limit and missed beyond it, and what is missed names its cause', () => {
  const measured = Object.entries(FIGURES).flatMap(([name, [few = 0, many = 0]]) => [
    series(name, 0, few),
    series(name, 1_000, many),
  ]);
  const roundTrips = [
    { batch: 'd3-a', roundTrips: 130, tables: 10, bound: 130 },
    { batch: 'd3-b', roundTrips: 131, tables: 10, bound: 130 },
  ];
  expect(judgeTargets({ series: measured, roundTrips }), 'targets').toEqual([
    {
      name: 'write path against COPY',
      have: '1.20 times, 1.21 times',
      want: 'at most 1.2 times, at every size',
      met: false,
    },
    {
      name: 'gate against the same by hand',
      have: '3.00 times, 3.70 times',
      want: 'at most 3 times, at every size',
      met: false,
      cause: 'by hand 1000 ms; Rollback drill 2500 ms, Roles 500 ms',
    },
    { name: 'write path as neighbours grow', have: '1.01 times', want: 'at most 1.2 times', met: true },
    {
      name: 'gate as neighbours grow',
      have: '1.23 times',
      want: 'at most 1.2 times',
      met: false,
      cause: 'Roles from 500 to 1200 ms',
    },
    {
      name: 'cleanup as neighbours grow',
      have: '1.22 times',
      want: 'at most 1.2 times',
      met: false,
      cause: 'rollback.outside-references from 10 to 20 ms; cleanup: by hand grew 1.10 times',
    },
    { name: 'round trips of d3-a', have: '130', want: 'at most 130', met: true },
    { name: 'round trips of d3-b', have: '131', want: 'at most 130', met: false },
  ]);
});
