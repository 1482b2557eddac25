import { loadPart } from '../../verify/engine/load-suite.ts';
import { nameOf, type SqlFault } from './planted-fault.ts';

/** The faults that a suite keeps, for each of its rules, views and workflows, as faults of the catalogue. */
export async function namedSuiteFaults(suite: string): Promise<SqlFault[]> {
  return (await loadPart(suite, 'faults')).map(({ check, title, sql, finding }) => ({
    name: nameOf(check, title),
    kind: 'suite',
    title,
    check,
    sql: [sql],
    finding,
  }));
}
