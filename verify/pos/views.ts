import type { View } from '../engine/contract.ts';

const tenant = 'demo-retail-store';

export const views: readonly View[] = [
  {
    id: 'pos.product-tiles',
    title: 'Product tiles of the till',
    tenant,
    atLeast: 20,
    naira: ['price'],
    sql: `
      SELECT p.name AS product, v.name AS variant, v.sku, v.price, l."quantityAvailable" AS available
      FROM {Product} p
      JOIN {inv_channel_config} c ON c."productId" = p.id AND c.channel = 'POS' AND c.status = 'ACTIVE'
      JOIN {ProductVariant} v ON v."productId" = p.id AND v."isActive"
      JOIN {InventoryLevel} l ON l."variantId" = v.id AND l."quantityAvailable" > 0
      JOIN {Location} o ON o.id = l."locationId" AND o."isDefaultLocation"
      WHERE p.status = 'ACTIVE'`,
  },
  {
    id: 'pos.terminal',
    title: 'Terminal with an open shift',
    tenant,
    atLeast: 1,
    naira: ['gross', 'cashInDrawer'],
    figures: true,
    sql: `
      SELECT h."tillCode" AS till, h."shiftNumber" AS shift, u.name AS cashier, o.name AS location, h."openedAt" AS opened,
        h."saleCount" AS sales, h."grossSales" AS gross, h."expectedCash" AS "cashInDrawer",
        (SELECT max(s."saleNumber") FROM {pos_sale} s WHERE s."shiftId" = h.id) AS "lastSale"
      FROM {pos_shift} h JOIN "User" u ON u.id = h."openedById" JOIN {Location} o ON o.id = h."locationId"
      WHERE h.status = 'OPEN' AND h."saleCount" > 0`,
  },
  {
    id: 'pos.shift-summary',
    title: 'Shift summary',
    tenant,
    atLeast: 5,
    naira: ['net', 'expected', 'counted', 'variance'],
    order: '"opened" DESC',
    sql: `
      SELECT h."shiftNumber" AS shift, h.status, u.name AS cashier, h."openedAt" AS opened, h."closedAt" AS closed,
        h."saleCount" AS sales, h."netSales" AS net, h."expectedCash" AS expected, h."actualCash" AS counted,
        h."cashVariance" AS variance, h."varianceReason" AS reason
      FROM {pos_shift} h JOIN "User" u ON u.id = h."openedById"
      WHERE h.status IN ('CLOSED', 'RECONCILED')`,
  },
  {
    id: 'pos.daily-sales',
    title: 'Daily sales report',
    tenant,
    atLeast: 6,
    naira: ['gross', 'refunds', 'net', 'tax'],
    chart: { kind: 'columns', label: 'day', value: 'net' },
    sql: `
      SELECT (s."soldAt" + interval '1 hour')::date AS day, count(*) AS sales, sum(s."grandTotal") AS gross,
        sum(s."refundedAmount") AS refunds, sum(s."grandTotal" - s."refundedAmount") AS net, sum(s."taxAmount") AS tax
      FROM {pos_sale} s WHERE s.status <> 'VOIDED' GROUP BY 1`,
  },
  {
    id: 'pos.payment-breakdown',
    title: 'Payment breakdown',
    tenant,
    atLeast: 3,
    naira: ['amount'],
    chart: { kind: 'share', label: 'method', value: 'amount' },
    order: '"amount" DESC',
    sql: `
      SELECT s."paymentMethod" AS method, count(*) AS sales, sum(s."grandTotal") AS amount,
        round(100 * sum(s."grandTotal") / sum(sum(s."grandTotal")) OVER (), 1) AS percent
      FROM {pos_sale} s WHERE s.status <> 'VOIDED' GROUP BY 1`,
  },
];
