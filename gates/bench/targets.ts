import type { BenchEvidence, GateRoundTrips, Series, Target } from './bench-evidence.ts';
import { CHECK, CLEANUP, CLEANUP_BY_HAND, FLOOR, GATE, SECTION } from './measure-size.ts';
import { COPY, OURS } from './write-paths.ts';

const WRITE_LIMIT = 1.2;
const GATE_LIMIT = 3;
const GROWTH_LIMIT = 1.2;

/** What was aimed at, and whether it was reached. */
export function judgeTargets({ series, roundTrips }: Pick<BenchEvidence, 'series' | 'roundTrips'>): Target[] {
  return [
    against(series, 'write path against COPY', OURS, COPY, WRITE_LIMIT),
    withCause(against(series, 'gate against the same by hand', GATE, FLOOR, GATE_LIMIT), () => costliest(series)),
    withCause(growth(series, 'write path as neighbours grow', OURS), () => beside(series, COPY)),
    withCause(growth(series, 'gate as neighbours grow', GATE), () => fastestGrowing(series, SECTION)),
    withCause(
      growth(series, 'cleanup as neighbours grow', CLEANUP),
      () => `${fastestGrowing(series, CHECK)}; ${beside(series, CLEANUP_BY_HAND)}`,
    ),
    ...roundTrips.map(judgeRoundTrips),
  ];
}

/** Ours against theirs at every size; the worst must keep to the limit. */
function against(series: readonly Series[], name: string, ours: string, theirs: string, limit: number): Target {
  const ratios = sizesOf(series).map((size) => mediansAt(series, size, ours) / mediansAt(series, size, theirs));
  return {
    name,
    have: ratios.map((ratio) => `${ratio.toFixed(2)} times`).join(', '),
    want: `at most ${limit} times, at every size`,
    met: ratios.every((ratio) => ratio <= limit),
  };
}

/** From the fewest neighbours to the most. */
function growth(series: readonly Series[], name: string, of: string): Target {
  const ratio = growthOf(series, of);
  return { name, have: `${ratio.toFixed(2)} times`, want: `at most ${GROWTH_LIMIT} times`, met: ratio <= GROWTH_LIMIT };
}

function growthOf(series: readonly Series[], of: string): number {
  const sizes = sizesOf(series);
  return mediansAt(series, sizes.at(-1) ?? 0, of) / mediansAt(series, sizes[0] ?? 0, of);
}

function judgeRoundTrips({ batch, roundTrips, bound }: GateRoundTrips): Target {
  return {
    name: `round trips of ${batch}`,
    have: String(roundTrips),
    want: `at most ${bound}`,
    met: roundTrips <= bound,
  };
}

function withCause(target: Target, cause: () => string): Target {
  return target.met ? target : { ...target, cause: cause() };
}

/** The sections of the gate by what they cost with the fewest neighbours, beside all that is done by hand. */
function costliest(series: readonly Series[]): string {
  const [size = 0] = sizesOf(series);
  const sections = partsAt(series, size, SECTION)
    .toSorted((a, b) => b.medianMs - a.medianMs)
    .map(({ name, medianMs }) => `${name.slice(SECTION.length)} ${Math.round(medianMs)} ms`);
  return `by hand ${Math.round(mediansAt(series, size, FLOOR))} ms; ${sections.join(', ')}`;
}

/** The part that grew by most: a section of the gate, or a check. */
function fastestGrowing(series: readonly Series[], part: string): string {
  const sizes = sizesOf(series);
  const grown = partsAt(series, sizes[0] ?? 0, part)
    .map(({ name, medianMs }) => ({ name, medianMs, later: mediansAt(series, sizes.at(-1) ?? 0, name) }))
    .toSorted((a, b) => b.later - b.medianMs - (a.later - a.medianMs))[0];
  if (!grown) return 'no part was measured';
  return `${grown.name.slice(part.length)} from ${Math.round(grown.medianMs)} to ${Math.round(grown.later)} ms`;
}

/** How much the same grew that was done without us. */
function beside(series: readonly Series[], name: string): string {
  return `${name} grew ${growthOf(series, name).toFixed(2)} times`;
}

function partsAt(series: readonly Series[], size: number, part: string): Series[] {
  return series.filter(({ name, neighbours }) => neighbours === size && name.startsWith(part));
}

function sizesOf(series: readonly Series[]): number[] {
  const sizes = series.filter(({ name }) => name === GATE).map(({ neighbours }) => neighbours);
  return sizes.toSorted((a, b) => a - b);
}

function mediansAt(series: readonly Series[], size: number, of: string): number {
  const found = series.find(({ name, neighbours }) => name === of && neighbours === size);
  if (!found) throw new Error(`"${of}" was not measured with ${size} neighbours`);
  return found.medianMs;
}
