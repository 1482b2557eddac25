import { stableId } from '../../prisma/stable-id.ts';
import type { Calendar } from '../calendar.ts';
import { dice } from '../dice.ts';
import type { Row } from '../seed.ts';
import type { Item } from './catalogue.ts';
import content from './content.json' with { type: 'json' };
import { levelKey, type Movement } from './movements.ts';
import { PLACES, type Place } from './stores.ts';
import { lastChange, type Transfer } from './transfers.ts';

const REORDER_POINT = 20;
const REORDER_QUANTITY = 50;

/** A level for every item in every place. On hand is what the log says, or else what the shelf is known to hold. */
export function levelRows(
  items: readonly Item[],
  movements: readonly Movement[],
  transfers: readonly Transfer[],
  calendar: Calendar,
): Row<'InventoryLevel'>[] {
  const last = new Map(movements.map((movement) => [levelKey(movement.item, movement.place), movement]));
  return items.flatMap((item, index) =>
    PLACES.map((place) => {
      const logged = last.get(levelKey(item, place));
      const onHand = logged?.after ?? usualStock(item, place);
      const reserved = promised(transfers, item, place);
      const incoming = underWay(transfers, item, place);
      const changes = [logged?.occurredAt, reserved.since, incoming.since].filter((time) => time !== undefined);
      return {
        id: stableId(item.store.tenantId, 'InventoryLevel', item.sku, place),
        tenantId: item.store.tenantId,
        productId: item.productId,
        variantId: item.variantId,
        locationId: item.store.locations[place],
        quantityOnHand: onHand,
        quantityReserved: reserved.quantity,
        quantityAvailable: onHand - reserved.quantity,
        quantityIncoming: incoming.quantity,
        reorderPoint: REORDER_POINT,
        reorderQuantity: REORDER_QUANTITY,
        binLocation: `${place === 'shop' ? 'Shelf' : 'Rack'} ${item.shelf}`,
        createdAt: calendar.at(-45, '10:00'),
        updatedAt: changes.toSorted().at(-1) ?? calendar.at(-6 - (index % 5), '18:00'),
      };
    }),
  );
}

function usualStock(item: Item, place: Place): number {
  const running = content.shopStock[item.sku as keyof typeof content.shopStock];
  if (place === 'shop' && running !== undefined) return running;
  const [min = 0, max = 0] = content.categories[item.category][place];
  return dice(`products stock ${item.sku} ${place}`).number.int({ min, max });
}

interface Share {
  quantity: number;
  since?: string;
}

/** Held back for transfers that are approved and have not left. */
function promised(transfers: readonly Transfer[], item: Item, place: Place): Share {
  return shareOf(transfers, item, ({ from, approvedAt, shippedAt }, { requested }) =>
    from === place && approvedAt !== null && shippedAt === null ? requested : 0,
  );
}

/** Shipped to this place and not yet counted in. */
function underWay(transfers: readonly Transfer[], item: Item, place: Place): Share {
  return shareOf(transfers, item, ({ to, shippedAt, receivedAt }, { shipped }) =>
    to === place && shippedAt !== null && receivedAt === null ? shipped : 0,
  );
}

function shareOf(
  transfers: readonly Transfer[],
  item: Item,
  quantityOf: (transfer: Transfer, line: Transfer['lines'][number]) => number,
): Share {
  const shares = transfers.flatMap((transfer) =>
    transfer.lines
      .filter((line) => line.item === item && quantityOf(transfer, line) > 0)
      .map((line) => ({ quantity: quantityOf(transfer, line), since: lastChange(transfer) })),
  );
  const quantity = shares.reduce((total, share) => total + share.quantity, 0);
  const since = shares.at(-1)?.since;
  return since === undefined ? { quantity } : { quantity, since };
}
