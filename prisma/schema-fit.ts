import type { Catalog, Column, Table } from './catalog.ts';
import type { JsonRow } from './insert-rows.ts';

export interface SchemaFact {
  subject: string;
  have: string;
  want: string;
}

const FITS = 'fits';

/**
 * Holds planned rows against the live catalog before any is written: every column exists, none that is
 * required is missing, every enum member is known. One fact a column.
 */
export function schemaFacts(
  catalog: Catalog,
  planned: readonly { table: string; rows: readonly JsonRow[] }[],
): SchemaFact[] {
  return planned.flatMap(({ table, rows }) => {
    const [first] = rows;
    if (!first) return [];
    const live = catalog.tables.get(table);
    if (!live)
      return [{ subject: table, have: 'no such table', want: `a table with ${Object.keys(first).join(', ')}` }];
    return [
      ...Object.keys(first).map((name) => columnFact(live, name, rows)),
      ...live.columns.filter((column) => isOwed(column) && !(column.name in first)).map((column) => owed(live, column)),
    ];
  });
}

function columnFact(table: Table, name: string, rows: readonly JsonRow[]): SchemaFact {
  const subject = `${table.name}.${name}`;
  const column = table.columns.find((candidate) => candidate.name === name);
  if (!column) return { subject, have: 'no such column', want: 'a column' };
  if (!column.nullable && rows.some((row) => row[name] === null)) {
    return { subject, have: `${column.type} NOT NULL`, want: `${column.type} that may be null` };
  }
  const strange = column.members.length > 0 ? unknownMember(column, rows) : undefined;
  if (strange !== undefined) return { subject, have: column.members.join(', '), want: `a member ${strange}` };
  return { subject, have: FITS, want: FITS };
}

function unknownMember(column: Column, rows: readonly JsonRow[]): string | undefined {
  const members = new Set<unknown>([...column.members, null]);
  const strange = rows.find((row) => !members.has(row[column.name]));
  return strange && JSON.stringify(strange[column.name]);
}

function isOwed(column: Column): boolean {
  return !column.nullable && !column.hasDefault && !column.generated;
}

function owed(table: Table, column: Column): SchemaFact {
  return {
    subject: `${table.name}.${column.name}`,
    have: `${column.type} NOT NULL without a default`,
    want: 'a column that may be left out, or a value for it in the seed',
  };
}
