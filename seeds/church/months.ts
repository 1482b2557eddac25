import type { Calendar } from '../calendar.ts';

/** A month before the anchor's, `YYYY-MM`; 0 is the anchor's own. */
export function monthBefore(calendar: Calendar, monthsBack: number): string {
  const [year = 0, month = 0] = calendar.today.split('-').map(Number);
  return isoMonth(year * 12 + (month - 1) - monthsBack);
}

/** The `nth` day of a month that is `weekday` (0 is Sunday), `YYYY-MM-DD`. */
export function nthWeekday(month: string, weekday: number, nth: number): string {
  const first = weekdayOf(`${month}-01`);
  const day = 1 + ((weekday - first + 7) % 7) + (nth - 1) * 7;
  return `${month}-${String(day).padStart(2, '0')}`;
}

/** The day itself, or the Monday after it. */
export function onWeekday(day: string): string {
  const shift = { 6: 2, 0: 1 }[weekdayOf(day)] ?? 0;
  return new Date(Date.parse(`${day}T00:00:00Z`) + shift * 86_400_000).toISOString().slice(0, 10);
}

/** `time` (`HH:MM` in Lagos) on a day, as ISO 8601 in UTC. */
export function onDay(day: string, time: string): string {
  return new Date(`${day}T${time}:00+01:00`).toISOString();
}

/** A day without a time, as a row keeps it. */
export function dateOnly(day: string): string {
  return `${day}T00:00:00.000Z`;
}

/** A calendar quarter that is over: `quartersBack` 1 is the last one. */
export interface Quarter {
  /** `YYYY-Qn`. */
  period: string;
  /** Its first moment in Lagos, and the first that is no longer in it. */
  start: string;
  end: string;
}

export function quarterBefore(calendar: Calendar, quartersBack: number): Quarter {
  const [year = 0, month = 0] = calendar.today.split('-').map(Number);
  const quarter = year * 4 + Math.floor((month - 1) / 3) - quartersBack;
  return {
    period: `${Math.floor(quarter / 4)}-Q${(quarter % 4) + 1}`,
    start: onDay(`${isoMonth(quarter * 3)}-01`, '00:00'),
    end: onDay(`${isoMonth(quarter * 3 + 3)}-01`, '00:00'),
  };
}

function isoMonth(monthsSinceYearZero: number): string {
  const month = (monthsSinceYearZero % 12) + 1;
  return `${Math.floor(monthsSinceYearZero / 12)}-${String(month).padStart(2, '0')}`;
}

function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}
