import { HarnessError } from '../prisma/harness-error.ts';
import type { JsonRow } from '../prisma/insert-rows.ts';
import type { Scope } from '../prisma/scope.ts';
import type { Calendar } from './calendar.ts';
import type { ModelName, Row, Seed } from './seed.ts';

/** The rows of one table that one script writes. */
export interface PlannedTable {
  table: string;
  rows: readonly JsonRow[];
}

export interface PlannedScript {
  suite: string;
  script: string;
  tenants: readonly string[];
  tables: readonly PlannedTable[];
}

/** Everything that will be written, known before a connection may write. */
export interface Plan {
  scripts: readonly PlannedScript[];
}

/**
 * Upper bounds that refuse mass seeding (mandate clauses 6.2.a to 6.2.d). The largest table that the
 * volume guidelines ask for is 2,600 assessments, the largest script about 5,500 rows.
 */
export const VOLUME_CAP = { perTable: 3_000, perScript: 6_000 };

/**
 * Builds the rows of the scripts in order; a script sees the rows of those before it.
 *
 * @param before the plan of earlier batches, whose rows may be referred to
 * @throws D3_PLAN_NEEDS, D3_PLAN_OVER_CAP, D3_PLAN_OUT_OF_SCOPE, D3_PLAN_DUPLICATE
 */
export function planSeeds(seeds: readonly Seed[], scope: Scope, calendar: Calendar, before?: Plan): Plan {
  const planned = new Map<string, JsonRow[]>();
  const ready = new Set<string>();
  for (const script of before?.scripts ?? []) {
    ready.add(script.suite);
    for (const { table, rows } of script.tables) planned.set(table, [...(planned.get(table) ?? []), ...rows]);
  }
  const scripts = seeds.map((seed) => {
    const missing = seed.needs.filter((suite) => !ready.has(suite));
    ready.add(seed.suite);
    if (missing.length > 0) throw needs(seed, missing);
    const rows = seed.build({
      scope,
      calendar,
      earlier: <Model extends ModelName>(table: Model) => (planned.get(table) ?? []) as unknown as Row<Model>[],
    });
    const tables = Object.entries(rows).map(([table, list]) => ({ table, rows: list as unknown as JsonRow[] }));
    refuseMassSeeding(seed, tables);
    refuseForeignRows(seed, tables, scope);
    for (const { table, rows: list } of tables) {
      const all = [...(planned.get(table) ?? []), ...list];
      refuseDuplicates(seed, table, all);
      planned.set(table, all);
    }
    return { suite: seed.suite, script: seed.script, tenants: seed.tenants, tables };
  });
  return { scripts };
}

function needs(seed: Seed, missing: readonly string[]): HarnessError {
  return new HarnessError('D3_PLAN_NEEDS', {
    subject: `seed "${seed.suite}"`,
    have: `no rows of ${missing.join(', ')} before it`,
    want: `${seed.needs.join(', ')} first`,
    next: 'run the scripts in the order of the mandate',
  });
}

function refuseMassSeeding(seed: Seed, tables: readonly PlannedTable[]): void {
  const total = tables.reduce((count, { rows }) => count + rows.length, 0);
  const over = [
    ...tables.map(({ table, rows }) => ({ what: table, count: rows.length, cap: VOLUME_CAP.perTable })),
    { what: 'all of its tables', count: total, cap: VOLUME_CAP.perScript },
  ].find(({ count, cap }) => count > cap);
  if (!over) return;
  throw new HarnessError('D3_PLAN_OVER_CAP', {
    subject: `seed "${seed.suite}"`,
    have: `${over.count} rows for ${over.what}`,
    want: `at most ${over.cap}`,
    next: 'keep to the volume guidelines; demo data is never production scale',
  });
}

function refuseForeignRows(seed: Seed, tables: readonly PlannedTable[], scope: Scope): void {
  const allowed = new Set(seed.tenants.map((slug) => scope.tenants.get(slug)?.id));
  for (const { table, rows } of tables) {
    const foreign = rows.find(
      (row) =>
        ('tenantId' in row && !allowed.has(row['tenantId'] as string)) ||
        ('partnerId' in row && row['partnerId'] !== scope.partner.id),
    );
    if (!foreign) continue;
    throw new HarnessError('D3_PLAN_OUT_OF_SCOPE', {
      subject: `a row of ${table} planned by seed "${seed.suite}"`,
      have: `tenant ${JSON.stringify(foreign['tenantId'])}, partner ${JSON.stringify(foreign['partnerId'])}`,
      want: `one of ${seed.tenants.join(', ')} of partner "${scope.partner.slug}"`,
      next: 'take tenant and partner from the scope',
    });
  }
}

function refuseDuplicates(seed: Seed, table: string, rows: readonly JsonRow[]): void {
  const seen = new Set<unknown>();
  const doubled = rows.find((row) => seen.has(row['id']) || !seen.add(row['id']));
  if (!doubled) return;
  throw new HarnessError('D3_PLAN_DUPLICATE', {
    subject: `seed "${seed.suite}", table ${table}`,
    have: `two rows with id ${JSON.stringify(doubled['id'])}`,
    want: 'a natural key of its own for every row',
    next: 'add what tells them apart to the key that the id is made from',
  });
}
