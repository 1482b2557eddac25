import { courier, type OpenJobContent } from './content.ts';
import { agentBy, type Draft, ORDINARY, type Parties, paceOf } from './drafts.ts';
import { at, type Ground } from './ground.ts';
import type { OrderBook } from './merchants.ts';
import { failedSteps, type Step, stepsUntil } from './timeline.ts';

/** Jobs that wait, are under way, or did not end at the customer's door. */
export function openJobs(ground: Ground, book: OrderBook): Draft[] {
  return courier.open.map((listed, index) => {
    const consignment = book.next(listed.zone, listed.vehicle);
    return {
      ...ORDINARY,
      ...consignment,
      priority: listed.priority,
      vehicle: listed.vehicle,
      agent: listed.agent === null ? null : agentBy(listed.agent),
      status: listed.status,
      bookedAt: at(ground, listed.booked),
      steps: stepsOf(ground, listed, consignment, index),
      failures: listed.failures,
      cancelReason: listed.reason,
    };
  });
}

function stepsOf(ground: Ground, listed: OpenJobContent, parties: Parties, index: number): Step[] {
  const { calendar } = ground;
  if (listed.status === 'CANCELLED')
    return [{ status: 'CANCELLED', at: calendar.after(at(ground, listed.booked), 55) }];
  if (listed.agent === null) return [];
  const pace = paceOf(agentBy(listed.agent), parties, index);
  if (listed.assigned === null) {
    return stepsUntil(calendar, listed.status, calendar.after(calendar.now, -(listed.minutesAgo ?? 0)), pace);
  }
  const steps = failedSteps(calendar, at(ground, listed.assigned), pace, listed.failures.length);
  const last = steps.at(-1);
  if (listed.status !== 'RETURNED' || !last) return steps;
  return [...steps, { status: 'RETURNED', at: calendar.after(last.at, 190) }];
}
