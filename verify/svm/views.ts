import type { View } from '../engine/contract.ts';

const tenant = 'demo-retail-store';

/** What can be sent at once, from the shop or from the depot. */
const AVAILABLE = `(SELECT coalesce(sum(l."quantityAvailable"), 0) FROM {InventoryLevel} l`;

/** What customers and the store's admin open. */
export const views: readonly View[] = [
  {
    id: 'svm.orders-by-status',
    title: 'Orders by status',
    tenant,
    atLeast: 5,
    naira: ['total'],
    chart: { kind: 'bars', label: 'status', value: 'orders' },
    sql: `
      SELECT o.status, count(*) AS orders, sum(o."grandTotal") AS total FROM {svm_order} o GROUP BY o.status`,
  },
  {
    id: 'svm.catalogue',
    title: 'Catalogue of the online store',
    tenant,
    atLeast: 12,
    naira: ['price', 'was'],
    sql: `
      SELECT p.name AS product, c.name AS category, p.price, p."compareAtPrice" AS was, count(v.id) AS choices,
        ${AVAILABLE} WHERE l."productId" = p.id) AS available
      FROM {Product} p JOIN {ProductCategory} c ON c.id = p."categoryId" JOIN {ProductVariant} v ON v."productId" = p.id AND v."isActive"
      WHERE p.status = 'ACTIVE' AND 'online-store' = ANY(p.tags) GROUP BY p.id, p.name, c.name, p.price, p."compareAtPrice"`,
  },
  {
    id: 'svm.product-detail',
    title: 'Product detail with variants',
    tenant,
    atLeast: 24,
    naira: ['price'],
    sql: `
      SELECT p.name AS product, p.description, v.name AS variant, v.options, v.price, ${AVAILABLE} WHERE l."variantId" = v.id) AS available
      FROM {Product} p JOIN {ProductVariant} v ON v."productId" = p.id AND v."isActive"
      WHERE p.status = 'ACTIVE' AND p.description IS NOT NULL AND 'online-store' = ANY(p.tags)`,
  },
  {
    id: 'svm.cart',
    title: 'Carts being filled',
    tenant,
    atLeast: 6,
    naira: ['total', 'subtotal'],
    sql: `
      SELECT c."sessionId" AS session, coalesce(c.email, 'guest') AS who, i."productName" AS product, i."variantName" AS variant,
        i.quantity, i."lineTotal" AS total, c.subtotal, c."expiresAt" AS expires
      FROM {svm_cart} c JOIN {svm_cart_item} i ON i."cartId" = c.id WHERE c.status = 'ACTIVE'`,
  },
  {
    id: 'svm.checkout-rates',
    title: 'Checkout rates for every state used',
    tenant,
    atLeast: 7,
    naira: ['fee', 'freeAbove'],
    sql: `
      SELECT s.state, z.name AS zone, r.name AS rate, coalesce(r.carrier, 'collected') AS carrier, r."flatFee" AS fee, r."freeAbove" AS "freeAbove",
        r."minDays" || '–' || r."maxDays" || ' days' AS arrives
      FROM (SELECT DISTINCT o."shipState" AS state FROM {svm_order} o) s
      JOIN {svm_shipping_zone} z ON s.state = ANY(z.states) AND z."isActive"
      JOIN {svm_shipping_rate} r ON r."zoneId" = z.id AND r."isActive"`,
  },
  {
    id: 'svm.confirmation',
    title: 'Order confirmations',
    tenant,
    atLeast: 8,
    naira: ['subtotal', 'discount', 'shipping', 'vat', 'total'],
    order: '"confirmed" DESC',
    sql: `
      SELECT o."orderNumber" AS "order", o."customerName" AS customer, o."confirmedAt" AS confirmed, g.goods, o.subtotal,
        o."discountTotal" AS discount, o."shippingFee" AS shipping, o."taxAmount" AS vat, o."grandTotal" AS total,
        o."paymentMethod" AS "paidBy", concat_ws(', ', o."shipLine1", o."shipCity", o."shipState") AS "sentTo"
      FROM {svm_order} o
      CROSS JOIN LATERAL (SELECT string_agg(i.quantity || ' × ' || i."productName", ', ' ORDER BY i.sku) AS goods
        FROM {svm_order_item} i WHERE i."orderId" = o.id) g
      WHERE o."confirmedAt" IS NOT NULL AND o."paymentReference" IS NOT NULL AND g.goods IS NOT NULL`,
  },
  {
    id: 'svm.parcels',
    title: 'Parcels on their way',
    tenant,
    atLeast: 2,
    sql: `
      SELECT o."trackingNumber" AS tracking, o."orderNumber" AS "order", o.carrier, o."shippedAt" AS shipped, o."fulfilmentStatus" AS arrived,
        o."shippedAt"::date + r."maxDays" AS "dueBy"
      FROM {svm_order} o JOIN {svm_shipping_rate} r ON r.id = o."shippingRateId" WHERE o.status = 'SHIPPED'`,
  },
  {
    id: 'svm.order-history',
    title: 'Order history of Ade (online customer)',
    tenant,
    atLeast: 3,
    naira: ['total'],
    order: '"placed" DESC',
    sql: `
      SELECT o."orderNumber" AS "order", o."placedAt" AS placed, o.status, o."itemCount" AS items, o."grandTotal" AS total, o."trackingNumber" AS tracking
      FROM {svm_order} o JOIN {Customer} c ON c.id = o."customerId" WHERE c.email = 'adebayo.adeyemi@mail.example'`,
  },
  {
    id: 'svm.abandoned-carts',
    title: 'Abandoned carts with the mail that was sent to win them back',
    tenant,
    atLeast: 1,
    naira: ['subtotal'],
    sql: `
      SELECT c."sessionId" AS session, c.email, c."itemCount" AS items, c.subtotal, c."abandonedAt" AS abandoned, c."recoveryEmailSentAt" AS "mailSent"
      FROM {svm_cart} c WHERE c.status = 'ABANDONED' AND c."recoveryEmailSentAt" IS NOT NULL`,
  },
];
