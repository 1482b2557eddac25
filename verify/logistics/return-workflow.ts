import type { Workflow } from '../engine/contract.ts';
import { advance } from './advance.ts';

/** The way of a parcel that nobody takes in. */
export const returnWorkflow: Workflow = {
  id: 'logistics.retry-and-return',
  title: 'A failed delivery is tried again a day later, and goes back to the sender after the last attempt',
  clauses: ['8.1.a'],
  tenant: 'demo-logistics',
  steps: [
    {
      title: 'A job has failed twice and has one attempt left',
      sql: `
        SELECT j.id AS "jobId", j."nextAttemptAt"::text AS "dueAt", 'attempts left' AS subject, c."maxAttempts" - j."attemptCount" AS have, 1 AS want
        FROM {logistics_delivery_job} j CROSS JOIN {logistics_configuration} c WHERE j.status = 'FAILED' AND j."attemptCount" = 2`,
    },
    {
      title: 'The next attempt waits until a day after the last',
      sql: `
        SELECT 'hours' AS subject, (extract(epoch FROM j."nextAttemptAt" - j."failedAt") / 3600)::int AS have, c."retryAfterHours" AS want
        FROM {logistics_delivery_job} j CROSS JOIN {logistics_configuration} c WHERE j.id = :jobId AND j."nextAttemptAt" > :now::timestamp`,
    },
    advance('The agent sets out again', {
      from: 'FAILED',
      to: 'IN_TRANSIT',
      at: ':dueAt::timestamp',
      change: '"nextAttemptAt" = NULL',
    }),
    advance('The gate is locked again', {
      from: 'IN_TRANSIT',
      to: 'FAILED',
      at: `:dueAt::timestamp + interval '1 hour'`,
      change: `"failedAt" = :dueAt::timestamp + interval '1 hour', "attemptCount" = "attemptCount" + 1, "failureReason" = 'CUSTOMER_UNAVAILABLE'`,
    }),
    advance('The parcel goes back to its sender', {
      from: 'FAILED',
      to: 'RETURNED',
      at: `:dueAt::timestamp + interval '3 hours'`,
      change: `"returnedAt" = :dueAt::timestamp + interval '3 hours'`,
    }),
    {
      title: 'Attempts, history and the agent’s counters tally',
      sql: `
        SELECT m.subject, m.have, m.want
        FROM {logistics_delivery_job} j JOIN {logistics_agent} a ON a.id = j."agentId" CROSS JOIN {logistics_configuration} c
        CROSS JOIN LATERAL (SELECT count(*) FILTER (WHERE s."toStatus" = 'FAILED') AS failed, (array_agg(s."toStatus" ORDER BY s.sequence DESC))[1] AS last
          FROM {logistics_status_history} s WHERE s."jobId" = j.id) h
        CROSS JOIN LATERAL (SELECT count(*) AS failed FROM {logistics_delivery_job} t WHERE t."agentId" = a.id AND t.status IN ('FAILED', 'RETURNED')) t
        CROSS JOIN LATERAL (VALUES ('attempts', j."attemptCount"::text, c."maxAttempts"::text), ('failures', h.failed::text, j."attemptCount"::text),
          ('status', j.status::text, h.last::text), ('failed jobs of the agent', a."failedJobs"::text, t.failed::text),
          ('proofs', (SELECT count(*) FROM {logistics_delivery_proof} p WHERE p."jobId" = j.id)::text, '0')) m(subject, have, want)
        WHERE j.id = :jobId`,
    },
  ],
};
