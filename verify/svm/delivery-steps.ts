import type { Step } from '../engine/contract.ts';

/** From payment to Ade's door. */
export const deliverySteps: readonly Step[] = [
  {
    title: 'The bank authorises the payment',
    sql: `
      UPDATE "svm_order" SET "paymentStatus" = 'AUTHORIZED', "paymentReference" = 'LRS-PAY-TRIAL', "authorizedAt" = "placedAt" + interval '2 minutes'
      WHERE id = :orderId AND "paymentStatus" = 'PENDING' RETURNING 'payment' AS subject, "paymentStatus"::text AS have, 'AUTHORIZED' AS want`,
  },
  {
    title: 'The shop takes the payment and confirms the order',
    sql: `
      UPDATE "svm_order" SET "paymentStatus" = 'CAPTURED', status = 'CONFIRMED', "paidAt" = "placedAt" + interval '3 minutes', "confirmedAt" = "placedAt" + interval '10 minutes'
      WHERE id = :orderId AND status = 'PENDING' AND "paymentStatus" = 'AUTHORIZED'
      RETURNING 'order and payment' AS subject, status || ' ' || "paymentStatus" AS have, 'CONFIRMED CAPTURED' AS want`,
  },
  {
    title: 'The confirmation shows what was ordered',
    sql: `
      SELECT 'goods' AS subject, string_agg(i.quantity || ' × ' || i."productName" || ' ' || i."variantName", ', ' ORDER BY i.sku) AS have,
        '1 × Electric kettle 1.8 L black, 2 × Cotton T-shirt M' AS want
      FROM {svm_order} o JOIN {svm_order_item} i ON i."orderId" = o.id WHERE o.id = :orderId AND o."confirmedAt" IS NOT NULL`,
  },
  {
    title: 'The stock is reserved',
    sql: `
      UPDATE "InventoryLevel" l SET "quantityReserved" = l."quantityReserved" + i.quantity, "quantityAvailable" = l."quantityAvailable" - i.quantity
      FROM {svm_order_item} i WHERE i."orderId" = :orderId AND l."variantId" = i."variantId" AND l."locationId" = :locationId
      RETURNING 'available ' || i.sku AS subject, l."quantityAvailable" AS have,
        CASE i.sku WHEN 'FAS-TSHIRT-M' THEN :shirtsAvailable::int - 2 ELSE :kettlesAvailable::int - 1 END AS want`,
  },
  {
    title: 'The order is packed',
    sql: `
      UPDATE "svm_order" SET status = 'PROCESSING' WHERE id = :orderId AND status = 'CONFIRMED'
      RETURNING 'status' AS subject, status::text AS have, 'PROCESSING' AS want`,
  },
  {
    title: 'The rider takes the parcel',
    sql: `
      UPDATE "svm_order" o SET status = 'SHIPPED', "shippedAt" = :now::timestamp - interval '50 minutes', carrier = r.carrier, "trackingNumber" = 'LRS-TRK-TRIAL'
      FROM {svm_shipping_rate} r WHERE o.id = :orderId AND o.status = 'PROCESSING' AND r.id = o."shippingRateId"
      RETURNING 'status and carrier' AS subject, o.status || ' by ' || o.carrier AS have, 'SHIPPED by Swift Logistics' AS want`,
  },
  {
    title: 'The stock falls',
    sql: `
      UPDATE "InventoryLevel" l SET "quantityOnHand" = l."quantityOnHand" - i.quantity, "quantityReserved" = l."quantityReserved" - i.quantity
      FROM {svm_order_item} i WHERE i."orderId" = :orderId AND l."variantId" = i."variantId" AND l."locationId" = :locationId
      RETURNING 'on hand ' || i.sku AS subject, l."quantityOnHand" AS have,
        CASE i.sku WHEN 'FAS-TSHIRT-M' THEN :shirtsOnHand::int - 2 ELSE :kettlesOnHand::int - 1 END AS want`,
  },
  {
    title: 'The movement log says where the goods went',
    sql: `
      INSERT INTO "inv_stock_movement" (id, "tenantId", "productId", "variantId", "locationId", reason, quantity, "quantityBefore", "quantityAfter",
        "unitCost", reference, "performedById", "occurredAt")
      SELECT gen_random_uuid()::text, :tenant, i."productId", i."variantId", l."locationId", 'SALE'::"StockMovementReason", -i.quantity,
        l."quantityOnHand" + i.quantity, l."quantityOnHand", p."costPrice", 'LRS-SO-TRIAL', u.id, :now::timestamp - interval '50 minutes'
      FROM {svm_order_item} i JOIN {Product} p ON p.id = i."productId"
      JOIN {InventoryLevel} l ON l."variantId" = i."variantId" AND l."locationId" = :locationId
      JOIN "User" u ON u.email = 'stock@demo-retail-store.demo' WHERE i."orderId" = :orderId
      RETURNING 'before' AS subject, "quantityBefore" AS have,
        CASE "variantId" WHEN :shirtId THEN :shirtsOnHand::int ELSE :kettlesOnHand::int END AS want`,
  },
  {
    title: 'Ade tracks the parcel',
    sql: `
      SELECT 'LRS-TRK-TRIAL' AS subject, o.status || ' by ' || o.carrier || ' to ' || o."shipCity" AS have, 'SHIPPED by Swift Logistics to Lekki' AS want
      FROM {svm_order} o WHERE o."trackingNumber" = 'LRS-TRK-TRIAL' AND o."customerId" = :customerId`,
  },
  {
    title: 'The goods reach Ade',
    sql: `
      WITH line AS (UPDATE "svm_order_item" SET "fulfilledQuantity" = quantity WHERE "orderId" = :orderId RETURNING "fulfilledQuantity" AS units)
      SELECT 'units' AS subject, sum(units) AS have, 3 AS want FROM line`,
  },
  {
    title: 'The order is delivered',
    sql: `
      UPDATE "svm_order" o SET status = 'DELIVERED', "deliveredAt" = :now::timestamp - interval '5 minutes',
        "fulfilmentStatus" = (CASE WHEN NOT EXISTS (SELECT FROM {svm_order_item} i WHERE i."orderId" = o.id AND i."fulfilledQuantity" < i.quantity)
          THEN 'FULFILLED' ELSE 'PARTIALLY_FULFILLED' END)::"SvmFulfilmentStatus"
      WHERE o.id = :orderId AND o.status = 'SHIPPED'
      RETURNING 'status' AS subject, o.status || ' ' || o."fulfilmentStatus" AS have, 'DELIVERED FULFILLED' AS want`,
  },
];
