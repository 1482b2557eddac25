import type { Rule } from '../engine/contract.ts';
import { everyRow } from '../engine/rules.ts';

/** Sub-orders against the orders that they are parts of. */
export const splitRules: readonly Rule[] = [
  {
    id: 'mvm.split-adds-up',
    title: 'goods, VAT, shipping and discount of the sub-orders add up to the order, to the kobo',
    clauses: ['8.1.a'],
    sql: `
      SELECT o."orderNumber" || ' ' || f.what AS subject, f.have::text, f.want::text
      FROM {mvm_parent_order} o
      CROSS JOIN LATERAL (
        SELECT sum(s."goodsTotal") AS goods, sum(s."vatTotal") AS vat, sum(s."shippingTotal") AS shipping,
          sum(s."discountTotal") AS discount, sum(s."grandTotal") AS grand
        FROM {mvm_sub_order} s WHERE s."parentOrderId" = o.id) s
      CROSS JOIN LATERAL (VALUES ('goods', s.goods, o."goodsTotal"), ('VAT', s.vat, o."vatTotal"),
        ('shipping', s.shipping, o."shippingTotal"), ('discount', s.discount, o."discountTotal"),
        ('grand total', s.grand, o."grandTotal")) AS f(what, have, want)`,
  },
  {
    id: 'mvm.split-lines',
    title: 'every line of an order is, unchanged, in the sub-order of its vendor',
    clauses: ['8.1.a'],
    sql: `
      SELECT o."orderNumber" || ' ' || p.sku AS subject,
        (SELECT concat_ws(' / ', i."productName", i.sku, i.quantity, i."unitPrice", i."lineTotal", i."discountAmount", i."vatAmount")
         FROM {mvm_sub_order_item} i JOIN {mvm_sub_order} s ON s.id = i."subOrderId"
         WHERE i."parentOrderItemId" = p.id AND s."parentOrderId" = o.id AND s."vendorId" = p."vendorId"
           AND i."productId" = p."productId" AND i."variantId" = p."variantId") AS have,
        concat_ws(' / ', p."productName", p.sku, p.quantity, p."unitPrice", p."lineTotal", p."discountAmount", p."vatAmount") AS want
      FROM {mvm_parent_order_item} p JOIN {mvm_parent_order} o ON o.id = p."parentOrderId"`,
  },
  {
    id: 'mvm.sub-order-amounts',
    title: 'the amounts of a sub-order are those of its lines, and add up',
    clauses: ['8.1.a'],
    sql: `
      SELECT s."subOrderNumber" || ' ' || f.what AS subject, f.have::text, f.want::text
      FROM {mvm_sub_order} s
      CROSS JOIN LATERAL (SELECT sum(i."lineTotal") AS goods, sum(i."discountAmount") AS discount, sum(i."vatAmount") AS vat
        FROM {mvm_sub_order_item} i WHERE i."subOrderId" = s.id) i
      CROSS JOIN LATERAL (VALUES
        ('goods', s."goodsTotal", i.goods),
        ('discount', s."discountTotal", i.discount),
        ('VAT', s."vatTotal", i.vat),
        ('grand total', s."grandTotal", s."goodsTotal" - s."discountTotal" + s."vatTotal" + s."shippingTotal")) AS f(what, have, want)`,
  },
  everyRow(
    { id: 'mvm.sub-order-times', title: 'a sub-order has the times, carrier and tracking of the state that it is in' },
    'mvm_sub_order',
    'subOrderNumber',
    `(t."confirmedAt" IS NOT NULL) = (t.status IN ('CONFIRMED', 'PROCESSING', 'SHIPPED', 'DELIVERED'))
     AND (t."processingAt" IS NOT NULL) = (t.status IN ('PROCESSING', 'SHIPPED', 'DELIVERED'))
     AND (t."shippedAt" IS NOT NULL) = (t.status IN ('SHIPPED', 'DELIVERED'))
     AND (t."carrier" IS NOT NULL) = (t."shippedAt" IS NOT NULL)
     AND (t."trackingNumber" IS NOT NULL) = (t."shippedAt" IS NOT NULL)
     AND (t."deliveredAt" IS NOT NULL) = (t.status = 'DELIVERED')
     AND (t."cancelledAt" IS NOT NULL) = (t.status = 'CANCELLED')`,
    ['status', 'carrier', 'trackingNumber'],
    `t.status <> 'REFUNDED'`,
  ),
  {
    id: 'mvm.fulfilled-when-shipped',
    title: 'what was ordered of a line is fulfilled once it ships, and nothing before',
    clauses: ['8.1.a'],
    sql: `
      SELECT s."subOrderNumber" || ' ' || i.sku AS subject, i."fulfilledQuantity" AS have,
        CASE WHEN s.status IN ('SHIPPED', 'DELIVERED', 'REFUNDED') THEN i.quantity ELSE 0 END AS want
      FROM {mvm_sub_order_item} i JOIN {mvm_sub_order} s ON s.id = i."subOrderId"`,
  },
  {
    id: 'mvm.vendor-sees-little-of-customer',
    title: 'a sub-order tells the vendor the first name, an initial and the area of the customer, and no more',
    clauses: ['8.1.a'],
    sql: `
      SELECT s."subOrderNumber" AS subject, concat_ws(' / ', s."customerName", s."shippingArea", s."shippingCity") AS have,
        concat_ws(' / ', regexp_replace(o."customerName", '^(\\S+) (\\S).*$', '\\1 \\2.'), o."shippingArea", o."shippingCity") AS want
      FROM {mvm_sub_order} s JOIN {mvm_parent_order} o ON o.id = s."parentOrderId"`,
  },
];
