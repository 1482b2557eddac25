import type { Session } from '../../prisma/transaction.ts';
import { bind, relation, type Visibility } from './bind.ts';
import { type CheckIdentity, type CheckResult, compare, showing, type Violation } from './check.ts';
import { type CheckScope, tenantIdOf } from './check-scope.ts';
import type { ClauseId, Contract, EndUser, View } from './contract.ts';
import { countByOwner, type Expectation, expectations } from './counts.ts';
import { ownerId, ownerNames, PARTNER } from './owners.ts';
import type { OwnershipGraph } from './ownership.ts';
import { isPartnersOwn } from './ownership-sql.ts';
import { type ShownView, showViews } from './shown-views.ts';

/** An account that looks at the batch's rows, and the tenants in which it should find them. */
export interface Viewer {
  id: string;
  role: 'Partner Owner' | 'Partner Staff' | 'Tenant Admin' | 'Tenant Staff';
  title: string;
  clause: ClauseId;
  email: string;
  tenants: readonly string[];
}

/**
 * The tenants that an account may read, by the platform's role model: a partner's owner and admin all
 * that the partner referred, its sales, support and staff those assigned to them, a member of a tenant
 * that tenant. The partner's own rows are read by whoever is active there, and by nobody else. Whatever the rows say, demo
 * tenants or not: a wrong row must show as a wrong view.
 */
export const READABLE_TENANTS = `
  SELECT coalesce(array_agg(DISTINCT v.id), '{}')::text[] AS tenants,
    (SELECT pu."partnerId" FROM "User" u JOIN "PartnerUser" pu ON pu."userId" = u.id AND pu."isActive" WHERE u.email = $1) AS partner
  FROM (
    SELECT r."tenantId" AS id FROM "User" u JOIN "PartnerUser" pu ON pu."userId" = u.id AND pu."isActive"
      JOIN "PartnerReferral" r ON r."partnerId" = pu."partnerId"
      WHERE u.email = $1 AND pu.role IN ('PARTNER_OWNER', 'PARTNER_ADMIN')
    UNION ALL
    SELECT unnest(pu."assignedTenantIds") FROM "User" u JOIN "PartnerUser" pu ON pu."userId" = u.id AND pu."isActive"
      WHERE u.email = $1 AND pu.role IN ('PARTNER_SALES', 'PARTNER_SUPPORT', 'PARTNER_STAFF')
    UNION ALL
    SELECT m."tenantId" FROM "User" u JOIN "TenantMembership" m ON m."userId" = u.id AND m."isActive" WHERE u.email = $1
  ) v`;

/** Ids of the tenants that an account may read, and of the partner whose own rows it may read: empty for most. */
interface Readable {
  tenants: string[];
  partner: string;
}

async function readableBy(session: Session, email: string): Promise<Readable> {
  const [row] = await session.rows<{ tenants: string[]; partner: string | null }>(READABLE_TENANTS, email);
  return { tenants: row?.tenants ?? [], partner: row?.partner ?? '' };
}

export const viewerIdentity = ({ id, title, clause }: Viewer): CheckIdentity => ({ id, title, clauses: [clause] });

export const endUserIdentity = ({ id, title }: EndUser): CheckIdentity => ({
  id: `role.${id}`,
  title: `${title} sees what is theirs and nothing else`,
  clauses: ['8.3.e'],
});

/** What an account was shown: the tenants that it may read, and how many rows of the batch in each, and of the partner's own. */
export interface ViewerLook {
  result: CheckResult;
  /** Ids of the tenants that it may read, demo tenants or not. */
  readable: readonly string[];
  /** Rows of the batch by the id of their owner. */
  seen: ReadonlyMap<string, number>;
}

/** {@link lookAs}, for those who ask for the verdict alone. */
export async function checkViewer(...asked: Parameters<typeof lookAs>): Promise<CheckResult> {
  return (await lookAs(...asked)).result;
}

/**
 * Looks through an account's eyes: every row that the contracts promise its tenants, and its partner, none of any other
 * tenant's or partner's. Other tenants' tables hold rows, so a zero there means refused and not empty.
 *
 * @param earlier contracts of batches before, whose rows in the same tables are seen too and left out
 */
export async function lookAs(
  session: Session,
  viewer: Viewer,
  contracts: readonly Contract[],
  scope: CheckScope,
  earlier: readonly Contract[] = [],
): Promise<ViewerLook> {
  const started = performance.now();
  const promised = expectations(contracts);
  const before = new Map(
    expectations(earlier).map(({ table, tenant, rows }) => [`${table} ${ownerId(scope, tenant)}`, rows]),
  );
  const readable = await readableBy(session, viewer.email);
  const tables = [...new Set(promised.map(({ table }) => table))];
  const counts = await countByOwner(session, scope.graph, tables, { ...scope.values, ...readable });
  const seen = new Map(
    counts
      .map(({ table, tenantId, found }) => [`${table} ${tenantId}`, found] as const)
      .map(([key, found]) => [key, found - (before.get(key) ?? 0)] as const),
  );
  const result = compare(
    viewerIdentity(viewer),
    seenAgainstPromised(viewer, promised, seen, scope),
    performance.now() - started,
  );
  const tenants = { sql: READABLE_TENANTS, values: [viewer.email] };
  return { result: showing(result, tenants), readable: readable.tenants, seen: byOwner(seen) };
}

/** Adds up what was counted by `table ownerId`. */
function byOwner(seen: ReadonlyMap<string, number>): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [key, rows] of seen) {
    const owner = key.split(' ')[1] ?? '';
    sums.set(owner, (sums.get(owner) ?? 0) + rows);
  }
  return sums;
}

function seenAgainstPromised(
  viewer: Viewer,
  promised: readonly Expectation[],
  seen: ReadonlyMap<string, number>,
  scope: CheckScope,
): Violation[] {
  const slugs = ownerNames(scope);
  const facts = promised.map(({ table, tenant, rows }) => ({
    subject: `${table} of ${tenant}`,
    have: String(seen.get(`${table} ${ownerId(scope, tenant)}`) ?? 0),
    want: String(mayRead(viewer, tenant) ? rows : 0),
  }));
  const known = new Set(promised.map(({ table, tenant }) => `${table} ${ownerId(scope, tenant)}`));
  const surplus = [...seen].filter(([key, rows]) => !known.has(key) && rows !== 0);
  return [
    ...facts,
    ...surplus.map(([key, rows]) => {
      const [table = '', tenantId = ''] = key.split(' ');
      return {
        subject: `${table} of ${slugs.get(tenantId) ?? 'a tenant outside the demo'}`,
        have: String(rows),
        want: '0',
      };
    }),
  ];
}

function mayRead({ role, tenants }: Viewer, owner: string): boolean {
  return owner === PARTNER ? role === 'Partner Owner' || role === 'Partner Staff' : tenants.includes(owner);
}

/** Which rows an end user sees: open tables, her own rows, and what hangs below those. */
export function endUserVisibility(graph: OwnershipGraph, user: EndUser): Visibility {
  return (table) => {
    const own = user.own[table];
    if (own !== undefined) return { condition: own };
    if (user.open.includes(table)) return 'tenants';
    return graph.owners.get(table)?.kind === 'parent' && !isPartnersOwn(graph, table) ? 'tenants' : 'none';
  };
}

/** What an end user was shown: rows of the batch in her tenant, and the views of that tenant as they look to her. */
export interface EndUserLook {
  result: CheckResult;
  seen: number;
  views: ShownView[];
}

/** {@link lookAsEndUser}, for those who ask for the verdict alone. */
export async function checkEndUser(...asked: Parameters<typeof lookAsEndUser>): Promise<CheckResult> {
  return (await lookAsEndUser(...asked)).result;
}

/** Looks through an end user's eyes at every table of the batch: what is hers, what is open, nothing else. */
export async function lookAsEndUser(
  session: Session,
  user: EndUser,
  contracts: readonly Contract[],
  scope: CheckScope,
): Promise<EndUserLook> {
  const started = performance.now();
  const tenants = [tenantIdOf(scope, user.tenant)];
  const identity = bind(scope.graph, user.identity, { ...scope.values, tenants });
  const people = await session.rows<{ id: string }>(identity.sql, ...identity.values);
  const found = { subject: `accounts of "${user.title}"`, have: String(people.length), want: '1' };
  const me = people[0]?.id ?? '';
  const visibility = endUserVisibility(scope.graph, user);
  const promised = expectations(contracts).filter(({ tenant }) => tenant === user.tenant);
  const parts = promised.map(
    ({ table }) =>
      `SELECT '${table}' AS "table", count(*)::int AS n FROM ${relation(scope.graph, table, visibility)} v`,
  );
  const { sql, values } = bind(scope.graph, parts.join(' UNION ALL '), { ...scope.values, tenants, me });
  const rows = await session.rows<{ table: string; n: number }>(sql, ...values);
  const seen = new Map(rows.map(({ table, n }) => [table, n]));
  const facts = promised.map(({ table }) => ({
    subject: table,
    have: String(seen.get(table) ?? 0),
    want: String(user.sees[table] ?? 0),
  }));
  const result = compare(endUserIdentity(user), [found, ...facts], performance.now() - started);
  const views = await showViews(session, viewsOf(contracts, user.tenant), asHer(scope, me), visibility);
  return { result: showing(result, { sql, values }), seen: rows.reduce((sum, { n }) => sum + n, 0), views };
}

function viewsOf(contracts: readonly Contract[], tenant: string): View[] {
  return contracts.flatMap(({ views }) => views).filter((view) => view.tenant === tenant);
}

function asHer(scope: CheckScope, me: string): CheckScope {
  return { ...scope, values: { ...scope.values, me } };
}
