import type { Calendar } from '../calendar.ts';

/** A time in Lagos on a working day, counted back from the anchor day. */
export interface WorkingTime {
  back: number;
  time: string;
}

/**
 * The stock room works from Monday to Saturday. `back` 0 is the anchor day, or the Saturday before it
 * when that is a Sunday; later working days stay later, whatever the anchor.
 */
export function atWorkingTime(calendar: Calendar, { back, time }: WorkingTime): string {
  let offset = 0;
  let left = back;
  while (calendar.weekday(offset) === 0 || left > 0) {
    if (calendar.weekday(offset) !== 0) left -= 1;
    offset -= 1;
  }
  return calendar.at(offset, time);
}
