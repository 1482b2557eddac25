import { expect, test } from 'vitest';
import { nextStep } from './board.ts';
import type { LedgerEntry, LedgerFact } from './ledger-entry.ts';
import { pendingRollbacks, readPhase, recordOf, standingOf } from './phase.ts';

const DIGEST = 'a'.repeat(64);
const batch = 'd3-a';
const database = { host: 'h', port: 1, name: 'n', systemIdentifier: '1' };

const FACTS = {
  issue: { what: 'issue mandate', mandateDigest: DIGEST },
  mandate: { what: 'approve mandate', mandateDigest: DIGEST },
  plan: { what: 'plan', batch, anchorDate: '2026-03-11', planDigest: DIGEST },
  approve: {
    what: 'approve',
    batch,
    anchorDate: '2026-03-11',
    planDigest: DIGEST,
    database,
    rehearsalDigest: null,
    backup: { decision: 'declined', reason: 'small' },
    executor: 'Bola',
    expires: '2027-01-01T00:00:00.000Z',
  },
  start: { what: 'start', work: 'gate', batches: [batch], transactionId: '7' },
  publish: { what: 'publish', batch, anchorDate: '2026-03-11', transactionId: '7', recovered: false },
  rollBack: { what: 'roll back', work: 'gate', batches: [batch], transactionId: '7', recovered: false },
  proven: { what: 'evidence', batch, verdict: 'PROVEN', evidenceDigest: DIGEST },
  notProven: { what: 'evidence', batch, verdict: 'NOT PROVEN', evidenceDigest: DIGEST },
  signOff: { what: 'sign off', batch, evidenceDigest: DIGEST, confirmed: [] },
  reject: { what: 'reject', batch, evidenceDigest: DIGEST, reason: 'empty page' },
  stop: { what: 'stop', reason: 'red' },
  resume: { what: 'resume', reason: 'mended' },
  startCleanup: { what: 'start', work: 'cleanup', batches: [batch], transactionId: '9' },
  cleanUp: { what: 'clean up', batches: [batch], transactionId: '9', recovered: false },
} satisfies Record<string, LedgerFact>;

type Step = keyof typeof FACTS;

function phaseAfter(...steps: Step[]) {
  const entries = steps.map(
    (step, index): LedgerEntry => ({
      seq: index + 1,
      previous: DIGEST,
      at: '2026-03-11T09:00:00.000Z',
      by: 'Ada',
      role: 'executor',
      fact: FACTS[step],
      signature: '',
    }),
  );
  return readPhase(entries);
}

const APPROVED: Step[] = ['issue', 'mandate', 'plan', 'approve'];
const PUBLISHED: Step[] = [...APPROVED, 'start', 'publish', 'proven'];

test.each([
  ['nothing', [], 'untouched', 'the mandate author runs "npm run issue"'],
  ['the mandate', ['issue'], 'untouched', 'the approver runs "npm run approve -- mandate"'],
  ['its approval', ['issue', 'mandate'], 'untouched', 'the executor runs "npm run plan -- d3-a"'],
  ['a plan', ['issue', 'mandate', 'plan'], 'planned', 'the approver runs "npm run approve -- d3-a"'],
  ['an approval', APPROVED, 'approved', 'Bola runs "npx vitest run gates/d3-a"'],
  ['a start', [...APPROVED, 'start'], 'in doubt', 'the executor runs any command'],
  [
    'a publication whose gate died before its evidence',
    [...APPROVED, 'start', 'publish'],
    'published',
    'the executor runs "npm run cleanup -- --batch d3-a"; its gate left no evidence',
  ],
  ['a publication', PUBLISHED, 'published', 'the verifier runs "npm run sign-off -- d3-a"'],
  ['a sign-off', [...PUBLISHED, 'signOff'], 'signed off', 'the executor runs "npm run plan -- d3-b"'],
  ['a rejection', [...PUBLISHED, 'reject', 'stop'], 'rejected', 'npm run cleanup -- --batch d3-a'],
  ['a cleanup', [...PUBLISHED, 'reject', 'stop', 'startCleanup', 'cleanUp'], 'cleaned up', 'npm run resume'],
  ['a rollback', [...APPROVED, 'start', 'rollBack', 'stop'], 'rolled back', 'npm run resume'],
  ['a resumption', [...APPROVED, 'start', 'rollBack', 'stop', 'resume'], 'rolled back', 'Bola runs'],
] satisfies [string, Step[], string, string][])(
  'after %s the board knows the standing and the next step',
  (_, steps, standing, next) => {
    const phase = phaseAfter(...steps);
    expect(standingOf(recordOf(phase, batch), phase)).toBe(standing);
    expect(nextStep(phase, [])).toContain(next);
  },
);

test('an approval is used up by the publication that it was for', () => {
  const { approval, ranUnder } = recordOf(phaseAfter(...PUBLISHED), batch);
  expect([approval, ranUnder?.fact.executor]).toEqual([undefined, 'Bola']);
});

test('a cleanup takes plan, approval, publication and sign-off with it', () => {
  const record = recordOf(phaseAfter(...PUBLISHED, 'signOff', 'startCleanup', 'cleanUp'), batch);
  expect(Object.keys(record)).toEqual(['id', 'undone']);
});

test('a rollback is pending when published rows were rejected or turned out red, until they are taken back', () => {
  expect(pendingRollbacks(phaseAfter(...PUBLISHED, 'reject'))).toEqual([batch]);
  expect(pendingRollbacks(phaseAfter(...APPROVED, 'start', 'publish', 'notProven'))).toEqual([batch]);
  expect(pendingRollbacks(phaseAfter(...PUBLISHED))).toEqual([]);
  expect(pendingRollbacks(phaseAfter(...PUBLISHED, 'reject', 'startCleanup', 'cleanUp'))).toEqual([]);
});
