import type { Catalog, Table } from '../../prisma/catalog.ts';
import type { Contract, SoftReference } from './contract.ts';
import { isLayerZeroTable } from './layer-zero.ts';

/** A reference from one table to another, whether the database enforces it or not. */
export interface Reference {
  table: string;
  column: string;
  parent: string;
  parentColumn: string;
  enforced: boolean;
  nullable: boolean;
  /** An index leads with the column. */
  indexed: boolean;
  /** The reason why it may lead into another tenant; most must not. */
  acrossTenants?: string;
}

/** How a table reaches the tenant that owns a row, or the partner, whose own the row is. */
export type Ownership =
  | { kind: 'tenant'; column: string }
  | { kind: 'partner'; column: string }
  | { kind: 'parent'; reference: Reference }
  | { kind: 'unowned' };

/** Every table with its way to an owner and every reference between tables. */
export interface OwnershipGraph {
  owners: ReadonlyMap<string, Ownership>;
  references: readonly Reference[];
}

const PATTERN = /^(\w+)\.(\w+) -> (\w+)\.(\w+)$/;

/**
 * Joins the catalog's foreign keys with the contracts' soft references and works out how each table
 * reaches a tenant: by a tenantId of its own, else through the parent that it cannot be without. What has a partnerId and
 * no such way, layer 0 apart, is the partner's own.
 */
export function buildOwnershipGraph(catalog: Catalog, contracts: readonly Contract[]): OwnershipGraph {
  const references = [
    ...hardReferences(catalog),
    ...conventionalReferences(catalog),
    ...contracts.flatMap((contract) => contract.softReferences.map((soft) => softReference(catalog, soft))),
  ];
  const owners = new Map<string, Ownership>();
  for (const table of catalog.tables.values()) owners.set(table.name, ownTenant(table));
  const partnered = [...catalog.tables.values()].filter(hasPartner).map(({ name }) => name);
  /** An optional parent decides nothing for a row that says itself whose it is. */
  findWaysUp(
    references.filter(({ table, nullable }) => !(nullable && partnered.includes(table))),
    owners,
  );
  for (const table of partnered) {
    if (owners.get(table)?.kind === 'unowned') owners.set(table, { kind: 'partner', column: PARTNER_COLUMN });
  }
  findWaysUp(references, owners);
  return { owners, references };
}

/** Gives each table that has none yet the way through its best parent, parents before children. */
function findWaysUp(references: readonly Reference[], owners: Map<string, Ownership>): void {
  let changed = true;
  while (changed) {
    changed = false;
    for (const [table, ownership] of owners) {
      if (ownership.kind !== 'unowned') continue;
      const reference = bestWayUp(references, owners, table);
      if (!reference) continue;
      owners.set(table, { kind: 'parent', reference });
      changed = true;
    }
  }
}

const PARTNER_COLUMN = 'partnerId';

function hasPartner({ name, columns }: Table): boolean {
  return !isLayerZeroTable(name) && columns.some((column) => column.name === PARTNER_COLUMN && !column.nullable);
}

function hardReferences(catalog: Catalog): Reference[] {
  return catalog.foreignKeys.flatMap((key) =>
    key.columns.length === 1
      ? [
          {
            table: key.table,
            column: key.columns[0] ?? '',
            parent: key.parent,
            parentColumn: key.parentColumns[0] ?? 'id',
            enforced: true,
            nullable: isNullable(catalog, key.table, key.columns[0] ?? ''),
            indexed: isIndexed(catalog, key.table, key.columns[0] ?? ''),
          },
        ]
      : [],
  );
}

/** The platform's convention: `tenantId` and `partnerId` name a tenant and a partner, foreign key or not. */
function conventionalReferences(catalog: Catalog): Reference[] {
  const hard = new Set(catalog.foreignKeys.flatMap((key) => key.columns.map((column) => `${key.table}.${column}`)));
  return [...catalog.tables.values()].flatMap((table) =>
    table.columns.flatMap((column) => {
      const parent = { tenantId: 'Tenant', partnerId: 'Partner' }[column.name];
      if (!parent || hard.has(`${table.name}.${column.name}`)) return [];
      return [
        {
          table: table.name,
          column: column.name,
          parent,
          parentColumn: 'id',
          enforced: false,
          nullable: column.nullable,
          indexed: isIndexed(catalog, table.name, column.name),
        },
      ];
    }),
  );
}

function softReference(catalog: Catalog, soft: SoftReference): Reference {
  const text = typeof soft === 'string' ? soft : soft.reference;
  const [, table = '', column = '', parent = '', parentColumn = ''] = PATTERN.exec(text) ?? [];
  if (!table) throw new Error(`soft reference "${text}" is not of the form child.column -> Parent.column`);
  return {
    table,
    column,
    parent,
    parentColumn,
    enforced: false,
    nullable: isNullable(catalog, table, column),
    indexed: isIndexed(catalog, table, column),
    ...(typeof soft === 'string' ? {} : { acrossTenants: soft.acrossTenants }),
  };
}

function isNullable(catalog: Catalog, table: string, column: string): boolean {
  return catalog.tables.get(table)?.columns.find((candidate) => candidate.name === column)?.nullable ?? true;
}

function isIndexed(catalog: Catalog, table: string, column: string): boolean {
  return catalog.tables.get(table)?.leadingIndexColumns.includes(column) ?? false;
}

function ownTenant(table: Table): Ownership {
  if (table.name === 'Tenant') return { kind: 'tenant', column: 'id' };
  const column = table.columns.find((candidate) => candidate.name === 'tenantId');
  return column ? { kind: 'tenant', column: column.name } : { kind: 'unowned' };
}

/** Of the parents that have an owner: required before optional, enforced before soft, then as declared. */
function bestWayUp(
  references: readonly Reference[],
  owners: ReadonlyMap<string, Ownership>,
  table: string,
): Reference | undefined {
  const rank = (reference: Reference) => (reference.nullable ? 2 : 0) + (reference.enforced ? 0 : 1);
  return references
    .filter((reference) => reference.table === table && reference.parent !== table && !reference.acrossTenants)
    .filter((reference) => (owners.get(reference.parent)?.kind ?? 'unowned') !== 'unowned')
    .toSorted((a, b) => rank(a) - rank(b))[0];
}
