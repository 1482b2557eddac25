import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTransaction } from '../../prisma/transaction.ts';
import { mandateDigest } from '../mandate.ts';
import { type BatchPlan, planBatch } from '../plan/batch-plan.ts';
import { digestOf } from '../plan/digest.ts';
import { keep, keptPath } from '../plan/plan-file.ts';
import { judgeRecords, phaseOf } from '../proofs/ask-records.ts';
import { ASKED_AT, approval as approvalOf, EXECUTOR, RECORDED_AT, recordFaults } from '../proofs/record-faults.ts';
import { firstFinding, redWith } from '../seeded-trial.ts';
import { TEST_ANCHOR } from '../test-databases.ts';
import { emptyUrl } from '../worker-databases.ts';
import {
  checkApproval,
  checkBackup,
  checkEarlier,
  checkMandate,
  checkNoStop,
  checkPlace,
  checkRehearsed,
} from './control-checks.ts';
import type { EntryOf, LedgerFact } from './ledger-entry.ts';
import { type ControlRoom, makeRehearsalRoom } from './room.ts';

const DIGEST = 'a'.repeat(64);

let room: ControlRoom & Disposable;
let plan: BatchPlan;

beforeAll(async () => {
  room = makeRehearsalRoom();
  await using tx = await openTransaction(emptyUrl());
  plan = await planBatch(tx, emptyUrl(), 'd3-a', TEST_ANCHOR);
  keep(room.folder, 'plan', plan);
});
afterAll(() => room[Symbol.dispose]());

const ground = () => ({ plan, planDigest: digestOf(plan) });
const approval = (change: Partial<EntryOf<'approve'>['fact']> = {}) => approvalOf(ground(), change);

const moment = (change: Partial<Parameters<typeof checkApproval>[2]> = {}) => ({
  plan,
  executor: EXECUTOR,
  now: new Date(ASKED_AT),
  folder: room.folder,
  ...change,
});

describe('an approval', () => {
  test('holds for exactly what it was given for', () => {
    expect(checkApproval(phaseOf([approval()]), 'd3-a', moment()).violations).toEqual([]);
  });

  test.each(recordFaults)('$check is refused when $title', async (fault) => {
    const [outcome] = await judgeRecords(plan, [fault]);
    expect(outcome).toMatchObject({ caught: true });
  });

  test.each([
    ['code-changed', 'plan, code'],
    ['anchor-changed', 'plan, anchorDate'],
    ['rows-changed', 'plan, scripts.0.rowsDigest'],
    ['schema-changed', 'plan, schema.fingerprint'],
    ['tenant-replaced', 'plan, tenants.0.id'],
  ])('shows what is different under the fault %s', (name, subject) => {
    const fault = recordFaults.find((each) => each.name === name);
    const result = checkApproval(phaseOf([approval()]), 'd3-a', moment(fault?.moment?.(ground())));
    expect(result.violations.slice(0, 2).map((finding) => finding.subject)).toEqual(['plan digest', subject]);
  });

  test('is refused when a byte of the approved plan was flipped', () => {
    using other = makeRehearsalRoom();
    const { path } = keep(other.folder, 'plan', plan);
    writeFileSync(path, JSON.stringify({ ...plan, anchorDate: '2026-03-10' }));
    expect(() => checkApproval(phaseOf([approval()]), 'd3-a', moment({ folder: other.folder }))).toThrow(
      'D3_PLAN_UNREADABLE',
    );
    writeFileSync(path, '{');
    expect(() => checkApproval(phaseOf([approval()]), 'd3-a', moment({ folder: other.folder }))).toThrow('no JSON');
  });
});

describe('the mandate', () => {
  const issue = (digest = mandateDigest()): LedgerFact => ({ what: 'issue mandate', mandateDigest: digest });
  const approve = (digest = mandateDigest()): LedgerFact => ({ what: 'approve mandate', mandateDigest: digest });

  test('counts when it is issued and approved as it reads now', () => {
    expect(checkMandate(phaseOf([issue(), approve()])).verdict).toBe('PROVEN');
  });
});

describe('a stop', () => {
  const stop: LedgerFact = { what: 'stop', reason: 'red' };

  test('no longer holds the gates when it was resumed', () => {
    const phase = phaseOf([stop, { what: 'resume', reason: 'mended' }]);
    expect(checkNoStop(phase).verdict).toBe('PROVEN');
  });
});

describe('earlier batches', () => {
  const signOff = (batch: string): LedgerFact => ({ what: 'sign off', batch, evidenceDigest: DIGEST, confirmed: [] });

  test('must be signed off, all of them', () => {
    expect(checkEarlier(phaseOf([]), 'd3-a', TEST_ANCHOR).verdict).toBe('PROVEN');
    expect(checkEarlier(phaseOf([signOff('d3-a')]), 'd3-b', TEST_ANCHOR).verdict).toBe('PROVEN');
  });
});

describe('the rehearsal that an approval rests on', () => {
  test('is the run itself only in a rehearsal', () => {
    expect(checkRehearsed(phaseOf([approval()]), 'd3-a', room.folder, true).verdict).toBe('PROVEN');
    expect(firstFinding(checkRehearsed(phaseOf([approval()]), 'd3-a', room.folder, false))).toEqual(
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
      startedAt: RECORDED_AT,
      durationMs: 1,
      gates: [{ ...gate, rollbackDrill: { ...check, restored: 1 } }],
    };
    const digest = digestOf(report);
    writeFileSync(keptPath(room.folder, 'evidence', digest), JSON.stringify(report));
    const result = checkRehearsed(phaseOf([approval({ rehearsalDigest: digest })]), 'd3-a', room.folder, false);
    expect(result.violations.map(({ subject, have }) => [subject, have])).toEqual([
      ['rollback of all', 'not run'],
      ['code', DIGEST],
    ]);
    writeFileSync(keptPath(room.folder, 'evidence', digest), JSON.stringify({ ...report, verdict: 'NOT PROVEN' }));
    expect(() => checkRehearsed(phaseOf([approval({ rehearsalDigest: digest })]), 'd3-a', room.folder, false)).toThrow(
      'D3_EVIDENCE_UNREADABLE',
    );
  });
});

test('the backup decision is open until an approval states it', () => {
  expect(firstFinding(checkBackup(phaseOf([]), 'd3-a'))).toEqual(redWith('backup decision', 'open', 'acknowledged'));
  expect(checkBackup(phaseOf([approval()]), 'd3-a').verdict).toBe('PROVEN');
});

test('a rehearsal may run anywhere, staging only in a workspace', () => {
  expect(checkPlace('rehearsal', { CI: '1' }).verdict).toBe('PROVEN');
  expect(firstFinding(checkPlace('staging', { CI: '1' }))).toEqual(
    redWith('staging from a CI pipeline (CI)', 'refused', 'allowed'),
  );
});
