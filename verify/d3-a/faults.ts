import type { Fault } from '../engine/fault.ts';
import { dashboardFaults } from '../partner/faults.ts';

const DEMO = `"tenantId" = ANY(:tenants::text[])`;
const emptied = (check: string, title: string, sql: string, atLeast: number): Fault => ({
  check,
  title: `nothing is left of ${title}`,
  sql,
  finding: { subject: `${title} of partner`, have: '0 rows', want: `${atLeast} rows or more` },
});

/** No sale counts as taken any more, at the till, online or in the marketplace. */
const NOTHING_TAKEN = `
  WITH till AS (UPDATE pos_sale SET status = 'VOIDED' WHERE ${DEMO} RETURNING 1),
    online AS (UPDATE svm_order SET "paymentStatus" = 'PENDING' WHERE ${DEMO} RETURNING 1)
  UPDATE mvm_parent_order SET "paymentStatus" = 'PENDING' WHERE ${DEMO}`;

export const faults: readonly Fault[] = [
  {
    check: 'd3-a.capabilities',
    title: 'a capability was never activated',
    sql: `DELETE FROM "core_tenant_capability_activations" WHERE ${DEMO} AND "capabilityKey" = 'pos'`,
    finding: { subject: 'demo-retail-store pos', have: 'switched off', want: 'shown' },
  },
  {
    check: 'd3-a.capabilities',
    title: 'an instance hides a suite',
    sql: `UPDATE "PlatformInstance" SET "suiteKeys" = array_remove("suiteKeys", 'mvm') WHERE ${DEMO}`,
    finding: { subject: 'demo-marketplace mvm', have: 'hidden by its instance', want: 'shown' },
  },
  {
    check: 'd3-a.capabilities',
    title: 'a module is taken from a tenant',
    sql: `UPDATE "Tenant" SET "activatedModules" = '{}' WHERE slug = 'demo-b2b' AND id = ANY(:tenants::text[])`,
    finding: { subject: 'demo-b2b b2b', have: 'not among its modules', want: 'shown' },
  },
  {
    check: 'd3-a.takings',
    title: 'a channel took nothing',
    sql: `UPDATE mvm_parent_order SET "paymentStatus" = 'PENDING' WHERE ${DEMO}`,
    finding: { subject: 'marketplace', have: 'nothing taken', want: 'taken' },
  },
  {
    check: 'd3-a.takings',
    title: 'a sale is dated tomorrow',
    sql: `UPDATE pos_sale SET "soldAt" = :now::timestamp + interval '1 day' WHERE ${DEMO} AND status = 'COMPLETED'`,
    finding: { subject: 'till', have: 'taken tomorrow', want: 'taken' },
  },
  emptied(
    'd3-a.partner-clients',
    'clients',
    `UPDATE "Tenant" SET status = 'SUSPENDED' WHERE id = ANY(:tenants::text[])`,
    16,
  ),
  emptied('d3-a.partner-team', 'team', `UPDATE "PartnerUser" SET "isActive" = false WHERE "partnerId" = :partner`, 5),
  emptied('d3-a.partner-takings', 'takings by client and channel', NOTHING_TAKEN, 3),
  emptied('d3-a.partner-takings-by-day', 'takings by day', NOTHING_TAKEN, 7),
  emptied(
    'd3-a.partner-subscriptions',
    'active suites by client',
    `UPDATE "PlatformInstance" SET "isActive" = false WHERE ${DEMO}`,
    16,
  ),
  ...dashboardFaults('d3-a'),
];
