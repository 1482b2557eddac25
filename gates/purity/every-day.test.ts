import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeCalendar } from '../../seeds/calendar.ts';
import { type Plan, planSeeds } from '../../seeds/plan.ts';
import { hasHappened, type PlannedRow, type RowRule } from '../../verify/row-rule.ts';
import { loadExistingBatches } from '../batches.ts';
import { exampleScope } from './example-scope.ts';

/** Whatever day the demo is given: each of two years, one of them a leap year, every row in memory. */

const { seeds } = await loadExistingBatches();
const scope = exampleScope();
const rules = (await Promise.all(seeds.map(({ suite }) => rowRulesOf(suite)))).flat();

async function rowRulesOf(suite: string): Promise<readonly RowRule[]> {
  const path = join(import.meta.dirname, '..', '..', 'verify', 'contracts', `${suite}.row-rules.ts`);
  return existsSync(path) ? ((await import(path)) as { rowRules: readonly RowRule[] }).rowRules : [];
}

const rowsOf = (plan: Plan, table: string): PlannedRow[] =>
  plan.scripts.flatMap((script) => script.tables).flatMap((each) => (each.table === table ? [...each.rows] : []));

/** Nothing was ever written down before it happened. */
function recordedRules(plan: Plan): RowRule[] {
  const tables = [...new Set(plan.scripts.flatMap((script) => script.tables.map(({ table }) => table)))];
  return tables.flatMap((table) =>
    ['createdAt', 'updatedAt'].map((column) => hasHappened(`every.${column}`, table, column)),
  );
}

function brokenOn(plan: Plan, anchor: string, wanted: readonly RowRule[]): string[] {
  const day = makeCalendar(anchor);
  return wanted.flatMap((rule) => {
    const rows = rowsOf(plan, rule.table).filter((row) => rule.appliesTo?.(row) ?? true);
    return rows.filter((row) => !rule.holds(row, day)).map((row) => `${anchor} ${rule.id} ${JSON.stringify(row)}`);
  });
}

const planOn = (anchor: string): Plan => planSeeds(seeds, scope, makeCalendar(anchor));

const MONTHS = [2027, 2028].flatMap((year) =>
  Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`),
);

describe('on every day of', () => {
  test.each(MONTHS)('%s all row rules hold', (month) => {
    const first = makeCalendar(`${month}-01`);
    const days = Array.from({ length: 31 }, (_, offset) => first.day(offset)).filter((day) => day.startsWith(month));
    const broken = days.flatMap((anchor) => {
      const plan = planOn(anchor);
      return brokenOn(plan, anchor, [...rules, ...recordedRules(plan)]);
    });
    expect(broken.slice(0, 5), `${broken.length} broken rules in ${month}`).toEqual([]);
    expect(days.length).toBeGreaterThanOrEqual(28);
  });
});

describe('a row rule', () => {
  const plan = planOn('2028-02-29');
  const day = makeCalendar('2028-02-29');

  test.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s speaks of rows, and is broken by a spoilt one',
    (_, rule) => {
      const rows = rowsOf(plan, rule.table).filter((row) => rule.appliesTo?.(row) ?? true);
      expect(rows.length, `rows of ${rule.table} that it speaks of`).toBeGreaterThan(0);
      const unbroken = rows.filter((row) => rule.holds({ ...row, ...rule.spoilt }, day));
      expect(unbroken, 'spoilt rows that it lets pass').toEqual([]);
    },
  );

  test('is there for every suite', () => {
    const suites = new Set(rules.map(({ id }) => id.split('.')[0]));
    expect(seeds.map(({ suite }) => suite).filter((suite) => !suites.has(suite))).toEqual([]);
  });
});
