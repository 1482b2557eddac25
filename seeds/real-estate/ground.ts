import { stableId } from '../../prisma/stable-id.ts';
import type { Calendar } from '../calendar.ts';
import { type Member, roster } from '../roster.ts';
import { type SeedInput, tenantOf } from '../seed.ts';
import { portfolio } from './content.ts';

/** What every part of the property managers' seed stands on. */
export interface Ground {
  calendar: Calendar;
  tenantId: string;
  partnerId: string;
  /** The id of the row of a table that has this natural key. */
  id: (table: `realestate_${string}`, ...naturalKey: string[]) => string;
  /** The persona of the tenant with this local part. */
  persona: (local: string) => { id: string; name: string; email: string };
  /** Nobody is two of these. */
  renters: readonly Member[];
  owners: readonly Member[];
}

export function groundOf({ scope, calendar }: SeedInput): Ground {
  const tenant = tenantOf(scope, 'demo-real-estate');
  const people = roster('real-estate');
  const renters = portfolio.leases.length;
  return {
    calendar,
    tenantId: tenant.id,
    partnerId: scope.partner.id,
    id: (table, ...naturalKey) => stableId(tenant.id, table, ...naturalKey),
    persona: (local) => {
      const person = tenant.people[local];
      if (!person) throw new Error(`no persona "${local}" in ${tenant.slug}`);
      return person;
    },
    renters: people.slice(0, renters),
    owners: people.slice(renters),
  };
}

export function memberAt(members: readonly Member[], position: number): Member {
  const member = members[position];
  if (!member) throw new Error(`the roster of real-estate ends before ${position}`);
  return member;
}

/** `LPM-LSE-0001` for the first lease. */
export function numberOf(series: string, index: number): string {
  return `${portfolio.numberPrefix}-${series}-${String(index + 1).padStart(4, '0')}`;
}

/** Tenant and partner, which every row of the family names. */
export function owned({ tenantId, partnerId }: Ground): { tenantId: string; partnerId: string } {
  return { tenantId, partnerId };
}

export function latest(times: readonly (string | null)[]): string {
  return (
    times
      .filter((time) => time !== null)
      .toSorted()
      .at(-1) ?? ''
  );
}
