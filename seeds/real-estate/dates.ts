const DAY_MS = 86_400_000;

/** A day of the calendar, `YYYY-MM-DD`. */
export type Day = string;

export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The same day of a later month, or the last of that month where it has no such day: as PostgreSQL counts. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth))).toISOString().slice(0, 10);
}

/** A time of day in Lagos, as ISO 8601 in UTC. */
export function timeOn(day: Day, time: string): string {
  return new Date(`${day}T${time}:00+01:00`).toISOString();
}

/** The day itself, or the Monday after a Sunday: the office is closed then. Order is kept. */
export function officeDay(day: Day): Day {
  return new Date(day).getUTCDay() === 0 ? addDays(day, 1) : day;
}
