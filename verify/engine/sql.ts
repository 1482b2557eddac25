import type { Prisma } from '../../prisma/generated/client.ts';

/** A table of the schema files. */
export type Model = Prisma.ModelName;

/** A column of a table; one that the schema files do not have is a compile error. */
export type ColumnName<Table extends Model> = keyof Prisma.TypeMap['model'][Table]['fields'] & string;

/** SQL that was put together from columns, tables and literals, never from bare text, and the columns that it speaks of. */
export class Sql {
  readonly text: string;
  readonly columns: readonly Column[];

  constructor(text: string, columns: readonly Column[] = []) {
    this.text = text;
    this.columns = columns;
  }
}

/** A column of named rows: `s."grandTotal"`. */
export class Column extends Sql {
  readonly table: Model;
  readonly column: string;

  constructor(alias: string, table: Model, column: string) {
    super(`${alias}."${column}"`);
    this.table = table;
    this.column = column;
  }
}

const ROWS = Symbol('rows');

/** What a statement calls the rows of a table. */
interface Naming {
  table: Model;
  alias: string;
  /** How a finding names one of them. */
  name: Sql;
}

/** The rows of a table that may be seen, with their columns: `${sale}` is `{pos_sale} s`, `${sale.status}` is `s."status"`. */
export type Rows<Table extends Model> = { readonly [Name in ColumnName<Table>]: Column } & {
  readonly [ROWS]: Naming;
};

/** Rows of whichever table. */
export interface AnyRows {
  readonly [ROWS]: Naming;
}

/** @param nameOf how a finding names a row: its natural key; by its id where nothing is said */
export function rows<Table extends Model>(
  table: Table,
  alias: string,
  nameOf: (row: { readonly [Name in ColumnName<Table>]: Column }) => Sql = () => new Column(alias, table, 'id'),
): Rows<Table> {
  const naming: { -readonly [Key in keyof Naming]?: Naming[Key] } = { table, alias };
  const row = new Proxy({} as Rows<Table>, {
    get: (_, key) => (key === ROWS ? naming : new Column(alias, table, String(key))),
    has: (_, key) => key === ROWS,
  });
  naming.name = nameOf(row);
  return row;
}

export const namingOf = (row: AnyRows): Naming => row[ROWS];

export type SqlPart = Sql | AnyRows | string | number | boolean | null;

/**
 * Composes a statement: a column or fragment stands as it is, rows as the table that a contract names in braces, and
 * everything else as a literal.
 */
export function sql(texts: TemplateStringsArray, ...parts: readonly SqlPart[]): Sql {
  const text = texts.reduce((whole, next, index) => `${whole}${partText(parts[index - 1] ?? null)}${next}`);
  return new Sql(text, parts.flatMap(columnsOf));
}

function columnsOf(part: SqlPart): readonly Column[] {
  if (part instanceof Column) return [part];
  return part instanceof Sql ? part.columns : [];
}

function partText(part: SqlPart): string {
  if (part instanceof Sql) return part.text;
  if (part !== null && typeof part === 'object') return `{${part[ROWS].table}} ${part[ROWS].alias}`;
  return literal(part);
}

/** What a contract reads as a name: a literal that holds one would be taken for it. */
const NAMES = /\{[A-Za-z_]\w*\}|(?<!:):[a-z]/;

/** @throws an invariant: text that a contract would read as the name of a table or a value */
export function literal(value: string | number | boolean | null): string {
  if (typeof value !== 'string') return value === null ? 'NULL' : String(value);
  if (NAMES.test(value)) throw new Error(`the literal "${value}" holds what a contract reads as a name`);
  return `'${value.replaceAll("'", "''")}'`;
}

/** Fragments one after the other. */
export function join(parts: readonly Sql[], separator: string): Sql {
  return new Sql(parts.map(({ text }) => text).join(separator), parts.flatMap(columnsOf));
}

/** The values that every check is asked with; see {@link Contract}. */
export const now = new Sql(':now::timestamp');
export const today = new Sql(':today::date');

/** A time of the database, which is in UTC, as clocks in Lagos show it: an hour later, all year. */
export const inLagos = (time: Sql): Sql => sql`(${time} + interval '1 hour')`;
