import type { View } from '../engine/contract.ts';

const tenant = 'demo-logistics';
const DRIVER = 'driver@demo-logistics.demo';

/** What dispatchers, drivers and customer service open. */
export const views: readonly View[] = [
  {
    id: 'logistics.jobs-by-status',
    title: 'Jobs by status',
    tenant,
    atLeast: 5,
    chart: { kind: 'bars', label: 'status', value: 'jobs' },
    sql: `
      SELECT j.status, count(*) AS jobs FROM {logistics_delivery_job} j GROUP BY j.status`,
  },
  {
    id: 'logistics.job-list',
    title: 'Delivery jobs',
    tenant,
    atLeast: 100,
    naira: ['fee'],
    order: '"job" DESC',
    sql: `
      SELECT j."jobNumber" AS job, j.status, j.priority, j."senderName" AS sender, j."customerName" AS customer, j."dropArea" AS area, z.name AS zone,
        a.name AS agent, j."windowEnd" AS "dueBy", j."totalFee" AS fee
      FROM {logistics_delivery_job} j JOIN {logistics_zone} z ON z.id = j."zoneId" LEFT JOIN {logistics_agent} a ON a.id = j."agentId"`,
  },
  {
    id: 'logistics.assignment-board',
    title: 'Assignment board: waiting jobs with the agents free for them',
    tenant,
    atLeast: 7,
    sql: `
      SELECT j."jobNumber" AS job, j.priority, j."vehicleType" AS vehicle, z.name AS zone, j."bookedAt" AS booked, j."windowEnd" AS "dueBy",
        (SELECT string_agg(a.name, ', ' ORDER BY a.name) FROM {logistics_agent} a WHERE a.availability = 'AVAILABLE' AND a.status = 'ACTIVE'
          AND a."vehicleType" = j."vehicleType" AND z.id = ANY(a."zoneIds")) AS free
      FROM {logistics_delivery_job} j JOIN {logistics_zone} z ON z.id = j."zoneId" WHERE j.status = 'PENDING'`,
  },
  {
    id: 'logistics.fleet-board',
    title: 'Agents on duty with what they carry',
    tenant,
    atLeast: 16,
    sql: `
      SELECT a.name AS agent, a."vehicleType" AS vehicle, a.availability, a.phone, count(j.id) AS jobs, string_agg(j."dropArea", ', ' ORDER BY j."windowEnd") AS "goingTo"
      FROM {logistics_agent} a LEFT JOIN {logistics_delivery_job} j ON j."agentId" = a.id AND j.status NOT IN ('DELIVERED', 'FAILED', 'RETURNED', 'CANCELLED')
      WHERE a.availability <> 'OFFLINE' GROUP BY a.id, a.name, a."vehicleType", a.availability, a.phone`,
  },
  {
    id: 'logistics.driver-dashboard',
    title: 'Dashboard of the driver who signs in',
    tenant,
    atLeast: 4,
    sql: `
      SELECT j."jobNumber" AS job, j.status, j."customerName" AS customer, j."customerPhone" AS phone, j."dropAddress" AS address, j."dropLandmark" AS landmark,
        j.goods, j."windowEnd" AS "dueBy", a."completedJobs" AS "myDeliveries", a."ratingAverage" AS "myRating"
      FROM {logistics_delivery_job} j JOIN {logistics_agent} a ON a.id = j."agentId" JOIN "User" u ON u.id = a."userId" WHERE u.email = '${DRIVER}'`,
  },
  {
    id: 'logistics.map',
    title: 'Map of agents on the road',
    tenant,
    atLeast: 16,
    sql: `
      SELECT a.name AS agent, a."vehicleType" AS vehicle, a.availability, a.latitude, a.longitude, a."locatedAt" AS "seenAt"
      FROM {logistics_agent} a WHERE a.latitude IS NOT NULL AND a.longitude IS NOT NULL`,
  },
  {
    id: 'logistics.timeline',
    title: 'Timeline of a parcel by the tracking number of its shop',
    tenant,
    atLeast: 5,
    sql: `
      SELECT s.sequence AS step, s."toStatus" AS status, s."occurredAt" AS at, s.place, coalesce(a.name, u.name) AS by, s.note
      FROM {logistics_status_history} s JOIN {logistics_delivery_job} j ON j.id = s."jobId" AND j."trackingNumber" = 'LRS-TRK-0001'
      LEFT JOIN {logistics_agent} a ON a.id = s."agentId" LEFT JOIN "User" u ON u.id = s."userId"`,
  },
  {
    id: 'logistics.proof-gallery',
    title: 'Proofs of delivery',
    tenant,
    atLeast: 60,
    sql: `
      SELECT j."jobNumber" AS job, p.type, p."recipientName" AS recipient, p.relationship, p."fileKey" AS file, p."codeVerified" AS code, p."capturedAt" AS at, a.name AS agent
      FROM {logistics_delivery_proof} p JOIN {logistics_delivery_job} j ON j.id = p."jobId" JOIN {logistics_agent} a ON a.id = p."agentId"`,
  },
  {
    id: 'logistics.failures',
    title: 'Failed deliveries waiting for another attempt',
    tenant,
    atLeast: 3,
    sql: `
      SELECT j."jobNumber" AS job, j."failureReason" AS reason, j."attemptCount" AS attempts, j."nextAttemptAt" AS "nextAttempt", j."customerName" AS customer, j."customerPhone" AS phone
      FROM {logistics_delivery_job} j WHERE j.status = 'FAILED'`,
  },
  {
    id: 'logistics.on-time',
    title: 'Deliveries on time, by week',
    tenant,
    atLeast: 4,
    chart: { kind: 'columns', label: 'week', value: 'delivered' },
    sql: `
      SELECT date_trunc('week', j."deliveredAt" + interval '1 hour')::date AS week, count(*) AS delivered, count(*) FILTER (WHERE j."deliveredAt" <= j."windowEnd") AS "onTime",
        round(100.0 * count(*) FILTER (WHERE j."deliveredAt" <= j."windowEnd") / count(*), 1) AS percent
      FROM {logistics_delivery_job} j WHERE j."deliveredAt" IS NOT NULL GROUP BY 1`,
  },
  {
    id: 'logistics.ratings',
    title: 'Agents by rating',
    tenant,
    atLeast: 12,
    sql: `
      SELECT a.name AS agent, a."ratingAverage" AS rating, a."ratingCount" AS ratings, a."completedJobs" AS completed, a."failedJobs" AS failed
      FROM {logistics_agent} a WHERE a."ratingAverage" IS NOT NULL`,
  },
  {
    id: 'logistics.online-orders',
    title: 'Parcels of the online store of another tenant',
    tenant,
    atLeast: 5,
    sql: `
      SELECT j."orderNumber" AS "order", j."trackingNumber" AS tracking, j."jobNumber" AS job, j.status, j."customerName" AS customer, j."dropArea" AS area, j.goods
      FROM {logistics_delivery_job} j WHERE j."orderType" = 'SVM_ORDER' AND j."orderId" IS NOT NULL`,
  },
];
