import type { Person } from '../../prisma/scope.ts';
import { stableId } from '../../prisma/stable-id.ts';
import type { Calendar } from '../calendar.ts';
import { rowWith, type SeedInput, tenantOf } from '../seed.ts';
import { content } from './content.ts';

export const HOTEL_SLUG = 'demo-hotel';

/** What every part of the hotel's seed stands on. */
export interface Hotel {
  tenantId: string;
  name: string;
  calendar: Calendar;
  /** When the hotel was put on the platform. */
  since: string;
  /** The id of the row of a table that has this natural key. */
  id: (table: `hospitality_${string}`, ...naturalKey: readonly string[]) => string;
  venueId: string;
  /** The account of the tenant with this local part. */
  persona: (local: string) => Person;
  /** When `-2 14:05` is. */
  moment: (text: string) => string;
}

export function hotelOf({ scope, calendar }: SeedInput): Hotel {
  const tenant = tenantOf(scope, HOTEL_SLUG);
  const id: Hotel['id'] = (table, ...naturalKey) => stableId(tenant.id, table, ...naturalKey);
  return {
    tenantId: tenant.id,
    name: tenant.name,
    calendar,
    since: calendar.at(content.since, '09:00'),
    id,
    venueId: id('hospitality_venue', content.venue.code),
    persona: (local) => rowWith(Object.values(tenant.people), 'email', `${local}@${tenant.slug}.demo`),
    moment(text) {
      const [day = '', time = ''] = text.split(' ');
      return calendar.at(Number(day), time);
    },
  };
}

/** `PSL-RES-0001` for the first reservation. */
export function numberOf(series: string, index: number): string {
  return `${content.prefix}-${series}-${String(index + 1).padStart(4, '0')}`;
}

/** The latest of some times; those that are null have not come. */
export function latest(first: string, ...others: readonly (string | null)[]): string {
  return others.reduce<string>((last, time) => (time !== null && time > last ? time : last), first);
}
