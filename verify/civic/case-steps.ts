import type { Step } from '../engine/contract.ts';

/** `now` less some minutes, in SQL. */
export const ago = (minutes: number): string => `(:now::timestamp - interval '${minutes} minutes')`;

/** Somebody who signs in to the office, by the local part of the account, as a subquery that gives the staff id. */
export const signedIn = (local: string): string =>
  `(SELECT s.id FROM {civic_staff} s JOIN "User" u ON u.id = s."userId" JOIN "TenantMembership" m ON m."userId" = u.id AND m."tenantId" = :tenant AND m."isActive"
    WHERE u.email = '${local}@demo-civic.demo' AND s."isActive")`;

/** Staff without an account, by number. */
export const member = (staffNumber: string): string =>
  `(SELECT s.id FROM {civic_staff} s WHERE s."staffNumber" = '${staffNumber}' AND s."isActive")`;

export interface Move {
  from: string;
  to: string;
  by: string;
  minutesAgo: number;
  /** Columns that change together with the status. */
  sets?: string;
}

/** The case of the workflow goes from one status to the next, which its history records. */
export function move(title: string, { from, to, by, minutesAgo, sets = '' }: Move): Step {
  return {
    title,
    sql: `
      WITH moved AS (UPDATE "civic_case" SET status = '${to}', "updatedAt" = ${ago(minutesAgo)}${sets === '' ? '' : `, ${sets}`}
        WHERE id = :caseId AND status = '${from}' RETURNING id, status)
      INSERT INTO "civic_status_change" (id, "tenantId", "caseId", sequence, "fromStatus", "toStatus", "changedById", reason, "changedAt")
      SELECT gen_random_uuid()::text, :tenant, m.id, 1 + (SELECT max(c.sequence) FROM {civic_status_change} c WHERE c."caseId" = m.id),
        (SELECT c."toStatus" FROM {civic_status_change} c WHERE c."caseId" = m.id ORDER BY c.sequence DESC LIMIT 1), m.status, ${by}, '${title}', ${ago(minutesAgo)}
      FROM moved m
      RETURNING 'status' AS subject, "fromStatus" || ' to ' || "toStatus" AS have, '${from} to ${to}' AS want`,
  };
}

export interface Shown {
  status: string;
  progress: number;
  message: string;
  minutesAgo: number;
  /** Columns of the request that change together with the status. */
  sets?: string;
}

/** The request takes a status, and whoever has the tracking code sees it. */
export function show(title: string, { status, progress, message, minutesAgo, sets = '' }: Shown): Step {
  return {
    title,
    sql: `
      WITH request AS (UPDATE "civic_request" SET status = '${status}', "updatedAt" = ${ago(minutesAgo)}${sets === '' ? '' : `, ${sets}`}
        WHERE id = :requestId RETURNING id, status, "trackingCode")
      UPDATE "civic_public_status" p SET status = r.status, progress = ${progress}, message = '${message}', "changedAt" = ${ago(minutesAgo)}, "updatedAt" = ${ago(minutesAgo)}
      FROM request r WHERE p."requestId" = r.id AND p."trackingCode" = r."trackingCode" AND p.progress <= ${progress}
      RETURNING 'public status' AS subject, p.status || ' ' || p.progress || ' %' AS have, '${status} ${progress} %' AS want`,
  };
}
