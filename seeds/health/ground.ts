import type { Person } from '../../prisma/scope.ts';
import { stableId } from '../../prisma/stable-id.ts';
import type { Calendar } from '../calendar.ts';
import { type Member, roster } from '../roster.ts';
import { rowWith, type SeedInput, tenantOf } from '../seed.ts';
import { clinic } from './content.ts';

export const CLINIC_SLUG = 'demo-clinic';

/** What every part of the clinic's seed stands on. */
export interface Ground {
  calendar: Calendar;
  tenantId: string;
  clinicName: string;
  /** The id of the row of a table that has this natural key. */
  id: (table: `health_${string}`, ...naturalKey: string[]) => string;
  /** The persona of the tenant with this local part. */
  persona: (local: string) => Person;
  /** The person of the roster with this local part. */
  person: (local: string) => Member;
}

export function groundOf(input: SeedInput): Ground {
  const tenant = tenantOf(input.scope, CLINIC_SLUG);
  const people = roster('health');
  return {
    calendar: input.calendar,
    tenantId: tenant.id,
    clinicName: tenant.name,
    id: (table, ...naturalKey) => stableId(tenant.id, table, ...naturalKey),
    persona(local) {
      const person = tenant.people[local];
      if (!person) throw new Error(`no persona "${local}" in ${tenant.slug}`);
      return person;
    },
    person: (local) => rowWith(people, 'email', `${local}@mail.example`),
  };
}

/** `HFC-VIS-0001` for the first visit. */
export function numberOf(series: string, index: number): string {
  return `${clinic.prefix}-${series}-${String(index + 1).padStart(4, '0')}`;
}

/** The latest of some times; those that are null have not come. */
export function latest(first: string, ...others: readonly (string | null)[]): string {
  return others.reduce<string>((last, time) => (time !== null && time > last ? time : last), first);
}
