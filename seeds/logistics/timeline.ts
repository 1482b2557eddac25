import { type Calendar, lagosDay } from '../calendar.ts';
import { courier, type JobStatus, type Priority } from './content.ts';

/** A status that a job came to. */
export interface Step {
  status: JobStatus;
  at: string;
}

/** What sets the pace of a job. */
export interface Pace {
  /** Agents of the house report less: see the schema. */
  reportsEachStep: boolean;
  /** Minutes from the sender's door to the customer's. */
  travel: number;
  /** Any whole number: no two jobs take equally long. */
  variation: number;
  /** Minutes lost before the parcel is in hand. */
  delay?: number;
}

const ROAD: readonly JobStatus[] = [
  'ASSIGNED',
  'ACCEPTED',
  'PICKING_UP',
  'PICKED_UP',
  'IN_TRANSIT',
  'ARRIVING',
  'DELIVERED',
];
const TOLD_BY_ALL = new Set<JobStatus>(['ASSIGNED', 'PICKED_UP', 'IN_TRANSIT', 'DELIVERED']);
const DAY_MS = 86_400_000;

/** The statuses from assignment to `last`, as far as such an agent reports them. */
function roadTo(last: JobStatus, { reportsEachStep }: Pace): JobStatus[] {
  return ROAD.slice(0, ROAD.indexOf(last) + 1).filter((status) => reportsEachStep || TOLD_BY_ALL.has(status));
}

/** Minutes from the status before to this one. */
function minutesTo(status: JobStatus, { reportsEachStep, travel, variation, delay = 0 }: Pace): number {
  const minutes: Partial<Record<JobStatus, number>> = {
    ACCEPTED: 4 + (variation % 6),
    PICKING_UP: 5 + (variation % 5),
    PICKED_UP: delay + (reportsEachStep ? 18 + (variation % 20) : 35 + (variation % 25)),
    IN_TRANSIT: 6 + (variation % 4),
    ARRIVING: travel,
    DELIVERED: reportsEachStep ? 7 + (variation % 6) : travel + 8,
  };
  return minutes[status] ?? 0;
}

/** From assignment to delivery; each failed attempt is followed by another a day later, in the same van or bag. */
export function deliveredSteps(calendar: Calendar, assignedAt: string, pace: Pace, failedAttempts = 0): Step[] {
  const steps = forwards(calendar, assignedAt, roadTo('DELIVERED', pace), pace);
  for (let attempt = 0; attempt < failedAttempts; attempt += 1) {
    const door = steps.at(-1);
    if (!door) break;
    door.status = 'FAILED';
    const leftAt = calendar.after(door.at, courier.configuration.retryAfterHours * 60 + 10 + (pace.variation % 15));
    steps.push({ status: 'IN_TRANSIT', at: leftAt });
    steps.push({ status: 'DELIVERED', at: calendar.after(leftAt, minutesTo('DELIVERED', pace)) });
  }
  return steps;
}

/** The same, but the last attempt failed too. */
export function failedSteps(calendar: Calendar, assignedAt: string, pace: Pace, attempts: number): Step[] {
  return deliveredSteps(calendar, assignedAt, pace, attempts - 1).map((step) =>
    step.status === 'DELIVERED' ? { ...step, status: 'FAILED' } : step,
  );
}

/** A job under way: the latest status is known, what came before lies as far back as it takes. */
export function stepsUntil(calendar: Calendar, last: JobStatus, lastAt: string, pace: Pace): Step[] {
  const statuses = roadTo(last, pace);
  const minutes = statuses.slice(1).reduce((total, status) => total + minutesTo(status, pace), 0);
  return forwards(calendar, calendar.after(lastAt, -minutes), statuses, pace);
}

function forwards(calendar: Calendar, assignedAt: string, statuses: readonly JobStatus[], pace: Pace): Step[] {
  let at = assignedAt;
  return statuses.map((status) => {
    at = calendar.after(at, minutesTo(status, pace));
    return { status, at };
  });
}

/** Until when a delivery is promised. Whoever counts in days does not count Sundays. */
export function dueAt(calendar: Calendar, priority: Priority, bookedAt: string): string {
  const { expressWithinHours, standardWithinDays } = courier.configuration;
  switch (priority) {
    case 'EXPRESS':
      return calendar.after(bookedAt, expressWithinHours * 60);
    case 'SAME_DAY':
      return closingTime(bookedAt, 0);
    case 'NEXT_DAY':
      return closingTime(bookedAt, 1);
    case 'STANDARD':
      break;
  }
  return closingTime(bookedAt, standardWithinDays);
}

function closingTime(bookedAt: string, days: number): string {
  let midnight = Date.parse(lagosDay(new Date(bookedAt)));
  for (let counted = 0; counted < days; ) {
    midnight += DAY_MS;
    if (new Date(midnight).getUTCDay() !== 0) counted += 1;
  }
  const day = new Date(midnight).toISOString().slice(0, 10);
  return new Date(`${day}T${courier.configuration.closesAt}:00+01:00`).toISOString();
}
