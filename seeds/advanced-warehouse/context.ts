import { type Member, roster } from '../roster.ts';
import { rowWith, type SeedInput } from '../seed.ts';
import { documentNumber, type SeedContext, seedContext } from '../seed-context.ts';
import { type Duty, type Moment, type ProductContent, stock, type WarehouseContent } from './content.ts';

/** What every part of the suite's seed stands on. */
export interface Context extends SeedContext<`wh_${string}` | 'Product'> {
  /** The columns that every table of the suite begins with. */
  owner: { tenantId: string; platformInstanceId: string };
  at: (moment: Moment) => string;
}

export interface Operator {
  id: string | null;
  name: string;
}

export function contextOf(input: SeedInput): Context {
  const context = seedContext<`wh_${string}` | 'Product'>(input, 'demo-warehouse');
  return {
    ...context,
    owner: { tenantId: context.tenantId, platformInstanceId: context.tenant.instanceId },
    at: ([offset, time]) => context.calendar.at(offset, time),
  };
}

export const numberOf = (series: string, index: number): string => documentNumber(stock.numberPrefix, series, index);

/** `null` stays `null`: what has not come has no time. */
export function timeOf(context: Context, moment: Moment | null): string | null {
  return moment && context.at(moment);
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

export function operatorOf(context: Context, warehouse: string, duty: Duty): Operator {
  const { persona, person } = warehouseBy(warehouse).staff[duty];
  if (persona === null) return { id: null, name: personBy(person ?? '').fullName };
  const { id, name } = context.persona(persona);
  return { id, name };
}

export function productId(context: Context, sku: string): string {
  return context.id('Product', sku);
}

export function warehouseId(context: Context, code: string): string {
  return context.id('wh_warehouse', code);
}

/** @param key `<warehouse>/<code>` */
export function binId(context: Context, key: string): string {
  return context.id('wh_bin', key);
}

/** @param key `<sku> <n>` */
export function batchId(context: Context, key: string): string {
  return context.id('wh_batch', key);
}
