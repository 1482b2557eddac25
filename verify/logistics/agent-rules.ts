import type { Rule } from '../engine/contract.ts';
import { everyRow, mix } from '../engine/rules.ts';

const clauses = ['8.1.a'];

const CARRIED = `('PICKED_UP', 'IN_TRANSIT', 'ARRIVING')`;
const PROMISED = `('ASSIGNED', 'ACCEPTED', 'PICKING_UP')`;

/** The fleet, and that its counters follow from its jobs. */
export const agentRules: readonly Rule[] = [
  mix('logistics.fleet', 'logistics_agent', 'vehicleType', { MOTORCYCLE: 14, VAN: 4, BICYCLE: 2 }),
  mix('logistics.agent-mix', 'logistics_agent', 'status', { ACTIVE: 17, ON_LEAVE: 1, SUSPENDED: 2, TERMINATED: 0 }),
  everyRow(
    {
      id: 'logistics.agent-papers',
      title: 'an agent has a code of the courier, a mobile number, and a Lagos plate unless on a bicycle',
    },
    'logistics_agent',
    'agentCode',
    `t."agentCode" ~ '^SWL-AG-[0-9]{2}$' AND t.phone ~ '^0[789][01][0-9]{8}$'
      AND CASE t."vehicleType" WHEN 'BICYCLE' THEN t."plateNumber" IS NULL ELSE t."plateNumber" ~ '^LAG-[0-9]{3}-[A-Z]{2}$' END
      AND (t.status = 'ACTIVE') = (t."inactiveSince" IS NULL) AND (t.status = 'ACTIVE') = (t."inactiveReason" IS NULL) AND t."joinedAt" <= :now::timestamp`,
    ['agentCode', 'phone', 'plateNumber', 'status', 'inactiveSince'],
  ),
  {
    id: 'logistics.plates',
    title: 'no two agents drive under one plate',
    clauses,
    sql: `
      SELECT a."agentCode" AS subject, 'nobody' AS want, coalesce((SELECT string_agg(o."agentCode", ', ' ORDER BY o."agentCode") FROM {logistics_agent} o
        WHERE o.id <> a.id AND o."plateNumber" = a."plateNumber"), 'nobody') AS have
      FROM {logistics_agent} a WHERE a."plateNumber" IS NOT NULL`,
  },
  {
    id: 'logistics.agent-zones',
    title: 'the zones that an agent lists are zones of the same courier, each once, and at least one',
    clauses: ['8.1.a', '8.1.b', '7.1.b'],
    sql: `
      SELECT a."agentCode" AS subject, cardinality(a."zoneIds") || ' zones' AS have,
        greatest((SELECT count(*) FROM {logistics_zone} z WHERE z.id = ANY(a."zoneIds") AND z."tenantId" = a."tenantId"), 1) || ' zones' AS want
      FROM {logistics_agent} a`,
  },
  {
    id: 'logistics.agent-fits-job',
    title:
      'an agent serves the zone of the job, has the vehicle for it, had joined and was not away when it was assigned',
    clauses,
    sql: `
      SELECT j."jobNumber" AS subject, 'fits' AS want,
        CASE WHEN NOT j."zoneId" = ANY(a."zoneIds") THEN a."agentCode" || ' does not serve the zone' WHEN a."vehicleType" <> j."vehicleType" THEN a."agentCode" || ' has a ' || a."vehicleType"
          WHEN j."assignedAt" < a."joinedAt" OR j."updatedAt" > a."inactiveSince" THEN a."agentCode" || ' was away' ELSE 'fits' END AS have
      FROM {logistics_delivery_job} j JOIN {logistics_agent} a ON a.id = j."agentId"`,
  },
  {
    id: 'logistics.availability',
    title:
      'an agent is on delivery with parcels in hand, busy with parcels to fetch, and offline when suspended or on leave: then with no job',
    clauses,
    sql: `
      SELECT a."agentCode" AS subject, a.availability::text AS have,
        CASE WHEN j.carried > 0 THEN 'ON_DELIVERY' WHEN j.promised > 0 THEN 'BUSY' WHEN a.status <> 'ACTIVE' THEN 'OFFLINE'
          WHEN a.availability = 'OFFLINE' THEN 'OFFLINE' ELSE 'AVAILABLE' END || CASE WHEN a.status <> 'ACTIVE' AND j.carried + j.promised > 0 THEN ' though ' || a.status ELSE '' END AS want
      FROM {logistics_agent} a
      CROSS JOIN LATERAL (SELECT count(*) FILTER (WHERE j.status IN ${CARRIED}) AS carried, count(*) FILTER (WHERE j.status IN ${PROMISED}) AS promised
        FROM {logistics_delivery_job} j WHERE j."agentId" = a.id) j`,
  },
  everyRow(
    { id: 'logistics.whereabouts', title: 'an agent on duty was seen within the hour, any other is on no map' },
    'logistics_agent',
    'agentCode',
    `CASE t.availability WHEN 'OFFLINE' THEN t."locatedAt" IS NULL AND t.latitude IS NULL AND t.longitude IS NULL
      ELSE t."locatedAt" BETWEEN :now::timestamp - interval '1 hour' AND :now::timestamp AND t.latitude BETWEEN 6.3 AND 6.8 AND t.longitude BETWEEN 3.1 AND 3.7 END`,
    ['availability', 'locatedAt', 'latitude', 'longitude'],
  ),
  {
    id: 'logistics.agent-counters',
    title: 'the counters and the rating of an agent are those of the agent’s jobs',
    clauses,
    sql: `
      SELECT a."agentCode" || ' ' || m.measure AS subject, m.have, m.want
      FROM {logistics_agent} a
      CROSS JOIN LATERAL (SELECT count(*) AS total, count(*) FILTER (WHERE j.status = 'DELIVERED') AS completed,
          count(*) FILTER (WHERE j.status IN ('FAILED', 'RETURNED')) AS failed, count(j.rating) AS ratings, round(avg(j.rating), 2) AS average
        FROM {logistics_delivery_job} j WHERE j."agentId" = a.id) j
      CROSS JOIN LATERAL (VALUES ('jobs', a."totalJobs"::text, j.total::text), ('completed', a."completedJobs"::text, j.completed::text),
        ('failed', a."failedJobs"::text, j.failed::text), ('ratings', a."ratingCount"::text, j.ratings::text), ('rating', a."ratingAverage"::text, j.average::text)) m(measure, have, want)`,
  },
  everyRow(
    { id: 'logistics.counters-fit', title: 'no agent completed and failed more jobs than there were' },
    'logistics_agent',
    'agentCode',
    't."completedJobs" + t."failedJobs" <= t."totalJobs"',
    ['totalJobs', 'completedJobs', 'failedJobs'],
  ),
  {
    id: 'logistics.accounts',
    title: 'the driver and the rider who sign in are agents of the courier, under their own names',
    clauses: ['8.1.a', '8.3.d'],
    sql: `
      SELECT w.email AS subject, w.vehicle || ' of ' || u.name AS want,
        (SELECT a."vehicleType" || ' of ' || a.name FROM {logistics_agent} a JOIN {TenantMembership} m ON m."userId" = a."userId" AND m."tenantId" = a."tenantId" AND m."isActive"
          WHERE a."userId" = u.id) AS have
      FROM (VALUES ('driver@demo-logistics.demo', 'VAN'), ('rider@demo-logistics.demo', 'MOTORCYCLE')) w(email, vehicle) LEFT JOIN "User" u ON u.email = w.email`,
  },
];
