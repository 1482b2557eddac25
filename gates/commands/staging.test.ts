import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { inTransaction } from '../../prisma/transaction.ts';
import { loadKey, makeKey } from '../control/keys.ts';
import type { Role } from '../control/role.ts';
import { readSources, writeBundle } from '../report/bundle.ts';
import type { RunOptions } from './run-command-line.ts';
import { makeStagingCheckout, STAGING_PASSWORD, type StagingCheckout } from './staging-checkout.ts';

/**
 * The phase on a database that is not ours, walked from the first key to the last signature: the tests of
 * this file build on each other, in their order. Those that are slow try what goes wrong on the way.
 */

/** Whole processes: a busy machine takes its time. */
vi.setConfig({ testTimeout: 300_000 });

let staging: StagingCheckout;
/** Everything that any command printed. */
let printed = '';

beforeAll(async () => {
  staging = await makeStagingCheckout('d3_staging');
});
afterAll(() => staging[Symbol.dispose]());

const command = async (role: Role, name: string, args: string[] = [], options: RunOptions = {}) => {
  const outcome = await staging.as(role, 'node', [`gates/commands/${name}.ts`, ...args], options);
  printed += outcome.output;
  return outcome;
};
const gate = async (role: Role = 'executor', options: RunOptions = {}) => {
  const outcome = await staging.as(role, 'vitest', ['run', 'gates/d3-a'], options);
  printed += outcome.output;
  return outcome;
};
const salesIn = async () =>
  inTransaction(
    staging.url,
    async (tx) => (await tx.rows<{ n: number }>('SELECT count(*)::int AS n FROM pos_sale'))[0]?.n,
  );
const facts = () => staging.ledgerLines().map(({ fact }) => fact.what);
const digestIn = (output: string) => /Digest: ([0-9a-f]{64})/.exec(output)?.[1] ?? 'no digest';
const APPROVE = ['d3-a', '--backup-taken', 'snapshot 12', '--yes'];

describe('before anything is approved', () => {
  test('the gate refuses, shows its target without credentials, and writes nothing', async () => {
    const { code, output } = await gate();
    expect(code).not.toBe(0);
    expect(output).toMatch(/the STAGING database d3_staging at 127\.0\.0\.1:\d+ \(PostgreSQL \d+\.\d+, cluster \d+\)/);
    expect(output).toContain('not issued; run "npm run issue"');
    expect(await salesIn()).toBe(16);
  });

  test.each([
    ['Vercel', { VERCEL: '1' }, 'D3_PLACE_REFUSED'],
    ['a deployment', { REPLIT_DEPLOYMENT: '1' }, 'D3_PLACE_REFUSED'],
    ['CI', { CI: 'true' }, 'D3_PLACE_REFUSED'],
    ['a local machine', { REPLIT_DEV_DOMAIN: '' }, 'D3_PLACE_REFUSED'],
  ])('%s may not even connect', async (_, env, refusal) => {
    const { code, output } = await command('executor', 'plan', ['d3-a'], { env });
    expect(code).toBe(1);
    expect(output.trim().split('\n')).toEqual([expect.stringContaining(refusal)]);
  });

  test.each([
    ['a wrong place', { VERCEL: '1' }, 'D3_PLACE_REFUSED'],
    ['a key that is not there', { D3_KEY: '/nonexistent/key' }, 'D3_KEY_UNREADABLE'],
  ])('a gate refuses %s in one line too', { tags: 'slow' }, async (_, env, refusal) => {
    const { code, output } = await gate('executor', { env });
    expect([code, output.trim().split('\n')]).toEqual([1, [expect.stringContaining(refusal)]]);
  });

  test('somebody who is no executor may not run it', { tags: 'slow' }, async () => {
    const { code, output } = await gate('verifier');
    expect(code).toBe(1);
    expect(output).toContain('D3_ROLE_REFUSED The verifier: have verifier, want the role executor');
  });

  test('nothing can be approved out of order', { tags: 'slow' }, async () => {
    expect((await command('approver', 'approve', ['mandate', '--yes'])).output).toContain('have not issued');
    expect((await command('approver', 'approve', APPROVE)).output).toContain('npm run approve -- mandate');
    expect((await command('verifier', 'sign-off', ['d3-a', '--accept'])).output).toContain('have not published');
    expect((await command('approver', 'resume', ['--reason', 'x'])).output).toContain('there is nothing to resume');
  });
});

describe('the approval', () => {
  test('takes the mandate, a plan, a rehearsal of this very code, and a backup decision', async () => {
    expect((await command('mandate author', 'issue')).code).toBe(0);
    expect((await command('approver', 'approve', ['mandate', '--yes'])).output).toContain(
      'Mandate approved by The approver',
    );
    expect((await command('approver', 'approve', APPROVE)).output).toContain(
      'the executor runs "npm run plan -- d3-a"',
    );
    const here = await command('executor', 'plan', ['d3-a']);
    const elsewhere = await command('executor', 'plan', ['d3-a'], { env: { TZ: 'Asia/Tokyo', LC_ALL: 'tr_TR.UTF-8' } });
    expect(digestIn(elsewhere.output)).toBe(digestIn(here.output));
    expect((await command('approver', 'approve', APPROVE)).output).toContain('D3_EVIDENCE_UNREADABLE');
    const rehearsal = await staging.as('executor', 'node', ['gates/commands/rehearse.ts', '--until', 'd3-a'], {
      env: { D3_TARGET: 'rehearsal' },
    });
    expect(rehearsal.output).toContain('Rehearsal PROVEN');
    const undecided = await command('approver', 'approve', ['d3-a', '--yes']);
    expect(undecided.output).toContain('D3_ANSWER_MISSING Was a backup taken (taken / declined)');
    const { code, output } = await command('approver', 'approve', APPROVE);
    expect(output).toContain('Approved by The approver for The executor until ');
    expect(code).toBe(0);
    expect(facts()).toEqual(['open', 'issue mandate', 'approve mandate', 'plan', 'plan', 'approve']);
  });

  test('is of exactly this effect: another date, other code or a wrong password is refused by name', {
    tags: 'slow',
  }, async () => {
    const cut = join(staging.root, 'seeds', 'money.ts');
    const original = readFileSync(cut, 'utf8');
    writeFileSync(cut, `${original}\n// changed since\n`);
    const changed = await gate();
    writeFileSync(cut, original);
    expect(changed.output).toContain('plan, code');
    const password = await gate('executor', { env: { DEMO_PASSWORD: 'four-market-women-sing' } });
    expect(password.output).toContain('does not open with DEMO_PASSWORD');
    expect([changed.code, password.code, await salesIn()]).toEqual([1, 1, 16]);
  });

  test('does not survive a flipped byte in what it rests on', { tags: 'slow' }, async () => {
    const whole = readFileSync(staging.ledgerFile);
    const damaged = Buffer.from(whole);
    damaged[whole.length - 40] = (damaged[whole.length - 40] ?? 0) ^ 1;
    writeFileSync(staging.ledgerFile, damaged);
    const { code, output } = await gate();
    const board = await command('verifier', 'status');
    writeFileSync(staging.ledgerFile, whole);
    expect([code, board.code, await salesIn()]).toEqual([1, 1, 16]);
    expect(output).toContain('D3_LEDGER_BROKEN');
    expect(board.output).toMatch(/D3_LEDGER_BROKEN ledger .*, line 6/);
  });
});

describe('the run', () => {
  test('of two executors at once is won by exactly one', async () => {
    const outcomes = await Promise.all([
      gate(),
      gate('executor', { env: { D3_REPORTS: join(staging.root, 'other') } }),
    ]);
    expect(outcomes.filter(({ code }) => code === 0)).toHaveLength(1);
    const loser = outcomes.find(({ code }) => code !== 0)?.output ?? '';
    expect(loser).toMatch(/held by another session|of this batch; run "npm run cleanup"|the batch was published on/);
    expect(await salesIn()).toBe(66);
    expect(facts().filter((what) => what === 'publish')).toEqual(['publish']);
    expect(facts()).not.toContain('stop');
  });

  test('leaves a report that its signers vouch for, the checked-in ones and no others', async () => {
    const genuine = await command('verifier', 'report', ['verify']);
    expect(genuine.output).toContain('✓ the ledger that goes on began like this');
    expect(genuine.code, genuine.output).toBe(0);

    const forged = join(staging.root, 'forged');
    cpSync(join(staging.root, 'reports', 'latest'), forged, { recursive: true, dereference: true });
    const key = join(staging.root, '..', `forger-${process.pid}.key`);
    const signers = {
      format: 'd3-signers/1',
      signers: [{ name: 'The executor', publicKey: makeKey(key), roles: ['executor'] }],
    };
    const actor = { name: 'The executor', roles: ['executor' as const], key: loadKey(key) };
    rmSync(key);
    writeBundle(forged, { ...readSources(forged), 'signers.json': JSON.stringify(signers) }, actor);
    const refused = await command('verifier', 'report', ['verify', forged]);
    expect(refused.output).toContain('a signature that is not that of "The executor"');
    expect(refused.code).toBe(1);
  });

  test('is not repeated', { tags: 'slow' }, async () => {
    const { code, output } = await gate();
    expect(code).toBe(1);
    expect(output).toContain('of this batch; run "npm run cleanup" before seeding again');
    expect(await salesIn()).toBe(66);
    expect(await command('verifier', 'report', ['verify'])).toMatchObject({ code: 0 });
  });

  test('is on the board, with who did what, the level that the rows show, and the next step', async () => {
    const { code, output } = await command('verifier', 'status');
    expect(code).toBe(0);
    expect(output).toMatch(/D3-A {2}Commerce Foundation +published/);
    expect(output).toMatch(/published {4}The executor, \d{4}-\d\d-\d\d \d\d:\d\d UTC/);
    expect(output).toContain('Readiness, computed from the rows: L1, minimal demo');
    expect(output).toContain('Next: the verifier runs "npm run sign-off -- d3-a"');
  });

  test('is verified against its figures and signed off', async () => {
    const silent = await command('verifier', 'sign-off', ['d3-a']);
    expect(silent.output).toContain('D3_ANSWER_MISSING');
    const { code, output } = await command('verifier', 'sign-off', ['d3-a', '--accept']);
    expect(code).toBe(0);
    expect(output).toContain('□ the partner dashboard');
    expect(output).toMatch(/□ the dashboards of demo-retail-store\n {4}.+: \d+ rows/);
    expect(output).toContain('D3-A signed off by The verifier');
    expect(facts().slice(6)).toEqual(['start', 'drill', 'publish', 'evidence', 'sign off']);
  });
});

describe('the way back', () => {
  test('needs its target typed back, stops the phase, and leaves layer 0', async () => {
    const dry = await command('executor', 'cleanup', ['--dry-run']);
    expect(dry.output).toContain('1295 rows would go');
    expect((await command('executor', 'cleanup')).output).toContain('D3_ANSWER_MISSING');
    expect((await command('executor', 'cleanup', ['--target', 'production'])).output).toContain('D3_NOT_CONFIRMED');
    const restore = await command('executor', 'cleanup', ['--restore', 'package.json']);
    expect(restore.output).toContain('D3_RESTORE_REFUSED');
    expect(await salesIn()).toBe(66);
    const { host } = new URL(staging.url);
    const { code, output } = await command('executor', 'cleanup', ['--target', `${host}/d3_staging`]);
    expect(output).toContain('Cleanup PROVEN');
    expect([code, await salesIn()]).toEqual([0, 16]);
    expect(facts().slice(11)).toEqual(['start', 'clean up', 'stop']);
  });

  test('holds every gate until the approver resumes, and asks for a new approval', { tags: 'slow' }, async () => {
    expect((await gate()).output).toContain('the approver resumes with "npm run resume"');
    expect((await command('executor', 'resume', ['--reason', 'go on'])).output).toContain('D3_ROLE_REFUSED');
    expect((await command('approver', 'resume', ['--reason', 'the page was mended'])).code).toBe(0);
    expect((await gate()).output).toContain('have "npm run approve -- d3-a" signed');
    expect(await salesIn()).toBe(16);
  });
});

describe('a process that is killed', { tags: 'slow' }, () => {
  const approveAnew = async () => {
    expect((await command('executor', 'plan', ['d3-a'])).code).toBe(0);
    expect((await command('approver', 'approve', APPROVE)).code).toBe(0);
  };

  test('while it seeds has written nothing; the next command says so and stops the phase', async () => {
    await approveAnew();
    const { code } = await gate('executor', { signalAt: { output: /seed-products-demo\.ts/, signal: 'SIGKILL' } });
    expect(code).not.toBe(0);
    expect((await command('verifier', 'status')).output).toContain('In doubt: the last work is aborted');
    expect((await gate()).output).toContain('gate d3-a was rolled back');
    expect(await salesIn()).toBe(16);
    expect(facts().slice(-3)).toEqual(['start', 'roll back', 'stop']);
    expect((await command('approver', 'resume', ['--reason', 'the machine was restarted'])).code).toBe(0);
  });

  test('around its COMMIT leaves all or nothing, and a ledger that agrees', async () => {
    await gate('executor', { signalAt: { output: /✓ Rollback drill/, signal: 'SIGKILL' } });
    const refused = await gate();
    expect(refused.code).toBe(1);
    const published = facts().includes('publish') && facts().lastIndexOf('publish') > facts().lastIndexOf('resume');
    expect(await salesIn()).toBe(published ? 66 : 16);
    expect(published || facts().at(-1) === 'stop').toBe(true);
  });
});

test('anybody who has a role can stop the phase', { tags: 'slow' }, async () => {
  const { code, output } = await command('verifier', 'stop', ['--reason', 'the site is being shown']);
  expect([code, output.includes('Stopped by The verifier: the site is being shown')]).toEqual([0, true]);
  expect((await command('verifier', 'status')).output).toContain('Stop: the site is being shown (The verifier, ');
});

test('a key is made for its owner alone, and its public half is shown with name and roles', async () => {
  const out = join(staging.root, '..', 'new.key');
  const made = await command('executor', 'keys', ['--name', 'Ngozi', '--role', 'verifier', '--out', out]);
  expect(made.output).toContain(`Private key: ${out} (mode 600, no passphrase)`);
  expect(made.output).toMatch(/"name": "Ngozi",\n {2}"publicKey": "[A-Za-z0-9+/]{43}="/);
  expect((await command('executor', 'keys', ['--name', 'Ngozi', '--out', out])).output).toContain('D3_KEY_EXISTS');
  expect((await command('executor', 'keys', ['--name', 'N', '--role', 'boss'])).output).toContain('D3_ROLE_UNKNOWN');
});

test('a rejection stops the phase and points to the cleanup', { tags: 'slow' }, async () => {
  const board = (await command('verifier', 'status')).output;
  const { output } = await command('verifier', 'sign-off', ['d3-a', '--reject', 'the till is empty']);
  const published = /D3-A {2}Commerce Foundation +published/.test(board);
  expect(output).toContain(published ? 'npm run cleanup -- --batch d3-a' : 'have not published');
});

test('no secret is in any output or record', () => {
  const records = readFileSync(staging.ledgerFile, 'utf8');
  const secrets = [
    STAGING_PASSWORD,
    new URL(staging.url).password,
    new URL(inject('serverUrl')).password,
    ...['approver', 'executor'].map((role) => readFileSync(staging.keyOf(role as Role), 'utf8').split('\n')[1] ?? ''),
  ];
  expect(secrets.filter((secret) => secret === '' || printed.includes(secret) || records.includes(secret))).toEqual([]);
});
