import type { Scope } from '../../prisma/scope.ts';
import { stableId } from '../../prisma/stable-id.ts';
import type { Calendar } from '../calendar.ts';
import { tenantOf } from '../seed.ts';

export const STORE_SLUG = 'demo-retail-store';

/** A time of day in Lagos, some days from the anchor. */
export interface Moment {
  day: number;
  time: string;
}

/** The one shop that this suite sells for, on the anchor day. */
export interface OnlineStore {
  tenantId: string;
  calendar: Calendar;
  /** Starts every business number of the tenant. */
  prefix: string;
}

export function storeOf(scope: Scope, calendar: Calendar): OnlineStore {
  return { tenantId: tenantOf(scope, STORE_SLUG).id, calendar, prefix: 'LRS' };
}

/** The id of a row of the shop from its natural key. */
export function idOf(store: OnlineStore, table: string, ...key: readonly string[]): string {
  return stableId(store.tenantId, table, ...key);
}

/** `LRS-SO-0001` for the first order. */
export function numberOf(store: OnlineStore, series: string, index: number): string {
  return `${store.prefix}-${series}-${String(index + 1).padStart(4, '0')}`;
}

/** When something happened that a customer may do on any day. */
export function at({ calendar }: OnlineStore, { day, time }: Moment): string {
  return calendar.at(day, time);
}

/** When staff or riders did something: on a Sunday they rest, and it was done on the Saturday before. */
export function onWorkingDay({ calendar }: OnlineStore, { day, time }: Moment): string {
  return calendar.at(calendar.weekday(day) === 0 ? day - 1 : day, time);
}
