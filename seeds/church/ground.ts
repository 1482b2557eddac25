import type { Person } from '../../prisma/scope.ts';
import { stableId } from '../../prisma/stable-id.ts';
import type { Calendar } from '../calendar.ts';
import { type SeedInput, tenantOf } from '../seed.ts';
import church from './content.json' with { type: 'json' };
import { dateOnly } from './months.ts';

export const CHURCH_SLUG = 'demo-church';

/** The church's own words and figures. Days are counted from the anchor day. */
export const content = church;

/** What every part of the church's seed stands on. */
export interface Ground {
  calendar: Calendar;
  tenantId: string;
  churchId: string;
  churchName: string;
  /** The id of the row of a table that has this natural key. */
  id: (table: `chu_${string}`, ...naturalKey: string[]) => string;
  /** The account of the tenant with this local part. */
  persona: (local: string) => Person;
  /** The day so many days after the anchor, without a time. */
  date: (offset: number) => string;
}

export function groundOf({ scope, calendar }: SeedInput): Ground {
  const tenant = tenantOf(scope, CHURCH_SLUG);
  const id = (table: string, ...naturalKey: string[]) => stableId(tenant.id, table, ...naturalKey);
  return {
    calendar,
    tenantId: tenant.id,
    churchId: id('chu_church', tenant.name),
    churchName: tenant.name,
    id,
    persona(local) {
      const person = tenant.people[local];
      if (!person) throw new Error(`no persona "${local}" in ${tenant.slug}`);
      return person;
    },
    date: (offset) => dateOnly(calendar.day(offset)),
  };
}

/** `GLC-TTH-0001` for the first tithe. */
export function numberOf(series: string, index: number): string {
  return `${content.church.acronym}-${series}-${String(index + 1).padStart(4, '0')}`;
}

/** A whole number that the text alone decides, both ends included; a digest, so thousands cost nothing. */
export function between(text: string, [min = 0, max = 0]: readonly number[]): number {
  const digest = Number.parseInt(stableId('church', text).slice(0, 8), 16);
  return min + (digest % (max - min + 1));
}

/** The entry of a list that comes round every time the list is through. */
export function inTurn<Entry>(list: readonly Entry[], turn: number): Entry {
  const entry = list[turn % list.length];
  if (entry === undefined) throw new Error('nothing in the list to take turns');
  return entry;
}

export function must<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`no ${what}`);
  return value;
}
