import type { Person } from '../../prisma/scope.ts';
import { stableId } from '../../prisma/stable-id.ts';
import type { Calendar } from '../calendar.ts';
import { officeDay } from '../office-day.ts';
import { type SeedInput, tenantOf } from '../seed.ts';
import type { Offset } from './content.ts';

export const AGENCY_SLUG = 'demo-recruitment';

/** What every part of this seed stands on: the one firm that hires, on the anchor day. */
export interface Agency {
  tenantId: string;
  instanceId: string;
  calendar: Calendar;
  /** The id of a row from its natural key. */
  id: (table: `recruit_${string}`, ...naturalKey: string[]) => string;
  /** The account of the tenant's persona with this local part. */
  persona: (local: string) => Person;
  /** When the office did what was due on a day. */
  office: (day: Offset, time: string) => string;
}

export function agencyOf({ scope, calendar }: SeedInput): Agency {
  const tenant = tenantOf(scope, AGENCY_SLUG);
  return {
    tenantId: tenant.id,
    instanceId: tenant.instanceId,
    calendar,
    id: (table, ...naturalKey) => stableId(tenant.id, table, ...naturalKey),
    persona(local) {
      const person = tenant.people[local];
      if (!person) throw new Error(`nobody is "${local}" at ${tenant.slug}`);
      return person;
    },
    office: (day, time) => calendar.at(officeDay(calendar, day), time),
  };
}

/** The latest of some times; those that are null have not come. */
export function latest(times: readonly (string | null)[]): string {
  const last = times
    .filter((time) => time !== null)
    .toSorted()
    .at(-1);
  if (last === undefined) throw new Error('nothing has happened yet');
  return last;
}
