import type { Person, Scope } from '../../prisma/scope.ts';
import { stableId } from '../../prisma/stable-id.ts';
import type { Calendar } from '../calendar.ts';
import { tenantOf } from '../seed.ts';
import { isOfficeDay, officeDays } from './office-days.ts';

export const BUREAU_SLUG = 'demo-civic';

/** A time of day in Lagos on an office day, counted from the anchor day. */
export interface DeskTime {
  workday: number;
  time: string;
}

/** The one office that this suite is about, on the anchor day. */
export interface Bureau {
  tenantId: string;
  calendar: Calendar;
  people: Readonly<Record<string, Person>>;
  /** The offset from the anchor day of an office day. */
  offsetOf: (workday: number) => number;
  /** Whether the office is open on the day with this offset. */
  isOpen: (offset: number) => boolean;
  /** Starts every business number of the tenant. */
  prefix: string;
}

export function bureauOf(scope: Scope, calendar: Calendar): Bureau {
  const { id, people } = tenantOf(scope, BUREAU_SLUG);
  return {
    tenantId: id,
    calendar,
    people,
    offsetOf: officeDays(calendar),
    isOpen: (offset) => isOfficeDay(calendar, offset),
    prefix: 'LLB',
  };
}

/** The persona account with this local part of its email. */
export function accountOf({ people }: Bureau, local: string): Person {
  const person = people[local];
  if (!person) throw new Error(`${BUREAU_SLUG} has no account "${local}"`);
  return person;
}

/** The id of a row of the office from its natural key. */
export function idOf(bureau: Bureau, table: string, ...key: readonly string[]): string {
  return stableId(bureau.tenantId, table, ...key);
}

/** `LLB-REQ-0001` for the first request. */
export function numberOf(bureau: Bureau, series: string, index: number): string {
  return `${bureau.prefix}-${series}-${String(index + 1).padStart(4, '0')}`;
}

/** When staff did something at the office, or will. */
export function atDesk({ calendar, offsetOf }: Bureau, { workday, time }: DeskTime): string {
  return calendar.at(offsetOf(workday), time);
}

/** The day in Lagos of a time, `YYYY-MM-DD`. */
export function lagosDayOf({ calendar }: Bureau, time: string): string {
  return calendar.after(time, 60).slice(0, 10);
}

/** The latest of some times; those that are null did not happen. */
export function latest(times: readonly (string | null)[]): string {
  const happened = times.filter((time) => time !== null).toSorted();
  return happened.at(-1) ?? '';
}
