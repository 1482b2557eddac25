import { join } from 'node:path';
import type { Fault } from '../../verify/fault.ts';
import { nameOf, type SqlFault } from './planted-fault.ts';

const CONTRACTS = join(import.meta.dirname, '..', '..', 'verify', 'contracts');

/** The faults that a suite keeps beside its contract: for each of its rules, views and workflows. */
export async function suiteFaults(suite: string): Promise<readonly Fault[]> {
  return ((await import(join(CONTRACTS, `${suite}.faults.ts`))) as { faults: readonly Fault[] }).faults;
}

/** The same as faults of the catalogue. */
export async function namedSuiteFaults(suite: string): Promise<SqlFault[]> {
  return (await suiteFaults(suite)).map(({ check, title, sql, finding }) => ({
    name: nameOf(check, title),
    kind: 'suite',
    title,
    check,
    sql: [sql],
    finding,
  }));
}
