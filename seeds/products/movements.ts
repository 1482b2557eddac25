import { stableId } from '../../prisma/stable-id.ts';
import type { Calendar } from '../calendar.ts';
import { toDecimal } from '../money.ts';
import type { Row } from '../seed.ts';
import type { Item } from './catalogue.ts';
import content from './content.json' with { type: 'json' };
import type { Place, Store } from './stores.ts';
import { supplierId } from './suppliers.ts';
import { itemOf, type Transfer } from './transfers.ts';
import { atWorkingTime } from './working-day.ts';

interface Event {
  item: Item;
  place: Place;
  occurredAt: string;
  reason: Row<'inv_stock_movement'>['reason'];
  quantity: number;
  supplierId: string | null;
  transferId: string | null;
  reference: string | null;
  note: string | null;
}

/** An event with the stock before and after it. */
export interface Movement extends Event {
  step: number;
  before: number;
  after: number;
}

/**
 * The stock room's log in order of time: the stories that the content tells, and what the transfers took
 * from one place and brought to the other. Every level that has a log starts from nothing.
 */
export function planMovements(
  stores: readonly Store[],
  items: readonly Item[],
  transfers: readonly Transfer[],
  calendar: Calendar,
): Movement[] {
  const events = [...storyEvents(stores, items, calendar), ...transfers.flatMap(transferEvents)];
  const stock = new Map<string, { step: number; after: number }>();
  return events
    .toSorted((a, b) => Date.parse(a.occurredAt) - Date.parse(b.occurredAt))
    .map((event) => {
      const key = levelKey(event.item, event.place);
      const { step, after: before } = stock.get(key) ?? { step: 0, after: 0 };
      const movement = { ...event, step: step + 1, before, after: before + event.quantity };
      if (movement.after < 0) throw new Error(`${key} would fall to ${movement.after} on ${event.occurredAt}`);
      stock.set(key, movement);
      return movement;
    });
}

export function levelKey(item: Item, place: Place): string {
  return `${item.store.slug} ${item.sku} ${place}`;
}

function storyEvents(stores: readonly Store[], items: readonly Item[], calendar: Calendar): Event[] {
  return content.stories.flatMap(({ tenant, at, sku, entries }) => {
    const store = stores.find(({ slug }) => slug === tenant);
    if (!store) throw new Error(`no store ${tenant}`);
    return entries.map((entry) => ({
      item: itemOf(items, store, sku),
      place: at as Place,
      occurredAt: atWorkingTime(calendar, entry),
      reason: entry.reason as Event['reason'],
      quantity: entry.quantity,
      supplierId: entry.supplier === null ? null : supplierId(store, entry.supplier),
      transferId: null,
      reference: entry.document === null ? null : `${store.prefix}-${entry.document}`,
      note: entry.note,
    }));
  });
}

function transferEvents({ id, number, from, to, shippedAt, receivedAt, lines }: Transfer): Event[] {
  const shared = { supplierId: null, transferId: id, reference: number, note: null };
  return lines.flatMap(({ item, shipped, received }): Event[] => [
    ...(shippedAt === null
      ? []
      : [{ item, place: from, occurredAt: shippedAt, reason: 'TRANSFER_OUT' as const, quantity: -shipped, ...shared }]),
    ...(receivedAt === null
      ? []
      : [{ item, place: to, occurredAt: receivedAt, reason: 'TRANSFER_IN' as const, quantity: received, ...shared }]),
  ]);
}

export function movementRows(movements: readonly Movement[]): Row<'inv_stock_movement'>[] {
  return movements.map(({ item, place, step, before, after, ...event }) => ({
    id: stableId(item.store.tenantId, 'inv_stock_movement', item.sku, place, String(step)),
    tenantId: item.store.tenantId,
    productId: item.productId,
    variantId: item.variantId,
    locationId: item.store.locations[place],
    supplierId: event.supplierId,
    transferId: event.transferId,
    reason: event.reason,
    quantity: event.quantity,
    quantityBefore: before,
    quantityAfter: after,
    unitCost: toDecimal(item.costKobo),
    reference: event.reference,
    note: event.note,
    performedById: item.store.keeperId,
    occurredAt: event.occurredAt,
    createdAt: event.occurredAt,
  }));
}
