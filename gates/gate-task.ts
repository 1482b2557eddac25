import { expect, type RunnerTestCase, type RunnerTestSuite } from 'vitest';
import { type CheckIdentity, type CheckResult, explain } from '../verify/engine/check.ts';
import type { TableCount } from '../verify/engine/counts.ts';
import type { WalkedStep } from '../verify/engine/workflow.ts';
import type { DrillEvidence, NeighbourEvidence, ScriptEvidence, ViewEvidence, ViewerEvidence } from './evidence.ts';

/** What a step of a gate leaves in the evidence beside what its checks found. */
export interface StepEvidence {
  script?: ScriptEvidence;
  tables?: TableCount[];
  steps?: WalkedStep[];
  drill?: DrillEvidence;
  view?: ViewEvidence;
  viewer?: ViewerEvidence;
  neighbours?: NeighbourEvidence;
}

declare module 'vitest' {
  interface TaskMeta extends StepEvidence {
    /** The checks that a gate's test stands for, declared with it, so that a blocked test can be named too. */
    checks?: readonly CheckIdentity[];
    results?: CheckResult[];
    /** Statements sent up to the end of this test. */
    roundTrips?: number;
  }
}

/** Records what a check found, and fails the test unless it is proven. */
export function prove(task: RunnerTestCase, ...results: (CheckResult | undefined)[]): void {
  const found = results.filter((result) => result !== undefined);
  task.meta.results = [...(task.meta.results ?? []), ...found];
  expect(found.length, 'results of this check').toBeGreaterThan(0);
  const red = found.filter((result) => result.verdict !== 'PROVEN').map(explain);
  if (red.length > 0) throw new NotProven(red.join('\n'));
}

class NotProven extends Error {}

/** The first test before `task` that did not pass: whatever comes after a red step is blocked by it. */
export function blockedBy(task: RunnerTestCase): string | undefined {
  for (const earlier of testsIn(task.file)) {
    if (earlier === task) return undefined;
    if (earlier.result?.state !== 'pass') return earlier.name;
  }
  return undefined;
}

function testsIn(suite: RunnerTestSuite): RunnerTestCase[] {
  return suite.tasks.flatMap((task) => (task.type === 'suite' ? testsIn(task) : [task]));
}
