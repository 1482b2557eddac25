import type { Rule } from '../engine/contract.ts';
import { everyRow, mix } from '../engine/rules.ts';

const clauses = ['8.1.a'];

export const saleRules: readonly Rule[] = [
  mix('pos.sale-mix', 'pos_sale', 'status', { COMPLETED: 44, VOIDED: 2, REFUNDED: 3, PARTIALLY_REFUNDED: 1 }),
  mix('pos.method-mix', 'pos_sale', 'paymentMethod', {
    CASH: 30,
    CARD: 10,
    BANK_TRANSFER: 10,
    MOBILE_MONEY: 0,
    SPLIT: 0,
  }),
  {
    id: 'pos.numbers',
    title: 'shifts, sales and receipts carry the prefix of the shop and are numbered in the order of time',
    clauses,
    sql: `
      SELECT n.number AS subject, concat_ws(' ', n.number, n.receipt) AS have,
        replace(n.pattern, '#', lpad((row_number() OVER (PARTITION BY n.pattern ORDER BY n.time, n.number))::text, 4, '0')) AS want
      FROM (
        SELECT h."shiftNumber" AS number, NULL AS receipt, h."openedAt" AS time, 'LRS-SHIFT-#' AS pattern FROM {pos_shift} h
        UNION ALL SELECT s."saleNumber", s."receiptNumber", s."soldAt", 'LRS-SALE-# LRS-RCP-#' FROM {pos_sale} s) n`,
  },
  {
    id: 'pos.sale-in-shift',
    title: 'a sale, and its reversal, happen while its shift is open, at its till, by its cashier',
    clauses,
    sql: `
      SELECT s."saleNumber" AS subject,
        CASE WHEN h.id IS NULL THEN 'no shift'
          WHEN s."soldAt" < h."openedAt" THEN 'sold before opening'
          WHEN coalesce(s."reversedAt", s."soldAt") > coalesce(h."closedAt", :now::timestamp) THEN 'after closing'
          WHEN s."locationId" <> h."locationId" THEN 'another location'
          WHEN s."staffId" <> h."openedById" THEN 'another cashier'
          ELSE 'in its shift' END AS have,
        'in its shift' AS want
      FROM {pos_sale} s LEFT JOIN {pos_shift} h ON h.id = s."shiftId"`,
  },
  everyRow(
    { id: 'pos.selling-hours', title: 'sales are made between 08:00 and 20:00' },
    'pos_sale',
    'saleNumber',
    `(t."soldAt" + interval '1 hour')::time BETWEEN '08:00' AND '20:00'`,
    ['soldAt'],
  ),
  {
    id: 'pos.line-totals',
    title: 'a line total is quantity × price − discount',
    clauses,
    sql: `
      SELECT s."saleNumber" || ' ' || i.sku AS subject, i."lineTotal"::text AS have,
        (i.quantity * i."unitPrice" - i."discountAmount")::text AS want
      FROM {pos_sale_item} i JOIN {pos_sale} s ON s.id = i."saleId"`,
  },
  {
    id: 'pos.line-tax',
    title: 'the tax of a line is the 7.5 % VAT that its total includes',
    clauses,
    sql: `
      SELECT s."saleNumber" || ' ' || i.sku AS subject, i."taxAmount"::text AS have,
        round(i."lineTotal" * 7.5 / 107.5, 2)::text AS want
      FROM {pos_sale_item} i JOIN {pos_sale} s ON s.id = i."saleId"`,
  },
  {
    id: 'pos.sale-totals',
    title: 'subtotal, discount, tax and grand total of a sale are computed from its lines',
    clauses,
    sql: `
      SELECT s."saleNumber" || ' ' || m.measure AS subject, m.have::text, m.want::text
      FROM {pos_sale} s
      CROSS JOIN LATERAL (
        SELECT sum(i."lineTotal") AS total, sum(i."taxAmount") AS tax, sum(i."discountAmount") AS discount
        FROM {pos_sale_item} i WHERE i."saleId" = s.id) c
      CROSS JOIN LATERAL (VALUES ('subtotal', s.subtotal, c.total - c.tax), ('discountTotal', s."discountTotal", c.discount),
        ('taxAmount', s."taxAmount", c.tax), ('grandTotal', s."grandTotal", c.total)) m(measure, have, want)`,
  },
  everyRow(
    { id: 'pos.change-given', title: 'what is tendered covers the total, and the change is the difference' },
    'pos_sale',
    'saleNumber',
    `t."amountTendered" >= t."grandTotal" AND t."changeGiven" = t."amountTendered" - t."grandTotal"
      AND (t."paymentMethod" = 'CASH' OR t."changeGiven" = 0)`,
    ['grandTotal', 'amountTendered', 'changeGiven'],
  ),
  everyRow(
    { id: 'pos.bank-reference', title: 'card and transfer payments carry a bank reference of their own, cash none' },
    'pos_sale',
    'saleNumber',
    `coalesce(length(t."bankReference"), 0) = CASE t."paymentMethod" WHEN 'CARD' THEN 12 WHEN 'BANK_TRANSFER' THEN 30 ELSE 0 END
      AND coalesce(t."bankReference" ~ '^[0-9]+$', true)
      AND NOT EXISTS (SELECT FROM {pos_sale} o WHERE o."bankReference" = t."bankReference" AND o.id <> t.id)`,
    ['paymentMethod', 'bankReference'],
  ),
  {
    id: 'pos.items-from-catalogue',
    title: 'names, SKUs and prices of sold articles are those of the catalogue',
    clauses,
    sql: `
      SELECT s."saleNumber" || ' ' || i.sku AS subject,
        concat_ws(', ', i."productName", i."variantName", i.sku, i."unitPrice") AS have,
        concat_ws(', ', p.name, v.name, v.sku, v.price) AS want
      FROM {pos_sale_item} i JOIN {pos_sale} s ON s.id = i."saleId"
      LEFT JOIN {Product} p ON p.id = i."productId" AND p."tenantId" = s."tenantId"
      LEFT JOIN {ProductVariant} v ON v.id = i."variantId" AND v."productId" = p.id`,
  },
  {
    id: 'pos.sold-through-channel',
    title: 'the till sells what is offered through the till',
    clauses,
    sql: `
      SELECT s."saleNumber" || ' ' || i.sku AS subject,
        CASE WHEN EXISTS (SELECT FROM {inv_channel_config} c WHERE c."productId" = i."productId" AND c.channel = 'POS')
          THEN 'POS' ELSE 'not offered' END AS have, 'POS' AS want
      FROM {pos_sale_item} i JOIN {pos_sale} s ON s.id = i."saleId"`,
  },
  {
    id: 'pos.items-per-sale',
    title: 'a sale has one to five lines',
    clauses,
    sql: `
      SELECT s."saleNumber" AS subject, n.lines AS have, least(greatest(n.lines, 1), 5) AS want
      FROM {pos_sale} s
      CROSS JOIN LATERAL (SELECT count(*)::int AS lines FROM {pos_sale_item} i WHERE i."saleId" = s.id) n`,
  },
  everyRow(
    { id: 'pos.sale-range', title: 'a sale is worth between ₦250 and ₦40,000' },
    'pos_sale',
    'saleNumber',
    't."grandTotal" BETWEEN 250 AND 40000',
    ['grandTotal'],
  ),
  {
    id: 'pos.refund-amounts',
    title: 'the refund of a sale is what its returned goods cost',
    clauses,
    sql: `
      SELECT s."saleNumber" AS subject, s."refundedAmount"::text AS have,
        (SELECT sum(round(i."lineTotal" * i."returnedQuantity" / i.quantity, 2))
         FROM {pos_sale_item} i WHERE i."saleId" = s.id)::text AS want
      FROM {pos_sale} s`,
  },
  {
    id: 'pos.refund-status',
    title: 'the status of a sale says how much of it came back',
    clauses,
    sql: `
      SELECT s."saleNumber" AS subject, s.status::text AS have,
        CASE WHEN NOT r.possible THEN 'more back than sold' WHEN r.back = r.sold THEN 'REFUNDED'
          WHEN r.back > 0 THEN 'PARTIALLY_REFUNDED' WHEN s.status = 'VOIDED' THEN 'VOIDED' ELSE 'COMPLETED' END AS want
      FROM {pos_sale} s
      CROSS JOIN LATERAL (
        SELECT sum(i.quantity) AS sold, sum(i."returnedQuantity") AS back,
          bool_and(i."returnedQuantity" BETWEEN 0 AND i.quantity) AS possible
        FROM {pos_sale_item} i WHERE i."saleId" = s.id) r`,
  },
  everyRow(
    {
      id: 'pos.reversals-documented',
      title: 'a void or refund says when, why and by whom, and it is not the seller',
    },
    'pos_sale',
    'saleNumber',
    `(t.status = 'COMPLETED') = (t."reversedAt" IS NULL) AND (t.status = 'COMPLETED') = (t."reversalReason" IS NULL)
      AND (t.status = 'COMPLETED') = (t."reversedById" IS NULL)
      AND (t.status = 'COMPLETED' OR (t."reversedAt" > t."soldAt" AND t."reversedById" <> t."staffId"))`,
    ['status', 'reversedAt', 'reversalReason'],
  ),
];
