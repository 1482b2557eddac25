import type { Fault } from '../engine/fault.ts';

const OURS = `"tenantId" = ANY(:tenants::text[])`;

/** Demo rows by the names that people use, as subqueries that give ids. */

export const job = (code: string): string => `(SELECT id FROM "recruit_job" WHERE code = '${code}' AND ${OURS})`;

export const application = (name: string): string =>
  `(SELECT id FROM "recruit_application" WHERE "candidateName" = '${name}' AND ${OURS})`;

export const interview = (name: string): string =>
  `(SELECT id FROM "recruit_interview" WHERE "applicationId" = ${application(name)})`;

export const offer = (name: string): string =>
  `(SELECT id FROM "recruit_offer" WHERE "applicationId" = ${application(name)})`;

export const task = (name: string, dueOrder: number): string =>
  `(SELECT id FROM "recruit_onboarding_task" WHERE "applicationId" = ${application(name)} AND "dueOrder" = ${dueOrder})`;

/** The account of a persona of the firm. */
export const persona = (local: string): string =>
  `(SELECT id FROM "User" WHERE email = '${local}@demo-recruitment.demo')`;

/** A fault in one row of a table: what is set there, and what must be found. */
export function spoil(
  check: string,
  title: string,
  [table, id, change]: readonly [table: string, id: string, change: string],
  [subject, have, want]: readonly [subject: string, have: string | null, want: string | null],
): Fault {
  return { check, title, sql: `UPDATE "${table}" SET ${change} WHERE id = ${id}`, finding: { subject, have, want } };
}

/** A fault in all of the firm's rows of a table, which empties a view. */
export function hide(check: string, view: string, want: number, table: string, change: string): Fault {
  return {
    check,
    title: `"${view}" is emptied`,
    sql: `UPDATE "${table}" SET ${change} WHERE ${OURS}`,
    finding: { subject: `${view} of demo-recruitment`, have: '0 rows', want: `${want} rows or more` },
  };
}
