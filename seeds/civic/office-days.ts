import type { Calendar } from '../calendar.ts';

/** Public holidays that have the same date every year; those that follow the moon are left out. */
const HOLIDAYS = new Set(['01-01', '05-01', '06-12', '10-01', '12-25', '12-26']);

/** The office works from Monday to Friday, public holidays excepted. */
export function isOfficeDay(calendar: Calendar, offset: number): boolean {
  const weekday = calendar.weekday(offset);
  return weekday !== 0 && weekday !== 6 && !HOLIDAYS.has(calendar.day(offset).slice(5));
}

/**
 * Counts in office days: 0 is today or, when the office is closed, the last office day before; negative
 * numbers count back from there, positive ones forward from today. Gives the offset from the anchor day.
 * What follows in office days follows in time, on whatever day the demo is.
 */
export function officeDays(calendar: Calendar): (workday: number) => number {
  const past: number[] = [];
  const future: number[] = [];
  return (workday) => {
    const [days, step, index] = workday > 0 ? [future, 1, workday - 1] : [past, -1, -workday];
    let offset = (days.at(-1) ?? (step > 0 ? 0 : 1)) + step;
    for (; days.length <= index; offset += step) if (isOfficeDay(calendar, offset)) days.push(offset);
    return days[index] ?? 0;
  };
}
