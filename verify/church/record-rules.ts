import type { Rule } from '../engine/contract.ts';
import { everyRow, mix } from '../engine/rules.ts';

/** What the board has decided, and what the church owes to authorities. */
export const recordRules: readonly Rule[] = [
  mix('church.governance-mix', 'chu_governance_record', 'status', { DRAFT: 1, PENDING: 1, APPROVED: 3 }),
  everyRow(
    {
      id: 'church.governance-approval',
      title:
        'a record is approved when somebody else than who prepared it has signed it; its number has the church’s prefix',
    },
    'chu_governance_record',
    'recordNumber',
    `t."recordNumber" ~ '^GLC-GOV-[0-9]{4}$' AND num_nonnulls(t."approvedAt", t."approvedById") = CASE t.status WHEN 'APPROVED' THEN 2 ELSE 0 END
       AND t."preparedAt" <= :now::timestamp AND coalesce(t."approvedAt" BETWEEN t."preparedAt" AND :now::timestamp AND t."approvedById" <> t."preparedById", true)`,
    ['status', 'preparedAt', 'approvedAt'],
  ),
  {
    id: 'church.governance-succession',
    title: 'a record is superseded by a later one of its kind, which was approved',
    clauses: ['8.1.a'],
    sql: `
      SELECT g."recordNumber" AS subject,
        CASE WHEN n.status <> 'APPROVED' THEN 'by one not approved' WHEN n.type <> g.type THEN 'by ' || n.type
          WHEN n."approvedAt" <= g."approvedAt" THEN 'by an older one' ELSE 'in order' END AS have, 'in order' AS want
      FROM {chu_governance_record} g JOIN {chu_governance_record} n ON n.id = g."supersededById"`,
  },
  mix('church.compliance-mix', 'chu_compliance_record', 'status', { PENDING: 1, COMPLIANT: 2, EXPIRED: 1 }),
  everyRow(
    {
      id: 'church.compliance-dates',
      title:
        'whoever is compliant did it in time and still is; what has expired is over; what is pending is not yet due',
    },
    'chu_compliance_record',
    'type',
    `CASE t.status WHEN 'PENDING' THEN num_nonnulls(t."compliedOn", t."expiresOn") = 0 AND t."dueOn" > :now::timestamp
       WHEN 'COMPLIANT' THEN t."compliedOn" <= least(t."dueOn", :now::timestamp) AND t."expiresOn" > :now::timestamp
       ELSE t."compliedOn" <= t."dueOn" AND t."expiresOn" BETWEEN t."compliedOn" AND :now::timestamp END`,
    ['status', 'dueOn', 'compliedOn', 'expiresOn'],
  ),
];
