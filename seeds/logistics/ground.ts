import { stableId } from '../../prisma/stable-id.ts';
import type { Calendar } from '../calendar.ts';
import { type Member, roster } from '../roster.ts';
import { type SeedInput, tenantOf } from '../seed.ts';
import { courier, type Moment } from './content.ts';

/** What every part of the courier's seed stands on. */
export interface Ground {
  input: SeedInput;
  calendar: Calendar;
  tenantId: string;
  /** The id of the row of a table that has this natural key. */
  id: (table: `logistics_${string}`, ...naturalKey: string[]) => string;
  /** The persona of the tenant with this local part. */
  persona: (local: string) => { id: string; name: string };
  /** Nobody is two of these: riders and drivers, the senders' people, customers, and who else takes parcels in. */
  agents: readonly Member[];
  contacts: readonly Member[];
  customers: readonly Member[];
  receivers: readonly Member[];
}

export function groundOf(input: SeedInput): Ground {
  const tenant = tenantOf(input.scope, 'demo-logistics');
  return {
    input,
    calendar: input.calendar,
    tenantId: tenant.id,
    id: (table, ...naturalKey) => stableId(tenant.id, table, ...naturalKey),
    persona: (local) => {
      const person = tenant.people[local];
      if (!person) throw new Error(`no persona "${local}" in ${tenant.slug}`);
      return person;
    },
    ...cast(),
  };
}

/** Two of the twenty agents are women, as the riders of Lagos go. */
function cast(): Pick<Ground, 'agents' | 'contacts' | 'customers' | 'receivers'> {
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

export function at({ calendar }: Ground, { day, time }: Moment): string {
  return calendar.at(day, time);
}
