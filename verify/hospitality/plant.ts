import type { Fault } from '../engine/fault.ts';

const OURS = `"tenantId" = ANY(:tenants::text[])`;

const named =
  (table: string, column: string) =>
  (value: string): string =>
    `(SELECT id FROM "hospitality_${table}" WHERE "${column}" = '${value}' AND ${OURS})`;

/** Demo rows by the names that people use, as subqueries that give ids. */

export const config = named('config', 'currency');
export const venue = named('venue', 'code');
export const floor = named('floor', 'name');
export const room = named('room', 'roomNumber');
export const table = named('table', 'tableNumber');
export const staff = named('staff', 'staffNumber');
export const guest = named('guest', 'guestNumber');
export const reservation = named('reservation', 'reservationNumber');
export const stay = named('stay', 'stayNumber');
export const service = named('service_event', 'requestNumber');
export const order = named('order', 'orderNumber');
export const charge = named('charge_fact', 'chargeNumber');

export const line = (orderNumber: string, name: string): string =>
  `(SELECT id FROM "hospitality_order_item" WHERE "orderId" = ${order(orderNumber)} AND name = '${name}')`;

/** The shift that somebody has some days from today. */
export const shift = (staffNumber: string, day: number): string =>
  `(SELECT id FROM "hospitality_shift" WHERE "staffId" = ${staff(staffNumber)} AND "shiftDate" = :today::date + (${day}))`;

type Finding = readonly [subject: string, have: string | null, want: string | null];

/** A fault in one row of a table: what is set there, and what must be found. */
export function spoil(
  check: string,
  title: string,
  [of, id, change]: readonly [table: string, id: string, change: string],
  [subject, have, want]: Finding,
): Fault {
  return {
    check: `hospitality.${check}`,
    title,
    sql: `UPDATE "hospitality_${of}" SET ${change} WHERE id = ${id}`,
    finding: { subject, have, want },
  };
}

/** A fault in all of the hotel's rows of a table, which empties a view. */
export function hide(check: string, view: string, want: number, of: string, change: string): Fault {
  return {
    check: `hospitality.${check}`,
    title: `"${view}" is emptied`,
    sql: `UPDATE "hospitality_${of}" SET ${change} WHERE ${OURS}`,
    finding: { subject: `${view} of demo-hotel`, have: '0 rows', want: `${want} rows or more` },
  };
}

/** A fault that leaves a rule nothing to look at. */
export function exhaust(check: string, title: string, of: string, change: string): Fault {
  return {
    check: `hospitality.${check}`,
    title,
    sql: `UPDATE "hospitality_${of}" SET ${change} WHERE ${OURS}`,
    finding: null,
  };
}
