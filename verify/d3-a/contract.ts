import { defineContract } from '../engine/contract.ts';
import { dashboardOf } from '../partner/dashboard.ts';
import { partnerViews } from './partner-views.ts';
import { TAKINGS } from './takings.ts';

const dashboard = dashboardOf('d3-a');

/** What no suite of the batch can promise alone: the partner's dashboard over all of them. */
export const contract = defineContract({
  ...dashboard,
  suite: 'd3-a',
  rules: [
    ...dashboard.rules,
    {
      id: 'd3-a.capabilities',
      title: 'a tenant that holds rows of a suite has that suite activated',
      clauses: ['8.2.b'],
      sql: `
        SELECT t.slug || ' ' || w.key AS subject, coalesce(a.status::text, 'never activated') AS have, 'ACTIVE' AS want
        FROM (VALUES ('demo-retail-store', 'inventory'), ('demo-retail-store', 'pos'), ('demo-retail-store', 'svm'),
          ('demo-marketplace', 'inventory'), ('demo-marketplace', 'mvm')) AS w(slug, key)
        JOIN {Tenant} t ON t.slug = w.slug
        LEFT JOIN {CapabilityActivation} a ON a."tenantId" = t.id AND a."capabilityKey" = w.key`,
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
