import type { Prisma } from '../prisma/generated/client.ts';
import type { Scope, TenantScope } from '../prisma/scope.ts';
import type { Calendar } from './calendar.ts';

export type ModelName = Prisma.ModelName;

/**
 * A row of a table, as the schema files allow it. Money is a decimal string, a time is ISO 8601 in UTC.
 * The type makes a missing required column or an unknown enum member a compile error.
 */
export type Row<Model extends ModelName> = WithPlainNulls<
  Exclude<Prisma.TypeMap['model'][Model]['operations']['createMany']['args']['data'], readonly unknown[]>
>;

/** Prisma writes the missing value of a JSON column by a marker of its own; a planned row is plain JSON and has null. */
type WithPlainNulls<Columns> = {
  [Name in keyof Columns]: Prisma.NullableJsonNullValueInput extends Columns[Name]
    ? Columns[Name] | null
    : Columns[Name];
};

/** Rows by table, in the order in which they are inserted: parents before children. */
export type Rows = { [Model in ModelName]?: Row<Model>[] };

export interface SeedInput {
  scope: Scope;
  calendar: Calendar;
  /** The rows that earlier scripts planned for a table. */
  earlier<Model extends ModelName>(table: Model): readonly Row<Model>[];
}

/** What a seed script exports: a description, and a pure function from input to rows. */
export interface Seed {
  /** The suite's name, which its schema file and its contract carry too. */
  suite: string;
  script: `seed-${string}-demo.ts`;
  batch: 'd3-a' | 'd3-b' | 'd3-c' | 'd3-d';
  /** Slugs of the tenants that it writes for. */
  tenants: readonly string[];
  /** Suites whose rows it refers to. */
  needs: readonly string[];
  build(input: SeedInput): Rows;
}

/** @throws an invariant: the slug is not one of the approved ones, which the compiler cannot know */
export function tenantOf(scope: Scope, slug: string): TenantScope {
  const tenant = scope.tenants.get(slug);
  if (!tenant) throw new Error(`no tenant "${slug}" in the scope`);
  return tenant;
}

/** The row of `rows` that has `value` in `column`; the message names what should have been there. */
export function rowWith<Table extends object, Column extends keyof Table & string>(
  rows: readonly Table[],
  column: Column,
  value: Table[Column],
): Table {
  const row = rows.find((candidate) => candidate[column] === value);
  if (!row) throw new Error(`no row with ${column} ${JSON.stringify(value)} among ${rows.length}`);
  return row;
}
