import type { Session } from '../prisma/transaction.ts';
import type { CheckResult } from '../verify/check.ts';
import { checkDigest, type Digest, digestInside, digestOutside } from '../verify/digest.ts';
import { type Counters, readCounters } from '../verify/statement-counters.ts';
import type { CheckScope } from '../verify/suite-checks.ts';

/** What the database held at one moment: the demo tenants' rows, everybody else's, and what was counted so far. */
export interface Baseline {
  inside: Digest;
  outside: Digest;
  counters: Counters;
}

export async function takeBaseline(session: Session, { graph, values }: CheckScope): Promise<Baseline> {
  return {
    inside: await digestInside(session, graph, values),
    outside: await digestOutside(session, graph, values),
    counters: await readCounters(session),
  };
}

/** Everything outside the demo tenants, row for row, against the baseline. */
export async function checkNeighbours(session: Session, scope: CheckScope, before: Baseline): Promise<CheckResult> {
  return checkDigest(session, digestOutside, scope, before.outside, {
    id: 'boundary.neighbours',
    title: 'every row outside the demo tenants is as it was',
    clauses: ['2.c', '2.d', '7.1.b', '8.1.c'],
  });
}
