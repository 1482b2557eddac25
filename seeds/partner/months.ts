import type { Calendar } from '../calendar.ts';

const DAY_MS = 86_400_000;

/** The last day of a month that no month lacks, and on which none ends: February has 28. */
const LAST_STEADY_DAY = 27;

/** A calendar month, counted from year 0: the difference of two is how many months lie between them. */
export type Month = number;

export const monthOf = (day: string): Month => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/** The day of a month, `YYYY-MM-DD`; 0 is the last of the month before. */
export function dayOf(month: Month, dayOfMonth: number): string {
  return new Date(Date.UTC(Math.floor(month / 12), month % 12, dayOfMonth)).toISOString().slice(0, 10);
}

/** The same day of the month some months earlier, which there is for a steady day. */
export function monthsBefore(day: string, months: number): string {
  return dayOf(monthOf(day) - months, Number(day.slice(8)));
}

/** `time` in Lagos on a day, as ISO 8601 in UTC. */
export function at(calendar: Calendar, day: string, time: string): string {
  return calendar.at((Date.parse(day) - Date.parse(calendar.today)) / DAY_MS, time);
}

/** The day some days from the anchor, or the first of the month after, up to four days later: one that every month has, and not at its end. */
export function steadyDay(calendar: Calendar, offset: number): string {
  const day = calendar.day(offset);
  return Number(day.slice(8)) > LAST_STEADY_DAY ? dayOf(monthOf(day) + 1, 1) : day;
}
