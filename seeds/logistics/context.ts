import { type Member, roster } from '../roster.ts';
import type { SeedInput } from '../seed.ts';
import { type SeedContext, seedContext } from '../seed-context.ts';
import { courier, type Moment } from './content.ts';

/** What every part of the courier's seed stands on. */
export interface Context extends SeedContext<`logistics_${string}`> {
  input: SeedInput;
  /** Nobody is two of these: riders and drivers, the senders' people, customers, and who else takes parcels in. */
  agents: readonly Member[];
  contacts: readonly Member[];
  customers: readonly Member[];
  receivers: readonly Member[];
}

export function contextOf(input: SeedInput): Context {
  return { ...seedContext<`logistics_${string}`>(input, 'demo-logistics'), input, ...cast() };
}

/** Two of the twenty agents are women, as the riders of Lagos go. */
function cast(): Pick<Context, 'agents' | 'contacts' | 'customers' | 'receivers'> {
  const men = roster('logistics', 'male');
  const women = roster('logistics', 'female');
  const agents = [...men.slice(0, 8), ...women.slice(0, 1), ...men.slice(8, 18), ...women.slice(1, 2)];
  const rest = roster('logistics').filter((member) => !agents.includes(member));
  const contacts = courier.senders.length + 1;
  return {
    agents,
    contacts: rest.slice(0, contacts),
    receivers: rest.slice(contacts, contacts + 12),
    customers: rest.slice(contacts + 12),
  };
}

export function memberAt(members: readonly Member[], position: number): Member {
  const member = members[position];
  if (!member) throw new Error(`the roster of logistics ends before ${position}`);
  return member;
}

export function at({ calendar }: Context, { day, time }: Moment): string {
  return calendar.at(day, time);
}
