import { mergeRows } from '../merge-rows.ts';
import { ownRows } from '../partner/own-rows.ts';
import { subscriberRows } from '../partner/subscriber-rows.ts';
import type { Rows, Seed } from '../seed.ts';
import { WHOLESALER, wholesaleCatalogue } from '../wholesale/catalogue.ts';
import { categoryRows, itemsOf, productRows, variantRows } from './catalogue.ts';
import { channelRows } from './channels.ts';
import { levelRows } from './levels.ts';
import { movementRows, planMovements } from './movements.ts';
import { depotRows, STORE_SLUGS, storesOf } from './stores.ts';
import { supplierRows } from './suppliers.ts';
import { planTransfers, transferItemRows, transferRows } from './transfers.ts';

/** The catalogue of the shop and of the marketplace, a month of stock keeping in two places each, and a wholesale range. */
export const seed: Seed = {
  suite: 'products',
  script: 'seed-products-demo.ts',
  batch: 'd3-a',
  tenants: [...STORE_SLUGS, WHOLESALER],
  needs: [],
  build(input) {
    const { scope, calendar } = input;
    const stores = storesOf(scope);
    const items = itemsOf(stores);
    const transfers = planTransfers(stores, items, calendar);
    const movements = planMovements(stores, items, transfers, calendar);
    const products = productRows(stores, calendar);
    const levels = levelRows(items, movements, transfers, calendar);
    const shopIds = new Set(stores.map(({ locations }) => locations.shop));
    const retail: Rows = {
      Location: depotRows(stores, calendar),
      ProductCategory: categoryRows(stores, calendar),
      Product: products,
      ProductVariant: variantRows(stores, calendar),
      InventoryLevel: levels,
      Supplier: supplierRows(stores, calendar),
      inv_stock_transfer: transferRows(transfers),
      inv_stock_transfer_item: transferItemRows(transfers),
      inv_stock_movement: movementRows(movements),
      inv_channel_config: channelRows(products, levels, movements, shopIds, calendar),
    };
    return mergeRows(retail, wholesaleCatalogue(scope, calendar), ownRows(input), subscriberRows(input, WHOLESALER));
  },
};
