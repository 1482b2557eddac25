import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Seed } from './seed.ts';

const pathOf = (suite: string): string => join(import.meta.dirname, suite, 'seed.ts');

/** Whether a suite has a script. */
export const hasSeed = (suite: string): boolean => existsSync(pathOf(suite));

/** A suite's script, found by the suite's name. */
export async function loadSeed(suite: string): Promise<Seed> {
  if (!hasSeed(suite)) throw new Error(`there is no script for suite "${suite}" at ${pathOf(suite)}`);
  return ((await import(pathOf(suite))) as { seed: Seed }).seed;
}
