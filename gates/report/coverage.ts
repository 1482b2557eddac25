import type { Verdict } from '../evidence.ts';
import { CLAUSES } from '../mandate.ts';
import proofs from './clause-proofs.json' with { type: 'json' };
import { checksOf, type Run } from './run.ts';
import type { TestResult } from './test-results.ts';

/** A clause of the mandate and what proves it. */
export interface Coverage {
  id: string;
  text: string;
  /** `elsewhere`: its proof belongs to another gate, or to the project's tests, which are named. */
  status: Verdict | 'elsewhere';
  checks: { batch: string | null; id: string; verdict: Verdict }[];
  /** Tests of the project that show the refusal or the failure that a green run cannot show. */
  tests: NamedTest[];
  note?: string;
}

export interface NamedTest {
  file: string;
  title: string;
  result: TestResult['state'] | 'not run here';
}

/** What checks alone cannot say: the gate that a clause belongs to, and tests of the project that prove it. */
interface ClauseProof {
  gate?: string;
  tests?: { file: string; title: string }[];
}

export const CLAUSE_PROOFS: Readonly<Record<string, ClauseProof>> = proofs;

/** Every clause of the mandate against this run. A clause without any proof is NOT PROVEN. */
export function coverageOf(run: Run): Coverage[] {
  const all = checksOf(run.evidence);
  const batches = run.evidence.gates.map(({ batch }) => batch);
  return CLAUSES.map(({ id, text }) => {
    const checks = all
      .filter(({ check }) => check.clauses.includes(id))
      .map(({ gate, check }) => ({ batch: gate?.batch ?? null, id: check.id, verdict: check.verdict }));
    const { gate, tests = [] } = CLAUSE_PROOFS[id] ?? {};
    const named = tests.map((test) => ({ ...test, result: resultOf(test, run.tests) }));
    const foreign = gate !== undefined && !batches.includes(gate) ? gate : undefined;
    return { id, text, ...judge(checks, named, foreign), checks, tests: named };
  });
}

function judge(
  checks: Coverage['checks'],
  tests: readonly NamedTest[],
  gate: string | undefined,
): Pick<Coverage, 'status' | 'note'> {
  const verdicts = checks.map(({ verdict }) => verdict);
  if (verdicts.includes('NOT PROVEN') || tests.some(({ result }) => result === 'failed'))
    return { status: 'NOT PROVEN' };
  if (verdicts.includes('BLOCKED')) return { status: 'BLOCKED' };
  if (checks.length > 0) return { status: 'PROVEN' };
  if (gate !== undefined) return { status: 'elsewhere', note: `proven by gate ${gate.toUpperCase()}` };
  if (tests.length > 0) return { status: 'elsewhere', note: 'proven by tests of the project' };
  return { status: 'NOT PROVEN', note: 'nothing proves it' };
}

function resultOf(
  { file, title }: { file: string; title: string },
  results: readonly TestResult[],
): NamedTest['result'] {
  return results.find((result) => result.file === file && result.title === title)?.state ?? 'not run here';
}
