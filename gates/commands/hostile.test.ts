import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sample } from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { hostileValue, STEERS } from '../../prisma/hostile-text.ts';
import { callCommand } from './call-command.ts';

const reports = mkdtempSync(join(tmpdir(), 'd3-hostile-'));
afterAll(() => rmSync(reports, { recursive: true, force: true }));

const [first = '', second = '', third = ''] = sample(
  hostileValue().filter((text) => text.trim() !== ''),
  { seed: 7, numRuns: 3 },
);
const SECRETS = { DEMO_PASSWORD: 'the-demo-password-7', D3_PASSPHRASE: 'the-passphrase-8' };
const URL_PASSWORD = 'the-url-password-9';

const GIVEN: readonly (readonly [string, readonly string[], Record<string, string>])[] = [
  ['status', [], { D3_TARGET: first }],
  ['status', [], { D3_TARGET: 'staging', DATABASE_URL: `postgresql://u:${URL_PASSWORD}@127.0.0.1:1/${second}` }],
  ['status', [], { DATABASE_URL: `postgresql://u:${URL_PASSWORD}@127.0.0.1:1/%zz` }],
  ['plan', [second], {}],
  ['plan', ['d3-a', `--${third}`], {}],
  ['approve', ['d3-a', '--key', first], { DATABASE_URL: `postgresql://u:${URL_PASSWORD}@127.0.0.1:1/d` }],
  ['rehearse', ['--anchor', first], {}],
  ['rehearse', ['--engine', second], {}],
  ['rehearse', ['--until', third], {}],
  ['cleanup', ['--batch', '\u001B[31md3-a\u202E'], {}],
  ['report', ['verify', first], {}],
  ['report', ['\u009B2J'], {}],
  ['faults', [`--${second}`], {}],
];

test.each(GIVEN.map(([name, args, env], index) => ({ name, args, env, number: index + 1 })))(
  'hostile words $number, given to "$name", are refused; no secret is shown and nothing is left',
  async ({ name, args, env }) => {
    const { code, output } = await callCommand(name, args, { ...SECRETS, D3_REPORTS: reports, ...env });
    expect(code, output).toBe(1);
    expect(output).toMatch(/^✗ D3_/m);
    expect(output, 'a stack').not.toMatch(/^ {4}at /m);
    expect(output).not.toMatch(STEERS);
    for (const secret of [...Object.values(SECRETS), URL_PASSWORD]) expect(output).not.toContain(secret);
    expect(existsSync(reports) ? readdirSync(reports) : [], 'reports').toEqual([]);
  },
);
