import { bind } from './bind.ts';
import type { Check } from './check.ts';
import type { OwnershipGraph, Reference } from './ownership.ts';
import { inScope, ownerOf } from './ownership-sql.ts';
import type { CheckScope } from './suite-checks.ts';

/** Every reference of the table's demo rows, hard or soft, leads to a row that exists. */
export function orphanCheck(table: string, { graph, values }: CheckScope): Check {
  const parts = referencesOf(graph, table).map(
    ({ column, parent, parentColumn }) => `
      SELECT '${table}.${column} of ' || t.id AS subject, t."${column}"::text AS have, p."${parentColumn}"::text AS want
      FROM "${table}" t LEFT JOIN "${parent}" p ON p."${parentColumn}" = t."${column}"
      WHERE t."${column}" IS NOT NULL AND ${inScope(graph, table)}`,
  );
  return {
    id: `orphans.${table}`,
    title: `every reference of ${table} leads to a row`,
    clauses: ['8.1.b', '7.1.d'],
    query: bind(graph, parts.join(' UNION ALL '), values),
  };
}

/**
 * A row and whatever it refers to belong to one tenant; a person that it names is a member there. A
 * foreign key cannot promise that: a valid one may lead into another tenant.
 */
export function sameTenantCheck(table: string, { graph, values }: CheckScope): Check {
  const parts = referencesOf(graph, table).flatMap((reference) => sameTenantFacts(graph, reference));
  return {
    id: `boundary.${table}`,
    title: `no reference of ${table} leads into another tenant`,
    clauses: ['2.a', '2.c', '2.d', '2.e', '7.1.b', '7.1.c', '8.1.c'],
    query: bind(graph, parts.join(' UNION ALL '), values),
  };
}

function referencesOf(graph: OwnershipGraph, table: string): Reference[] {
  return graph.references.filter((reference) => reference.table === table);
}

function sameTenantFacts(graph: OwnershipGraph, reference: Reference): string[] {
  const { table, column, parent, parentColumn, acrossTenants } = reference;
  if (acrossTenants) return [];
  const owner = ownerOf(graph, table);
  const subject = `'${table}.${column} of ' || t.id AS subject`;
  const rows = `FROM "${table}" t WHERE t."${column}" IS NOT NULL AND ${inScope(graph, table)}`;
  if (parent === 'Partner') return [`SELECT ${subject}, t."${column}"::text AS have, :partner::text AS want ${rows}`];
  if (parent === 'User') {
    const membership = `(SELECT m."tenantId" FROM "TenantMembership" m WHERE m."userId" = t."${column}" AND m."tenantId" = ${owner} AND m."isActive")`;
    return [
      `SELECT ${subject}, coalesce(${membership}, 'a person of no such tenant') AS have, ${owner} AS want ${rows}`,
    ];
  }
  if ((graph.owners.get(parent)?.kind ?? 'unowned') === 'unowned') return [];
  const parentOwner = `(SELECT ${ownerOf(graph, parent, 'p')} FROM "${parent}" p WHERE p."${parentColumn}" = t."${column}")`;
  return [`SELECT ${subject}, ${parentOwner} AS have, ${owner} AS want ${rows}`];
}

/** The tenants that are written for are the demo partner's, by referral, at this moment. */
export function partnerCheck(slugs: readonly string[], { graph, values }: CheckScope): Check {
  return {
    id: 'boundary.partner',
    title: 'every tenant written for was referred by the demo partner and nobody else',
    clauses: ['2.a', '2.b', '2.d', '6.1.a', '6.1.c', '7.1.c'],
    query: bind(
      graph,
      `SELECT t.slug AS subject, (SELECT string_agg(r."partnerId", ', ') FROM "PartnerReferral" r WHERE r."tenantId" = t.id) AS have, :partner::text AS want
       FROM "Tenant" t WHERE t.slug = ANY(:slugs::text[])`,
      { ...values, slugs },
    ),
  };
}
