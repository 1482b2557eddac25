import { expect, test } from 'vitest';
import { doneShare, weightedProgress } from './progress.ts';

test('a milestone is as far as the share of its tasks that are done', () => {
  expect(doneShare(['DONE', 'DONE', 'DONE'])).toBe(100);
  expect(doneShare(['DONE', 'REVIEW', 'TODO'])).toBe(33);
  expect(doneShare(['DONE', 'DONE', 'BLOCKED'])).toBe(67);
  expect(doneShare(['TODO'])).toBe(0);
});

test('a project is as far as its milestones, each by its weight', () => {
  const milestones = [
    { weight: 20, progress: 100 },
    { weight: 50, progress: 33 },
    { weight: 30, progress: 0 },
  ];
  expect(weightedProgress(milestones)).toBe(37);
});
