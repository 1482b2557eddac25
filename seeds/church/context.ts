import { stableId } from '../../prisma/stable-id.ts';
import type { SeedInput } from '../seed.ts';
import { documentNumber, type SeedContext, seedContext } from '../seed-context.ts';
import church from './content.json' with { type: 'json' };
import { dateOnly } from './months.ts';

/** The church's own words and figures. Days are counted from the anchor day. */
export const content = church;

/** What every part of the church's seed stands on. */
export interface Context extends SeedContext<`chu_${string}`> {
  churchId: string;
  churchName: string;
  /** The day so many days after the anchor, without a time. */
  date: (offset: number) => string;
}

export function contextOf(input: SeedInput): Context {
  const context = seedContext<`chu_${string}`>(input, 'demo-church');
  return {
    ...context,
    churchId: context.id('chu_church', context.tenant.name),
    churchName: context.tenant.name,
    date: (offset) => dateOnly(context.calendar.day(offset)),
  };
}

export const numberOf = (series: string, index: number): string =>
  documentNumber(content.church.acronym, series, index);

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
