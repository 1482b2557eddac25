import type { Fault } from '../engine/fault.ts';

export const shiftFaults: readonly Fault[] = [
  {
    check: 'pos.shift-mix',
    title: 'a reconciled shift is declared void',
    sql: `UPDATE "pos_shift" SET status = 'VOID' WHERE "shiftNumber" = 'LRS-SHIFT-0002' AND "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'RECONCILED', have: '3', want: '4' },
  },
  {
    check: 'pos.open-shift-is-todays',
    title: 'the open shift was opened yesterday',
    sql: `UPDATE "pos_shift" SET "openedAt" = "openedAt" - interval '1 day' WHERE "shiftNumber" = 'LRS-SHIFT-0006' AND "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'LRS-SHIFT-0006', have: 'status=OPEN openedAt=2026-03-10 07:00:00', want: 'as agreed' },
  },
  {
    check: 'pos.shift-states',
    title: 'a closed shift was never counted',
    sql: `UPDATE "pos_shift" SET "actualCash" = NULL WHERE "shiftNumber" = 'LRS-SHIFT-0005' AND "tenantId" = ANY(:tenants::text[])`,
    finding: {
      subject: 'LRS-SHIFT-0005',
      have: 'status=CLOSED closedAt=2026-03-10 18:55:00 actualCash=null reconciledAt=null',
      want: 'as agreed',
    },
  },
  {
    check: 'pos.shift-hours',
    title: 'a shift is closed late in the evening',
    sql: `UPDATE "pos_shift" SET "closedAt" = "closedAt" + interval '2 hours' WHERE "shiftNumber" = 'LRS-SHIFT-0001' AND "tenantId" = ANY(:tenants::text[])`,
    finding: {
      subject: 'LRS-SHIFT-0001',
      have: 'openedAt=2026-03-06 07:00:00 closedAt=2026-03-06 20:52:00',
      want: 'as agreed',
    },
  },
  {
    check: 'pos.one-open-shift-per-till',
    title: "yesterday's shift stays open beside today's",
    sql: `UPDATE "pos_shift" SET status = 'OPEN' WHERE "shiftNumber" = 'LRS-SHIFT-0005' AND "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'TILL-1', have: '2', want: '1' },
  },
  {
    check: 'pos.shift-totals',
    title: 'a total is typed in',
    sql: `UPDATE "pos_shift" SET "grossSales" = 125000 WHERE "shiftNumber" = 'LRS-SHIFT-0001' AND "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'LRS-SHIFT-0001 grossSales', have: '125000.00', want: '132550.00' },
  },
  {
    check: 'pos.shift-methods',
    title: 'card sales are counted as cash',
    sql: `UPDATE "pos_shift" SET "cashSales" = "cashSales" + "cardSales", "cardSales" = 0 WHERE "shiftNumber" = 'LRS-SHIFT-0002' AND "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'LRS-SHIFT-0002 cardSales', have: '0.00', want: '40000.00' },
  },
  {
    check: 'pos.shift-counts',
    title: 'a count is typed in',
    sql: `UPDATE "pos_shift" SET "saleCount" = 87 WHERE "shiftNumber" = 'LRS-SHIFT-0003' AND "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'LRS-SHIFT-0003 saleCount', have: '87', want: '8' },
  },
  {
    check: 'pos.expected-cash',
    title: 'a safe drop is booked too low',
    sql: `UPDATE "pos_cash_movement" SET amount = 15000 WHERE type = 'DROP' AND "shiftId" = (SELECT id FROM "pos_shift" WHERE "shiftNumber" = 'LRS-SHIFT-0002' AND "tenantId" = ANY(:tenants::text[]))`,
    finding: { subject: 'LRS-SHIFT-0002', have: '27350.00', want: '32350.00' },
  },
  {
    check: 'pos.expected-cash',
    title: 'a cash sale is voided without the drawer hearing of it',
    sql: `UPDATE "pos_sale" SET status = 'VOIDED' WHERE "saleNumber" = 'LRS-SALE-0001' AND "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'LRS-SHIFT-0001', have: '32250.00', want: '28050.00' },
  },
  {
    check: 'pos.cash-variance',
    title: 'a shortage is hidden',
    sql: `UPDATE "pos_shift" SET "cashVariance" = 0 WHERE "shiftNumber" = 'LRS-SHIFT-0004' AND "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'LRS-SHIFT-0004', have: '0.00', want: '-200.00' },
  },
  {
    check: 'pos.variance-explained',
    title: 'a shortage has no reason',
    sql: `UPDATE "pos_shift" SET "varianceReason" = NULL WHERE "shiftNumber" = 'LRS-SHIFT-0004' AND "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'LRS-SHIFT-0004', have: 'cashVariance=-200.00 varianceReason=null', want: 'as agreed' },
  },
  {
    check: 'pos.variance-booked',
    title: 'an adjustment books half the shortage',
    sql: `UPDATE "pos_cash_movement" SET amount = 100 WHERE type = 'ADJUSTMENT' AND "shiftId" = (SELECT id FROM "pos_shift" WHERE "shiftNumber" = 'LRS-SHIFT-0004' AND "tenantId" = ANY(:tenants::text[]))`,
    finding: { subject: 'LRS-SHIFT-0004', have: '-100.00', want: '-200.00' },
  },
  {
    check: 'pos.four-eyes',
    title: 'the cashier reconciles her own shift',
    sql: `UPDATE "pos_shift" SET "reconciledById" = "openedById" WHERE "shiftNumber" = 'LRS-SHIFT-0001' AND "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'LRS-SHIFT-0001', have: 'its opener', want: 'somebody else' },
  },
];
