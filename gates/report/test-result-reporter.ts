import { join, relative } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';
import { parseJson } from '../../prisma/parse-json.ts';
import { codeDigest } from '../plan/code-digest.ts';
import { writeWhole } from '../write-whole.ts';
import { readText } from './bundle.ts';
import { CLAUSE_PROOFS } from './coverage.ts';
import { reportsRoot } from './run-folder.ts';
import { type TestResult, type TestResults, testResults } from './test-results.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/**
 * Keeps how the tests ended that prove clauses of the mandate, for reports of this very code. Of a run of some tests
 * only, the others keep the results that they had: a test that was left out says nothing.
 */
export default class TestResultReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const path = join(reportsRoot(), 'proofs', 'tests.json');
    const code = codeDigest();
    const fresh = modules.flatMap(resultsOf);
    if (fresh.length === 0) return;
    const tests = merge(earlier(path, code), fresh);
    const value: TestResults = { format: 'd3-tests/1', at: new Date().toISOString(), code, tests };
    writeWhole(path, value);
  }
}

function resultsOf(module: TestModule): TestResult[] {
  const file = relative(ROOT, module.moduleId);
  const named = Object.values(CLAUSE_PROOFS).flatMap(({ tests = [] }) => tests);
  const titles = new Set(named.filter((test) => test.file === file).map(({ title }) => title));
  return [...module.children.allTests()]
    .filter(({ name }) => titles.has(name))
    .map((test) => {
      const { state } = test.result();
      return { file, title: test.name, state: state === 'pending' ? 'skipped' : state };
    });
}

function earlier(path: string, code: string): TestResult[] {
  const parsed = testResults.safeParse(parseJson(readText(path) ?? ''));
  return parsed.success && parsed.data.code === code ? parsed.data.tests : [];
}

/** What ran now replaces what ran before; what was left out now does not. */
export function merge(before: readonly TestResult[], now: readonly TestResult[]): TestResult[] {
  const ran = now.filter(({ state }) => state !== 'skipped');
  const kept = before.filter((old) => !ran.some((result) => isSame(result, old)));
  const leftOut = now.filter((result) => ![...ran, ...kept].some((other) => isSame(result, other)));
  return [...kept, ...ran, ...leftOut];
}

function isSame(a: TestResult, b: TestResult): boolean {
  return a.file === b.file && a.title === b.title;
}
