import { makeCalendar } from '../../seeds/calendar.ts';
import { type Plan, planSeeds } from '../../seeds/plan.ts';
import type { Seed } from '../../seeds/seed.ts';
import { hasPart, loadPart } from '../../verify/engine/load-suite.ts';
import { hasHappened, type PlannedRow, type RowRule } from '../../verify/engine/row-rule.ts';
import { exampleScope } from './example-scope.ts';

type RowsByTable = ReadonlyMap<string, readonly PlannedRow[]>;

const scope = exampleScope();

/** The row rules of the scripts' suites and of their batches, found by name. */
export async function rowRulesOf(seeds: readonly Seed[]): Promise<RowRule[]> {
  const names = new Set(seeds.flatMap(({ suite, batch }) => [suite, batch]));
  const suites = [...names].filter((name) => hasPart(name, 'rowRules'));
  const rules = await Promise.all(suites.map(async (suite) => loadPart(suite, 'rowRules')));
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

/** What the rules, and the one that nothing was written down before it happened, find broken on a day. */
export function brokenOn(anchor: string, seeds: readonly Seed[], rules: readonly RowRule[]): string[] {
  const rows = rowsOn(seeds, anchor);
  const day = makeCalendar(anchor);
  return [...rules, ...recordedRules(rows)].flatMap((rule) =>
    rowsFor(rule, rows)
      .filter((row) => !rule.holds(row, day))
      .map((row) => `${anchor} ${rule.id} ${JSON.stringify(row)}`),
  );
}

function recordedRules(rows: RowsByTable): RowRule[] {
  return [...rows.keys()].flatMap((table) =>
    ['createdAt', 'updatedAt'].map((column) => hasHappened(`every.${column}`, table, column)),
  );
}

const DAY_MS = 86_400_000;

/** Every day of a year, in order, as `YYYY-MM-DD`. */
export function daysOf(year: number): string[] {
  const days: string[] = [];
  for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 0, 1); at += DAY_MS) days.push(isoDay(at));
  return days;
}

/** Days within a month on which a calendar turns: of the school year, and the feasts. */
const TURNING: readonly string[] = ['04-12', '08-15', '09-06', '12-24', '12-25', '12-26'];
/** No multiple of a week: each turn has all weekdays. */
const ROUND = 25;

/** The edges of a year, both ends of each month among them, and the days whose turn it is: a round has every day. */
export function sampleOf(year: number, today: Date): string[] {
  const turn = Math.floor(today.getTime() / DAY_MS) % ROUND;
  const days = daysOf(year);
  const isEdge = (day: string, index: number) =>
    day.endsWith('-01') || (days[index + 1]?.endsWith('-01') ?? true) || TURNING.includes(day.slice(5));
  return days.filter((day, index) => isEdge(day, index) || index % ROUND === turn);
}

const isoDay = (at: number): string => new Date(at).toISOString().slice(0, 10);
