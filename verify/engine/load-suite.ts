import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Contract } from './contract.ts';
import type { Fault } from './fault.ts';
import type { RowRule } from './row-rule.ts';

const VERIFY = join(import.meta.dirname, '..');

/** What a suite keeps in its folder, and the name under which each file exports it. */
interface Parts {
  contract: Contract;
  faults: readonly Fault[];
  rowRules: readonly RowRule[];
}

const FILES = { contract: 'contract.ts', faults: 'faults.ts', rowRules: 'row-rules.ts' } as const;

const pathOf = (suite: string, part: keyof Parts): string => join(VERIFY, suite, FILES[part]);

/** Whether a suite has that part. */
export const hasPart = (suite: string, part: keyof Parts): boolean => existsSync(pathOf(suite, part));

/** A part of a suite, found by the suite's name. */
export async function loadPart<Part extends keyof Parts>(suite: string, part: Part): Promise<Parts[Part]> {
  return ((await import(pathOf(suite, part))) as Parts)[part];
}

/** The path of every brief that a suite keeps, in the order of the suites' names. */
export function briefPaths(): string[] {
  return readdirSync(VERIFY)
    .map((suite) => join(VERIFY, suite, 'brief.json'))
    .filter((path) => existsSync(path))
    .toSorted();
}
