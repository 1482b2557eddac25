import type { Calendar } from '../calendar.ts';
import { mondayFrom } from '../office-day.ts';
import type { Offset } from './content.ts';

/** The day on which an offer was accepted, and the first day at work, a Monday. */
export interface Hire {
  accepted: Offset;
  starts: Offset;
}

/** Somebody who has been at work for one to two weeks, whose first papers are overdue. */
export function settledHire(calendar: Calendar): Hire {
  const starts = mondayFrom(calendar, -14);
  return { accepted: starts - 12, starts };
}

/**
 * Somebody hired in the month of the anchor day, so that "hires this month" is never empty: six days ago,
 * or on the first of the month when that is closer. Starts in two weeks or a little more.
 */
export function freshHire(calendar: Calendar): Hire {
  const dayOfMonth = Number(calendar.today.slice(-2));
  const accepted = Math.max(-6, 1 - dayOfMonth);
  return { accepted, starts: mondayFrom(calendar, accepted + 14) };
}
