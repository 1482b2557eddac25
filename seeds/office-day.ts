import type { Calendar } from './calendar.ts';

/**
 * The day on which an office, open from Monday to Friday, does what is due `offset` days from the anchor:
 * a weekend's work was done on the Friday before if it is past, and waits for the Monday after if it is to
 * come. The anchor day stays what it is, whatever weekday it falls on. Order is kept, and nothing leaves the
 * past or the future.
 */
export function officeDay(calendar: Calendar, offset: number): number {
  if (offset === 0) return 0;
  const weekday = calendar.weekday(offset);
  if (weekday === 6) return offset < 0 ? offset - 1 : offset + 2;
  if (weekday === 0) return offset < 0 ? offset - 2 : offset + 1;
  return offset;
}

/** The first Monday on or after the day `offset` days from the anchor. */
export function mondayFrom(calendar: Calendar, offset: number): number {
  return offset + ((8 - calendar.weekday(offset)) % 7);
}
