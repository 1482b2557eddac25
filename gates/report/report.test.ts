import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { loadBatch } from '../batches.ts';
import { makeKey } from '../control/keys.ts';
import { CLAUSES, LAST_BATCH } from '../mandate.ts';
import { readSources, runOf } from './bundle.ts';
import { CLAUSE_PROOFS, coverageOf } from './coverage.ts';
import { type GateRun, GateRuns } from './gate-runs.ts';
import type { Run } from './run.ts';
import { verifyBundle } from './verify-bundle.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 300_000 });

const ROOT = join(import.meta.dirname, '..', '..');
const runs = new GateRuns();
let gate: GateRun;
let run: Run;

beforeAll(async () => {
  gate = await runs.run('green');
  run = runOf(readSources(gate.folder));
});
afterAll(() => runs[Symbol.dispose]());

test('a gate ends by naming its report, and the report says what the gate said', () => {
  expect(gate.output).toMatch(/Report: \S+report\.html \(\S+latest\)\n$/);
  expect(gate.code, 'exit code').toBe(0);
  expect(run.evidence.verdict).toBe('PROVEN');
  expect(run.missing).toEqual([]);
});

describe('the mandate', () => {
  test('has no clause without a proof', () => {
    const open = coverageOf(run).filter(({ status }) => status !== 'PROVEN' && status !== 'elsewhere');
    expect(open.map(({ id, note }) => `${id}: ${note}`)).toEqual([]);
  });

  test.each(Object.entries(CLAUSE_PROOFS).flatMap(([id, { gate: at }]) => (at ? [[id, at] as const] : [])))(
    'clause %s is proven by gate %s',
    async (id, at) => {
      const { contracts } = await loadBatch(at as Parameters<typeof loadBatch>[0]);
      const checks = contracts.flatMap(({ rules, workflows }) => [...rules, ...workflows]);
      const proving = checks.filter(({ clauses }) => clauses.includes(id)).map((check) => check.id);
      const views = id.startsWith('8.2') ? contracts.flatMap((contract) => contract.views) : [];
      // How ready the demo is shows when the last batch is published; see control/observe-readiness.ts.
      const readiness = id === '10.d' && at === LAST_BATCH;
      expect(proving.length + views.length > 0 || readiness, `checks of ${at} for clause ${id}`).toBe(true);
    },
  );

  test('names tests that there are', () => {
    const named = Object.values(CLAUSE_PROOFS).flatMap(({ tests = [] }) => tests);
    const absent = named.filter(({ file, title }) => !readFileSync(join(ROOT, file), 'utf8').includes(`'${title}'`));
    expect(absent).toEqual([]);
    expect(Object.keys(CLAUSE_PROOFS).filter((id) => !CLAUSES.some((clause) => clause.id === id))).toEqual([]);
  });

  test('shows a clause red when the checks that prove it are gone', () => {
    const gates = run.evidence.gates.map((each) => ({
      ...each,
      checks: each.checks.filter(({ clauses }) => !clauses.includes('8.3.b')),
    }));
    const coverage = coverageOf({ ...run, evidence: { ...run.evidence, gates } });
    expect(coverage.find(({ id }) => id === '8.3.b')).toMatchObject({
      status: 'NOT PROVEN',
      note: 'nothing proves it',
    });
  });

  test('shows a clause red when a test that proves it failed', () => {
    const failed = {
      file: 'gates/commands/commands.test.ts',
      title: 'exits non-zero on an error, in one line',
      state: 'failed',
    };
    const coverage = coverageOf({ ...run, tests: [failed as Run['tests'][number]] });
    expect(coverage.find(({ id }) => id === '6.1.e')?.status).toBe('NOT PROVEN');
  });
});

describe('whoever verifies a report', () => {
  const redOf = (folder: string) =>
    verifyBundle(folder)
      .filter(({ verdict }) => verdict !== 'PROVEN')
      .map(({ id }) => id);

  /** A copy of the report in which one file was changed. */
  function altered(name: string, file: string, change: (text: string) => string): string {
    const folder = join(runs.root, name);
    cpSync(gate.folder, folder, { recursive: true });
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    expect(change(text), `${file}, changed`).not.toBe(text);
    writeFileSync(path, change(text));
    return folder;
  }

  test('finds one that was left alone as it was written', () => {
    expect(redOf(gate.folder)).toEqual([]);
  });

  test.each([
    [
      'a figure in the evidence',
      'evidence.json',
      (text: string) => text.replace('"written": 50', '"written": 51'),
      ['report.files', 'report.ledger', 'report.drawn'],
    ],
    [
      'a word on the page',
      'report.html',
      (text: string) => text.replace('PROVEN', 'PR0VEN'),
      ['report.files', 'report.drawn'],
    ],
    [
      'a case in the JUnit file',
      'junit.xml',
      (text: string) => text.replace('<testcase', '<testCase'),
      ['report.files', 'report.drawn'],
    ],
    [
      'a name in the ledger',
      'ledger.jsonl',
      (text: string) => text.replace('Rehearsal approver', 'Rehearsal executor'),
      ['report.evidence', 'report.files', 'report.ledger', 'report.drawn'],
    ],
    [
      'a line of the ledger',
      'ledger.jsonl',
      (text: string) => text.split('\n').slice(0, -2).join('\n'),
      ['report.files', 'report.ledger', 'report.drawn'],
    ],
    ['the seal', 'seal.json', (text: string) => text.replace('"signature": "', '"signature": "A'), ['report.seal']],
    [
      'the name under the seal',
      'seal.json',
      (text: string) => text.replace('Rehearsal executor', 'Rehearsal verifier'),
      ['report.seal'],
    ],
    [
      'a key among the signers',
      'signers.json',
      (text: string) => text.replace(/[A-Za-z0-9+/]{43}=/, foreignKey),
      ['report.evidence', 'report.files', 'report.ledger', 'report.drawn'],
    ],
  ])('finds %s changed', (name, file, change, red) => {
    expect(redOf(altered(name.replaceAll(' ', '-'), file, change))).toEqual(red);
  });
});

test('a gate that is killed leaves a report of what was known, which says so', async () => {
  const killed = await runs.run('killed', { signalAt: { output: /No orphans/, signal: 'SIGKILL' } });
  const { evidence, missing } = runOf(readSources(killed.folder));
  expect(killed.code, 'exit code of a killed process').toBe(null);
  expect({ verdict: evidence.verdict, ended: evidence.ended }).toEqual({ verdict: 'NOT PROVEN', ended: 'unfinished' });
  expect(missing.map(({ subject }) => subject)).toEqual(['the end of the run']);
  expect(readFileSync(join(killed.folder, 'report.html'), 'utf8')).toContain('killed, or still at work');
});

/** Somebody else's public key. */
function foreignKey(): string {
  return makeKey(join(runs.root, `foreign-${performance.now()}.key`));
}
