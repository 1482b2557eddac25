import type { Fault } from '../engine/fault.ts';

const OURS = `"tenantId" = ANY(:tenants::text[])`;

const named =
  (table: string, column: string) =>
  (value: string): string =>
    `(SELECT id FROM "chu_${table}" WHERE "${column}" = '${value}' AND ${OURS})`;

/** Demo rows by the names that people use, as subqueries that give ids. */

export const unit = named('church_unit', 'code');
export const office = named('role', 'code');
export const ministry = named('ministry', 'name');
export const cell = named('cell_group', 'code');
export const family = named('family_unit', 'name');
export const event = named('event', 'code');
export const tithe = named('tithe_fact', 'receiptNumber');
export const offering = named('offering_fact', 'receiptNumber');
export const pledge = named('pledge_fact', 'pledgeNumber');
export const expense = named('expense_fact', 'expenseNumber');
export const budget = named('budget_fact', 'category');
export const disclosure = named('disclosure', 'period');
export const record = named('governance_record', 'recordNumber');
export const compliance = named('compliance_record', 'type');

export const member = (name: string): string =>
  `(SELECT id FROM "chu_member" WHERE "firstName" || ' ' || "lastName" = '${name}' AND ${OURS})`;

/** What a person was given in a table: a cell, an office, a change of standing. */
export const of = (table: string, name: string, and = 'true'): string =>
  `(SELECT id FROM "chu_${table}" WHERE "memberId" = ${member(name)} AND ${and})`;

export const guardianOf = (minor: string): string =>
  `(SELECT id FROM "chu_guardian_link" WHERE "minorId" = ${member(minor)} LIMIT 1)`;

export const slot = (parish: string, name: string): string =>
  `(SELECT id FROM "chu_service_schedule" WHERE "unitId" = ${unit(parish)} AND name = '${name}')`;

/** What was counted in a slot of Ikeja on a day, or at an event. */
export const counted = (name: string, day: string): string =>
  `(SELECT id FROM "chu_attendance_fact" WHERE "scheduleId" = ${slot('GLC-IKJ', name)} AND ("heldAt" + interval '1 hour')::date = '${day}')`;

export const countedAt = (code: string): string =>
  `(SELECT id FROM "chu_attendance_fact" WHERE "eventId" = ${event(code)})`;

type Finding = readonly [subject: string, have: string | null, want: string | null];

/** A fault in one row of a table: what is set there, and what must be found. */
export function spoil(
  check: string,
  title: string,
  [table, id, change]: readonly [table: string, id: string, change: string],
  [subject, have, want]: Finding,
): Fault {
  return {
    check: `church.${check}`,
    title,
    sql: `UPDATE "chu_${table}" SET ${change} WHERE id = ${id}`,
    finding: { subject, have, want },
  };
}

/** A fault in all of the church's rows of a table, which empties a view. */
export function hide(check: string, view: string, want: number, table: string, change: string): Fault {
  return {
    check: `church.${check}`,
    title: `"${view}" is emptied`,
    sql: `UPDATE "chu_${table}" SET ${change} WHERE ${OURS}`,
    finding: { subject: `${view} of demo-church`, have: '0 rows', want: `${want} rows or more` },
  };
}
