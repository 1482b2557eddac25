import { loadBatch } from '../batches.ts';
import { BATCHES } from '../mandate.ts';
import { codeDigest } from '../plan/code-digest.ts';
import { checksOf, stepsOf } from '../steps.ts';
import type { FaultsEvidence } from './faults-evidence.ts';
import { concludeFaults, type Outcome } from './judge.ts';
import { symptomOf } from './symptoms.ts';
import { type Walk, walkBatch, walkSuites } from './walk.ts';

/** A Wednesday in term: the day that the suites' faults are pinned to. */
export const FAULTS_ANCHOR = '2026-03-11';

/**
 * Plants every fault that is wanted: batch by batch as the gates go, each batch committed, then those of the suites.
 *
 * @param url of a rehearsal database on which nothing is seeded; it is used up
 */
export async function plantAll(url: string, walk: Walk): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { id } of BATCHES) outcomes.push(...(await walkBatch(url, id, FAULTS_ANCHOR, walk)));
  outcomes.push(...(await walkSuites(url, FAULTS_ANCHOR, walk)));
  return outcomes;
}

/** The ids of all checks of the four gates. */
export async function allChecks(): Promise<string[]> {
  const batches = await Promise.all(BATCHES.map(async ({ id }) => ({ id, batch: await loadBatch(id) })));
  return [...new Set(batches.flatMap(({ id, batch }) => checksOf(stepsOf(id, batch))))];
}

/** @param checks those that must have been red; none where only some faults were wanted */
export function evidenceOf(
  outcomes: readonly Outcome[],
  checks: readonly string[],
  durationMs: number,
): FaultsEvidence {
  const { verdict, neverRed } = concludeFaults(outcomes, checks);
  return {
    format: 'd3-faults/1',
    at: new Date().toISOString(),
    code: codeDigest(),
    verdict,
    faults: outcomes.map(({ fault: { name, kind, title, check }, caught, finding }) => {
      const symptom = symptomOf(name);
      return { name, kind, title, ...(symptom ? { symptom } : {}), check, caught, finding };
    }),
    neverRed,
    durationMs,
  };
}
