import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inTransaction } from '../../prisma/transaction.ts';
import { plainLogin } from '../plain-login.ts';
import { freshDatabase } from '../worker-databases.ts';
import { callCommand } from './call-command.ts';
import { runCommandLine } from './run-command-line.ts';

/** A rehearsal database as its owner sees it, and as an account does that owns nothing. */
let owners: string;
let plain: string;
let reports: string;

beforeAll(async () => {
  owners = await freshDatabase('d3_ungranted');
  plain = await plainLogin(owners, 'bola_rehearses');
  reports = mkdtempSync(join(tmpdir(), 'd3-grants-'));
  await inTransaction(owners, async (tx) => tx.run('DROP OWNED BY d3_reader, d3_executor, d3_trial, d3_cleanup'));
});
afterAll(() => rmSync(reports, { recursive: true, force: true }));

const environment = (url: string) => ({ DATABASE_URL: url, D3_REPORTS: reports, NO_COLOR: '1' });
const run = async (command: string, args: string[], url: string) =>
  runCommandLine(command, args, { env: environment(url) });
const sales = async () =>
  inTransaction(owners, async (tx) => (await tx.rows<{ n: number }>('SELECT count(*)::int AS n FROM pos_sale'))[0]?.n);

test('without grants a gate names what is missing and writes nothing', { tags: 'slow' }, async () => {
  const { code, output } = await run('vitest', ['run', 'gates/d3-a'], owners);
  expect(output).toMatch(/d3_reader on Customer\n +have: nothing\n +want: SELECT\n/);
  expect(output).toContain('"npm run grants"');
  expect([code, await sales()]).toEqual([1, 16]);
});

test('an account that may not even read is pointed to the grants', async () => {
  const { code, output } = await callCommand('cleanup', ['--dry-run'], environment(plain));
  expect(output).toMatch(/✗ D3_STATEMENT_FAILED .*SQLSTATE 42501, permission denied .*"npm run grants"/);
  expect(code).toBe(1);
});

test('without grants a cleanup refuses in one line', async () => {
  const { code, output } = await callCommand('cleanup', ['--dry-run'], environment(owners));
  expect(output).toMatch(/✗ D3_PRIVILEGES_UNFIT .*: have nothing, and \d+ more, want SELECT; .*"npm run grants"/);
  expect(code).toBe(1);
});

test('with the grants that are printed, an account that owns nothing runs the gate and the cleanup', {
  tags: 'slow',
}, async () => {
  const printed = await run('node', ['gates/commands/grants.ts', '--login', 'bola_rehearses'], owners);
  expect([printed.code, printed.output.includes(new URL(owners).password)]).toEqual([0, false]);
  await inTransaction(owners, async (tx) => tx.run(printed.output));
  const gate = await run('vitest', ['run', 'gates/d3-a'], plain);
  expect([gate.output, gate.code]).toEqual([expect.stringContaining('D3-A PROVEN and published'), 0]);
  expect(await sales()).toBe(66);
  const cleanup = await run('node', ['gates/commands/cleanup.ts', '--archive', join(reports, 'a.jsonl')], plain);
  expect(cleanup.output).toContain('Cleanup PROVEN');
  expect(await sales()).toBe(16);
  const restore = await run('node', ['gates/commands/cleanup.ts', '--restore', join(reports, 'a.jsonl')], plain);
  expect(restore.output).toContain('Restored 1295 of 1295 rows');
  expect(await sales()).toBe(66);
});

test('that account itself may write nothing', async () => {
  await expect(inTransaction(plain, async (tx) => tx.run('DELETE FROM pos_sale'))).rejects.toThrow('SQLSTATE 42501');
});

test('the printed statements run again change nothing', { tags: 'slow' }, async () => {
  const grantsOf = async () =>
    inTransaction(owners, async (tx) => tx.rows('SELECT relname, relacl::text FROM pg_class ORDER BY relname'));
  const before = await grantsOf();
  const printed = await run('node', ['gates/commands/grants.ts', '--login', 'bola_rehearses'], plain);
  await inTransaction(owners, async (tx) => tx.run(printed.output));
  expect(await grantsOf()).toEqual(before);
});
