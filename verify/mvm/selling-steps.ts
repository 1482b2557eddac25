import type { Step } from '../engine/contract.ts';

/** A customer orders from two vendors, pays, and the order is split. */
export const ordering: readonly Step[] = [
  {
    title: 'A customer orders',
    sql: `
      INSERT INTO "mvm_parent_order" (id, "tenantId", "orderNumber", "customerName", "customerEmail", "customerPhone",
        "shippingAddress", "shippingArea", "shippingCity", "shippingState", "goodsTotal", "vatTotal", "shippingTotal",
        "grandTotal", "paymentMethod", "placedAt", "updatedAt")
      VALUES (gen_random_uuid()::text, :tenant, 'NMH-ORD-WALK', 'Jamila Kolo', 'jamila.kolo@mail.example', '08000000018',
        '4 Norman Williams Street', 'Ikoyi', 'Lagos', 'Lagos', 0, 0, 0, 0, 'CARD', :now::timestamp, :now::timestamp)
      RETURNING id AS "orderId", 'order' AS subject, status::text AS have, 'PENDING' AS want`,
  },
  {
    title: 'Two units from each of two vendors go into the order',
    sql: `
      WITH lines AS (
        INSERT INTO "mvm_parent_order_item" (id, "parentOrderId", "vendorId", "productId", "variantId", "productName", sku,
          quantity, "unitPrice", "lineTotal", "vatAmount", "updatedAt")
        SELECT gen_random_uuid()::text, :orderId, m."vendorId", p.id, v.id, p.name || ' (' || v.name || ')', v.sku,
          2, m."vendorPrice", 2 * m."vendorPrice", round(2 * m."vendorPrice" * c."vatPercent" / 100, 2), :now::timestamp
        FROM {mvm_product_mapping} m JOIN {mvm_marketplace_config} c ON c."tenantId" = m."tenantId"
        JOIN {Product} p ON p.id = m."productId" JOIN {ProductVariant} v ON v.id = m."variantId"
        WHERE (m.id = :listingId OR m."vendorSku" = 'IAS-BRK-F') AND m."isActive" AND m."allocatedStock" >= 2
        RETURNING "vendorId")
      SELECT 'vendors' AS subject, count(DISTINCT "vendorId") AS have, 2 AS want FROM lines`,
  },
  {
    title: 'The customer pays goods, VAT and two deliveries',
    sql: `
      UPDATE "mvm_parent_order" o SET "goodsTotal" = i.goods, "vatTotal" = i.vat, "shippingTotal" = 3000,
        "grandTotal" = i.goods + i.vat + 3000, "paymentStatus" = 'PAID', "paidAt" = :now::timestamp
      FROM (SELECT sum(l."lineTotal") AS goods, sum(l."vatAmount") AS vat FROM {mvm_parent_order_item} l WHERE l."parentOrderId" = :orderId) i
      WHERE o.id = :orderId
      RETURNING 'grand total' AS subject, o."grandTotal"::text AS have, '274975.00' AS want`,
  },
  {
    title: 'The order is split by vendor, each at its own rate',
    sql: `
      WITH parts AS (
        INSERT INTO "mvm_sub_order" (id, "tenantId", "parentOrderId", "vendorId", "subOrderNumber", "customerName", "shippingArea",
          "shippingCity", "goodsTotal", "vatTotal", "shippingTotal", "grandTotal", "commissionPercent", "commissionAmount",
          "vendorPayout", "updatedAt")
        SELECT gen_random_uuid()::text, o."tenantId", o.id, i."vendorId", o."orderNumber" || '-' || v.slug,
          regexp_replace(o."customerName", '^(\\S+) (\\S).*$', '\\1 \\2.'), o."shippingArea", o."shippingCity", i."lineTotal",
          i."vatAmount", 1500, i."lineTotal" + i."vatAmount" + 1500, r.rate, round(i."lineTotal" * r.rate / 100, 2),
          i."lineTotal" + i."vatAmount" + 1500 - round(i."lineTotal" * r.rate / 100, 2), :now::timestamp
        FROM {mvm_parent_order_item} i JOIN {mvm_parent_order} o ON o.id = i."parentOrderId" AND o."paymentStatus" = 'PAID'
        JOIN {mvm_vendor} v ON v.id = i."vendorId" JOIN {mvm_vendor_tier} t ON t.id = v."tierId"
        CROSS JOIN LATERAL (SELECT coalesce(v."commissionOverridePercent", t."commissionPercent") AS rate) r
        WHERE o.id = :orderId
        RETURNING "subOrderNumber", "commissionPercent")
      SELECT p."subOrderNumber" AS subject, p."commissionPercent"::text AS have,
        CASE p."subOrderNumber" WHEN 'NMH-ORD-WALK-sundial-hair-parlour' THEN '15.00' WHEN 'NMH-ORD-WALK-ironpalm-auto-spares' THEN '10.00' END AS want
      FROM parts p ORDER BY 1`,
  },
  {
    title: 'The lines go with their vendors',
    sql: `
      WITH lines AS (
        INSERT INTO "mvm_sub_order_item" (id, "subOrderId", "parentOrderItemId", "productId", "variantId", "productName", sku,
          quantity, "unitPrice", "lineTotal", "vatAmount", "updatedAt")
        SELECT gen_random_uuid()::text, s.id, i.id, i."productId", i."variantId", i."productName", i.sku, i.quantity,
          i."unitPrice", i."lineTotal", i."vatAmount", :now::timestamp
        FROM {mvm_sub_order} s JOIN {mvm_parent_order_item} i ON i."parentOrderId" = s."parentOrderId" AND i."vendorId" = s."vendorId"
        WHERE s."parentOrderId" = :orderId
        RETURNING "lineTotal")
      SELECT 'goods of both' AS subject, sum("lineTotal")::text AS have, '253000.00' AS want FROM lines`,
  },
  {
    title: 'The vendors are told',
    sql: `
      UPDATE "mvm_parent_order" SET status = 'SPLIT', "splitAt" = :now::timestamp WHERE id = :orderId AND status = 'PENDING'
      RETURNING 'order' AS subject, status::text AS have, 'SPLIT' AS want`,
  },
  {
    title: 'The parts add up to the order',
    sql: `
      SELECT f.subject, f.have::text, f.want::text FROM {mvm_parent_order} o
      CROSS JOIN LATERAL (SELECT sum(p."goodsTotal") AS goods, sum(p."vatTotal") AS vat, sum(p."shippingTotal") AS shipping,
        sum(p."discountTotal") AS discount, sum(p."grandTotal") AS grand FROM {mvm_sub_order} p WHERE p."parentOrderId" = o.id) s
      CROSS JOIN LATERAL (VALUES ('goods', s.goods, o."goodsTotal"), ('VAT', s.vat, o."vatTotal"),
        ('shipping', s.shipping, o."shippingTotal"), ('discount', s.discount, o."discountTotal"),
        ('grand total', s.grand, o."grandTotal")) AS f(subject, have, want)
      WHERE o.id = :orderId`,
  },
];

/** One vendor's part from confirmation to delivery; `:vendorId`, `:listingId` and `:orderId` are known. */
export const fulfilment: readonly Step[] = [
  {
    title: 'The vendor confirms her part',
    sql: `
      UPDATE "mvm_sub_order" SET status = 'CONFIRMED', "confirmedAt" = :now::timestamp
      WHERE "parentOrderId" = :orderId AND "vendorId" = :vendorId AND status = 'PENDING'
      RETURNING id AS "subOrderId", 'part' AS subject, status::text AS have, 'CONFIRMED' AS want`,
  },
  {
    title: 'Her stock falls and her listing counts the sale',
    sql: `
      UPDATE "mvm_product_mapping" m SET "allocatedStock" = m."allocatedStock" - i.quantity, "salesCount" = m."salesCount" + i.quantity,
        revenue = m.revenue + i."lineTotal" - i."discountAmount"
      FROM {mvm_sub_order_item} i WHERE i."subOrderId" = :subOrderId AND i."productId" = m."productId" AND i."variantId" = m."variantId" AND m.id = :listingId
      RETURNING 'left / sold / revenue' AS subject, concat_ws(' / ', m."allocatedStock", m."salesCount", m.revenue) AS have, '3 / 2 / 210000.00' AS want`,
  },
  {
    title: 'She starts processing',
    sql: `
      UPDATE "mvm_sub_order" SET status = 'PROCESSING', "processingAt" = :now::timestamp WHERE id = :subOrderId AND status = 'CONFIRMED'
      RETURNING 'part' AS subject, status::text AS have, 'PROCESSING' AS want`,
  },
  {
    title: 'Commission is booked on the sale',
    sql: `
      INSERT INTO "mvm_commission" (id, "tenantId", "subOrderId", "vendorId", "saleAmount", "vatAmount", "shippingAmount",
        "commissionPercent", "commissionAmount", "vendorPayout", "updatedAt")
      SELECT gen_random_uuid()::text, s."tenantId", s.id, s."vendorId", s."goodsTotal" - s."discountTotal", s."vatTotal", s."shippingTotal",
        s."commissionPercent", s."commissionAmount", s."vendorPayout", :now::timestamp
      FROM {mvm_sub_order} s WHERE s.id = :subOrderId AND s.status = 'PROCESSING'
      RETURNING id AS "commissionId", 'commission / share of the vendor' AS subject,
        concat_ws(' / ', "commissionAmount", "vendorPayout") AS have, '31500.00 / 195750.00' AS want`,
  },
  {
    title: 'She ships',
    sql: `
      WITH part AS (
        UPDATE "mvm_sub_order" SET status = 'SHIPPED', "shippedAt" = :now::timestamp, carrier = 'Kwik', "trackingNumber" = 'NMH-ORD-WALK-TRK'
        WHERE id = :subOrderId AND status = 'PROCESSING' RETURNING id, status)
      UPDATE "mvm_sub_order_item" i SET "fulfilledQuantity" = i.quantity FROM part WHERE i."subOrderId" = part.id
      RETURNING 'part' AS subject, part.status || ' ' || i."fulfilledQuantity" AS have, 'SHIPPED 2' AS want`,
  },
  {
    title: 'The courier delivers',
    sql: `
      UPDATE "mvm_sub_order" SET status = 'DELIVERED', "deliveredAt" = :now::timestamp WHERE id = :subOrderId AND status = 'SHIPPED'
      RETURNING 'part' AS subject, status::text AS have, 'DELIVERED' AS want`,
  },
  {
    title: 'The clearance days begin with delivery',
    sql: `
      UPDATE "mvm_commission" c SET status = 'PROCESSING', "clearsAt" = s."deliveredAt" + make_interval(days => m."clearanceDays")
      FROM {mvm_sub_order} s JOIN {mvm_marketplace_config} m ON m."tenantId" = s."tenantId"
      WHERE c.id = :commissionId AND s.id = c."subOrderId" AND s.status = 'DELIVERED'
      RETURNING 'days to clear' AS subject, extract(day FROM c."clearsAt" - :now::timestamp)::int AS have, 7 AS want`,
  },
  {
    title: 'With her colleague delivering too, the order is completed',
    sql: `
      WITH other AS (
        UPDATE "mvm_sub_order" SET status = 'DELIVERED', "confirmedAt" = :now::timestamp, "processingAt" = :now::timestamp,
          "shippedAt" = :now::timestamp, "deliveredAt" = :now::timestamp
        WHERE "parentOrderId" = :orderId AND status <> 'DELIVERED' RETURNING "parentOrderId")
      UPDATE "mvm_parent_order" o SET status = 'COMPLETED', "completedAt" = :now::timestamp FROM other WHERE o.id = other."parentOrderId"
      RETURNING 'order' AS subject, o.status::text AS have, 'COMPLETED' AS want`,
  },
];
