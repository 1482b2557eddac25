import type { Fault } from '../engine/fault.ts';

const OURS = `"tenantId" = ANY(:tenants::text[])`;

const named =
  (table: string, column: string) =>
  (value: string): string =>
    `(SELECT id FROM "${table}" WHERE "${column}" = '${value}' AND ${OURS})`;

/** Demo rows by the names that people use, as subqueries that give ids. */

export const config = named('health_config', 'mrnPrefix');
export const facility = named('health_facility', 'code');
export const provider = named('health_provider', 'staffNumber');
export const patient = named('health_patient', 'mrn');
export const guardian = named('health_patient_guardian', 'name');
export const appointment = named('health_appointment', 'appointmentNumber');
export const visit = named('health_visit', 'visitNumber');
export const encounter = named('health_encounter', 'encounterNumber');
export const prescription = named('health_prescription', 'prescriptionNumber');
export const order = named('health_lab_order', 'orderNumber');
export const fact = named('health_billing_fact', 'factNumber');

export const note = (encounterNumber: string, sequence: number): string =>
  `(SELECT id FROM "health_clinical_note" WHERE "encounterId" = ${encounter(encounterNumber)} AND sequence = ${sequence})`;

export const diagnosis = (encounterNumber: string, code: string): string =>
  `(SELECT id FROM "health_diagnosis" WHERE "encounterId" = ${encounter(encounterNumber)} AND code = '${code}')`;

export const result = (orderNumber: string, parameter: string): string =>
  `(SELECT id FROM "health_lab_result" WHERE "orderId" = ${order(orderNumber)} AND parameter = '${parameter}')`;

type Finding = readonly [subject: string, have: string | null, want: string | null];

/** A fault in one row of a table: what is set there, and what must be found. */
export function spoil(
  check: string,
  title: string,
  [table, id, change]: readonly [table: string, id: string, change: string],
  [subject, have, want]: Finding,
): Fault {
  return {
    check,
    title,
    sql: `UPDATE "health_${table}" SET ${change} WHERE id = ${id}`,
    finding: { subject, have, want },
  };
}

/** A fault in all of the clinic's rows of a table, which empties a view. */
export function hide(check: string, view: string, want: number, table: string, change: string): Fault {
  return {
    check,
    title: `"${view}" is emptied`,
    sql: `UPDATE "health_${table}" SET ${change} WHERE ${OURS}`,
    finding: { subject: `${view} of demo-clinic`, have: '0 rows', want: `${want} rows or more` },
  };
}

/** A fault that leaves a rule nothing to look at. */
export function blind(check: string, title: string, table: string, change: string): Fault {
  return { check, title, sql: `UPDATE "health_${table}" SET ${change} WHERE ${OURS}`, finding: null };
}
