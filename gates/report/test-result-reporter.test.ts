import { expect, test } from 'vitest';
import { merge } from './test-result-reporter.ts';
import type { TestResult } from './test-results.ts';

const result = (title: string, state: TestResult['state']): TestResult => ({ file: 'a.test.ts', title, state });

test('what ran now replaces what ran before, and what was left out replaces nothing', () => {
  const before = [result('a', 'passed'), result('b', 'passed'), result('c', 'failed')];
  const now = [result('a', 'failed'), result('b', 'skipped'), result('d', 'skipped')];
  expect(merge(before, now)).toEqual([
    result('b', 'passed'),
    result('c', 'failed'),
    result('a', 'failed'),
    result('d', 'skipped'),
  ]);
});
