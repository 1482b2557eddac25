import { stableId } from '../../prisma/stable-id.ts';
import type { Calendar } from '../calendar.ts';
import type { Row } from '../seed.ts';
import type { Item } from './catalogue.ts';
import content from './content.json' with { type: 'json' };
import type { Place, Store } from './stores.ts';
import { atWorkingTime, type WorkingTime } from './working-day.ts';

type Status = NonNullable<Row<'inv_stock_transfer'>['status']>;

/** A transfer with its times and items resolved. */
export interface Transfer {
  id: string;
  number: string;
  store: Store;
  status: Status;
  from: Place;
  to: Place;
  note: string;
  requestedAt: string;
  approvedAt: string | null;
  shippedAt: string | null;
  receivedAt: string | null;
  lines: { item: Item; requested: number; shipped: number; received: number }[];
}

export function planTransfers(stores: readonly Store[], items: readonly Item[], calendar: Calendar): Transfer[] {
  const when = (time: WorkingTime | null) => (time === null ? null : atWorkingTime(calendar, time));
  return content.transfers.map((transfer) => {
    const store = stores.find(({ slug }) => slug === transfer.tenant);
    if (!store) throw new Error(`no store ${transfer.tenant}`);
    const number = `${store.prefix}-${transfer.number}`;
    return {
      id: stableId(store.tenantId, 'inv_stock_transfer', number),
      number,
      store,
      status: transfer.status as Status,
      from: transfer.from as Place,
      to: transfer.to as Place,
      note: transfer.note,
      requestedAt: atWorkingTime(calendar, transfer.requested),
      approvedAt: when(transfer.approved),
      shippedAt: when(transfer.shipped),
      receivedAt: when(transfer.received),
      lines: transfer.items.map(({ sku, ...quantities }) => ({ item: itemOf(items, store, sku), ...quantities })),
    };
  });
}

export function itemOf(items: readonly Item[], store: Store, sku: string): Item {
  const item = items.find((candidate) => candidate.store === store && candidate.sku === sku);
  if (!item) throw new Error(`no variant ${sku} in the catalogue of ${store.slug}`);
  return item;
}

export function transferRows(transfers: readonly Transfer[]): Row<'inv_stock_transfer'>[] {
  return transfers.map((transfer) => ({
    id: transfer.id,
    tenantId: transfer.store.tenantId,
    transferNumber: transfer.number,
    fromLocationId: transfer.store.locations[transfer.from],
    toLocationId: transfer.store.locations[transfer.to],
    status: transfer.status,
    requestedById: transfer.store.keeperId,
    approvedById: transfer.approvedAt === null ? null : transfer.store.approverId,
    requestedAt: transfer.requestedAt,
    approvedAt: transfer.approvedAt,
    shippedAt: transfer.shippedAt,
    receivedAt: transfer.receivedAt,
    note: transfer.note,
    createdAt: transfer.requestedAt,
    updatedAt: lastChange(transfer),
  }));
}

export function transferItemRows(transfers: readonly Transfer[]): Row<'inv_stock_transfer_item'>[] {
  return transfers.flatMap((transfer) =>
    transfer.lines.map(({ item, requested, shipped, received }) => ({
      id: stableId(transfer.store.tenantId, 'inv_stock_transfer_item', transfer.number, item.sku),
      transferId: transfer.id,
      productId: item.productId,
      variantId: item.variantId,
      quantityRequested: requested,
      quantityShipped: shipped,
      quantityReceived: received,
      /** Known only once the goods are counted in. */
      quantityVariance: transfer.receivedAt === null ? 0 : received - shipped,
      createdAt: transfer.requestedAt,
      updatedAt: lastChange(transfer),
    })),
  );
}

/** When the transfer last changed. */
export function lastChange({ requestedAt, approvedAt, shippedAt, receivedAt }: Transfer): string {
  return receivedAt ?? shippedAt ?? approvedAt ?? requestedAt;
}
