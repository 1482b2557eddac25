import type { Rule } from '../engine/contract.ts';
import { everyRow, inOrder, mix } from '../engine/rules.ts';

const clauses = ['8.1.a'];

/** What every agent reports, and what only those from outside the house do. */
const STEPS = `('PENDING', 'ASSIGNED'), ('IN_TRANSIT', 'FAILED'), ('FAILED', 'IN_TRANSIT'), ('FAILED', 'RETURNED'), ('PENDING', 'CANCELLED'),
  ('PICKED_UP', 'IN_TRANSIT')`;
const STEPS_OF_THE_HOUSE = `('ASSIGNED', 'PICKED_UP'), ('IN_TRANSIT', 'DELIVERED')`;
const STEPS_FROM_OUTSIDE = `('ASSIGNED', 'ACCEPTED'), ('ACCEPTED', 'PICKING_UP'), ('PICKING_UP', 'PICKED_UP'), ('IN_TRANSIT', 'ARRIVING'),
  ('ARRIVING', 'DELIVERED')`;

/** What became of each job, and when. */
export const jobRules: readonly Rule[] = [
  mix('logistics.job-mix', 'logistics_delivery_job', 'status', {
    PENDING: 7,
    ASSIGNED: 4,
    ACCEPTED: 4,
    PICKING_UP: 3,
    PICKED_UP: 5,
    IN_TRANSIT: 8,
    ARRIVING: 4,
    DELIVERED: 60,
    FAILED: 3,
    RETURNED: 1,
    CANCELLED: 1,
  }),
  {
    id: 'logistics.job-numbers',
    title: 'job numbers carry the prefix of the courier and rise with the time of booking',
    clauses,
    sql: `
      SELECT j."jobNumber" AS subject, j."jobNumber" AS have,
        'SWL-JOB-' || lpad((row_number() OVER (ORDER BY j."bookedAt", j."orderNumber" COLLATE "C"))::text, 4, '0') AS want
      FROM {logistics_delivery_job} j`,
  },
  {
    id: 'logistics.status-is-last-step',
    title: 'a job has the status that its history came to last',
    clauses,
    sql: `
      SELECT j."jobNumber" AS subject, j.status::text AS have, h.status AS want
      FROM {logistics_delivery_job} j
      LEFT JOIN LATERAL (SELECT s."toStatus"::text AS status FROM {logistics_status_history} s
        WHERE s."jobId" = j.id ORDER BY s.sequence DESC LIMIT 1) h ON true`,
  },
  {
    id: 'logistics.history-chain',
    title: 'a history starts with the booking, and each step goes on from the one before, no earlier than it',
    clauses,
    sql: `
      SELECT "jobNumber" || ' step ' || sequence AS subject,
        CASE WHEN sequence <> place THEN 'step ' || place WHEN "occurredAt" < earlier THEN 'before the step before'
          WHEN place = 1 AND "occurredAt" <> "bookedAt" THEN 'not at the booking' ELSE coalesce("fromStatus"::text, 'nothing') END AS have,
        coalesce(before::text, 'nothing') AS want
      FROM (SELECT j."jobNumber", j."bookedAt", s.sequence, s."fromStatus", s."occurredAt", row_number() OVER steps AS place,
          lag(s."toStatus") OVER steps AS before, lag(s."occurredAt") OVER steps AS earlier
        FROM {logistics_delivery_job} j JOIN {logistics_status_history} s ON s."jobId" = j.id
        WINDOW steps AS (PARTITION BY j.id ORDER BY s.sequence)) h`,
  },
  {
    id: 'logistics.lifecycle',
    title: 'a job goes from status to status as its lifecycle allows and as its kind of agent reports',
    clauses,
    sql: `
      SELECT j."jobNumber" || ' step ' || s.sequence AS subject, s."fromStatus" || ' to ' || s."toStatus" AS have,
        CASE WHEN (s."fromStatus"::text, s."toStatus"::text) IN (${STEPS})
          OR (a.type = 'IN_HOUSE' AND (s."fromStatus"::text, s."toStatus"::text) IN (${STEPS_OF_THE_HOUSE}))
          OR (a.type <> 'IN_HOUSE' AND (s."fromStatus"::text, s."toStatus"::text) IN (${STEPS_FROM_OUTSIDE}))
          THEN s."fromStatus" || ' to ' || s."toStatus" ELSE 'a step of ' || coalesce(a.type::text, 'nobody') END AS want
      FROM {logistics_status_history} s JOIN {logistics_delivery_job} j ON j.id = s."jobId" LEFT JOIN {logistics_agent} a ON a.id = j."agentId"
      WHERE s.sequence > 1`,
  },
  {
    id: 'logistics.job-times',
    title: 'the times of a job are those of its history',
    clauses,
    sql: `
      SELECT j."jobNumber" || ' ' || lower(t.status) AS subject, t.at AS have,
        (SELECT max(s."occurredAt") FROM {logistics_status_history} s WHERE s."jobId" = j.id AND s."toStatus"::text = t.status) AS want
      FROM {logistics_delivery_job} j
      CROSS JOIN LATERAL (VALUES ('PENDING', j."bookedAt"), ('ASSIGNED', j."assignedAt"), ('PICKED_UP', j."pickedUpAt"), ('DELIVERED', j."deliveredAt"),
        ('FAILED', j."failedAt"), ('RETURNED', j."returnedAt"), ('CANCELLED', j."cancelledAt")) t(status, at)`,
  },
  inOrder('logistics.job-order', 'logistics_delivery_job', 'jobNumber', [
    'bookedAt',
    'assignedAt',
    'pickedUpAt',
    'deliveredAt',
    'updatedAt',
  ]),
  everyRow(
    { id: 'logistics.job-past', title: 'nothing that happened to a job lies in the future' },
    'logistics_delivery_job',
    'jobNumber',
    `t."createdAt" = t."bookedAt" AND t."updatedAt" <= :now::timestamp
      AND t."updatedAt" = greatest(t."bookedAt", (SELECT max(s."occurredAt") FROM {logistics_status_history} s WHERE s."jobId" = t.id))`,
    ['createdAt', 'bookedAt', 'updatedAt'],
  ),
  {
    id: 'logistics.hours',
    title: 'what happens to a job happens while the courier is open',
    clauses,
    sql: `
      SELECT j."jobNumber" || ' step ' || s.sequence AS subject, 'open' AS want,
        CASE WHEN (s."occurredAt" + interval '1 hour')::time BETWEEN c."opensAt"::time AND c."closesAt"::time THEN 'open' ELSE s."occurredAt"::text END AS have
      FROM {logistics_status_history} s JOIN {logistics_delivery_job} j ON j.id = s."jobId" JOIN {logistics_configuration} c ON c."tenantId" = j."tenantId"`,
  },
  everyRow(
    {
      id: 'logistics.agent-once-assigned',
      title: 'a job has an agent from its assignment on, and none while it is pending',
    },
    'logistics_delivery_job',
    'jobNumber',
    `(t."agentId" IS NOT NULL) = (t."assignedAt" IS NOT NULL) AND (t."agentId" IS NULL) = (t.status IN ('PENDING', 'CANCELLED'))`,
    ['status', 'assignedAt'],
  ),
  {
    id: 'logistics.attempts',
    title:
      'attempts are counted at the door: failed ones and the good one, up to the agreed number, after which the parcel goes back',
    clauses,
    sql: `
      SELECT j."jobNumber" AS subject, concat_ws(' ', j."attemptCount", j."failureReason",
          CASE WHEN j."nextAttemptAt" IS NOT NULL THEN 'again ' || j."nextAttemptAt" END) AS have,
        CASE WHEN h.failed > c."maxAttempts" OR (j.status = 'RETURNED') <> (h.failed = c."maxAttempts") THEN 'at most ' || c."maxAttempts"
          ELSE concat_ws(' ', h.failed + h.delivered, CASE WHEN h.failed > 0 THEN coalesce(j."failureReason"::text, 'a reason') END,
            CASE WHEN j.status = 'FAILED' THEN 'again ' || (j."failedAt" + make_interval(hours => c."retryAfterHours")) END) END AS want
      FROM {logistics_delivery_job} j JOIN {logistics_configuration} c ON c."tenantId" = j."tenantId"
      CROSS JOIN LATERAL (SELECT count(*) FILTER (WHERE s."toStatus" = 'FAILED') AS failed, count(*) FILTER (WHERE s."toStatus" = 'DELIVERED') AS delivered
        FROM {logistics_status_history} s WHERE s."jobId" = j.id) h`,
  },
  {
    id: 'logistics.retry-waits',
    title: 'nobody tries again before the agreed hours are over',
    clauses,
    sql: `
      SELECT "jobNumber" || ' step ' || sequence AS subject, 'in time' AS want,
        CASE WHEN "occurredAt" >= earlier + make_interval(hours => "retryAfterHours") THEN 'in time' ELSE ("occurredAt" - earlier)::text END AS have
      FROM (SELECT j."jobNumber", c."retryAfterHours", s.sequence, s."fromStatus", s."toStatus", s."occurredAt",
          lag(s."occurredAt") OVER (PARTITION BY j.id ORDER BY s.sequence) AS earlier
        FROM {logistics_status_history} s JOIN {logistics_delivery_job} j ON j.id = s."jobId" JOIN {logistics_configuration} c ON c."tenantId" = j."tenantId") h
      WHERE "fromStatus" = 'FAILED' AND "toStatus" = 'IN_TRANSIT'`,
  },
  {
    id: 'logistics.window',
    title: 'a delivery is promised by its priority; who counts in days does not count Sundays',
    clauses,
    sql: `
      SELECT j."jobNumber" AS subject, concat_ws(' to ', j."windowStart", j."windowEnd") AS have, concat_ws(' to ', j."bookedAt",
        CASE WHEN j.priority = 'EXPRESS' THEN j."bookedAt" + make_interval(hours => c."expressWithinHours")
          ELSE d.day + c."closesAt"::time - interval '1 hour' END) AS want
      FROM {logistics_delivery_job} j JOIN {logistics_configuration} c ON c."tenantId" = j."tenantId"
      CROSS JOIN LATERAL (SELECT g::date AS day FROM generate_series((j."bookedAt" + interval '1 hour')::date,
          (j."bookedAt" + interval '1 hour')::date + 14, interval '1 day') g
        WHERE g::date = (j."bookedAt" + interval '1 hour')::date OR extract(isodow FROM g) <> 7 ORDER BY g
        OFFSET CASE j.priority WHEN 'STANDARD' THEN c."standardWithinDays" WHEN 'NEXT_DAY' THEN 1 ELSE 0 END LIMIT 1) d`,
  },
  everyRow(
    { id: 'logistics.reasons', title: 'a job that is cancelled says why' },
    'logistics_delivery_job',
    'jobNumber',
    `(t."cancelReason" <> '') IS TRUE = (t.status = 'CANCELLED')`,
    ['status', 'cancelReason'],
  ),
  everyRow(
    { id: 'logistics.rating', title: 'only those who got their parcel rate the delivery, with one to five' },
    'logistics_delivery_job',
    'jobNumber',
    `t.rating BETWEEN 1 AND 5 AND t.status = 'DELIVERED'`,
    ['status', 'rating'],
    't.rating IS NOT NULL OR t."ratingComment" IS NOT NULL',
  ),
];
