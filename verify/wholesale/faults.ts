import type { Fault } from '../engine/fault.ts';
import { clientFaults } from './client-faults.ts';
import { draftFaults } from './draft-faults.ts';
import { invoiceFaults } from './invoice-faults.ts';
import { ledgerFaults } from './ledger-faults.ts';
import { termsFaults } from './terms-faults.ts';
import { tradeUseFaults } from './trade-use-faults.ts';

const ORDER = (number: string) => `"orderNumber" = 'BWH-SO-${number}'`;
const TENANT = `"tenantId" = (SELECT id FROM "Tenant" WHERE slug = 'demo-b2b')`;
const AGREED = 'as agreed';

export const faults: readonly Fault[] = [
  ...termsFaults,
  ...clientFaults,
  ...invoiceFaults,
  ...ledgerFaults,
  ...draftFaults,
  ...tradeUseFaults,
  {
    check: 'wholesale.order-mix',
    title: 'an order is cancelled',
    sql: `UPDATE svm_order SET status = 'CANCELLED' WHERE ${ORDER('0005')}`,
    finding: { subject: 'CANCELLED', have: '1', want: null },
  },
  {
    check: 'wholesale.order-times',
    title: 'an order is shipped before it is confirmed',
    sql: `UPDATE svm_order SET "shippedAt" = "placedAt" WHERE ${ORDER('0003')}`,
    finding: { subject: 'BWH-SO-0003', have: 'shippedAt before confirmedAt; ', want: '' },
  },
  {
    check: 'wholesale.paid-then-confirmed',
    title: 'an order is confirmed on credit',
    sql: `UPDATE svm_order SET status = 'CONFIRMED' WHERE ${ORDER('0005')}`,
    finding: { subject: 'BWH-SO-0005', have: 'status=CONFIRMED paymentStatus=PENDING paidAt=null', want: AGREED },
  },
  {
    check: 'wholesale.price-tiers',
    title: 'a pallet costs more than its cartons',
    sql: `UPDATE "ProductVariant" SET price = price * 2 WHERE sku = 'BWH-RICE-PAL'`,
    finding: { subject: 'BWH-RICE-PAL', have: 'not cheaper', want: 'cheaper' },
  },
  {
    check: 'wholesale.order-sums',
    title: 'a total is typed in',
    sql: `UPDATE svm_order SET "grandTotal" = 1 WHERE ${ORDER('0002')}`,
    finding: { subject: 'BWH-SO-0002', have: '338160.00 + 25362.00 = 1.00', want: '338160.00 + 25362.00 = 363522.00' },
  },
  {
    check: 'wholesale.listed',
    title: 'a line sells below the list',
    sql: `UPDATE svm_order_item SET "unitPrice" = 1 WHERE sku = 'BWH-MALT-HPL'`,
    finding: {
      subject: 'BWH-MALT-HPL',
      have: '1.00 Malt drink, 24 cans of 33 cl',
      want: '250800.00 Malt drink, 24 cans of 33 cl',
    },
  },
  {
    check: 'wholesale.price-list',
    title: 'packs have no stock',
    sql: `UPDATE "InventoryLevel" SET "variantId" = NULL WHERE ${TENANT}`,
    finding: { subject: 'price list by pack of demo-b2b', have: '0 rows', want: '30 rows or more' },
  },
  {
    check: 'wholesale.customers',
    title: 'nobody has bought anything',
    sql: `UPDATE "Customer" SET "totalOrders" = 0 WHERE ${TENANT}`,
    finding: { subject: 'trade customers by turnover of demo-b2b', have: '0 rows', want: '4 rows or more' },
  },
  {
    check: 'wholesale.order-book',
    title: 'the orders are somebody else’s',
    sql: `UPDATE svm_order SET "tenantId" = 'demo-b2b' WHERE ${TENANT}`,
    finding: { subject: 'order book of demo-b2b', have: '0 rows', want: '5 rows or more' },
  },
  {
    check: 'wholesale.order',
    title: 'there is no pallet left',
    sql: `UPDATE "InventoryLevel" SET "quantityAvailable" = 0 WHERE "variantId" IN (SELECT id FROM "ProductVariant" WHERE sku = 'BWH-RICE-PAL')`,
    finding: { subject: 'the pallet is held for it', have: 'no row', want: 'a row' },
  },
];
