import type { Series } from './bench-evidence.ts';

/** Milliseconds of what counts, by name; whatever else a round does is preparation. */
export type Measured = Readonly<Record<string, number>>;

/** One of those that are measured side by side. */
export type Contender = () => Promise<Measured>;

export interface RoundOptions {
  rounds: number;
  /** Rounds before the first that counts. */
  warmUp?: number;
}

/** Milliseconds of each round by name. */
export type Samples = ReadonlyMap<string, readonly number[]>;

/**
 * Runs contenders in rounds, each once a round, the first of a round last in the next: whatever slows the
 * machine for a while slows all of them.
 */
export async function inRounds(
  contenders: readonly Contender[],
  { rounds, warmUp = 1 }: RoundOptions,
): Promise<Samples> {
  const samples = new Map<string, number[]>();
  for (let round = 0; round < warmUp + rounds; round += 1) {
    const first = round % contenders.length;
    for (const run of [...contenders.slice(first), ...contenders.slice(0, first)]) {
      const measured = await run();
      if (round < warmUp) continue;
      for (const [name, ms] of Object.entries(measured)) samples.set(name, [...(samples.get(name) ?? []), ms]);
    }
  }
  return samples;
}

/** The middle one, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) throw new Error('nothing has no median');
  return (lower + upper) / 2;
}

/** Median and spread, to a tenth of a millisecond. */
export function summariseSamples(
  name: string,
  samples: readonly number[],
  at: Pick<Series, 'neighbours' | 'latencyMs'>,
): Series {
  return {
    name,
    rounds: samples.length,
    medianMs: tenth(median(samples)),
    minMs: tenth(Math.min(...samples)),
    maxMs: tenth(Math.max(...samples)),
    ...at,
  };
}

/** Milliseconds that `work` takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
