import type { Fault } from '../engine/fault.ts';

export const useFaults: readonly Fault[] = [
  {
    check: 'pos.product-tiles',
    title: 'the till offers nothing',
    sql: `UPDATE "inv_channel_config" SET status = 'PAUSED' WHERE channel = 'POS' AND "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'Product tiles of the till of demo-retail-store', have: '0 rows', want: '20 rows or more' },
  },
  {
    check: 'pos.terminal',
    title: 'nobody has opened a shift today',
    sql: `UPDATE "pos_shift" SET status = 'CLOSED' WHERE "shiftNumber" = 'LRS-SHIFT-0006' AND "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'Terminal with an open shift of demo-retail-store', have: '0 rows', want: '1 rows or more' },
  },
  {
    check: 'pos.shift-summary',
    title: 'no shift was ever closed',
    sql: `UPDATE "pos_shift" SET status = 'OPEN' WHERE "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'Shift summary of demo-retail-store', have: '0 rows', want: '5 rows or more' },
  },
  {
    check: 'pos.daily-sales',
    title: 'one day has no sales',
    sql: `UPDATE "pos_sale" SET status = 'VOIDED' WHERE "shiftId" = (SELECT id FROM "pos_shift" WHERE "shiftNumber" = 'LRS-SHIFT-0006' AND "tenantId" = ANY(:tenants::text[]))`,
    finding: { subject: 'Daily sales report of demo-retail-store', have: '5 rows', want: '6 rows or more' },
  },
  {
    check: 'pos.payment-breakdown',
    title: 'every sale is paid in cash',
    sql: `UPDATE "pos_sale" SET "paymentMethod" = 'CASH' WHERE "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'Payment breakdown of demo-retail-store', have: '1 rows', want: '3 rows or more' },
  },
  {
    check: 'pos.sale-possible',
    title: 'the shop is out of stock',
    sql: `UPDATE "InventoryLevel" SET "quantityAvailable" = 0 WHERE "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'The tiles offer two articles in stock: articles', have: '0', want: '2' },
  },
  {
    check: 'pos.sale-possible',
    title: 'the second till was never closed',
    sql: `UPDATE "pos_shift" SET "tillCode" = 'TILL-2' WHERE "shiftNumber" = 'LRS-SHIFT-0006' AND "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'The manager opens a shift at the second till', have: 'no row', want: 'a row' },
  },
  {
    check: 'pos.sale-possible',
    title: 'the manager has left',
    sql: `UPDATE "TenantMembership" SET "isActive" = false WHERE "userId" = (SELECT id FROM "User" WHERE email = 'manager@demo-retail-store.demo') AND "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'The manager opens a shift at the second till', have: 'no row', want: 'a row' },
  },
];
