import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openTransaction } from '../../prisma/transaction.ts';
import { mandateDigest } from '../mandate.ts';
import { type BatchPlan, planBatch } from '../plan/batch-plan.ts';
import { digestOf } from '../plan/digest.ts';
import { keep, keptPath } from '../plan/plan-file.ts';
import { firstFinding, redWith } from '../seeded-trial.ts';
import { TEST_ANCHOR } from '../test-databases.ts';
import {
  checkApproval,
  checkBackup,
  checkEarlier,
  checkMandate,
  checkNoStop,
  checkPlace,
  checkRehearsed,
} from './control-checks.ts';
import type { EntryOf, LedgerEntry, LedgerFact } from './ledger-entry.ts';
import { type Phase, readPhase } from './phase.ts';
import { type ControlRoom, makeRehearsalRoom } from './room.ts';

const DIGEST = 'a'.repeat(64);
const AT = '2026-03-11T09:00:00.000Z';
const NOW = new Date('2026-03-12T09:00:00Z');

let room: ControlRoom & Disposable;
let plan: BatchPlan;

beforeAll(async () => {
  room = makeRehearsalRoom();
  await using tx = await openTransaction(inject('emptyUrl'));
  plan = await planBatch(tx, inject('emptyUrl'), 'd3-a', TEST_ANCHOR);
  keep(room.folder, 'plan', plan);
});
afterAll(() => room[Symbol.dispose]());

function phaseOf(...facts: LedgerFact[]): Phase {
  return readPhase(
    facts.map((fact, index): LedgerEntry => {
      return { seq: index + 1, previous: DIGEST, at: AT, by: 'Ada', role: 'approver', fact, signature: '' };
    }),
  );
}

const approval = (change: Partial<EntryOf<'approve'>['fact']> = {}): LedgerFact => ({
  what: 'approve',
  batch: 'd3-a',
  anchorDate: TEST_ANCHOR,
  planDigest: digestOf(plan),
  database: plan.database,
  rehearsalDigest: null,
  backup: { decision: 'taken', reference: 'snapshot 12' },
  executor: 'Bola',
  expires: '2026-03-18T00:00:00.000Z',
  ...change,
});

const moment = (change: Partial<Parameters<typeof checkApproval>[2]> = {}) => ({
  plan,
  executor: 'Bola',
  now: NOW,
  folder: room.folder,
  ...change,
});

describe('an approval', () => {
  test('holds for exactly what it was given for', () => {
    expect(checkApproval(phaseOf(approval()), 'd3-a', moment()).violations).toEqual([]);
  });

  test.each([
    ['expired', () => approval({ expires: AT }), {}, ['approval of d3-a, expiry', `expired on ${AT}`, 'in the future']],
    [
      'for another executor',
      () => approval({ executor: 'Chidi' }),
      {},
      ['approval of d3-a, executor', 'Bola', 'Chidi'],
    ],
    [
      'for another database',
      () => approval({ database: { ...plan.database, name: 'other' } }),
      {},
      ['approved database, name', 'd3_empty', 'other'],
    ],
    [
      'for a clone of this cluster on another port',
      () => approval({ database: { ...plan.database, port: 1 } }),
      {},
      ['approved database, port', expect.stringMatching(/^\d+$/), '1'],
    ],
  ] as const)('is refused when it is %s', (_, fact, change, finding) => {
    const result = checkApproval(phaseOf(fact()), 'd3-a', moment(change));
    expect(firstFinding(result)).toEqual(redWith(...(finding as unknown as [string, string, string])));
  });

  test('is refused when none was given, or when it was given for another batch', () => {
    const finding = redWith('approval of d3-a', 'none', expect.stringContaining('npm run approve -- d3-a') as never);
    expect(firstFinding(checkApproval(phaseOf(), 'd3-a', moment()))).toEqual(finding);
    expect(firstFinding(checkApproval(phaseOf(approval({ batch: 'd3-b' })), 'd3-a', moment()))).toEqual(finding);
  });

  test.each([
    ['code', (now: BatchPlan): BatchPlan => ({ ...now, code: DIGEST }), 'plan, code'],
    ['anchor date', (now: BatchPlan): BatchPlan => ({ ...now, anchorDate: '2026-03-12' }), 'plan, anchorDate'],
    [
      'a row',
      (now: BatchPlan): BatchPlan => ({
        ...now,
        scripts: now.scripts.map((each) => ({ ...each, rowsDigest: DIGEST })),
      }),
      'plan, scripts.0.rowsDigest',
    ],
    [
      'the schema',
      (now: BatchPlan): BatchPlan => ({ ...now, schema: { ...now.schema, fingerprint: DIGEST } }),
      'plan, schema.fingerprint',
    ],
  ])('shows what is different when it is %s', (_, change, subject) => {
    const result = checkApproval(phaseOf(approval()), 'd3-a', moment({ plan: change(plan) }));
    expect(result.violations.map((finding) => finding.subject)).toEqual(
      expect.arrayContaining(['plan digest', subject]),
    );
  });

  test('is refused when a byte of the approved plan was flipped', () => {
    using other = makeRehearsalRoom();
    const { path } = keep(other.folder, 'plan', plan);
    writeFileSync(path, JSON.stringify({ ...plan, anchorDate: '2026-03-10' }));
    expect(() => checkApproval(phaseOf(approval()), 'd3-a', moment({ folder: other.folder }))).toThrow(
      'D3_PLAN_UNREADABLE',
    );
    writeFileSync(path, '{');
    expect(() => checkApproval(phaseOf(approval()), 'd3-a', moment({ folder: other.folder }))).toThrow('no JSON');
  });

  test('is used up by its publication', () => {
    const published: LedgerFact = {
      what: 'publish',
      batch: 'd3-a',
      anchorDate: TEST_ANCHOR,
      transactionId: '7',
      recovered: false,
    };
    const result = checkApproval(phaseOf(approval(), published), 'd3-a', moment());
    expect(result.violations[0]?.have).toContain('the batch was published on');
  });
});

describe('the mandate', () => {
  const issue = (digest = mandateDigest()): LedgerFact => ({ what: 'issue mandate', mandateDigest: digest });
  const approve = (digest = mandateDigest()): LedgerFact => ({ what: 'approve mandate', mandateDigest: digest });

  test('counts when it is issued and approved as it reads now', () => {
    expect(checkMandate(phaseOf(issue(), approve())).verdict).toBe('PROVEN');
  });

  test.each([
    ['nobody issued it', [], 'mandate as issued', 'not issued; run "npm run issue"'],
    ['nobody approved it', [issue()], 'mandate as approved', 'not approved; run "npm run approve -- mandate"'],
    ['it reads differently now', [issue(), approve(DIGEST)], 'mandate as approved', DIGEST],
  ])('does not count when %s', (_, facts, subject, have) => {
    expect(firstFinding(checkMandate(phaseOf(...facts)))).toEqual(redWith(subject, have, mandateDigest()));
  });
});

describe('a stop', () => {
  const stop: LedgerFact = { what: 'stop', reason: 'red' };

  test('holds every gate until it is resumed', () => {
    expect(checkNoStop(phaseOf(stop)).violations[0]?.have).toContain('stopped by Ada on 2026-03-11T09:00:00.000Z: red');
    expect(checkNoStop(phaseOf(stop, { what: 'resume', reason: 'mended' })).verdict).toBe('PROVEN');
  });

  test('is not needed for a pending rollback to hold them', () => {
    const published: LedgerFact = {
      what: 'publish',
      batch: 'd3-a',
      anchorDate: TEST_ANCHOR,
      transactionId: '7',
      recovered: false,
    };
    const reject: LedgerFact = { what: 'reject', batch: 'd3-a', evidenceDigest: DIGEST, reason: 'empty' };
    expect(firstFinding(checkNoStop(phaseOf(published, reject)))).toEqual(redWith('pending rollbacks', 'd3-a', 'none'));
  });
});

describe('earlier batches', () => {
  const signOff = (batch: string): LedgerFact => ({ what: 'sign off', batch, evidenceDigest: DIGEST, confirmed: [] });

  test('must be signed off, all of them', () => {
    expect(checkEarlier(phaseOf(), 'd3-a', TEST_ANCHOR).verdict).toBe('PROVEN');
    expect(firstFinding(checkEarlier(phaseOf(), 'd3-b', TEST_ANCHOR))).toEqual(
      redWith('d3-a', 'untouched', 'signed off'),
    );
    expect(checkEarlier(phaseOf(signOff('d3-a')), 'd3-b', TEST_ANCHOR).verdict).toBe('PROVEN');
    const gap = checkEarlier(phaseOf(signOff('d3-a'), signOff('d3-c')), 'd3-d', TEST_ANCHOR);
    expect(firstFinding(gap)).toEqual(redWith('d3-b', 'untouched', 'signed off'));
  });

  test('are not dated later than this one', () => {
    const published: LedgerFact = {
      what: 'publish',
      batch: 'd3-a',
      anchorDate: '2026-03-12',
      transactionId: '7',
      recovered: false,
    };
    expect(firstFinding(checkEarlier(phaseOf(published, signOff('d3-a')), 'd3-b', TEST_ANCHOR))).toEqual(
      redWith('anchor date of d3-b', '2026-03-11, and what came before is dated 2026-03-12', '2026-03-12 or later'),
    );
  });
});

describe('the rehearsal that an approval rests on', () => {
  test('is the run itself only in a rehearsal', () => {
    expect(checkRehearsed(phaseOf(approval()), 'd3-a', room.folder, true).verdict).toBe('PROVEN');
    expect(firstFinding(checkRehearsed(phaseOf(approval()), 'd3-a', room.folder, false))).toEqual(
      redWith('rehearsal that the approval rests on', 'none', 'one'),
    );
  });

  test('must be of this very code, proven, and rolled back', () => {
    const check = { verdict: 'PROVEN', deleted: 1, tables: [] } as const;
    const gate = {
      batch: 'd3-a',
      verdict: 'PROVEN',
      scripts: [],
      tables: [],
      checks: [],
      workflows: [],
      steps: [],
      roundTrips: 1,
      durationMs: 1,
    };
    const report = {
      format: 'd3-evidence/1',
      verdict: 'PROVEN',
      code: DIGEST,
      target: { kind: 'rehearsal', engine: 'embedded', serverVersion: '18', database: 'd3' },
      anchorDate: TEST_ANCHOR,
      startedAt: AT,
      durationMs: 1,
      gates: [{ ...gate, rollbackDrill: { ...check, restored: 1 } }],
    };
    const digest = digestOf(report);
    writeFileSync(keptPath(room.folder, 'evidence', digest), JSON.stringify(report));
    const result = checkRehearsed(phaseOf(approval({ rehearsalDigest: digest })), 'd3-a', room.folder, false);
    expect(result.violations.map(({ subject, have }) => [subject, have])).toEqual([
      ['rollback of all', 'not run'],
      ['code', DIGEST],
    ]);
    writeFileSync(keptPath(room.folder, 'evidence', digest), JSON.stringify({ ...report, verdict: 'NOT PROVEN' }));
    expect(() => checkRehearsed(phaseOf(approval({ rehearsalDigest: digest })), 'd3-a', room.folder, false)).toThrow(
      'D3_EVIDENCE_UNREADABLE',
    );
  });
});

test('the backup decision is open until an approval states it', () => {
  expect(firstFinding(checkBackup(phaseOf(), 'd3-a'))).toEqual(redWith('backup decision', 'open', 'acknowledged'));
  expect(checkBackup(phaseOf(approval()), 'd3-a').verdict).toBe('PROVEN');
});

test('a rehearsal may run anywhere, staging only in a workspace', () => {
  expect(checkPlace('rehearsal', { CI: '1' }).verdict).toBe('PROVEN');
  expect(firstFinding(checkPlace('staging', { CI: '1' }))).toEqual(
    redWith('staging from a CI pipeline (CI)', 'refused', 'allowed'),
  );
});
