import { stableId } from '../../prisma/stable-id.ts';
import type { Calendar } from '../calendar.ts';
import { type Member, roster } from '../roster.ts';
import { rowWith, type SeedInput, tenantOf } from '../seed.ts';
import { type Duty, type Moment, type ProductContent, stock, type WarehouseContent } from './content.ts';

export const WAREHOUSE_SLUG = 'demo-warehouse';

type OwnTable = `wh_${string}` | 'Product';

/** What every part of the suite's seed stands on. */
export interface Ground {
  /** The columns that every table of the suite begins with. */
  owner: { tenantId: string; platformInstanceId: string };
  defaultLocationId: string;
  calendar: Calendar;
  id(table: OwnTable, ...naturalKey: string[]): string;
  at(moment: Moment): string;
  /** The account with this local part. */
  account(local: string): { id: string; name: string };
}

export interface Operator {
  id: string | null;
  name: string;
}

export function groundOf({ scope, calendar }: SeedInput): Ground {
  const tenant = tenantOf(scope, WAREHOUSE_SLUG);
  return {
    owner: { tenantId: tenant.id, platformInstanceId: tenant.instanceId },
    defaultLocationId: tenant.defaultLocationId,
    calendar,
    id: (table, ...naturalKey) => stableId(tenant.id, table, ...naturalKey),
    at: ([offset, time]) => calendar.at(offset, time),
    account(local) {
      const person = tenant.people[local];
      if (!person) throw new Error(`nobody is "${local}" at ${WAREHOUSE_SLUG}`);
      return person;
    },
  };
}

/** `LFC-GRN-0001` for the first receipt. */
export function numberOf(series: string, index: number): string {
  return `${stock.numberPrefix}-${series}-${String(index + 1).padStart(4, '0')}`;
}

/** `null` stays `null`: what has not come has no time. */
export function timeOf(ground: Ground, moment: Moment | null): string | null {
  return moment && ground.at(moment);
}

export function personBy(localPart: string): Member {
  return rowWith(roster('advanced-warehouse'), 'email', `${localPart}@mail.example`);
}

export function warehouseBy(code: string): WarehouseContent {
  return rowWith([...stock.warehouses], 'code', code);
}

export function productBy(sku: string): ProductContent {
  return rowWith([...stock.products], 'sku', sku);
}

export function operatorOf(ground: Ground, warehouse: string, duty: Duty): Operator {
  const { persona, person } = warehouseBy(warehouse).staff[duty];
  if (persona === null) return { id: null, name: personBy(person ?? '').fullName };
  const { id, name } = ground.account(persona);
  return { id, name };
}

export function productId(ground: Ground, sku: string): string {
  return ground.id('Product', sku);
}

export function warehouseId(ground: Ground, code: string): string {
  return ground.id('wh_warehouse', code);
}

/** @param key `<warehouse>/<code>` */
export function binId(ground: Ground, key: string): string {
  return ground.id('wh_bin', key);
}

/** @param key `<sku> <n>` */
export function batchId(ground: Ground, key: string): string {
  return ground.id('wh_batch', key);
}
