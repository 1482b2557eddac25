import type { Kobo } from '../money.ts';
import type { Row } from '../seed.ts';
import {
  type AgentContent,
  courier,
  type FailureReason,
  type JobStatus,
  named,
  type Priority,
  type Vehicle,
} from './content.ts';
import { type Address, roadTenths } from './places.ts';
import type { Pace, Step } from './timeline.ts';

/** A job before it has a number: numbers follow the time of booking. */
export interface Draft {
  order: { type: Row<'logistics_delivery_job'>['orderType']; id: string | null; number: string };
  /** The sender's own number to follow it by; null where it uses the courier's. */
  tracking: string | null;
  sender: { name: string; contact: string; phone: string; address: Address };
  customer: { name: string; phone: string; address: Address };
  /** Who took it in when the customer did not. */
  receiver: { name: string; relationship: string } | null;
  goods: { name: string; packages: number; kg: number; valueKobo: Kobo };
  priority: Priority;
  vehicle: Vehicle;
  agent: AgentContent | null;
  status: JobStatus;
  bookedAt: string;
  /** After the booking. */
  steps: readonly Step[];
  failures: readonly FailureReason[];
  cancelReason: string | null;
  rating: number | null;
  ratingComment: string | null;
}

export interface Parties {
  sender: Draft['sender'];
  customer: Draft['customer'];
}

/** How fast such an agent gets from the sender to the customer: 25 km an hour, and some minutes at the gates. */
export function paceOf(agent: AgentContent, { sender, customer }: Parties, variation: number): Pace {
  return {
    reportsEachStep: agent.type !== 'IN_HOUSE',
    travel: Math.round(roadTenths(sender.address, customer.address) * 0.24) + 6,
    variation,
  };
}

export function agentBy(code: string): AgentContent {
  return named(courier.agents, 'code', code);
}

/** What is true of most jobs. */
export const ORDINARY = {
  tracking: null,
  receiver: null,
  failures: [],
  cancelReason: null,
  rating: null,
  ratingComment: null,
} satisfies Partial<Draft>;
