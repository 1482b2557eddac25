import type { Row } from '../seed.ts';
import { stock, type ZoneContent } from './content.ts';
import { binId, type Context, warehouseId } from './context.ts';

/** A bin by its place: `key` is `<warehouse>/<code>`. */
export interface Bin {
  key: string;
  code: string;
  zone: ZoneContent;
}

/** Every bin of every zone, aisle by aisle. */
export function binsOf(zones: readonly ZoneContent[] = stock.zones): Bin[] {
  return zones.flatMap((zone) =>
    zone.aisles.flatMap((aisle) =>
      countTo(zone.racks).flatMap((rack) =>
        countTo(zone.levels).flatMap((level) =>
          countTo(zone.positions).map((position) => {
            const code = `${aisle}-${String(rack).padStart(2, '0')}-${level}-${position}`;
            return { key: `${zone.warehouse}/${code}`, code, zone };
          }),
        ),
      ),
    ),
  );
}

export function warehouseRows(context: Context): Row<'wh_warehouse'>[] {
  const since = context.at([stock.opened, '08:00']);
  return stock.warehouses.map((warehouse) => ({
    id: warehouseId(context, warehouse.code),
    ...context.owner,
    locationId: warehouse.atDefaultLocation ? context.tenant.defaultLocationId : null,
    code: warehouse.code,
    name: warehouse.name,
    type: warehouse.type,
    address: warehouse.address,
    city: warehouse.city,
    state: warehouse.state,
    country: stock.country,
    status: 'ACTIVE',
    createdAt: since,
    updatedAt: since,
  }));
}

export function zoneRows(context: Context): Row<'wh_zone'>[] {
  const since = context.at([stock.opened, '08:15']);
  return stock.zones.map((zone) => ({
    id: zoneId(context, zone),
    ...context.owner,
    warehouseId: warehouseId(context, zone.warehouse),
    code: zone.code,
    name: zone.name,
    type: zone.type,
    capacity: binsOf([zone]).length * holds(zone).maxUnits,
    status: 'ACTIVE',
    createdAt: since,
    updatedAt: since,
  }));
}

/**
 * @param unitsIn units that lie in a bin now, by its key
 * @param touchedAt when units last moved into or out of a bin
 */
export function binRows(
  context: Context,
  unitsIn: ReadonlyMap<string, number>,
  touchedAt: ReadonlyMap<string, string>,
): Row<'wh_bin'>[] {
  const since = context.at([stock.opened, '08:30']);
  return binsOf().map(({ key, code, zone }) => {
    const blocked = stock.blocked.find((candidate) => candidate.bin === key);
    const units = unitsIn.get(key) ?? 0;
    return {
      id: binId(context, key),
      ...context.owner,
      warehouseId: warehouseId(context, zone.warehouse),
      zoneId: zoneId(context, zone),
      code,
      type: holds(zone).type,
      status: blocked ? 'BLOCKED' : 'ACTIVE',
      blockReason: blocked?.reason ?? null,
      maxWeightKg: holds(zone).maxWeightKg,
      maxUnits: holds(zone).maxUnits,
      currentUnits: units,
      isEmpty: units === 0,
      createdAt: since,
      updatedAt: blocked ? context.at([blocked.day, '10:00']) : (touchedAt.get(key) ?? since),
    };
  });
}

export function zoneId(context: Context, { warehouse, code }: ZoneContent): string {
  return context.id('wh_zone', warehouse, code);
}

function holds({ type }: ZoneContent) {
  const bin = stock.binTypes[type];
  if (!bin) throw new Error(`the content of advanced-warehouse says nothing of bins for ${type}`);
  return bin;
}

function countTo(last: number): number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}
