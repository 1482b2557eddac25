import { courier, type OpenJobContent } from './content.ts';
import { at, type Context } from './context.ts';
import { agentBy, type Draft, ORDINARY, type Parties, paceOf } from './drafts.ts';
import type { OrderBook } from './merchants.ts';
import { failedSteps, type Step, stepsUntil } from './timeline.ts';

/** Jobs that wait, are under way, or did not end at the customer's door. */
export function openJobs(context: Context, book: OrderBook): Draft[] {
  return courier.open.map((listed, index) => {
    const consignment = book.next(listed.zone, listed.vehicle);
    return {
      ...ORDINARY,
      ...consignment,
      priority: listed.priority,
      vehicle: listed.vehicle,
      agent: listed.agent === null ? null : agentBy(listed.agent),
      status: listed.status,
      bookedAt: at(context, listed.booked),
      steps: stepsOf(context, listed, consignment, index),
      failures: listed.failures,
      cancelReason: listed.reason,
    };
  });
}

function stepsOf(context: Context, listed: OpenJobContent, parties: Parties, index: number): Step[] {
  const { calendar } = context;
  if (listed.status === 'CANCELLED')
    return [{ status: 'CANCELLED', at: calendar.after(at(context, listed.booked), 55) }];
  if (listed.agent === null) return [];
  const pace = paceOf(agentBy(listed.agent), parties, index);
  if (listed.assigned === null) {
    return stepsUntil(calendar, listed.status, calendar.after(calendar.now, -(listed.minutesAgo ?? 0)), pace);
  }
  const steps = failedSteps(calendar, at(context, listed.assigned), pace, listed.failures.length);
  const last = steps.at(-1);
  if (listed.status !== 'RETURNED' || !last) return steps;
  return [...steps, { status: 'RETURNED', at: calendar.after(last.at, 190) }];
}
