import type { Row } from '../seed.ts';
import content from './content.json' with { type: 'json' };

export type TermName = Row<'edu_term'>['name'];

/** A term by its days (`YYYY-MM-DD`). */
export interface Term {
  name: TermName;
  /** The Monday of its first week, from which its weeks are counted; a holiday may fall on it. */
  monday: string;
  weeks: number;
  schoolDays: readonly string[];
  /** The first and the last of them. */
  startDate: string;
  endDate: string;
  /** Weekdays between them without school. */
  closures: readonly string[];
}

/** The last three terms that have begun; `current` stays so until the next one opens. */
export interface SchoolYear {
  /** `2026-2027`: twelve months that began in the first of the two years. */
  code: string;
  startDate: string;
  endDate: string;
  terms: readonly [first: Term, second: Term, current: Term];
  first: Term;
  second: Term;
  current: Term;
}

/**
 * A session holds one row for each of the three terms, and a demo wants the marks of all three. So its
 * twelve months end with the term that is running, or whose holidays are: from April to August that is
 * the year from September to July, on other days one that began a term or two later.
 */
export function schoolYearOn(today: string): SchoolYear {
  const year = Number(today.slice(0, 4));
  const begun = [...termsOpening(year - 1), ...termsOpening(year)].filter(({ startDate }) => startDate <= today);
  const [first, second, current] = begun.slice(-3);
  if (!first || !second || !current) throw new Error(`fewer than three terms have begun by ${today}`);
  const startYear = Number(first.startDate.slice(0, 4));
  const again = termsOpening(startYear + 1).find(({ name }) => name === first.name);
  return {
    code: `${startYear}-${startYear + 1}`,
    startDate: first.startDate,
    endDate: addDays(again?.startDate ?? today, -1),
    terms: [first, second, current],
    first,
    second,
    current,
  };
}

/** The school day on or after a weekday (1 is Monday) of a week of the term, the last one where it has ended. */
export function schoolDayIn(term: Term, week: number, weekday: number): string {
  const wanted = addDays(term.monday, (week - 1) * 7 + weekday - 1);
  return term.schoolDays.find((day) => day >= wanted) ?? term.endDate;
}

export function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);
}

/** The Friday before where the day is at a weekend. */
export function weekdayBefore(day: string): string {
  return isWeekday(day) ? day : weekdayBefore(addDays(day, -1));
}

function termsOpening(year: number): Term[] {
  return content.terms.map(({ name, opensFrom, weeks }) => {
    const monday = mondayFrom(`${year}-${opensFrom}`);
    const days = daysBetween(monday, addDays(monday, weeks * 7 - 3)).filter(isWeekday);
    /** School stops for the last two days of the seventh week. */
    const breaks = [addDays(monday, 6 * 7 + 3), addDays(monday, 6 * 7 + 4)];
    const closed = new Set([...publicHolidays(year), ...breaks]);
    const schoolDays = days.filter((day) => !closed.has(day));
    const [startDate = monday, endDate = monday] = [schoolDays[0], schoolDays.at(-1)];
    const closures = days.filter((day) => closed.has(day) && day > startDate && day < endDate);
    return { name: name as TermName, monday, weeks, schoolDays, startDate, endDate, closures };
  });
}

/** Fixed days, and those that go with Easter. Islamic feasts are announced by the moon and cannot be computed. */
function publicHolidays(year: number): string[] {
  const easter = easterSunday(year);
  return [...content.publicHolidays.map((day) => `${year}-${day}`), addDays(easter, -2), addDays(easter, 1)];
}

/** The anonymous Gregorian algorithm (Nature, 20 April 1876). */
export function easterSunday(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return addDays(`${year}-${String(Math.floor(f / 31)).padStart(2, '0')}-01`, f % 31);
}

function mondayFrom(day: string): string {
  return addDays(day, (8 - weekdayOf(day)) % 7);
}

function daysBetween(from: string, to: string): string[] {
  const count = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
  return Array.from({ length: count }, (_, index) => addDays(from, index));
}

function isWeekday(day: string): boolean {
  return weekdayOf(day) % 6 !== 0;
}

function weekdayOf(day: string): number {
  return new Date(day).getUTCDay();
}
