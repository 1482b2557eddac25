import type { Workflow } from '../engine/contract.ts';

/** A shopkeeper looks up a pallet, orders it, pays by transfer, and the stock is held for the truck. */
export const orderWholesale: Workflow = {
  id: 'wholesale.order',
  title: 'a pallet is found, ordered, paid, held in stock and shipped',
  clauses: ['5.d'],
  tenant: 'demo-b2b',
  steps: [
    {
      title: 'the price list shows a pallet of rice',
      sql: `SELECT v.id AS "variantId", p.id AS "productId", p.name AS "productName", v.price::text AS price, l.id AS "levelId", l."quantityAvailable"::text AS before
        FROM {ProductVariant} v JOIN {Product} p ON p.id = v."productId" JOIN {InventoryLevel} l ON l."variantId" = v.id WHERE v.sku = 'BWH-RICE-PAL'`,
    },
    {
      title: 'the customer and the truck are known',
      sql: `SELECT c.id AS "customerId", c."firstName" || ' ' || c."lastName" AS name, c.email, c.phone, r.id AS "rateId"
        FROM {Customer} c CROSS JOIN {svm_shipping_rate} r WHERE r.name = 'Truck to the shop' ORDER BY c.email LIMIT 1`,
    },
    {
      title: 'the order is placed',
      sql: `INSERT INTO "svm_order" (id, "tenantId", "orderNumber", "customerId", "customerName", "customerEmail", "customerPhone", "shipRecipient",
          "shipPhone", "shipLine1", "shipCity", "shipState", "billName", "billLine1", "billCity", "billState", "shippingRateId", "shippingMethod",
          "itemCount", subtotal, "taxAmount", "grandTotal", "paymentMethod", "placedAt", "updatedAt")
        VALUES (gen_random_uuid()::text, :tenant, 'BWH-SO-TRIAL', :customerId, :name, :email, :phone, :name, :phone, '1 Trial Street', 'Lagos', 'Lagos', :name,
          '1 Trial Street', 'Lagos', 'Lagos', :rateId, 'Truck to the shop', 1, :price::numeric, round(:price::numeric * 0.075, 2),
          :price::numeric + round(:price::numeric * 0.075, 2), 'BANK_TRANSFER', :now::timestamp, :now::timestamp)
        RETURNING id AS "orderId"`,
    },
    {
      title: 'its line is the pallet',
      sql: `INSERT INTO "svm_order_item" (id, "orderId", "productId", "variantId", "productName", sku, quantity, "unitPrice", "lineTotal", "updatedAt")
        VALUES (gen_random_uuid()::text, :orderId, :productId, :variantId, :productName, 'BWH-RICE-PAL', 1, :price::numeric, :price::numeric, :now::timestamp) RETURNING id`,
    },
    {
      title: 'the transfer comes, and the order is confirmed',
      sql: `UPDATE "svm_order" SET status = 'CONFIRMED', "paymentStatus" = 'CAPTURED', "paymentReference" = 'BWH-PAY-TRIAL', "paidAt" = :now::timestamp,
          "confirmedAt" = :now::timestamp WHERE id = :orderId AND status = 'PENDING' RETURNING id`,
    },
    {
      title: 'the pallet is held for it',
      sql: `UPDATE "InventoryLevel" SET "quantityReserved" = "quantityReserved" + 1, "quantityAvailable" = "quantityAvailable" - 1
        WHERE id = :levelId AND "quantityAvailable" >= 1
        RETURNING 'available pallets' AS subject, "quantityAvailable"::text AS have, (:before::int - 1)::text AS want`,
    },
    {
      title: 'the truck leaves with it, and the order book shows it shipped',
      sql: `UPDATE "svm_order" t SET status = 'SHIPPED', "shippedAt" = :now::timestamp, carrier = 'Own trucks' WHERE id = :orderId
        RETURNING t."orderNumber" AS subject, t.status::text || ' ' || t."grandTotal" AS have,
          'SHIPPED ' || (SELECT sum(i."lineTotal") + round(sum(i."lineTotal") * 0.075, 2) FROM "svm_order_item" i WHERE i."orderId" = t.id) AS want`,
    },
  ],
};
