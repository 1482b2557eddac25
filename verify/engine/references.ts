import { bind } from './bind.ts';
import type { Check, CheckIdentity } from './check.ts';
import type { CheckScope } from './check-scope.ts';
import type { Expectation } from './counts.ts';
import { isLayerZeroRow } from './layer-zero.ts';
import { ownerId } from './owners.ts';
import type { OwnershipGraph, Reference } from './ownership.ts';
import { inScope, isPartnersOwn, ownerOf } from './ownership-sql.ts';

/** {@link orphanCheck} of a table. */
export const orphansIdentity = (table: string): CheckIdentity => ({
  id: `orphans.${table}`,
  title: `every reference of ${table} leads to a row`,
  clauses: ['8.1.b', '7.1.d'],
});

/**
 * Every reference of the table's demo rows, hard or soft, leads to a row that exists. A row whose way up to
 * its tenant is broken is no demo row any more, so as many as were promised must still have one.
 */
export function orphanCheck(table: string, { graph, values }: CheckScope, promised: readonly Expectation[]): Check {
  const parts = referencesOf(graph, table).map(
    ({ column, parent, parentColumn }) => `
      SELECT '${table}.${column} of ' || t.id AS subject, t."${column}"::text AS have,
        (SELECT p."${parentColumn}"::text FROM "${parent}" p WHERE p."${parentColumn}" = t."${column}" LIMIT 1) AS want
      FROM "${table}" t WHERE t."${column}" IS NOT NULL AND ${inScope(graph, table)}`,
  );
  return {
    ...orphansIdentity(table),
    query: bind(graph, [...parts, ...wayUpFacts(graph, table, promised)].join(' UNION ALL '), values),
  };
}

function wayUpFacts(graph: OwnershipGraph, table: string, promised: readonly Expectation[]): string[] {
  const ownership = graph.owners.get(table);
  if (ownership?.kind !== 'parent') return [];
  const rows = rowsPromised(table, promised);
  return [
    `SELECT 'ways up by ${table}.${ownership.reference.column}' AS subject, count(*) || ' rows' AS have, '${rows} rows' AS want
     FROM "${table}" t WHERE ${inScope(graph, table)}`,
  ];
}

/** {@link sameTenantCheck} of a table. */
export const boundaryIdentity = (table: string): CheckIdentity => ({
  id: `boundary.${table}`,
  title: `no reference of ${table} leads into another tenant`,
  clauses: ['2.a', '2.c', '2.d', '2.e', '7.1.b', '7.1.c', '8.1.c'],
});

/**
 * A row and whatever it refers to belong to one tenant; a person that it names is a member there. A
 * foreign key cannot promise that: a valid one may lead into another tenant. The tenant itself is one that
 * rows of the table were promised for. Between the rows of tenants and of the partner a reference leads to the demo
 * partner, or into one of its demo tenants; a person that the partner's own row names is one of the partner's.
 */
export function sameTenantCheck(table: string, scope: CheckScope, promised: readonly Expectation[]): Check {
  const { graph, values } = scope;
  const way = wayUp(graph, table);
  const references = referencesOf(graph, table).filter(({ column }) => column !== way);
  const parts = [
    isPartnersOwn(graph, table) ? ownPartnerFacts(graph, table, way, promised) : ownTenantFacts(graph, table, way),
    ...references.flatMap((reference) => sameTenantFacts(graph, reference)),
  ];
  const names = promised.filter((each) => each.table === table && each.rows > 0).map(({ tenant }) => tenant);
  const own = names.map((name) => ownerId(scope, name));
  return {
    ...boundaryIdentity(table),
    query: bind(graph, parts.join(' UNION ALL '), { ...values, own }),
  };
}

/** The column that leads to the row's tenant; what stands in it decides whose row it is. */
function wayUp(graph: OwnershipGraph, table: string): string {
  const ownership = graph.owners.get(table);
  if (!ownership || ownership.kind === 'unowned') throw new Error(`table "${table}" reaches no tenant`);
  return ownership.kind === 'parent' ? ownership.reference.column : ownership.column;
}

/** What is filed under another partner is nobody's of ours any more: as many as were promised must be the demo partner's. */
function ownPartnerFacts(graph: OwnershipGraph, table: string, way: string, promised: readonly Expectation[]): string {
  const rows = rowsPromised(table, promised);
  return `
    SELECT 'rows of the demo partner by ${table}.${way}' AS subject, count(*) || ' rows' AS have, '${rows} rows' AS want
    FROM "${table}" t WHERE ${inScope(graph, table)}`;
}

function rowsPromised(table: string, promised: readonly Expectation[]): number {
  return promised.filter((each) => each.table === table).reduce((sum, each) => sum + each.rows, 0);
}

function ownTenantFacts(graph: OwnershipGraph, table: string, way: string): string {
  const owner = ownerOf(graph, table);
  return `
    SELECT '${table}.${way} of ' || t.id AS subject, ${owner} AS have,
      CASE WHEN ${owner} = ANY(:own::text[]) THEN ${owner} ELSE 'a tenant that rows of ${table} were promised for' END AS want
    FROM "${table}" t WHERE ${inScope(graph, table)} AND NOT (${isLayerZeroRow(table)})`;
}

function referencesOf(graph: OwnershipGraph, table: string): Reference[] {
  return graph.references.filter((reference) => reference.table === table);
}

function sameTenantFacts(graph: OwnershipGraph, reference: Reference): string[] {
  const { table, column, parent, parentColumn, acrossTenants } = reference;
  if (acrossTenants) return [];
  const partners = isPartnersOwn(graph, table);
  const owner = ownerOf(graph, table);
  const subject = `'${table}.${column} of ' || t.id AS subject`;
  const rows = `FROM "${table}" t WHERE t."${column}" IS NOT NULL AND ${inScope(graph, table)}`;
  if (parent === 'Partner') return [`SELECT ${subject}, t."${column}"::text AS have, :partner::text AS want ${rows}`];
  if (parent === 'User' && partners) {
    const there = `(SELECT pu."partnerId" FROM "PartnerUser" pu WHERE pu."userId" = t."${column}" AND pu."partnerId" = ${owner} AND pu."isActive")`;
    return [`SELECT ${subject}, coalesce(${there}, 'a person of no such partner') AS have, ${owner} AS want ${rows}`];
  }
  if (parent === 'User') {
    const membership = `(SELECT m."tenantId" FROM "TenantMembership" m WHERE m."userId" = t."${column}" AND m."tenantId" = ${owner} AND m."isActive")`;
    return [
      `SELECT ${subject}, coalesce(${membership}, 'a person of no such tenant') AS have, ${owner} AS want ${rows}`,
    ];
  }
  if ((graph.owners.get(parent)?.kind ?? 'unowned') === 'unowned') return [];
  const parentOwner = `(SELECT ${ownerOf(graph, parent, 'p')} FROM "${parent}" p WHERE p."${parentColumn}" = t."${column}")`;
  if (partners === isPartnersOwn(graph, parent))
    return [`SELECT ${subject}, ${parentOwner} AS have, ${owner} AS want ${rows}`];
  if (!partners) return [`SELECT ${subject}, ${parentOwner} AS have, :partner::text AS want ${rows}`];
  const ours = `CASE WHEN ${parentOwner} = ANY(:tenants::text[]) THEN ${parentOwner} ELSE 'one of the demo tenants' END`;
  return [`SELECT ${subject}, ${parentOwner} AS have, ${ours} AS want ${rows}`];
}

export const REFERRED: CheckIdentity = {
  id: 'boundary.partner',
  title: 'every tenant written for was referred by the demo partner and nobody else',
  clauses: ['2.a', '2.b', '2.d', '6.1.a', '6.1.c', '7.1.c'],
};

/** The tenants that are written for are the demo partner's, by referral, at this moment. */
export function partnerCheck(slugs: readonly string[], { graph, values }: CheckScope): Check {
  return {
    ...REFERRED,
    query: bind(
      graph,
      `SELECT t.slug AS subject, (SELECT string_agg(r."partnerId", ', ') FROM "PartnerReferral" r WHERE r."tenantId" = t.id) AS have, :partner::text AS want
       FROM "Tenant" t WHERE t.slug = ANY(:slugs::text[])`,
      { ...values, slugs },
    ),
  };
}
