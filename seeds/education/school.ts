import type { Scope, TenantScope } from '../../prisma/scope.ts';
import { stableId } from '../../prisma/stable-id.ts';
import type { Calendar } from '../calendar.ts';
import { tenantOf } from '../seed.ts';
import content from './content.json' with { type: 'json' };
import { type SchoolYear, schoolYearOn } from './school-year.ts';

export const SCHOOL_SLUG = 'demo-school';

/** The one school that this suite writes for, on the anchor day. */
export interface School {
  tenant: TenantScope;
  calendar: Calendar;
  year: SchoolYear;
  /** When the school set itself up for the year, as ISO 8601 in UTC: before anything else happened. */
  since: string;
  /** Ids by natural key: thousands of rows refer to a few. */
  ids: Map<string, string>;
}

export function schoolOf(scope: Scope, calendar: Calendar): School {
  const tenant = tenantOf(scope, SCHOOL_SLUG);
  const year = schoolYearOn(calendar.today);
  return { tenant, calendar, year, since: at({ calendar }, year.startDate, '09:00', -60), ids: new Map() };
}

/** `time` in Lagos on a day (`YYYY-MM-DD`), or some days after it, as ISO 8601 in UTC. */
export function at({ calendar }: Pick<School, 'calendar'>, day: string, time: string, daysLater = 0): string {
  const offset = (Date.parse(day) - Date.parse(calendar.today)) / 86_400_000;
  return calendar.at(offset + daysLater, time);
}

/** The id of a row of the school from its natural key. */
export function idOf(school: School, table: string, ...key: readonly string[]): string {
  const name = [table, ...key].join(' ');
  const known = school.ids.get(name);
  if (known !== undefined) return known;
  const id = stableId(school.tenant.id, table, ...key);
  school.ids.set(name, id);
  return id;
}

/** `BFA-STU-0001` for the first pupil. */
export function numberOf(series: 'STU' | 'STF' | 'ENR' | 'RCP', index: number): string {
  return `${content.school.prefix}-${series}-${String(index + 1).padStart(4, '0')}`;
}

/** What every row of the school carries besides its own columns. */
export function stamped(
  { tenant }: School,
  createdAt: string,
  updatedAt = createdAt,
): { tenantId: string; createdAt: string; updatedAt: string } {
  return { tenantId: tenant.id, createdAt, updatedAt };
}

/** A persona account's name in its parts: `Mrs. Ifeoma Okoro`. */
export function nameParts(name: string): { title: string; firstName: string; lastName: string } {
  const [lastName = '', firstName = '', ...titles] = name.split(' ').toReversed();
  return { title: titles.toReversed().join(' '), firstName, lastName };
}
