import { openTransaction } from '../../prisma/transaction.ts';
import { compare } from '../../verify/engine/check.ts';
import type { ReadinessEvidence } from '../evidence.ts';
import { surveyAll } from '../preconditions.ts';
import { type Level, reachedLevel, readReadiness } from './readiness.ts';

/** What a demo for sales needs (mandate clause 10.d). */
const WANTED = ['L0', 'L1', 'L2'];

/** Reads from the published rows how ready the demo is, and whether it is ready for sales. */
export async function observeReadiness(url: string, anchor: string): Promise<ReadinessEvidence> {
  const started = performance.now();
  await using tx = await openTransaction(url);
  await tx.run('SET TRANSACTION READ ONLY');
  const { checkScope, contracts } = await surveyAll(tx, anchor);
  const levels = await readReadiness(tx, contracts, checkScope);
  const check = compare(
    { id: 'phase.readiness', title: 'the rows make a demo that is ready for sales', clauses: ['10.d'] },
    levels.filter(({ level }) => WANTED.includes(level)).flatMap(factsOf),
    performance.now() - started,
  );
  return { reached: reachedLevel(levels), levels, check: { ...check, clauses: [...check.clauses] } };
}

function factsOf({ level, criteria }: Level) {
  return criteria.map(({ title, met, have }) => ({
    subject: `${level} ${title}`,
    have: met ? 'met' : `not met: ${have}`,
    want: 'met',
  }));
}
