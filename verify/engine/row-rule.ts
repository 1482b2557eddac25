/** The day that a plan is anchored to. */
export interface PlannedDay {
  /** `YYYY-MM-DD` in Lagos. */
  today: string;
  /** ISO 8601 in UTC. */
  now: string;
}

/** A planned row as JSON: times are ISO 8601 in UTC, money is a decimal string. */
export type PlannedRow = Readonly<Record<string, unknown>>;

/**
 * What each planned row of a table satisfies, whatever day the data is dated from. Judged in memory, so that
 * it can be asked for every day of two years; what takes more than one row to see is a rule of the contract.
 */
export interface RowRule {
  /** `<suite>.<what>`, stable. */
  id: string;
  /** A statement in the present tense. */
  title: string;
  table: string;
  /** The rows that it speaks of; all of the table when absent. */
  appliesTo?: (row: PlannedRow) => boolean;
  holds: (row: PlannedRow, day: PlannedDay) => boolean;
  /** Values that make a row to which it applies break it: its red proof. */
  spoilt: PlannedRow;
}

/** 0 is Sunday, 6 is Saturday: the weekday in Lagos of an ISO time or a day. */
export function weekdayInLagos(time: unknown): number {
  const moment = String(time);
  const offsetMs = moment.includes('T') ? 3_600_000 : 0;
  return new Date(Date.parse(moment) + offsetMs).getUTCDay();
}

/** A time of something that has happened: not after now, or not yet there. */
export function hasHappened(id: string, table: string, column: string): RowRule {
  return {
    id,
    title: `${table}.${column} is not in the future`,
    table,
    appliesTo: (row) => row[column] !== null && row[column] !== undefined,
    holds: (row, { now }) => String(row[column]) <= now,
    spoilt: { [column]: '2999-12-31T00:00:00.000Z' },
  };
}

/** Two times or days, where both are there, in their order. */
export function inOrderOfTime(id: string, table: string, earlier: string, later: string): RowRule {
  const both = (row: PlannedRow) => [row[earlier], row[later]].every((value) => value !== null && value !== undefined);
  return {
    id,
    title: `${table}: ${earlier} is not after ${later}`,
    table,
    appliesTo: both,
    holds: (row) => String(row[earlier]) <= String(row[later]),
    spoilt: { [earlier]: '2999-12-31T00:00:00.000Z' },
  };
}

/** Those of the columns that have come; ISO times in UTC sort as text. */
function timesIn(row: PlannedRow, columns: readonly string[]): string[] {
  return columns.map((column) => row[column]).filter((time) => typeof time === 'string');
}

/** The times of a row, as far as they have come, follow each other. */
export function inOrder(row: PlannedRow, ...columns: readonly string[]): boolean {
  return timesIn(row, columns).every((time, index, times) => (times[index - 1] ?? time) <= time);
}

/** The times of a row, as far as they have come, are not after now. */
export function isPast(row: PlannedRow, { now }: PlannedDay, ...columns: readonly string[]): boolean {
  return timesIn(row, columns).every((time) => time <= now);
}
