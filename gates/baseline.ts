import type { Session } from '../prisma/transaction.ts';
import { type CheckIdentity, type CheckResult, compare } from '../verify/engine/check.ts';
import type { CheckScope } from '../verify/engine/check-scope.ts';
import type { TableCount } from '../verify/engine/counts.ts';
import {
  type Digest,
  type DigestSummary,
  digestInside,
  digestOutside,
  readAgain,
  summarise,
} from '../verify/engine/digest.ts';
import { type Counters, readCounters, since, wordCounter } from '../verify/engine/statement-counters.ts';
import { readStructure, type Structure } from '../verify/engine/structure.ts';

/** What the database held at one moment: the demo tenants' rows, everybody else's, and what was counted so far. */
export interface Baseline {
  inside: Digest;
  /** Null where there is too much of it to be read whole. */
  outside: Digest | null;
  counters: Counters;
  structure: Structure;
}

/**
 * About two seconds for each of the four times that they are read (`npm run bench`: 4 to 5 s a million); a larger
 * database is left to PostgreSQL's counters.
 */
export const MOST_ROWS_READ_WHOLE = 500_000;

/** Whether everybody else's rows are few enough to be read whole, by PostgreSQL's own estimate. */
export async function readsNeighbours(session: Session): Promise<boolean> {
  const [row] = await session.rows<{ rows: number }>(
    `SELECT coalesce(sum(greatest(c.reltuples, 0)), 0)::float8 AS rows FROM pg_class c
     WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace`,
  );
  return (row?.rows ?? 0) <= MOST_ROWS_READ_WHOLE;
}

export async function takeBaseline(session: Session, { graph, values }: CheckScope): Promise<Baseline> {
  return {
    inside: await digestInside(session, graph, values),
    outside: (await readsNeighbours(session)) ? await digestOutside(session, graph, values) : null,
    counters: await readCounters(session),
    structure: await readStructure(session),
  };
}

/** How everybody else's rows were looked at: read whole before and after, or by what PostgreSQL counted. */
export type NeighbourProof =
  | { method: 'digest'; before: DigestSummary; after: DigestSummary }
  | { method: 'counters'; tables: number };

/** {@link proveNeighbours}, for those who ask for the verdict alone. */
export async function checkNeighbours(...asked: Parameters<typeof proveNeighbours>): Promise<CheckResult> {
  return (await proveNeighbours(...asked)).result;
}

/** Everything outside the demo tenants, row for row, against the baseline. */
export async function proveNeighbours(
  session: Session,
  scope: CheckScope,
  before: Baseline,
  counts: readonly TableCount[],
): Promise<{ result: CheckResult; proof: NeighbourProof }> {
  if (!before.outside) {
    const result = await countNeighbours(session, before, counts);
    return { result, proof: { method: 'counters', tables: result.examined } };
  }
  const { result, now } = await readAgain(session, digestOutside, scope, before.outside, NEIGHBOURS);
  return { result, proof: { method: 'digest', before: summarise(before.outside), after: summarise(now) } };
}

export const NEIGHBOURS: CheckIdentity = {
  id: 'boundary.neighbours',
  title: 'every row outside the demo tenants is as it was',
  clauses: ['2.c', '2.d', '7.1.b', '8.1.c'],
};

/**
 * The same from what PostgreSQL counted, where reading whole would take too long: as many rows came into each
 * table as were found in the demo tenants, and none was changed, deleted or truncated.
 */
async function countNeighbours(
  session: Session,
  before: Baseline,
  counts: readonly TableCount[],
): Promise<CheckResult> {
  const written = Map.groupBy(counts, ({ table }) => table);
  const facts = [...since(before.counters, await readCounters(session))].map(([table, counter]) => {
    const ours = (written.get(table) ?? []).reduce((sum, count) => sum + count.written, 0);
    const want = wordCounter({ inserted: ours, updated: 0, deleted: 0, fileNode: 'same' });
    return { subject: table, have: wordCounter(counter), want };
  });
  return compare(NEIGHBOURS, facts);
}
