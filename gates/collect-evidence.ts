import type { TestCase, TestModule, TestSuite } from 'vitest/node';
import './gate-task.ts';
import type { CheckEvidence, DrillEvidence, GateEvidence, Verdict } from './evidence.ts';

/** Turns what Vitest knows about a gate file into evidence. A test that did not run is BLOCKED, never left out. */
export function collectGate(module: TestModule): GateEvidence {
  const tests = [...module.children.allTests()];
  const proven = module.ok() && tests.length > 0 && tests.every((test) => test.result().state === 'passed');
  const checks = [...tests.flatMap(checksOf), ...collectionErrors(module)];
  return {
    batch: batchOf(module),
    verdict: proven ? 'PROVEN' : 'NOT PROVEN',
    scripts: tests.flatMap((test) => test.meta().script ?? []),
    tables: tests.flatMap((test) => test.meta().tables ?? []),
    checks,
    workflows: tests.flatMap((test) => {
      const { steps, checks: [check] = [] } = test.meta();
      return steps && check ? [{ id: check.id, steps }] : [];
    }),
    views: tests.flatMap((test) => test.meta().view ?? []),
    viewers: tests.flatMap((test) => test.meta().viewer ?? []),
    ...neighboursOf(tests),
    rollbackDrill: tests.map((test) => test.meta().drill).find((drill) => drill !== undefined) ?? NO_DRILL,
    steps: sectionsOf(module),
    roundTrips: Math.max(0, ...tests.map((test) => test.meta().roundTrips ?? 0)),
    durationMs: module.diagnostic().duration,
  };
}

function neighboursOf(tests: readonly TestCase[]): Pick<GateEvidence, 'neighbours'> {
  const neighbours = tests.map((test) => test.meta().neighbours).find((proof) => proof !== undefined);
  return neighbours ? { neighbours } : {};
}

const NO_DRILL: DrillEvidence = { deleted: 0, restored: 0, verdict: 'BLOCKED', tables: [] };

/** `gates/d3-a.gate.ts` is the gate of batch `d3-a`. */
export function batchOf(module: TestModule): string {
  return /(d3-[a-z])\.gate\.ts$/.exec(module.moduleId)?.[1] ?? module.moduleId;
}

function checksOf(test: TestCase): CheckEvidence[] {
  const { checks = [], results = [] } = test.meta();
  const result = test.result();
  const testMs = test.diagnostic()?.duration ?? 0;
  /** A check that was judged in memory took what its test took. */
  const findings = results.map((found) => ({
    ...found,
    clauses: [...found.clauses],
    durationMs: found.durationMs || testMs,
  }));
  if (result.state === 'passed' || findings.some((found) => found.verdict === 'NOT PROVEN')) return findings;
  const verdict: Verdict = result.state === 'failed' ? 'NOT PROVEN' : 'BLOCKED';
  return checks.map(({ id, title, clauses }) => ({
    id,
    title,
    clauses: [...clauses],
    verdict,
    examined: 0,
    violationCount: result.state === 'failed' ? 1 : 0,
    violations: (result.errors ?? []).map((error) => ({ subject: title, have: error.message, want: 'no error' })),
    durationMs: testMs,
  }));
}

/** A gate file that cannot even be loaded has no tests to fail. */
function collectionErrors(module: TestModule): CheckEvidence[] {
  const errors = [...module.errors(), ...[...module.children.allSuites()].flatMap((suite) => suite.errors())];
  return errors.map((error) => ({
    id: 'gate.loads',
    title: 'the gate file loads',
    clauses: [],
    verdict: 'NOT PROVEN',
    examined: 0,
    violationCount: 1,
    violations: [{ subject: module.relativeModuleId, have: error.message, want: 'a gate' }],
    durationMs: 0,
  }));
}

function sectionsOf(module: TestModule): GateEvidence['steps'] {
  let before = 0;
  return [...module.children.suites()].map((suite) => {
    const reached = Math.max(before, ...testsOf(suite).map((test) => test.meta().roundTrips ?? 0));
    const roundTrips = reached - before;
    before = reached;
    return { title: suite.name, roundTrips, durationMs: durationOf(suite) };
  });
}

export function testsOf(suite: TestSuite): TestCase[] {
  return [...suite.children.allTests()];
}

export function durationOf(suite: TestSuite): number {
  return testsOf(suite).reduce((sum, test) => sum + (test.diagnostic()?.duration ?? 0), 0);
}
