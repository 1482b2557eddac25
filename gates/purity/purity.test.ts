import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeCalendar } from '../../seeds/calendar.ts';
import { type Plan, planSeeds } from '../../seeds/plan.ts';
import { loadExistingBatches } from '../batches.ts';
import { exampleScope } from './example-scope.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const { seeds } = await loadExistingBatches();

const plans = new Map<string, Plan>();
function planOn(anchor: string): Plan {
  const plan = plans.get(anchor) ?? planSeeds(seeds, exampleScope(), makeCalendar(anchor));
  plans.set(anchor, plan);
  return plan;
}

const countsOf = (plan: Plan) =>
  plan.scripts.map(({ script, tables }) => [script, tables.map(({ table, rows }) => [table, rows.length])]);

function digestsIn(environment: Record<string, string>): string[] {
  const { stdout } = spawnSync(
    join(ROOT, 'node_modules', '.bin', 'tsx'),
    [join(import.meta.dirname, 'print-digests.ts'), '2026-03-11', '2028-02-29'],
    { cwd: ROOT, encoding: 'utf8', env: { ...process.env, ...environment } },
  );
  return stdout.trim().split('\n');
}

/** The columns of each table that the schema files call unique, the tenant not being part of the key. */
const uniqueColumns = new Map(
  readdirSync(join(ROOT, 'prisma', 'schema')).flatMap((file) =>
    [...readFileSync(join(ROOT, 'prisma', 'schema', file), 'utf8').matchAll(/^model (\w+) \{(.*?)^\}/gms)].map(
      ([, model = '', body = '']) =>
        [model, [...body.matchAll(/^ +(\w+) .*@unique/gm)].map(([, column = '']) => column)] as const,
    ),
  ),
);

/** Ends of months and years, a leap day, a Sunday, and days in and out of the holidays. */
const TELLING_DAYS = [
  '2026-01-01',
  '2026-02-28',
  '2026-03-01',
  '2026-11-22',
  '2026-12-25',
  '2026-12-31',
  '2027-08-15',
  '2028-02-29',
  '2028-03-01',
  '2030-06-30',
];

describe('the scripts are pure', () => {
  test('the same scope and anchor give the same rows in any time zone and locale', { tags: 'slow' }, () => {
    const here = digestsIn({});
    expect(
      here.every((digest) => /^[0-9a-f]{64}$/.test(digest)),
      here.join(),
    ).toBe(true);
    expect(digestsIn({ TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' })).toEqual(here);
    expect(digestsIn({ TZ: 'America/St_Johns', LC_ALL: 'C', LANG: 'C' })).toEqual(here);
  });

  test('another anchor gives other rows', () => {
    expect(JSON.stringify(planOn('2026-03-11'))).not.toBe(JSON.stringify(planOn('2026-03-12')));
  });

  test.each(TELLING_DAYS)('dated %s they plan as many rows of everything as on any other day', (anchor) => {
    expect(countsOf(planOn(anchor))).toEqual(countsOf(planOn('2026-03-11')));
  });

  test.each(TELLING_DAYS)('dated %s no two rows of a table share a unique business number', (anchor) => {
    for (const { tables } of planOn(anchor).scripts) {
      for (const { table, rows } of tables) {
        for (const name of uniqueColumns.get(table) ?? []) {
          const values = rows.map((row) => row[name]).filter((value) => value !== null);
          expect(new Set(values).size, `${table}.${name}`).toBe(values.length);
        }
      }
    }
  });
});
