import { describe, expect, test } from 'vitest';
import { makeCalendar } from '../../seeds/calendar.ts';
import { loadExistingBatches } from '../batches.ts';
import { rowRulesOf, rowsFor, rowsOn } from './every-day.ts';

const { seeds } = await loadExistingBatches();
const rules = await rowRulesOf(seeds);
const rows = rowsOn(seeds, '2028-02-29');
const day = makeCalendar('2028-02-29');

describe('a row rule', () => {
  test.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s speaks of rows, and is broken by a spoilt one',
    (_, rule) => {
      const spoken = rowsFor(rule, rows);
      expect(spoken.length, `rows of ${rule.table} that it speaks of`).toBeGreaterThan(0);
      const unbroken = spoken.filter((row) => rule.holds({ ...row, ...rule.spoilt }, day));
      expect(unbroken, 'spoilt rows that it lets pass').toEqual([]);
    },
  );

  test('is there for every suite', () => {
    const suites = new Set(rules.map(({ id }) => id.split('.')[0]));
    expect(seeds.map(({ suite }) => suite).filter((suite) => !suites.has(suite))).toEqual([]);
  });
});
