import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { makeCalendar } from '../../seeds/calendar.ts';
import { type Plan, planSeeds } from '../../seeds/plan.ts';
import type { Seed } from '../../seeds/seed.ts';
import { hasHappened, type PlannedRow, type RowRule } from '../../verify/row-rule.ts';
import { exampleScope } from './example-scope.ts';

type RowsByTable = ReadonlyMap<string, readonly PlannedRow[]>;

const scope = exampleScope();

/** The row rules of the scripts' suites, found by name. */
export async function rowRulesOf(seeds: readonly Seed[]): Promise<RowRule[]> {
  const rules = await Promise.all(
    seeds.map(async ({ suite }) => {
      const path = join(import.meta.dirname, '..', '..', 'verify', 'contracts', `${suite}.row-rules.ts`);
      return existsSync(path) ? ((await import(path)) as { rowRules: readonly RowRule[] }).rowRules : [];
    }),
  );
  return rules.flat();
}

/** All rows that the scripts plan on a day, by table. */
export function rowsOn(seeds: readonly Seed[], anchor: string): RowsByTable {
  const plan: Plan = planSeeds(seeds, scope, makeCalendar(anchor));
  const rows = new Map<string, PlannedRow[]>();
  for (const { table, rows: more } of plan.scripts.flatMap((script) => script.tables)) {
    rows.set(table, [...(rows.get(table) ?? []), ...more]);
  }
  return rows;
}

/** The rows that a rule speaks of. */
export function rowsFor(rule: RowRule, rows: RowsByTable): readonly PlannedRow[] {
  const all = rows.get(rule.table) ?? [];
  return rule.appliesTo ? all.filter(rule.appliesTo) : all;
}

/** What the rules, and the one that nothing was written down before it happened, find broken in a month. */
export function brokenIn(seeds: readonly Seed[], rules: readonly RowRule[], month: string): string[] {
  const first = makeCalendar(`${month}-01`);
  const days = Array.from({ length: 31 }, (_, offset) => first.day(offset)).filter((day) => day.startsWith(month));
  return days.flatMap((anchor) => {
    const rows = rowsOn(seeds, anchor);
    const day = makeCalendar(anchor);
    return [...rules, ...recordedRules(rows)].flatMap((rule) =>
      rowsFor(rule, rows)
        .filter((row) => !rule.holds(row, day))
        .map((row) => `${anchor} ${rule.id} ${JSON.stringify(row)}`),
    );
  });
}

function recordedRules(rows: RowsByTable): RowRule[] {
  return [...rows.keys()].flatMap((table) =>
    ['createdAt', 'updatedAt'].map((column) => hasHappened(`every.${column}`, table, column)),
  );
}

export function monthsOf(year: number): string[] {
  return Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`);
}
