import type { Calendar } from '../calendar.ts';

/** Public holidays that have the same date every year; those that follow the moon are left out. */
const HOLIDAYS = new Set(['01-01', '05-01', '06-12', '10-01', '12-25', '12-26']);

/** Courts and chambers work from Monday to Friday, public holidays excepted. */
export function isCourtDay(calendar: Calendar, offset: number): boolean {
  const weekday = calendar.weekday(offset);
  return weekday !== 0 && weekday !== 6 && !HOLIDAYS.has(calendar.day(offset).slice(5));
}

/**
 * What has happened, happened on the day itself or on the last court day before it; what is to come, comes
 * on the day itself or on the next. Of two days the later never comes to lie before the earlier, and the
 * past stays past.
 */
export function courtDay(calendar: Calendar, offset: number): number {
  const step = offset < 0 ? -1 : 1;
  let day = offset;
  while (!isCourtDay(calendar, day)) day += step;
  return day;
}
