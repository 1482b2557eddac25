import type { Workflow } from '../engine/contract.ts';
import { LEVELS, MOVEMENTS } from './named-rows.ts';

/** Stock can be looked up where it lies, agrees with its log, and is seen to fall when something is sold. */
export const lookUp: Workflow = {
  id: 'products.inventory-visible',
  title: 'stock is found from the category down to the shelf, and a sale shows there at once',
  clauses: ['5.e'],
  tenant: 'demo-retail-store',
  steps: [
    {
      title: 'choose a category',
      sql: `
        SELECT c.id AS "categoryId", 'products in Groceries' AS subject, count(p.id) AS have, 8 AS want
        FROM {ProductCategory} c LEFT JOIN {Product} p ON p."categoryId" = c.id AND p.status = 'ACTIVE'
        WHERE c.slug = 'groceries' GROUP BY c.id`,
    },
    {
      title: 'open a product',
      sql: `
        SELECT p.id AS "productId", v.id AS "variantId", 'price of the 5 kg bag' AS subject, v.price::text AS have, p.price::text AS want
        FROM {Product} p JOIN {ProductVariant} v ON v."productId" = p.id AND v.sku = 'GRO-RICE-5KG'
        WHERE p.sku = 'GRO-RICE' AND p."categoryId" = :categoryId`,
    },
    {
      title: 'look at its stock',
      sql: `
        SELECT 'places that have it' AS subject, count(*) FILTER (WHERE l."quantityAvailable" > 0) AS have, 2 AS want,
          (array_agg(l.id) FILTER (WHERE l."atShop"))[1] AS "levelId", (array_agg(l."locationId") FILTER (WHERE l."atShop"))[1] AS "shopId",
          max(l."quantityOnHand") FILTER (WHERE l."atShop") AS "onHand", sum(l."quantityAvailable") AS "available"
        FROM (${LEVELS}) l WHERE l."variantId" = :variantId`,
    },
    {
      title: 'compare the shelf with the log',
      sql: `
        SELECT m.level AS subject, :onHand::int AS have, m."quantityAfter" AS want, m."unitCost" AS "unitCost", m."performedById" AS "keeperId"
        FROM (${MOVEMENTS}) m WHERE m."variantId" = :variantId AND m."locationId" = :shopId ORDER BY m."occurredAt" DESC LIMIT 1`,
    },
    {
      title: 'sell two bags',
      sql: `
        UPDATE "InventoryLevel" SET "quantityOnHand" = "quantityOnHand" - 2, "quantityAvailable" = "quantityAvailable" - 2, "updatedAt" = :now::timestamp
        WHERE id = :levelId RETURNING 'on hand' AS subject, "quantityOnHand" AS have, :onHand::int - 2 AS want`,
    },
    {
      title: 'log the sale',
      sql: `
        INSERT INTO "inv_stock_movement" (id, "tenantId", "productId", "variantId", "locationId", reason, quantity, "quantityBefore", "quantityAfter", "unitCost", note, "performedById", "occurredAt")
        SELECT gen_random_uuid()::text, :tenant, :productId, :variantId, :shopId, 'SALE', -2, :onHand::int, :onHand::int - 2, :unitCost::numeric, 'Till sale', :keeperId, :now::timestamp
        RETURNING 'left' AS subject, "quantityAfter" AS have, "quantityBefore" + quantity AS want`,
    },
    {
      title: 'open the stock list again',
      sql: `
        SELECT 'available in both places' AS subject, sum(l."quantityAvailable") AS have, :available::int - 2 AS want
        FROM (${LEVELS}) l WHERE l."variantId" = :variantId`,
    },
    {
      title: 'open the movement log again',
      sql: `
        SELECT 'latest entry' AS subject, m.reason || ' ' || m.quantity || ', left ' || m."quantityAfter" AS have, 'SALE -2, left ' || l."quantityOnHand" AS want
        FROM (${MOVEMENTS}) m JOIN {InventoryLevel} l ON l."variantId" = m."variantId" AND l."locationId" = m."locationId"
        WHERE l.id = :levelId ORDER BY m."occurredAt" DESC LIMIT 1`,
    },
  ],
};
