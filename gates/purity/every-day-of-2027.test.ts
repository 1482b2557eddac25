import { expect, test } from 'vitest';
import { loadExistingBatches } from '../batches.ts';
import { brokenIn, monthsOf, rowRulesOf } from './every-day.ts';

/** Whatever day the demo is given: a file a year, so that two years are judged side by side. */
const { seeds } = await loadExistingBatches();
const rules = await rowRulesOf(seeds);

test.each(monthsOf(2027))('on every day of %s all row rules hold', (month) => {
  const broken = brokenIn(seeds, rules, month);
  expect(broken.slice(0, 5), `${broken.length} broken rules in ${month}`).toEqual([]);
  expect(rules.length).toBeGreaterThan(60);
});
