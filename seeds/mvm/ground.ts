import { stableId } from '../../prisma/stable-id.ts';
import type { Calendar } from '../calendar.ts';
import { type Member, roster } from '../roster.ts';
import { type SeedInput, tenantOf } from '../seed.ts';
import type { Offset } from './content.ts';

/** What every part of the marketplace's seed stands on. */
export interface Ground {
  input: SeedInput;
  calendar: Calendar;
  tenantId: string;
  partnerId: string;
  /** The id of the row of a table that has this natural key. */
  id: (table: `mvm_${string}`, ...naturalKey: string[]) => string;
  /** The persona of the tenant with this local part. */
  persona: (local: string) => { id: string; name: string; email: string };
  /** Ten owners of shops, further staff, and the customers: nobody is two of them. */
  owners: readonly Member[];
  staff: readonly Member[];
  customers: readonly Member[];
}

export function groundOf(input: SeedInput): Ground {
  const tenant = tenantOf(input.scope, 'demo-marketplace');
  const people = roster('mvm');
  return {
    input,
    calendar: input.calendar,
    tenantId: tenant.id,
    partnerId: input.scope.partner.id,
    id: (table, ...naturalKey) => stableId(tenant.id, table, ...naturalKey),
    persona: (local) => {
      const person = tenant.people[local];
      if (!person) throw new Error(`no persona "${local}" in ${tenant.slug}`);
      return person;
    },
    owners: people.slice(0, 10),
    staff: people.slice(10, 20),
    customers: people.slice(20, 40),
  };
}

/** The day itself, or the Monday after a Sunday: markets and couriers rest on Sundays. Order is kept. */
export function marketDay(calendar: Calendar, offset: Offset): Offset {
  return calendar.weekday(offset) === 0 ? offset + 1 : offset;
}

/** The day itself, or the Monday after a weekend: banks and the back office work Monday to Friday. Order is kept. */
export function bankDay(calendar: Calendar, offset: Offset): Offset {
  const weekday = calendar.weekday(offset);
  if (weekday === 6) return offset + 2;
  return weekday === 0 ? offset + 1 : offset;
}

/** The latest of some times; those that are null have not come. */
export function latest(times: readonly (string | null)[]): string {
  const come = times.filter((time) => time !== null);
  return come.reduce((last, time) => (time > last ? time : last), come[0] ?? '');
}
