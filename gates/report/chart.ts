import type { ViewEvidence } from '../evidence.ts';
import { type Html, html } from './html.ts';
import { cell, count, label, naira, short } from './wording.ts';

/** One mark of a chart: a column, a bar, a point, a part. */
export interface Mark {
  label: string;
  value: number;
  series: string;
}

type Drawing = NonNullable<ViewEvidence['chart']>;

/** What a chart draws, read off the view's rows; null where the rows do not give it. */
export function marksOf({ chart, rows, total }: ViewEvidence): Mark[] | null {
  if (!chart || rows.length === 0 || total > rows.length) return null;
  const marks = rows.map((row) => ({
    label: label(row[chart.label]),
    value: Number(row[chart.value]),
    series: chart.series ? cell(row[chart.series], false) : '',
  }));
  return marks.every(({ value }) => Number.isFinite(value) && value >= 0) ? marks : null;
}

/** The view as inline SVG with a legend; the table that follows it holds the same figures for those who do not see it. */
export function drawChart(view: ViewEvidence): Html | null {
  const marks = marksOf(view);
  if (!view.chart || !marks) return null;
  const money = view.naira?.includes(view.chart.value) ?? false;
  const series = [...new Set(marks.map((mark) => mark.series))];
  return html`<figure class="chart">
    <svg viewBox="0 0 ${WIDTH} ${heightOf(view.chart, marks)}" role="img" aria-label="${summary(view, marks, money)}">
      ${DRAW[view.chart.kind](marks, series, money)}
    </svg>
    ${series.length > 1 && legend(series)}
  </figure>`;
}

function summary(view: ViewEvidence, marks: readonly Mark[], money: boolean): string {
  const largest = marks.reduce((best, mark) => (mark.value > best.value ? mark : best));
  const size = money ? naira(largest.value) : count(largest.value);
  const of = [largest.label, largest.series].filter(Boolean).join(', ');
  return `Chart of ${view.title}: ${marks.length} marks, the largest ${of} with ${size}`;
}

/** Units of the drawing; about a pixel each on a phone. */
const WIDTH = 360;
const PLOT = { left: 44, right: 8, top: 8, height: 132 };
const BOTTOM = PLOT.top + PLOT.height;
const BAR = 24;

const DRAW: Record<Drawing['kind'], (marks: readonly Mark[], series: readonly string[], money: boolean) => Html> = {
  columns: drawColumns,
  line: drawLines,
  bars: (marks, series, money) => drawBars(marks, series, money, Math.max(...marks.map(({ value }) => value))),
  share: (marks, _, money) =>
    drawBars(
      marks,
      marks.map((mark) => mark.label),
      money,
      sumOf(marks),
      true,
    ),
};

function heightOf({ kind }: Drawing, marks: readonly Mark[]): number {
  return kind === 'columns' || kind === 'line' ? BOTTOM + 22 : marks.length * BAR + 4;
}

/** The next round number of two significant digits or fewer: 1, 2, 2.5, 5 times a power of ten. */
export function ceiling(value: number): number {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return power * ([1, 2, 2.5, 5, 10].find((step) => step * power >= value) ?? 10);
}

interface Scale {
  names: string[];
  step: number;
  x: (name: string) => number;
  y: (value: number) => number;
  top: number;
}

function scaleOf(marks: readonly Mark[], highest: number): Scale {
  const names = [...new Set(marks.map((mark) => mark.label))];
  const step = (WIDTH - PLOT.left - PLOT.right) / names.length;
  const top = ceiling(highest);
  return {
    names,
    step,
    top,
    x: (name) => PLOT.left + (names.indexOf(name) + 0.5) * step,
    y: (value) => BOTTOM - (value / top) * PLOT.height,
  };
}

function axes({ names, step, x, y, top }: Scale, money: boolean): Html {
  const every = Math.ceil(46 / step);
  return html`${[0, top / 2, top].map(
    (value) => html`<line class="grid" x1="${PLOT.left}" x2="${WIDTH - PLOT.right}" y1="${y(value)}" y2="${y(value)}"/>
      <text class="tick" x="${PLOT.left - 5}" y="${y(value) + 4}" text-anchor="end">${short(value, money)}</text>`,
  )}${names.map(
    (name, index) =>
      index % every === 0 &&
      html`<text class="tick" x="${round(x(name))}" y="${BOTTOM + 15}" text-anchor="middle">${cut(name, every * step)}</text>`,
  )}`;
}

function drawColumns(marks: readonly Mark[], series: readonly string[], money: boolean): Html {
  const heights = new Map<string, number>();
  for (const mark of marks) heights.set(mark.label, (heights.get(mark.label) ?? 0) + mark.value);
  const scale = scaleOf(marks, Math.max(...heights.values()));
  const width = Math.min(28, scale.step * 0.72);
  const below = new Map<string, number>();
  return html`${axes(scale, money)}${marks.map((mark) => {
    const from = below.get(mark.label) ?? 0;
    below.set(mark.label, from + mark.value);
    const height = scale.y(from) - scale.y(from + mark.value);
    return html`<rect class="s${series.indexOf(mark.series) % HUES}" x="${round(scale.x(mark.label) - width / 2)}" y="${round(
      scale.y(from + mark.value),
    )}" width="${round(width)}" height="${round(height)}">${hint(mark, money)}</rect>`;
  })}`;
}

function drawLines(marks: readonly Mark[], series: readonly string[], money: boolean): Html {
  const scale = scaleOf(marks, Math.max(...marks.map(({ value }) => value)));
  const lines = series.map((name, index) => {
    const own = marks.filter((mark) => mark.series === name);
    const points = own.map((mark) => `${round(scale.x(mark.label))},${round(scale.y(mark.value))}`);
    return html`<polyline class="line s${index % HUES}" points="${points.join(' ')}"/>${own.map(
      (mark) =>
        html`<circle class="s${index % HUES}" cx="${round(scale.x(mark.label))}" cy="${round(scale.y(mark.value))}" r="3">${hint(mark, money)}</circle>`,
    )}`;
  });
  return html`${axes(scale, money)}${lines}`;
}

/**
 * Names to the left, figures to the right of each bar. Shares of a whole have a colour each, and their percentage.
 *
 * @param hues what the colours stand for
 */
function drawBars(marks: readonly Mark[], hues: readonly string[], money: boolean, whole: number, share = false): Html {
  const room = { left: 140, width: WIDTH - 140 - (share ? 100 : 78) };
  return html`${marks.map((mark, index) => {
    const middle = index * BAR + BAR / 2 + 2;
    const width = whole > 0 ? (mark.value / whole) * room.width : 0;
    const percent = share && whole > 0 ? ` · ${Math.round((100 * mark.value) / whole)}%` : '';
    const hue = hues.indexOf(share ? mark.label : mark.series) % HUES;
    return html`<text class="tick" x="${room.left - 6}" y="${middle + 4}" text-anchor="end">${cut(mark.label, room.left)}</text>
      <rect class="track" x="${room.left}" y="${middle - 7}" width="${room.width}" height="14"/>
      <rect class="s${hue}" x="${room.left}" y="${middle - 7}" width="${round(width)}" height="14">${hint(mark, money)}</rect>
      <text class="figure" x="${room.left + room.width + 6}" y="${middle + 4}">${short(mark.value, money)}${percent}</text>`;
  })}`;
}

function sumOf(marks: readonly Mark[]): number {
  return marks.reduce((sum, { value }) => sum + value, 0);
}

/** Colours in the style sheet: .s0 to .s5. */
const HUES = 6;

function legend(series: readonly string[]): Html {
  return html`<figcaption class="legend">${series.map(
    (name, index) => html`<span><i class="s${index % HUES}"></i>${name}</span>`,
  )}</figcaption>`;
}

function hint(mark: Mark, money: boolean): Html {
  const name = [mark.label, mark.series].filter(Boolean).join(', ');
  return html`<title>${name}: ${money ? naira(mark.value) : count(mark.value)}</title>`;
}

/** About as much of a name as fits into so many units. */
function cut(name: string, units: number): string {
  const most = Math.max(4, Math.floor(units / 6.8));
  return name.length > most ? `${name.slice(0, most - 1)}…` : name;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
