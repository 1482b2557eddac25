import { type AgentContent, courier, turn, type Vehicle } from './content.ts';
import { type Context, memberAt } from './context.ts';
import { type Draft, ORDINARY, paceOf } from './drafts.ts';
import type { OrderBook } from './merchants.ts';
import { deliveredSteps } from './timeline.ts';

const BREAKDOWN_MINUTES = 200;
const FIRST_BOOKING_MINUTES = 8 * 60;

/** Four weeks of deliveries that went well, the oldest first; some late, some at the second attempt. */
export function deliveredJobs(context: Context, book: OrderBook): Draft[] {
  return Array.from({ length: courier.delivered.count }, (_, index) => deliveredJob(context, book, index));
}

function deliveredJob(context: Context, book: OrderBook, index: number): Draft {
  const { calendar } = context;
  const { priorities, lateJobs, secondAttempts } = courier.delivered;
  const zone = turn(courier.zones, index * 7 + 3).code;
  const vehicle = vehicleFor(zone, index);
  const priority = turn(priorities, index);
  const day = bookingDay(index);
  const startsNextDay = priority === 'STANDARD' || priority === 'NEXT_DAY';
  const agent = turn(agentsFor(zone, vehicle, index, startsNextDay ? day + 1 : day), Math.floor(index / 2));
  const consignment = book.next(zone, vehicle);
  const bookedAt = calendar.after(calendar.at(day, '00:00'), FIRST_BOOKING_MINUTES + ((index * 37) % 210));
  const assignedAt = startsNextDay
    ? calendar.after(calendar.at(day + 1, '07:20'), (index * 11) % 40)
    : calendar.after(bookedAt, 9 + (index % 15));
  const late = lateJobs.includes(index);
  const failedFirst = secondAttempts.includes(index);
  const pace = { ...paceOf(agent, consignment, index), delay: late ? BREAKDOWN_MINUTES : 0 };
  return {
    ...ORDINARY,
    ...consignment,
    receiver: receiverFor(context, index),
    priority,
    vehicle,
    agent,
    status: 'DELIVERED',
    bookedAt,
    steps: deliveredSteps(calendar, assignedAt, pace, failedFirst ? 1 : 0),
    failures: failedFirst ? ['CUSTOMER_UNAVAILABLE'] : [],
    ...opinion(index, late),
  };
}

function bookingDay(index: number): number {
  const { count, firstDay, lastDay } = courier.delivered;
  return firstDay + Math.floor((index * (lastDay - firstDay)) / (count - 1));
}

function vehicleFor(zone: string, index: number): Vehicle {
  if (index % 9 === 2) return 'VAN';
  return (zone === 'YAB' || zone === 'SUR') && index % 3 === 0 ? 'BICYCLE' : 'MOTORCYCLE';
}

/** Three in thirteen go to freelance and third-party agents; nobody works who is suspended or on leave by then. */
function agentsFor(zone: string, vehicle: Vehicle, index: number, day: number): AgentContent[] {
  const outsideHouse = [3, 7, 11].includes(index % 13);
  return courier.agents.filter(
    (agent) =>
      agent.zones.includes(zone) &&
      agent.vehicle === vehicle &&
      (agent.type !== 'IN_HOUSE') === outsideHouse &&
      (agent.inactiveSince === null || day < agent.inactiveSince - 1),
  );
}

function receiverFor(context: Context, index: number): Draft['receiver'] {
  if (index % 5 !== 4) return null;
  const position = Math.floor(index / 5);
  const { fullName } = memberAt(context.receivers, position);
  return { name: fullName, relationship: turn(courier.receivers, position) };
}

/** Three customers in four say how it was. */
function opinion(index: number, late: boolean): Pick<Draft, 'rating' | 'ratingComment'> {
  const { ratings, comments, lateRating, lateComment } = courier.delivered;
  if (late) return { rating: lateRating, ratingComment: lateComment };
  if (index % 4 === 3) return { rating: null, ratingComment: null };
  const rating = turn(ratings, index);
  return { rating, ratingComment: rating < 4 ? null : turn(comments, index) };
}
