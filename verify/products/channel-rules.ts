import type { Rule } from '../engine/contract.ts';
import { everyNamed, mix } from '../engine/rules.ts';
import { LEVELS } from './named-rows.ts';

/** Channels of products as `r`, called `BAK-PIE on POS`, with what the shop has available. */
const CHANNELS = `
  SELECT c.*, p.sku || ' on ' || c.channel AS name,
    (SELECT sum(l."quantityAvailable") FROM (${LEVELS}) l WHERE l."productId" = c."productId" AND l."atShop") AS "atShop"
  FROM {inv_channel_config} c JOIN {Product} p ON p.id = c."productId"`;

export const channelRules: readonly Rule[] = [
  mix('products.channel-mix', 'inv_channel_config', 'channel', { POS: 26, SVM: 12, MVM: 12 }),
  mix('products.channel-status', 'inv_channel_config', 'status', { ACTIVE: 48, PAUSED: 2 }),
  {
    id: 'products.channel-of-product',
    title: 'every product is sold through the one channel that its tag says, the till without a tag',
    clauses: ['8.1.a'],
    sql: `
      SELECT p.sku AS subject, string_agg(c.channel::text, ', ' ORDER BY c.channel) AS have,
        CASE WHEN 'marketplace' = ANY(p.tags) THEN 'MVM' WHEN 'online-store' = ANY(p.tags) THEN 'SVM' ELSE 'POS' END AS want
      FROM {Product} p LEFT JOIN {inv_channel_config} c ON c."productId" = p.id GROUP BY p.id, p.sku, p.tags`,
  },
  everyNamed(
    { id: 'products.channel-pause', title: 'the till pauses a product when the shop has run out of it, and only then' },
    `SELECT c.* FROM (${CHANNELS}) c WHERE c.channel = 'POS'`,
    `(r.status = 'PAUSED') = (r."atShop" = 0)`,
    `r.status || ' with ' || r."atShop" || ' available'`,
  ),
  everyNamed(
    { id: 'products.channel-mode', title: 'a share is set aside where stock is allocated, and no more than there is' },
    CHANNELS,
    `CASE r."inventoryMode" WHEN 'ALLOCATED' THEN r."allocatedQuantity" BETWEEN 1 AND r."atShop"
      WHEN 'SHARED' THEN r."allocatedQuantity" IS NULL ELSE false END`,
    `concat_ws(' ', r."inventoryMode", r."allocatedQuantity", 'of', r."atShop")`,
  ),
  everyNamed(
    { id: 'products.channel-price', title: 'vendors price what the marketplace sells, the catalogue the rest' },
    CHANNELS,
    `r."priceRule" = CASE r.channel WHEN 'MVM' THEN 'VENDOR_PRICE' ELSE 'CATALOGUE_PRICE' END AND r."priceAdjustPercent" = 0`,
    `r."priceRule" || ' ' || r."priceAdjustPercent" || ' %'`,
  ),
];
