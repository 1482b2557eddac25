import type { Step } from '../engine/contract.ts';

interface Advance {
  from: string;
  to: string;
  /** What else changes on the job, as SQL: `"pickedUpAt" = :now::timestamp`. */
  change?: string;
  /** When it happens; now, if nothing is said. */
  at?: string;
  /** Who acts: the agent of the job or a persona of the office. */
  by?: 'agent' | 'dispatch';
}

/** A job comes to its next status, and the history says so. `:jobId` is known. */
export function advance(title: string, { from, to, change, at = ':now::timestamp', by = 'agent' }: Advance): Step {
  const near = ['DELIVERED', 'ARRIVING', 'FAILED'].includes(to) ? 'drop' : 'pickup';
  const office = `(SELECT u.id FROM "User" u WHERE u.email = '${by}@demo-logistics.demo')`;
  return {
    title,
    sql: `
      WITH job AS (
        UPDATE "logistics_delivery_job" SET status = '${to}', "updatedAt" = ${at}${change === undefined ? '' : `, ${change}`}
        WHERE id = :jobId AND status = '${from}' RETURNING *)
      INSERT INTO "logistics_status_history" (id, "jobId", sequence, "fromStatus", "toStatus", "agentId", "userId", place, latitude, longitude, "occurredAt")
      SELECT gen_random_uuid()::text, job.id, h.steps + 1, '${from}'::"LogisticsJobStatus", job.status, ${by === 'agent' ? 'job."agentId", NULL' : `NULL, ${office}`},
        job."${near}Address", job."${near}Latitude", job."${near}Longitude", ${at}
      FROM job CROSS JOIN LATERAL (SELECT max(s.sequence) AS steps FROM {logistics_status_history} s WHERE s."jobId" = job.id) h
      RETURNING 'status' AS subject, "toStatus"::text AS have, '${to}' AS want`,
  };
}
