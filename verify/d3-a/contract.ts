import { defineContract } from '../engine/contract.ts';
import { dashboardOf } from '../partner/dashboard.ts';
import { partnerViews } from './partner-views.ts';
import { TAKINGS } from './takings.ts';

const dashboard = dashboardOf('d3-a');

/** What no suite of the batch can promise alone: the partner's dashboard over all of them. */
export const contract = defineContract({
  ...dashboard,
  suite: 'd3-a',
  // Those of the platform's core, which no suite writes.
  softReferences: [
    ...dashboard.softReferences,
    'PartnerAgreement.signedByUserId -> User.id',
    'PartnerAgreement.approvedByUserId -> User.id',
    'PartnerReferral.createdByUserId -> User.id',
    'core_tenant_capability_activations.activatedByUserId -> User.id',
  ],
  external: [...dashboard.external, 'Partner.taxId', 'Customer.taxId'],
  rules: [
    ...dashboard.rules,
    {
      id: 'd3-a.capabilities',
      title: 'a tenant that holds rows of a suite shows it: among its modules, on its instance, and switched on',
      clauses: ['8.2.b'],
      sql: `
        SELECT t.slug || ' ' || w.key AS subject,
          CASE WHEN NOT w.key = ANY(t."activatedModules") THEN 'not among its modules'
            WHEN NOT w.key = ANY(i."suiteKeys") THEN 'hidden by its instance'
            WHEN EXISTS (SELECT FROM "core_tenant_capability_activations") AND NOT EXISTS (
              SELECT FROM {core_tenant_capability_activations} a
              WHERE a."tenantId" = t.id AND a."capabilityKey" = w.key AND a.status = 'ACTIVE') THEN 'switched off'
            ELSE 'shown' END AS have, 'shown' AS want
        FROM (VALUES ('demo-retail-store', 'inventory'), ('demo-retail-store', 'pos'),
          ('demo-marketplace', 'inventory'), ('demo-marketplace', 'mvm'), ('demo-b2b', 'inventory'), ('demo-b2b', 'b2b')) AS w(slug, key)
        JOIN {Tenant} t ON t.slug = w.slug JOIN {PlatformInstance} i ON i."tenantId" = t.id AND i."isDefault"`,
    },
    {
      id: 'd3-a.takings',
      title: 'every channel of the commerce tenants has taken money, none of it before or after its time',
      clauses: ['8.2.a'],
      sql: `
        SELECT w.channel AS subject,
          CASE WHEN count(t.number) = 0 THEN 'nothing taken' WHEN max(t."takenAt") > :now::timestamp THEN 'taken tomorrow'
            WHEN min(t.amount) <= 0 THEN 'nothing kept of ' || min(t.number) ELSE 'taken' END AS have, 'taken' AS want
        FROM (VALUES ('till'), ('online store'), ('marketplace')) AS w(channel)
        LEFT JOIN (${TAKINGS}) t ON t.channel = w.channel GROUP BY w.channel`,
    },
  ],
  views: [...partnerViews, ...dashboard.views],
  workflows: [],
  endUsers: [],
});
