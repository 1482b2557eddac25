import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, test, vi } from 'vitest';
import { inTransaction } from '../../prisma/transaction.ts';
import { loadBatch } from '../batches.ts';
import { evidence } from '../evidence.ts';
import { readSources, runOf } from '../report/bundle.ts';
import { coverageOf } from '../report/coverage.ts';
import { readEvidence } from '../report/run-folder.ts';
import { checksOf, stepsOf } from '../steps.ts';
import { freshDatabase } from '../worker-databases.ts';
import { callCommand } from './call-command.ts';
import { type RunOptions, runCommandLine } from './run-command-line.ts';

/** The commands as a person runs them, judged by what they print and their exit code. */

/** Whole processes, many of them: a busy machine takes its time. */
vi.setConfig({ testTimeout: 300_000 });

/** Reports of these runs go elsewhere, not over those of a person. */
const reports = await mkdtemp(join(tmpdir(), 'd3-reports-'));
afterAll(async () => rm(reports, { recursive: true, force: true }));

const run = async (command: string, args: string[], { env = {}, ...options }: RunOptions = {}) =>
  runCommandLine(command, args, { ...options, env: { D3_REPORTS: reports, ...env } });

const gate = async (env: Record<string, string>, ...args: string[]) =>
  run('vitest', ['run', 'gates/d3-a', ...args], { env: { D3_ANCHOR: '2026-03-11', ...env } });

async function salesIn(url: string): Promise<number> {
  return inTransaction(url, async (tx) => {
    const [row] = await tx.rows<{ n: number }>('SELECT count(*)::int AS n FROM pos_sale');
    return row?.n ?? -1;
  });
}

describe('the gate', () => {
  test('publishes once, says what it did, and refuses to run again on the same database', async () => {
    const url = await freshDatabase('d3_twice');
    const neighbours = await salesIn(url);
    const firstRun = await gate({ DATABASE_URL: url });
    expect(firstRun.output).toMatch(/D3-A PROVEN and published: 1295 rows/);
    expect(firstRun.code).toBe(0);
    const report = readEvidence(join(reports, 'latest'));
    expect(evidence.parse(report).verdict).toBe('PROVEN');
    expect(report.gates.map(({ batch, scripts }) => [batch, scripts.map(({ script }) => script)])).toEqual([
      ['d3-a', ['seed-products-demo.ts', 'seed-pos-demo.ts', 'seed-svm-demo.ts', 'seed-mvm-demo.ts']],
    ]);
    expect(report.gates[0]?.checks.filter(({ verdict }) => verdict !== 'PROVEN')).toEqual([]);
    const ids = report.gates.flatMap(({ checks }) => checks.map(({ id }) => id));
    expect(ids.toSorted(), 'the checks that faults must turn red').toEqual(
      checksOf(stepsOf('d3-a', await loadBatch('d3-a'))).toSorted(),
    );
    expect(await salesIn(url)).toBe(neighbours + 50);

    const second = await gate({ DATABASE_URL: url });
    expect(second.code).not.toBe(0);
    expect(second.output).toContain('of this batch; run "npm run cleanup" before seeding again');
    expect(second.output).toMatch(/D3-A NOT PROVEN, nothing was kept: 1 red, \d+ blocked/);
    expect(readEvidence(join(reports, 'latest')).verdict).toBe('NOT PROVEN');
    expect(await salesIn(url)).toBe(neighbours + 50);
  });

  test('is red when only some of its tests are asked for', { tags: 'slow' }, async () => {
    const url = await freshDatabase('d3_filtered');
    const { code, output } = await gate({ DATABASE_URL: url }, '-t', 'the batch is committed');
    expect(code).not.toBe(0);
    expect(output).toContain('D3-A NOT PROVEN');
    expect(await salesIn(url)).toBe(16);
    const blocked = coverageOf(runOf(readSources(join(reports, 'latest'))));
    const open = blocked.filter(({ note }) => note === 'nothing proves it').map(({ id }) => id);
    expect(open, 'clauses of checks that were never asked').toEqual([]);
  });

  test.each([
    ['a column is missing', 'ALTER TABLE pos_shift DROP COLUMN "shiftNumber"', 'pos_shift.shiftNumber'],
    [
      'the scope does not resolve',
      `UPDATE "Tenant" SET slug = 'demo-x' WHERE slug = 'demo-church'`,
      '0 tenants with slug "demo-church"',
    ],
    ['the server does not count', 'ALTER DATABASE d3_broken SET track_counts = off', 'track_counts'],
  ])('keeps nothing and says why when %s', { tags: 'slow' }, async (_, fault, finding) => {
    const url = await freshDatabase('d3_broken');
    await inTransaction(url, async (tx) => tx.run(fault));
    const { code, output } = await gate({ DATABASE_URL: url });
    expect(code).not.toBe(0);
    expect(output).toContain(finding);
    expect(output).toContain('nothing was kept');
    expect(await salesIn(url)).toBe(16);
  });

  test.each([
    ['an unknown engine', { D3_ENGINE: 'oracle' }, 'D3_ENGINE_UNKNOWN the rehearsal engine: have "oracle"'],
    ['a malformed anchor', { D3_ANCHOR: '2026-02-30' }, 'D3_ANCHOR_MALFORMED the anchor date: have "2026-02-30"'],
    [
      'a database that cannot be reached',
      { DATABASE_URL: 'postgresql://someone:hush@127.0.0.1:1/d3' },
      'D3_DATABASE_UNREACHABLE database 127.0.0.1:1/d3',
    ],
    ['an address that is none', { DATABASE_URL: 'localhost:5432' }, 'D3_DATABASE_URL_MALFORMED the database address'],
    ['an unknown target', { D3_TARGET: 'production' }, 'D3_TARGET_UNKNOWN D3_TARGET: have "production"'],
  ])('refuses %s in one line', { tags: 'slow' }, async (_, env, message) => {
    const { code, output } = await gate(env);
    const lines = output.split('\n').filter((line) => line.trim() !== '');
    expect(code).toBe(1);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(message);
    expect(output).not.toContain('hush');
  });

  test('refuses a database that is not marked as a rehearsal', { tags: 'slow' }, async () => {
    const url = inject('serverUrl');
    const { code, output } = await gate({ DATABASE_URL: url });
    expect(code).toBe(1);
    expect(output).toContain('D3_NO_REHEARSAL');
    expect(output).not.toContain(new URL(url).password);
  });
});

describe('the rehearsal', () => {
  test('refuses a port that is in use', async () => {
    const server = createServer();
    const listening = Promise.withResolvers<number>();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      listening.resolve(typeof address === 'object' && address ? address.port : 0);
    });
    const port = await listening.promise;
    const { code, output } = await callCommand('rehearse', ['--port', String(port)]);
    server.close();
    expect(code).toBe(1);
    expect(output).toContain(`D3_PORT_IN_USE port ${port} on 127.0.0.1`);
  });

  test.each([
    ['an unknown option', ['--engin', 'embedded'], "Unknown option '--engin'"],
    ['a port that is none', ['--port', '80'], 'D3_PORT_MALFORMED --port: have "80"'],
  ])('refuses %s', async (_, args, message) => {
    const { code, output } = await callCommand('rehearse', args);
    expect(code).toBe(1);
    expect(output).toContain(message);
  });

  test('leaves no process and no file behind when it is interrupted in the middle', { tags: 'slow' }, async () => {
    const temporary = await mkdtemp(join(tmpdir(), 'd3-interrupted-'));
    await chmod(temporary, 0o755);
    const { code, output } = await run('node', ['gates/commands/rehearse.ts'], {
      env: { TMPDIR: temporary },
      signalAt: { output: /seed-products-demo\.ts/, signal: 'SIGINT' },
    });
    const left = (await readdir(temporary)).filter((name) => name.startsWith('d3-'));
    await rm(temporary, { recursive: true, force: true });
    expect(code).toBe(130);
    expect(output).toContain('SIGINT: stopping; what was not committed is undone');
    expect(left).toEqual([]);
  });
});

describe('the faults', () => {
  test('are planted one by one when they are named, and each is caught', { tags: 'slow' }, async () => {
    const { code, output } = await run('node', ['gates/commands/faults.ts', '--only', 'placeholder-tenant-id']);
    expect(output).toContain('caught    counts.pos_sale  the sales are filed under a slug instead of the tenant’s id');
    expect(output).toMatch(/Faults PROVEN in [\d.]+ s: 1 of 1 caught\n/);
    expect(code).toBe(0);
  });
});

describe('a script by itself', () => {
  test('validates, logs the rows per table, and keeps nothing', async () => {
    const { code, output } = await run('tsx', ['seeds/seed-pos-demo.ts'], { env: { D3_ANCHOR: '2026-03-11' } });
    expect(output.split('\n').filter((line) => line !== '')).toEqual([
      'seed-products-demo.ts first: 595 rows',
      'seed-pos-demo.ts for demo-retail-store: 238 rows',
      expect.stringMatching(/^ {2}pos_shift +6 rows$/),
      expect.stringMatching(/^ {2}pos_sale +50 rows$/),
      expect.stringMatching(/^ {2}pos_sale_item +150 rows$/),
      expect.stringMatching(/^ {2}pos_cash_movement +18 rows$/),
      expect.stringMatching(/^ {2}InstanceSubscription +1 rows$/),
      expect.stringMatching(/^ {2}InstanceFinancialSummary +1 rows$/),
      expect.stringMatching(/^ {2}PartnerInstanceEarning +6 rows$/),
      expect.stringMatching(/^ {2}PartnerEarning +6 rows$/),
      'Written to a throwaway database and undone; to publish rows, run the gate of the batch.',
    ]);
    expect(code).toBe(0);
  });

  test('exits non-zero on an error, in one line', async () => {
    const { code, output } = await run('tsx', ['seeds/seed-mvm-demo.ts'], { env: { D3_ANCHOR: 'yesterday' } });
    expect(code).toBe(1);
    expect(output.trim().split('\n')).toEqual([expect.stringContaining('D3_ANCHOR_MALFORMED')]);
  });
});

describe('the cleanup', () => {
  test('shows what it would delete, deletes it, and restores it from the archive', { tags: 'slow' }, async () => {
    const url = await freshDatabase('d3_cleanup');
    const archive = join(reports, 'archive.jsonl');
    const cleanup = async (...args: string[]) =>
      run('node', ['gates/commands/cleanup.ts', ...args], { env: { DATABASE_URL: url } });
    const untouched = await salesIn(url);
    await gate({ DATABASE_URL: url });
    const dry = await cleanup('--dry-run');
    expect(dry.output).toContain('Dry run: 1295 rows would go; nothing was deleted');
    expect(await salesIn(url)).toBe(untouched + 50);
    const real = await cleanup('--archive', archive);
    expect(real.output).toContain('1295 rows archived in ');
    expect(await salesIn(url)).toBe(untouched);
    const back = await cleanup('--restore', archive);
    expect(back.output).toContain('Restored 1295 of 1295 rows');
    expect([dry.code, real.code, back.code, await salesIn(url)]).toEqual([0, 0, 0, untouched + 50]);
  });

  test('refuses a batch that there is not', async () => {
    const { code, output } = await callCommand('cleanup', ['--batch', 'd3-z']);
    expect(code).toBe(1);
    expect(output).toContain('D3_BATCH_UNKNOWN the batch: have "d3-z"');
  });
});
