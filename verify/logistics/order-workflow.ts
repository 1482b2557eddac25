import type { Step, Workflow } from '../engine/contract.ts';
import { advance } from './advance.ts';

/** Tables of the shop are named plainly here: `{table}` shows a tenant its own rows only. */
const booking: readonly Step[] = [
  {
    title: 'An order of the online store waits to be sent',
    sql: `
      SELECT o.id AS "orderId", o."orderNumber" AS subject, o.status || ' to ' || o."shipCity" AS have, 'PROCESSING to Ikeja GRA' AS want
      FROM "svm_order" o JOIN "Tenant" t ON t.id = o."tenantId" AND t.slug = 'demo-retail-store'
      WHERE o."orderNumber" = 'LRS-SO-0008' AND NOT EXISTS (SELECT FROM "logistics_delivery_job" j WHERE j."orderId" = o.id)`,
  },
  {
    title: 'Its quarter lies in a zone',
    sql: `
      SELECT z.id AS "zoneId", 'zone' AS subject, z.name AS have, 'Ikeja' AS want
      FROM {logistics_zone} z JOIN "svm_order" o ON o."shipCity" = ANY(z.areas) WHERE o.id = :orderId AND z.status = 'ACTIVE'`,
  },
  {
    title: 'The job is booked at the price of the zone',
    sql: `
      INSERT INTO "logistics_delivery_job" (id, "tenantId", "jobNumber", "trackingNumber", "orderType", "orderId", "orderNumber", "zoneId", priority, "vehicleType",
        "senderName", "senderContact", "senderPhone", "pickupAddress", "pickupLandmark", "pickupArea", "pickupLatitude", "pickupLongitude", "customerName", "customerPhone",
        "dropAddress", "dropLandmark", "dropArea", "dropLga", "dropState", "dropLatitude", "dropLongitude", goods, "packageCount", "weightKg", "declaredValue", "distanceKm",
        "baseFee", "distanceFee", "totalFee", "windowStart", "windowEnd", "bookedAt", "updatedAt")
      SELECT gen_random_uuid()::text, :tenant, 'SWL-JOB-TRIAL', 'LRS-TRK-TRIAL', 'SVM_ORDER'::"LogisticsOrderType", o.id, o."orderNumber", r."zoneId", 'NEXT_DAY'::"LogisticsPriority", 'MOTORCYCLE'::"LogisticsVehicle",
        l."senderName", l."senderContact", l."senderPhone", l."pickupAddress", l."pickupLandmark", l."pickupArea", l."pickupLatitude", l."pickupLongitude", o."shipRecipient", o."shipPhone",
        o."shipLine1", o."shipLandmark", o."shipCity", l."dropLga", o."shipState", l."dropLatitude", l."dropLongitude", 'Agbada, ankara, slippers and T-shirts', 1, 4.5, o.subtotal, l."distanceKm",
        r."baseFee", f.distance, greatest(r."baseFee" + f.distance, c."nextDayMinimumFee"), :now::timestamp, :now::timestamp + interval '1 day', :now::timestamp, :now::timestamp
      FROM "svm_order" o JOIN {logistics_delivery_job} l ON l."orderNumber" = 'LRS-SO-0002' AND l."dropArea" = o."shipCity"
      JOIN {logistics_pricing_rule} r ON r."zoneId" = :zoneId AND r."isActive" CROSS JOIN {logistics_configuration} c
      CROSS JOIN LATERAL (SELECT round(r."perKmFee" * l."distanceKm", 2) AS distance) f WHERE o.id = :orderId
      RETURNING id AS "jobId", 'fee' AS subject, "totalFee"::text AS have, '1948.00' AS want`,
  },
  {
    title: 'The booking opens the history',
    sql: `
      INSERT INTO "logistics_status_history" (id, "jobId", sequence, "toStatus", "userId", place, latitude, longitude, "occurredAt")
      SELECT gen_random_uuid()::text, :jobId, 1, 'PENDING'::"LogisticsJobStatus", u.id, 'Dispatch office', 6.511, 3.363, :now::timestamp
      FROM "User" u WHERE u.email = 'cs@demo-logistics.demo' RETURNING 'status' AS subject, "toStatus"::text AS have, 'PENDING' AS want`,
  },
];

const assigning: readonly Step[] = [
  {
    title: 'The nearest agent who is free, serves the zone and has the vehicle is found',
    sql: `
      SELECT a.id AS "agentId", a."totalJobs" AS "jobsBefore", a."completedJobs" AS "completedBefore", 'agent' AS subject, a."agentCode" AS have, 'SWL-AG-15' AS want
      FROM {logistics_agent} a JOIN {logistics_delivery_job} j ON j.id = :jobId
      WHERE a.status = 'ACTIVE' AND a.availability = 'AVAILABLE' AND a."vehicleType" = j."vehicleType" AND j."zoneId" = ANY(a."zoneIds")
      ORDER BY (a.latitude - j."pickupLatitude") ^ 2 + (a.longitude - j."pickupLongitude") ^ 2 LIMIT 1`,
  },
  advance('Dispatch assigns the job', {
    from: 'PENDING',
    to: 'ASSIGNED',
    change: '"agentId" = :agentId, "assignedAt" = :now::timestamp',
    by: 'dispatch',
  }),
  {
    title: 'The agent is no longer free',
    sql: `
      UPDATE "logistics_agent" SET availability = 'BUSY', "totalJobs" = "totalJobs" + 1 WHERE id = :agentId AND availability = 'AVAILABLE'
      RETURNING 'availability and jobs' AS subject, availability || ' ' || "totalJobs" AS have, 'BUSY ' || (:jobsBefore::int + 1) AS want`,
  },
];

const delivering: readonly Step[] = [
  advance('The agent accepts', { from: 'ASSIGNED', to: 'ACCEPTED' }),
  advance('The agent rides to the shop', { from: 'ACCEPTED', to: 'PICKING_UP' }),
  advance('The parcel is in hand', { from: 'PICKING_UP', to: 'PICKED_UP', change: '"pickedUpAt" = :now::timestamp' }),
  {
    title: 'The agent is on delivery',
    sql: `
      UPDATE "logistics_agent" SET availability = 'ON_DELIVERY' WHERE id = :agentId AND availability = 'BUSY'
      RETURNING 'availability' AS subject, availability::text AS have, 'ON_DELIVERY' AS want`,
  },
  advance('The parcel is on its way', { from: 'PICKED_UP', to: 'IN_TRANSIT' }),
  advance('The agent is near the landmark', { from: 'IN_TRANSIT', to: 'ARRIVING' }),
  {
    title: 'A picture at the door proves the delivery, as the configuration asks',
    sql: `
      INSERT INTO "logistics_delivery_proof" (id, "jobId", "agentId", type, "recipientName", relationship, "fileKey", latitude, longitude, "capturedAt")
      SELECT gen_random_uuid()::text, j.id, j."agentId", (CASE WHEN j."declaredValue" >= c."otpFromValue" THEN 'OTP' ELSE 'PHOTO' END)::"LogisticsProofType",
        j."customerName", 'Customer', 'proofs/SWL-JOB-TRIAL-door.jpg', j."dropLatitude", j."dropLongitude", :now::timestamp
      FROM {logistics_delivery_job} j CROSS JOIN {logistics_configuration} c WHERE j.id = :jobId AND j.status = 'ARRIVING' AND c."proofOfDeliveryRequired"
      RETURNING 'proof' AS subject, type::text AS have, 'PHOTO' AS want`,
  },
  advance('The parcel is handed over', {
    from: 'ARRIVING',
    to: 'DELIVERED',
    change: '"deliveredAt" = :now::timestamp, "attemptCount" = 1',
  }),
  {
    title: 'The customer is pleased',
    sql: `
      UPDATE "logistics_delivery_job" SET rating = 5, "ratingComment" = 'Found us by the landmark' WHERE id = :jobId AND status = 'DELIVERED'
      RETURNING 'rating' AS subject, rating AS have, 5 AS want`,
  },
  {
    title: 'The agent is free again, with one delivery and one rating more',
    sql: `
      UPDATE "logistics_agent" a SET availability = 'AVAILABLE', "completedJobs" = a."completedJobs" + 1, "ratingCount" = r.count, "ratingAverage" = r.average
      FROM (SELECT count(j.rating) AS count, round(avg(j.rating), 2) AS average FROM {logistics_delivery_job} j WHERE j."agentId" = :agentId) r
      WHERE a.id = :agentId RETURNING 'completed' AS subject, a."completedJobs" AS have, :completedBefore::int + 1 AS want`,
  },
];

/** X1: an order becomes a job, and the job a delivery. */
export const orderWorkflow: Workflow = {
  id: 'logistics.order-to-door',
  title:
    'An order of the online store is priced by zone, assigned to the nearest free agent, delivered against proof and rated',
  clauses: ['8.1.a'],
  tenant: 'demo-logistics',
  steps: [
    ...booking,
    ...assigning,
    ...delivering,
    {
      title: 'Job, history, proof and counters tally',
      sql: `
        SELECT m.subject, m.have, m.want
        FROM {logistics_delivery_job} j JOIN {logistics_agent} a ON a.id = j."agentId" JOIN "svm_order" o ON o.id = j."orderId"
        CROSS JOIN LATERAL (SELECT count(*) AS steps, (array_agg(s."toStatus" ORDER BY s.sequence DESC))[1] AS last FROM {logistics_status_history} s WHERE s."jobId" = j.id) h
        CROSS JOIN LATERAL (SELECT count(*) AS proofs FROM {logistics_delivery_proof} p WHERE p."jobId" = j.id) p
        CROSS JOIN LATERAL (SELECT count(*) AS jobs FROM {logistics_delivery_job} t WHERE t."agentId" = a.id) t
        CROSS JOIN LATERAL (VALUES ('order number', j."orderNumber", o."orderNumber"), ('status', j.status::text, h.last::text), ('steps', h.steps::text, '8'),
          ('proofs', p.proofs::text, '1'), ('fee', j."totalFee"::text, (j."baseFee" + j."distanceFee" + j."weightFee" + j."priorityFee")::text),
          ('jobs of the agent', a."totalJobs"::text, t.jobs::text)) m(subject, have, want)
        WHERE j.id = :jobId`,
    },
  ],
};
