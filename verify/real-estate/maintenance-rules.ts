import type { Rule } from '../engine/contract.ts';
import { everyRow, inOrder, mix } from '../engine/rules.ts';

const clauses = ['8.1.a'];

/** What broke, and who saw to it. */
export const maintenanceRules: readonly Rule[] = [
  mix('real-estate.maintenance-mix', 'realestate_maintenance_request', 'status', {
    OPEN: 3,
    ASSIGNED: 2,
    IN_PROGRESS: 2,
    COMPLETED: 4,
    CANCELLED: 1,
  }),
  everyRow(
    {
      id: 'real-estate.maintenance-state',
      title: 'a request has been through the steps that its status says, and has a cost once it is completed',
    },
    'realestate_maintenance_request',
    'requestNumber',
    `t."requestNumber" ~ '^LPM-MR-[0-9]{4}$' AND (t."assignedAt" IS NOT NULL) = (t.status IN ('ASSIGNED', 'IN_PROGRESS', 'COMPLETED'))
      AND (t."assignedToId" IS NOT NULL) = (t."assignedAt" IS NOT NULL) AND (t."startedAt" IS NOT NULL) = (t.status IN ('IN_PROGRESS', 'COMPLETED'))
      AND (t."completedAt" IS NOT NULL) = (t.status = 'COMPLETED') AND (t."actualCost" IS NOT NULL) = (t.status = 'COMPLETED')
      AND (t."cancelledAt" IS NOT NULL) = (t.status = 'CANCELLED') AND (t."cancelReason" <> '') IS TRUE = (t.status = 'CANCELLED')`,
    ['status', 'assignedAt', 'startedAt', 'completedAt', 'actualCost', 'cancelledAt'],
  ),
  inOrder('real-estate.maintenance-order', 'realestate_maintenance_request', 'requestNumber', [
    'reportedAt',
    'assignedAt',
    'startedAt',
    'completedAt',
    'updatedAt',
  ]),
  everyRow(
    { id: 'real-estate.maintenance-past', title: 'nothing that happened to a request lies in the future' },
    'realestate_maintenance_request',
    'requestNumber',
    `t."createdAt" = t."reportedAt" AND t."updatedAt" <= :now::timestamp
      AND t."updatedAt" = greatest(t."reportedAt", t."assignedAt", t."startedAt", t."completedAt", t."cancelledAt")`,
    ['createdAt', 'reportedAt', 'updatedAt'],
  ),
  {
    id: 'real-estate.office-hours',
    title:
      'repairs are assigned, begun and ended from Monday to Saturday by day, in an emergency on Sundays too, and then within twelve hours',
    clauses,
    sql: `
      SELECT m."requestNumber" || ' ' || w.what AS subject, 'in time' AS want,
        CASE WHEN extract(isodow FROM w.at + interval '1 hour') = 7 AND m.priority <> 'EMERGENCY' OR (w.at + interval '1 hour')::time NOT BETWEEN '08:00' AND '18:00' THEN w.at::text
          WHEN m.priority = 'EMERGENCY' AND w.what = 'assigned' AND w.at > m."reportedAt" + interval '12 hours' THEN (w.at - m."reportedAt")::text ELSE 'in time' END AS have
      FROM {realestate_maintenance_request} m
      CROSS JOIN LATERAL (VALUES ('assigned', m."assignedAt"), ('started', m."startedAt"), ('completed', m."completedAt"), ('cancelled', m."cancelledAt")) w(what, at) WHERE w.at IS NOT NULL`,
  },
  {
    id: 'real-estate.maintenance-place',
    title:
      'a request is about a unit of its property and the lease that ran there when it was made, or about the property as a whole',
    clauses,
    sql: `
      SELECT m."requestNumber" AS subject, 'one place' AS want,
        CASE WHEN m."unitId" IS NULL AND m."leaseId" IS NOT NULL THEN 'a lease of no unit' WHEN u."propertyId" <> m."propertyId" THEN 'a unit of another property'
          WHEN l."unitId" <> m."unitId" THEN 'a lease of another unit'
          WHEN m."reportedAt" < l."startDate" OR m."reportedAt" > least(l."endDate" + 1, l."terminatedAt") THEN 'before or after the lease' ELSE 'one place' END AS have
      FROM {realestate_maintenance_request} m LEFT JOIN {realestate_unit} u ON u.id = m."unitId" LEFT JOIN {realestate_lease} l ON l.id = m."leaseId"`,
  },
  {
    id: 'real-estate.maintenance-staff',
    title: 'the facility manager sees to the repairs',
    clauses,
    sql: `
      SELECT m."requestNumber" AS subject, u.email AS have, 'facility@demo-real-estate.demo' AS want
      FROM {realestate_maintenance_request} m LEFT JOIN "User" u ON u.id = m."assignedToId" WHERE m."assignedToId" IS NOT NULL`,
  },
];
