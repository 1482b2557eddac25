/** SQL for a time of the database, which is in UTC, as clocks in Lagos show it. */
export function lagos(time: string): string {
  return `(${time} + interval '1 hour')`;
}

/** SQL for the only row of the hotel's terms. */
export function term(column: string): string {
  return `(SELECT k."${column}" FROM {hospitality_config} k)`;
}

/** SQL: a reservation that keeps others out of its room. */
export function keepsRoom(alias: string): string {
  return `${alias}."roomId" IS NOT NULL AND ${alias}.status <> 'CANCELLED'`;
}

/** SQL: a stay whose guest is in the house. */
export function inHouse(alias: string): string {
  return `${alias}.status IN ('CHECKED_IN', 'IN_HOUSE', 'EXTENDED')`;
}
