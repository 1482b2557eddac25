import { REHEARSAL_PASSWORD } from '../../prisma/layer-zero/rehearsal-password.ts';
import type { Environment } from '../control/place.ts';
import type { NamedFault } from './planted-fault.ts';

/** Faults of where a gate runs, what it is given, and how it is connected. */

/** A place that may not write to staging. */
export interface PlaceFault extends NamedFault {
  environment: Environment;
}

const WORKSPACE = { REPL_ID: 'a1', REPL_OWNER: 'webwaka', REPLIT_DEV_DOMAIN: 'a1.picard.replit.dev' };

const place = (name: string, title: string, environment: Environment, where: string): PlaceFault => ({
  name,
  kind: 'environment',
  title,
  check: 'pre.place',
  environment,
  finding: { subject: `staging from ${where}`, have: 'refused', want: 'allowed' },
});

const DEPLOYED = 'a Replit deployment, which is production (REPLIT_DEPLOYMENT)';
const LOCAL = 'a machine that is no Replit workspace';

export const placeFaults: readonly PlaceFault[] = [
  place('in-a-deployment', 'in a Replit deployment', { ...WORKSPACE, REPLIT_DEPLOYMENT: '1' }, DEPLOYED),
  place('in-a-hidden-deployment', 'in a deployment that hides it', { ...WORKSPACE, REPLIT_DEPLOYMENT: '' }, DEPLOYED),
  place('on-vercel', 'on Vercel', { VERCEL: '1', VERCEL_ENV: 'preview' }, 'Vercel (VERCEL)'),
  place('on-vercel-as-workspace', 'on Vercel, posing as a workspace', { ...WORKSPACE, VERCEL: '1' }, 'Vercel (VERCEL)'),
  place('in-ci', 'in CI', { CI: 'true' }, 'a CI pipeline (CI)'),
  place('in-ci-that-denies-it', 'in CI that says it is none', { ...WORKSPACE, CI: 'false' }, 'a CI pipeline (CI)'),
  place(
    'in-a-runner',
    'in a runner that sets nothing but its own name',
    { ...WORKSPACE, GITHUB_ACTIONS: 'true' },
    'a CI pipeline (GITHUB_ACTIONS)',
  ),
  place(
    'on-a-local-machine',
    'on a local machine',
    { HOME: '/home/ada' },
    `${LOCAL} (without REPL_ID, REPL_OWNER, REPLIT_DEV_DOMAIN)`,
  ),
  place(
    'in-half-a-workspace',
    'with half of a workspace',
    { REPL_ID: 'a1', REPL_OWNER: 'webwaka' },
    `${LOCAL} (without REPLIT_DEV_DOMAIN)`,
  ),
  place(
    'in-an-empty-workspace',
    'with a workspace of empty variables',
    { REPL_ID: '', REPL_OWNER: ' ', REPLIT_DEV_DOMAIN: '' },
    `${LOCAL} (without REPL_ID, REPL_OWNER, REPLIT_DEV_DOMAIN)`,
  ),
  place('nowhere', 'without any environment', {}, `${LOCAL} (without REPL_ID, REPL_OWNER, REPLIT_DEV_DOMAIN)`),
];

/** A DEMO_PASSWORD that is not fit. */
export interface PasswordFault extends NamedFault {
  password: string | undefined;
}

const password = (name: string, title: string, given: string | undefined, fact: string, have: string, want: string) =>
  ({
    name,
    kind: 'environment',
    title,
    check: 'pre.password',
    password: given,
    finding: { subject: `DEMO_PASSWORD, ${fact}`, have, want },
  }) satisfies PasswordFault;

export const passwordFaults: readonly PasswordFault[] = [
  password('password-missing', 'is missing', undefined, 'presence', 'not set', 'set'),
  password('password-short', 'is short', 'ọjà', 'length', '3 characters', '12 or more'),
  password(
    'password-guessable',
    'is guessable',
    'Webwaka-2026-staging',
    'strength',
    'one made of words that anybody would try',
    'not to be guessed',
  ),
  password(
    'password-printed',
    'is printed in this project',
    REHEARSAL_PASSWORD,
    'secrecy',
    'one that was printed in documents',
    'known to nobody else',
  ),
];

/** A connection that goes through a pooler. */
export interface ConnectionFault extends NamedFault {
  url: string;
  /** What each statement met, where the address alone does not show it. */
  backends?: readonly number[];
}

const pooled = (name: string, title: string, url: string, have: string, backends?: number[]): ConnectionFault => ({
  name,
  kind: 'environment',
  title,
  check: 'D3_POOLED_CONNECTION',
  url,
  ...(backends ? { backends } : {}),
  finding: {
    subject: 'D3_POOLED_CONNECTION',
    have,
    want: 'a direct connection to the server: one backend from BEGIN to COMMIT',
  },
});

export const connectionFaults: readonly ConnectionFault[] = [
  pooled(
    'pooler-by-name',
    'a pooler by its name',
    'postgresql://u:hush@ep-calm-sun-123-pooler.eu.neon.tech/db',
    'host ep-calm-sun-123-pooler.eu.neon.tech',
  ),
  pooled(
    'pooler-by-domain',
    'a pooler by its domain',
    'postgresql://u:hush@aws-0.pooler.supabase.com/db',
    'host aws-0.pooler.supabase.com',
  ),
  pooled(
    'pooler-by-port',
    'a pooler by its port',
    'postgresql://u:hush@db.example:6543/db',
    'port 6543, where poolers listen',
  ),
  pooled(
    'pooler-by-option',
    'a pooler by its option',
    'postgresql://u:hush@db.example/db?pgbouncer=true',
    'the option pgbouncer=true',
  ),
  pooled(
    'pooler-by-backend',
    'a pooler that hands out another backend',
    'postgresql://u:hush@db.example/db',
    'a backend that changes from statement to statement (41, 42, 41)',
    [41, 42, 41],
  ),
];
