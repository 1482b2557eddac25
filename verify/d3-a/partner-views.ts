import type { View } from '../engine/contract.ts';
import { TAKINGS } from './takings.ts';

/** The widgets of the partner's dashboard: clients, team, takings, active suites. */
export const partnerViews: readonly View[] = [
  {
    id: 'd3-a.partner-clients',
    title: 'clients',
    tenant: 'partner',
    atLeast: 16,
    sql: `SELECT t.name AS client, t."activatedModules"[1] AS suite, t.status FROM {Tenant} t WHERE t.status = 'ACTIVE'`,
  },
  {
    id: 'd3-a.partner-team',
    title: 'team',
    tenant: 'partner',
    atLeast: 5,
    sql: `
      SELECT u."displayName" AS name, u.role, cardinality(u."assignedTenantIds") AS assigned
      FROM "PartnerUser" u WHERE u."partnerId" = :partner AND u."isActive"`,
  },
  {
    id: 'd3-a.partner-takings',
    title: 'takings by client and channel',
    tenant: 'partner',
    atLeast: 3,
    naira: ['naira'],
    chart: { kind: 'bars', label: 'client', value: 'naira', series: 'channel' },
    order: '"naira" DESC',
    sql: `
      SELECT c.name AS client, t.channel, count(*) AS sales, sum(t.amount) AS naira
      FROM (${TAKINGS}) t JOIN {Tenant} c ON c.id = t."tenantId" GROUP BY c.name, t.channel`,
  },
  {
    id: 'd3-a.partner-takings-by-day',
    title: 'takings by day',
    tenant: 'partner',
    atLeast: 7,
    naira: ['naira'],
    chart: { kind: 'columns', label: 'day', value: 'naira' },
    sql: `SELECT t."takenAt"::date AS day, count(*) AS sales, sum(t.amount) AS naira FROM (${TAKINGS}) t GROUP BY 1`,
  },
  {
    id: 'd3-a.partner-subscriptions',
    title: 'active suites by client',
    tenant: 'partner',
    atLeast: 16,
    sql: `
      SELECT c.name AS client, array_to_string(i."suiteKeys", ', ') AS suites
      FROM {PlatformInstance} i JOIN {Tenant} c ON c.id = i."tenantId" WHERE i."isActive"`,
  },
];
