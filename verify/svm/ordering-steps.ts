import type { Step } from '../engine/contract.ts';

/** From the shop window to a placed order: two T-shirts and a kettle for Ade. */
export const orderingSteps: readonly Step[] = [
  {
    title: 'Ade browses the catalogue',
    sql: `
      SELECT 'products on offer' AS subject, count(*) AS have, 12 AS want,
        (SELECT c.id FROM {Customer} c WHERE c.email = 'adebayo.adeyemi@mail.example') AS "customerId",
        (SELECT c."totalOrders" FROM {Customer} c WHERE c.email = 'adebayo.adeyemi@mail.example') AS "ordersBefore",
        (SELECT c."totalSpent"::text FROM {Customer} c WHERE c.email = 'adebayo.adeyemi@mail.example') AS "spentBefore"
      FROM {Product} p WHERE p.status = 'ACTIVE' AND 'online-store' = ANY(p.tags)`,
  },
  {
    title: 'The T-shirt comes in sizes',
    sql: `
      SELECT 'sizes' AS subject, string_agg(v.name, ' ' ORDER BY v.position) AS have, 'S M L XL' AS want
      FROM {ProductVariant} v JOIN {Product} p ON p.id = v."productId" WHERE p.sku = 'FAS-TSHIRT' AND v."isActive"`,
  },
  {
    title: 'Size M and a black kettle are in stock',
    sql: `
      SELECT 'articles in stock' AS subject, count(*) AS have, 2 AS want,
        min(v.id) FILTER (WHERE v.sku = 'FAS-TSHIRT-M') AS "shirtId", min(v.id) FILTER (WHERE v.sku = 'ELE-KETTLE-BLACK') AS "kettleId",
        min(l."quantityAvailable") FILTER (WHERE v.sku = 'FAS-TSHIRT-M') AS "shirtsAvailable",
        min(l."quantityAvailable") FILTER (WHERE v.sku = 'ELE-KETTLE-BLACK') AS "kettlesAvailable",
        min(l."quantityOnHand") FILTER (WHERE v.sku = 'FAS-TSHIRT-M') AS "shirtsOnHand",
        min(l."quantityOnHand") FILTER (WHERE v.sku = 'ELE-KETTLE-BLACK') AS "kettlesOnHand", min(o.id) AS "locationId"
      FROM {InventoryLevel} l JOIN {Location} o ON o.id = l."locationId" AND o."isDefaultLocation" JOIN {ProductVariant} v ON v.id = l."variantId"
      WHERE v.sku IN ('FAS-TSHIRT-M', 'ELE-KETTLE-BLACK') AND l."quantityAvailable" >= 2`,
  },
  {
    title: 'Ade opens a cart',
    sql: `
      INSERT INTO "svm_cart" (id, "tenantId", "sessionId", "customerId", email, "lastActivityAt", "expiresAt", "updatedAt")
      SELECT gen_random_uuid()::text, :tenant, 'LRS-WEB-TRIAL', c.id, c.email, :now::timestamp - interval '90 minutes',
        :now::timestamp + interval '7 days' - interval '90 minutes', :now::timestamp
      FROM {Customer} c WHERE c.id = :customerId AND c.status = 'ACTIVE'
      RETURNING id AS "cartId", 'status' AS subject, status::text AS have, 'ACTIVE' AS want`,
  },
  {
    title: 'Two T-shirts and a kettle go into the cart',
    sql: `
      WITH line AS (
        INSERT INTO "svm_cart_item" (id, "cartId", "productId", "variantId", "productName", "variantName", sku, quantity, "unitPrice", "lineTotal", "updatedAt")
        SELECT gen_random_uuid()::text, :cartId, p.id, v.id, p.name, v.name, v.sku, n.quantity, v.price, n.quantity * v.price, :now::timestamp
        FROM (VALUES (:shirtId, 2), (:kettleId, 1)) n(id, quantity) JOIN {ProductVariant} v ON v.id = n.id JOIN {Product} p ON p.id = v."productId"
        RETURNING "lineTotal")
      SELECT 'lines' AS subject, count(*) || ' for ' || sum("lineTotal") AS have, '2 for 21500.00' AS want FROM line`,
  },
  {
    title: 'The cart adds up',
    sql: `
      UPDATE "svm_cart" c SET "itemCount" = s.units, subtotal = s.total
      FROM (SELECT sum(i.quantity) AS units, sum(i."lineTotal") AS total FROM {svm_cart_item} i WHERE i."cartId" = :cartId) s
      WHERE c.id = :cartId RETURNING 'units and subtotal' AS subject, c."itemCount" || ' for ' || c.subtotal AS have, '3 for 21500.00' AS want`,
  },
  {
    title: 'Checkout offers the rates for the address',
    sql: `
      SELECT 'rates for ' || min(a.state) AS subject, string_agg(z.name || ': ' || r.name || ' ' || r."flatFee", ', ' ORDER BY z.priority, r."flatFee") AS have,
        'Lagos Metro: Standard 1500.00, Lagos Metro: Express 3000.00, Local Pickup: Collect in Ikeja 0.00' AS want,
        min(r.id) FILTER (WHERE z."isDefault" AND r.name = 'Standard') AS "rateId"
      FROM {CustomerAddress} a JOIN {svm_shipping_zone} z ON a.state = ANY(z.states) AND z."isActive"
      JOIN {svm_shipping_rate} r ON r."zoneId" = z.id AND r."isActive" WHERE a."customerId" = :customerId AND a."isDefault"`,
  },
  {
    title: 'Ade places the order, delivered at the standard rate',
    sql: `
      INSERT INTO "svm_order" (id, "tenantId", "orderNumber", "customerId", "cartId", "customerName", "customerEmail", "customerPhone",
        "shipRecipient", "shipPhone", "shipLine1", "shipLandmark", "shipCity", "shipState", "billName", "billLine1", "billCity", "billState",
        "shippingRateId", "shippingMethod", "itemCount", subtotal, "shippingFee", "taxAmount", "grandTotal", "paymentMethod", "placedAt", "updatedAt")
      SELECT gen_random_uuid()::text, :tenant, 'LRS-SO-TRIAL', k.id, c.id, concat_ws(' ', k."firstName", k."lastName"), k.email, k.phone,
        concat_ws(' ', a."firstName", a."lastName"), a.phone, a."addressLine1", a."addressLine2", a.city, a.state, concat_ws(' ', a."firstName", a."lastName"), a."addressLine1", a.city, a.state,
        r.id, z.name || ': ' || r.name, c."itemCount", c.subtotal, f.fee, round((c.subtotal + f.fee) * 0.075, 2),
        c.subtotal + f.fee + round((c.subtotal + f.fee) * 0.075, 2), 'CARD'::"SvmPaymentMethod", :now::timestamp - interval '80 minutes', :now::timestamp
      FROM {svm_cart} c JOIN {Customer} k ON k.id = c."customerId" JOIN {CustomerAddress} a ON a."customerId" = k.id AND a."isDefault"
      JOIN {svm_shipping_rate} r ON r.id = :rateId JOIN {svm_shipping_zone} z ON z.id = r."zoneId"
      CROSS JOIN LATERAL (SELECT CASE WHEN c.subtotal > r."freeAbove" THEN 0 ELSE r."flatFee" END AS fee) f
      WHERE c.id = :cartId AND c.status = 'ACTIVE'
      RETURNING id AS "orderId", 'to pay' AS subject,
        subtotal || ' + ' || "shippingFee" || ' + ' || "taxAmount" || ' = ' || "grandTotal" AS have, '21500.00 + 1500.00 + 1725.00 = 24725.00' AS want`,
  },
  {
    title: 'The lines of the cart become the lines of the order',
    sql: `
      WITH line AS (
        INSERT INTO "svm_order_item" (id, "orderId", "productId", "variantId", "productName", "variantName", sku, quantity, "unitPrice", "lineTotal", "updatedAt")
        SELECT gen_random_uuid()::text, :orderId, i."productId", i."variantId", i."productName", i."variantName", i.sku, i.quantity, i."unitPrice", i."lineTotal", :now::timestamp
        FROM {svm_cart_item} i WHERE i."cartId" = :cartId RETURNING "lineTotal")
      SELECT 'lines' AS subject, count(*) || ' for ' || sum("lineTotal") AS have, '2 for 21500.00' AS want FROM line`,
  },
  {
    title: 'The cart is converted',
    sql: `
      UPDATE "svm_cart" c SET status = 'CONVERTED', "orderId" = o.id, "convertedAt" = o."placedAt"
      FROM {svm_order} o WHERE o.id = :orderId AND c.id = o."cartId"
      RETURNING 'status' AS subject, c.status::text AS have, 'CONVERTED' AS want`,
  },
];
