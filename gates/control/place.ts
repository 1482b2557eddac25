import { HarnessError } from '../../prisma/harness-error.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Where a process runs, as far as staging is concerned (mandate clauses 3.a to 3.d). */
export interface Place {
  kind: 'workspace' | 'deployment' | 'vercel' | 'ci' | 'elsewhere';
  /** For people: what it was told by. */
  evidence: string;
}

/** Set by the platforms themselves; the mere presence of one is enough, whatever its value. */
const DEPLOYMENT = ['REPLIT_DEPLOYMENT', 'REPLIT_DEPLOYMENT_ID', 'REPLIT_DEPLOYMENT_TYPE'];
const VERCEL = ['VERCEL', 'VERCEL_ENV', 'VERCEL_URL', 'VERCEL_REGION', 'NOW_REGION', 'NOW_BUILDER'];
const CI = [
  'CI',
  'CONTINUOUS_INTEGRATION',
  'APPVEYOR',
  'BITBUCKET_BUILD_NUMBER',
  'BUDDY',
  'BUILDKITE',
  'CF_PAGES',
  'CIRCLECI',
  'CIRRUS_CI',
  'CODEBUILD_BUILD_ID',
  'DRONE',
  'GITEA_ACTIONS',
  'GITHUB_ACTIONS',
  'GITLAB_CI',
  'HEROKU_TEST_RUN_ID',
  'HUDSON_URL',
  'JENKINS_URL',
  'NETLIFY',
  'RENDER',
  'SEMAPHORE',
  'TEAMCITY_VERSION',
  'TF_BUILD',
  'TRAVIS',
  'WOODPECKER',
];
/** All of them are in a workspace; REPLIT_DEV_DOMAIN is the one that a deployment lacks. */
const WORKSPACE = ['REPL_ID', 'REPL_OWNER', 'REPLIT_DEV_DOMAIN'];

/** Decides from the environment alone. Absence of proof is elsewhere, and so is a variable that is set but empty. */
export function placeOf(environment: Environment): Place {
  const found = (names: readonly string[]) => names.filter((name) => environment[name] !== undefined);
  const [deployment] = found(DEPLOYMENT);
  if (deployment) return { kind: 'deployment', evidence: deployment };
  const [vercel] = found(VERCEL);
  if (vercel) return { kind: 'vercel', evidence: vercel };
  const [ci] = found(CI);
  if (ci) return { kind: 'ci', evidence: ci };
  const missing = WORKSPACE.filter((name) => !environment[name]?.trim());
  if (missing.length === 0) return { kind: 'workspace', evidence: WORKSPACE.join(', ') };
  return { kind: 'elsewhere', evidence: `without ${missing.join(', ')}` };
}

const WORDS: Record<Place['kind'], string> = {
  workspace: 'a Replit workspace',
  deployment: 'a Replit deployment, which is production',
  vercel: 'Vercel',
  ci: 'a CI pipeline',
  elsewhere: 'a machine that is no Replit workspace',
};

export function describePlace({ kind, evidence }: Place): string {
  return `${WORDS[kind]} (${evidence})`;
}

/** @throws D3_PLACE_REFUSED unless this process runs inside a Replit workspace */
export function requireWorkspace(environment: Environment): Place {
  const place = placeOf(environment);
  if (place.kind === 'workspace') return place;
  throw new HarnessError('D3_PLACE_REFUSED', {
    subject: 'D3_TARGET=staging',
    have: describePlace(place),
    want: WORDS.workspace,
    next: 'open the workspace and run the command there; to rehearse here, unset D3_TARGET',
  });
}
