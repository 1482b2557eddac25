import { expect, test } from 'vitest';
import { loadExistingBatches } from '../batches.ts';
import { brokenOn, daysOf, rowRulesOf, sampleOf } from './every-day.ts';

/** The tests of one year: a sample that has all its edges and moves on from day to day, and every month whole. */
export async function judgeEveryDayOf(year: number): Promise<void> {
  const { seeds } = await loadExistingBatches();
  const rules = await rowRulesOf(seeds);
  const broken = (days: readonly string[]) => days.flatMap((day) => brokenOn(day, seeds, rules));

  test(`on the edges of ${year} and a sample of its days all row rules hold`, () => {
    const sample = sampleOf(year, new Date());
    expect(sample.length, 'days of the sample').toBeGreaterThan(20);
    expect(broken(sample).slice(0, 5), 'the first broken rules').toEqual([]);
    expect(rules.length).toBeGreaterThan(60);
  });

  const months = Map.groupBy(daysOf(year), (day) => day.slice(0, 7));
  test.each([...months])('on every day of %s all row rules hold', { tags: 'slow' }, (_, days) => {
    expect(broken(days).slice(0, 5), 'the first broken rules').toEqual([]);
  });
}
