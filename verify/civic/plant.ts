import type { Fault } from '../engine/fault.ts';

const OURS = `"tenantId" = ANY(:tenants::text[])`;

const by = (table: string, column: string, value: string): string =>
  `(SELECT id FROM "${table}" WHERE "${column}" = '${value}' AND ${OURS})`;

/** Demo rows by the names that people use, as subqueries that give ids. */

export const staff = (number: string): string => by('civic_staff', 'staffNumber', `LLB-STAFF-${number}`);
export const department = (code: string): string => by('civic_department', 'code', code);
export const unit = (code: string): string => by('civic_unit', 'code', code);
export const service = (code: string): string => by('civic_service', 'code', code);
export const config = (jurisdiction: string): string => by('civic_config', 'jurisdiction', jurisdiction);
export const citizen = (number: string): string => by('civic_citizen', 'citizenNumber', `LLB-CIT-${number}`);
export const document = (number: string): string => by('civic_citizen_document', 'reference', `LLB-DOC-${number}`);
export const request = (number: string): string => by('civic_request', 'requestNumber', `LLB-REQ-${number}`);
export const file = (number: string): string => by('civic_case', 'caseNumber', `LLB-CASE-${number}`);
export const inspection = (number: string): string => by('civic_inspection', 'inspectionNumber', `LLB-INS-${number}`);
export const approval = (number: string): string => by('civic_approval', 'approvalNumber', `LLB-APR-${number}`);
export const poll = (number: string): string => by('civic_poll', 'pollNumber', `LLB-POLL-${number}`);

export const publicStatus = (number: string): string =>
  `(SELECT id FROM "civic_public_status" WHERE "requestId" = ${request(number)})`;

export const fee = (number: string, type: string): string =>
  `(SELECT id FROM "civic_billing_fact" WHERE "requestId" = ${request(number)} AND "feeType" = '${type}')`;

export const change = (number: string, sequence: number): string =>
  `(SELECT id FROM "civic_status_change" WHERE "caseId" = ${file(number)} AND sequence = ${sequence})`;

export const activeAssignment = (number: string): string =>
  `(SELECT id FROM "civic_assignment" WHERE "caseId" = ${file(number)} AND status = 'ACTIVE')`;

export const lastNote = (number: string): string =>
  `(SELECT id FROM "civic_case_note" WHERE "caseId" = ${file(number)} ORDER BY "createdAt" DESC LIMIT 1)`;

export const finding = (number: string, sequence: number): string =>
  `(SELECT id FROM "civic_inspection_finding" WHERE "inspectionId" = ${inspection(number)} AND sequence = ${sequence})`;

export const vote = (citizenNumber: string): string =>
  `(SELECT id FROM "civic_poll_vote" WHERE "citizenId" = ${citizen(citizenNumber)})`;

/** A fault in one row of a table: what is set there, and what must be found. */
export function spoil(
  check: string,
  title: string,
  [table, id, edit]: readonly [table: string, id: string, change: string],
  [subject, have, want]: readonly [subject: string, have: string | null, want: string | null],
): Fault {
  return { check, title, sql: `UPDATE "${table}" SET ${edit} WHERE id = ${id}`, finding: { subject, have, want } };
}

/** A fault in all of the office's rows of a table, which empties a view. */
export function hide(check: string, view: string, want: number, table: string, edit: string): Fault {
  return {
    check,
    title: `"${view}" is emptied`,
    sql: `UPDATE "${table}" SET ${edit} WHERE ${OURS}`,
    finding: { subject: `${view} of demo-civic`, have: '0 rows', want: `${want} rows or more` },
  };
}
