import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashSync } from 'bcryptjs';
import { inTransaction } from '../../prisma/transaction.ts';
import { makeKey } from '../control/keys.ts';
import { ROLES, type Role } from '../control/role.ts';
import { plainLogin } from '../plain-login.ts';
import { applyGrants } from '../privileges/apply-grants.ts';
import { TEST_ANCHOR } from '../test-databases.ts';
import { unmarkedDatabase } from '../worker-databases.ts';
import { type Outcome, type RunOptions, runCommandLine } from './run-command-line.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const PARTS = [
  'gates',
  'prisma',
  'rollback',
  'seeds',
  'verify',
  'package.json',
  'package-lock.json',
  'vitest.config.ts',
];

export const STAGING_PASSWORD = 'three-market-women-sing';
const STAGING_LOGIN = 'ada_executes';

/** What a Replit workspace sets. */
const WORKSPACE = { REPL_ID: 'r1', REPL_OWNER: 'webwaka', REPLIT_DEV_DOMAIN: 'r1.example.dev' };

/**
 * A checkout of this project of its own, with four people in its signers file, inside what looks like a
 * workspace, beside a database that looks like staging, with a login of its own that owns nothing there: the real commands,
 * nothing bent for the test.
 */
export interface StagingCheckout extends Disposable {
  root: string;
  url: string;
  /** Runs a command as the person who has that role. */
  as(role: Role, command: string, args: readonly string[], options?: RunOptions): Promise<Outcome>;
  keyOf(role: Role): string;
  ledgerLines(): { fact: { what: string } & Record<string, unknown>; by: string }[];
  ledgerFile: string;
}

export async function makeStagingCheckout(database: string): Promise<StagingCheckout> {
  const home = mkdtempSync(join(tmpdir(), 'd3-staging-'));
  const root = join(home, 'checkout');
  for (const part of PARTS) cpSync(join(ROOT, part), join(root, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  const keyOf = (role: Role) => join(home, `${role}.key`);
  const signers = ROLES.map((role) => ({ name: `The ${role}`, publicKey: makeKey(keyOf(role)), roles: [role] }));
  writeFileSync(join(root, 'gates', 'signers.json'), JSON.stringify({ format: 'd3-signers/1', signers }));
  const ownersUrl = await unmarkedDatabase(database);
  await inTransaction(ownersUrl, async (tx) =>
    tx.run(`UPDATE "User" SET "passwordHash" = $1`, hashSync(STAGING_PASSWORD, 4)),
  );
  const url = await plainLogin(ownersUrl, STAGING_LOGIN);
  await applyGrants(ownersUrl, STAGING_LOGIN);
  const { hostname, port } = new URL(url);
  const ledgerFile = join(root, 'ledger', `${hostname}_${port}_${database}.jsonl`);
  return {
    root,
    url,
    keyOf,
    ledgerFile,
    as: async (role, command, args, { env = {}, ...options } = {}) =>
      runCommandLine(command, args, {
        ...options,
        root,
        env: {
          ...WORKSPACE,
          D3_TARGET: 'staging',
          DATABASE_URL: url,
          DEMO_PASSWORD: STAGING_PASSWORD,
          D3_ANCHOR: TEST_ANCHOR,
          D3_KEY: keyOf(role),
          ...env,
        },
      }),
    ledgerLines: () =>
      readFileSync(ledgerFile, 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    [Symbol.dispose]: () => rmSync(home, { recursive: true, force: true }),
  };
}
