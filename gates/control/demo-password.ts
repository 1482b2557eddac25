import { createHash } from 'node:crypto';
import { compare as compareHash } from 'bcryptjs';
import { approved, personaEmail } from '../../prisma/layer-zero/approved.ts';
import { REHEARSAL_PASSWORD } from '../../prisma/layer-zero/rehearsal-password.ts';
import type { Session } from '../../prisma/transaction.ts';
import { type CheckIdentity, type CheckResult, compare, type Violation } from '../../verify/engine/check.ts';
import printed from './printed-passwords.json' with { type: 'json' };

const SHORTEST = 12;
/** The shared password of old documents was made of such words. */
const GUESSABLE = /demo|password|webwaka|admin|12345/i;

/** DEMO_PASSWORD; the accounts of a rehearsal have one of their own, whatever the workspace sets. */
export function demoPassword(rehearsal: boolean, environment = process.env): string | undefined {
  return rehearsal ? REHEARSAL_PASSWORD : environment['DEMO_PASSWORD'];
}

/** What is wrong with a password by itself. Never says the password. */
export function passwordFacts(password: string | undefined, rehearsal: boolean): Violation[] {
  const digest = createHash('sha256')
    .update(password ?? '')
    .digest('hex');
  const known = !rehearsal && ((printed.sha256 as string[]).includes(digest) || password === REHEARSAL_PASSWORD);
  return [
    fact('presence', Boolean(password), 'not set', 'set'),
    fact('length', (password ?? '').length >= SHORTEST, `${(password ?? '').length} characters`, `${SHORTEST} or more`),
    fact('secrecy', !known, 'one that was printed in documents', 'known to nobody else'),
    fact('strength', !GUESSABLE.test(password ?? ''), 'one made of words that anybody would try', 'not to be guessed'),
  ];
}

function fact(subject: string, good: boolean, have: string, want: string): Violation {
  return { subject: `DEMO_PASSWORD, ${subject}`, have: good ? want : have, want };
}

interface Account {
  email: string;
  hash: string | null;
}

export const PASSWORD: CheckIdentity = {
  id: 'pre.password',
  title: 'the demo password is set, and opens every demo account',
  clauses: ['12.d'],
};

/**
 * DEMO_PASSWORD is set, is fit, and is what the partner's users and all personas really log in with. Hashes are
 * verified, one after the other; those that accounts share only once.
 */
export async function checkDemoPassword(session: Session, rehearsal: boolean): Promise<CheckResult> {
  const started = performance.now();
  const password = demoPassword(rehearsal);
  const facts = passwordFacts(password, rehearsal);
  const fit = facts.every(({ have, want }) => have === want);
  const verified = fit && password ? await accountFacts(await readAccounts(session), password) : [];
  return compare(PASSWORD, [...facts, ...verified], performance.now() - started);
}

/** Emails of the partner's users and of all personas. */
export function demoAccounts(): string[] {
  return [
    ...approved.partner.users.map((user) => user.email),
    ...approved.tenants.flatMap(({ slug, personas }) => personas.map(({ local }) => personaEmail(slug, local))),
  ];
}

async function readAccounts(session: Session): Promise<Account[]> {
  return session.rows<Account>(
    `SELECT e.email, u."passwordHash" AS hash FROM unnest($1::text[]) AS e(email) LEFT JOIN "User" u ON u.email = e.email
     ORDER BY e.email`,
    demoAccounts(),
  );
}

async function accountFacts(accounts: readonly Account[], password: string): Promise<Violation[]> {
  const outcomes = await judgeAccounts(accounts, password);
  return accounts.map(({ email }) => ({
    subject: `login of ${email}`,
    have: outcomes.get(email) ?? 'no account',
    want: OPENS,
  }));
}

/** Emails of the demo accounts that the password does not open; those that do not exist are the scope's business. */
export async function closedAccounts(session: Session, password: string): Promise<string[]> {
  const outcomes = await judgeAccounts(await readAccounts(session), password);
  return [...outcomes].filter(([, outcome]) => outcome !== OPENS).map(([email]) => email);
}

/** What became of each account's login, by email. A hash that accounts share is verified once. */
async function judgeAccounts(accounts: readonly Account[], password: string): Promise<Map<string, string>> {
  const byHash = new Map<string | null, string>();
  for (const { hash } of accounts) {
    if (!byHash.has(hash)) byHash.set(hash, await judgeHash(hash, password));
  }
  return new Map(accounts.map(({ email, hash }) => [email, byHash.get(hash) ?? '']));
}

const OPENS = 'opens with DEMO_PASSWORD';

async function judgeHash(hash: string | null, password: string): Promise<string> {
  if (!hash) return 'has no password';
  if (!/^\$2[aby]\$\d\d\$/.test(hash)) return 'has a hash that is not bcrypt';
  return (await compareHash(password, hash)) ? OPENS : 'does not open with DEMO_PASSWORD';
}
