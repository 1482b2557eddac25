import { stableId } from '../../prisma/stable-id.ts';
import type { Calendar } from '../calendar.ts';
import type { Row } from '../seed.ts';
import type { Movement } from './movements.ts';

type Channel = Row<'inv_channel_config'>['channel'];

/**
 * One channel for each product: the till, or the online shop or the marketplace where a tag says so. The
 * till pauses what the shop has run out of; a marketplace product is sold out of a share set aside for it.
 */
export function channelRows(
  products: readonly Row<'Product'>[],
  levels: readonly Row<'InventoryLevel'>[],
  movements: readonly Movement[],
  shopIds: ReadonlySet<string>,
  calendar: Calendar,
): Row<'inv_channel_config'>[] {
  return products.map((product) => {
    const channel = channelOf(product);
    const atShop = levels.filter((level) => level.productId === product.id && shopIds.has(level.locationId));
    const available = atShop.reduce((total, level) => total + (level.quantityAvailable ?? 0), 0);
    const paused = channel === 'POS' && available === 0;
    return {
      id: stableId(product.tenantId, 'inv_channel_config', product.sku, channel),
      tenantId: product.tenantId,
      productId: product.id,
      channel,
      status: paused ? 'PAUSED' : 'ACTIVE',
      inventoryMode: channel === 'MVM' ? 'ALLOCATED' : 'SHARED',
      allocatedQuantity: channel === 'MVM' ? Math.floor(available / 2) : null,
      priceRule: channel === 'MVM' ? 'VENDOR_PRICE' : 'CATALOGUE_PRICE',
      priceAdjustPercent: '0.00',
      createdAt: calendar.at(-40, '12:00'),
      updatedAt: (paused ? lastAtShop(movements, product.id) : undefined) ?? calendar.at(-40, '12:00'),
    };
  });
}

function channelOf(product: Row<'Product'>): Channel {
  const tags = Array.isArray(product.tags) ? product.tags : [];
  if (tags.includes('marketplace')) return 'MVM';
  return tags.includes('online-store') ? 'SVM' : 'POS';
}

/** When the shop's stock of the product last moved: a product that is out ran out then. */
function lastAtShop(movements: readonly Movement[], productId: string): string | undefined {
  return movements.findLast(({ item, place }) => place === 'shop' && item.productId === productId)?.occurredAt;
}
