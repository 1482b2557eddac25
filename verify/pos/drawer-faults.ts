import type { Fault } from '../engine/fault.ts';

export const drawerFaults: readonly Fault[] = [
  {
    check: 'pos.movement-mix',
    title: 'a cash sale is booked a second time as a movement',
    sql: `UPDATE "pos_cash_movement" SET type = 'SALE' WHERE type = 'PAY_IN' AND "shiftId" = (SELECT id FROM "pos_shift" WHERE "shiftNumber" = 'LRS-SHIFT-0006' AND "tenantId" = ANY(:tenants::text[]))`,
    finding: { subject: 'PAY_IN', have: '0', want: '1' },
  },
  {
    check: 'pos.opening-float',
    title: 'a shift starts with half the float',
    sql: `UPDATE "pos_shift" SET "openingFloat" = 5000 WHERE "shiftNumber" = 'LRS-SHIFT-0001' AND "tenantId" = ANY(:tenants::text[])`,
    finding: {
      subject: 'LRS-SHIFT-0001',
      have: '1 10000.00 at 2026-03-06 07:00:00 for 5000.00',
      want: '1 10000.00 at 2026-03-06 07:00:00 for 10000.00',
    },
  },
  {
    check: 'pos.opening-float',
    title: 'a float is put in twice',
    sql: `UPDATE "pos_cash_movement" SET type = 'OPEN_FLOAT' WHERE type = 'PAY_IN' AND "shiftId" = (SELECT id FROM "pos_shift" WHERE "shiftNumber" = 'LRS-SHIFT-0006' AND "tenantId" = ANY(:tenants::text[]))`,
    finding: {
      subject: 'LRS-SHIFT-0006',
      have: '1 10000.00 at 2026-03-11 07:00:00, 2 5000.00 at 2026-03-11 07:50:00 for 10000.00',
      want: '1 10000.00 at 2026-03-11 07:00:00 for 10000.00',
    },
  },
  {
    check: 'pos.movement-direction',
    title: 'a payout goes into the drawer',
    sql: `UPDATE "pos_cash_movement" SET direction = 'IN' WHERE sequence = 2 AND "shiftId" = (SELECT id FROM "pos_shift" WHERE "shiftNumber" = 'LRS-SHIFT-0001' AND "tenantId" = ANY(:tenants::text[]))`,
    finding: { subject: 'LRS-SHIFT-0001 #2', have: 'PAYOUT goes IN', want: 'as agreed' },
  },
  {
    check: 'pos.movement-direction',
    title: 'a balance does not follow its movement',
    sql: `UPDATE "pos_cash_movement" SET "balanceAfter" = "balanceAfter" + 100 WHERE sequence = 2 AND "shiftId" = (SELECT id FROM "pos_shift" WHERE "shiftNumber" = 'LRS-SHIFT-0001' AND "tenantId" = ANY(:tenants::text[]))`,
    finding: { subject: 'LRS-SHIFT-0001 #2', have: '14800.00 OUT 3500.00 gives 11400.00', want: 'as agreed' },
  },
  {
    check: 'pos.drawer-chain',
    title: 'a balance starts from nowhere',
    sql: `UPDATE "pos_cash_movement" SET "balanceBefore" = 9000, "balanceAfter" = 5500 WHERE sequence = 2 AND "shiftId" = (SELECT id FROM "pos_shift" WHERE "shiftNumber" = 'LRS-SHIFT-0001' AND "tenantId" = ANY(:tenants::text[]))`,
    finding: { subject: 'LRS-SHIFT-0001 #2', have: '9000.00', want: '14800.00' },
  },
  {
    check: 'pos.movement-sequence',
    title: 'a drop is dated before the refund that preceded it',
    sql: `UPDATE "pos_cash_movement" SET "occurredAt" = "occurredAt" - interval '5 hours' WHERE sequence = 3 AND "shiftId" = (SELECT id FROM "pos_shift" WHERE "shiftNumber" = 'LRS-SHIFT-0002' AND "tenantId" = ANY(:tenants::text[]))`,
    finding: { subject: 'LRS-SHIFT-0002 #2', have: '2', want: '3' },
  },
  {
    check: 'pos.movement-in-shift',
    title: 'a payout is made after closing',
    sql: `UPDATE "pos_cash_movement" SET "occurredAt" = "occurredAt" + interval '10 hours' WHERE sequence = 2 AND "shiftId" = (SELECT id FROM "pos_shift" WHERE "shiftNumber" = 'LRS-SHIFT-0001' AND "tenantId" = ANY(:tenants::text[]))`,
    finding: { subject: 'LRS-SHIFT-0001 #2', have: 'PAYOUT after closing', want: 'as agreed' },
  },
  {
    check: 'pos.cash-refunds-paid',
    title: 'a refund is attached to another sale',
    sql: `UPDATE "pos_cash_movement" SET "saleId" = (SELECT id FROM "pos_sale" WHERE "saleNumber" = 'LRS-SALE-0012' AND "tenantId" = ANY(:tenants::text[])) WHERE sequence = 2 AND "shiftId" = (SELECT id FROM "pos_shift" WHERE "shiftNumber" = 'LRS-SHIFT-0002' AND "tenantId" = ANY(:tenants::text[]))`,
    finding: { subject: 'LRS-SALE-0012', have: '12000.00 at 2026-03-07 12:20:00', want: 'no cash' },
  },
  {
    check: 'pos.movement-of-sale',
    title: 'a refund does not say of what',
    sql: `UPDATE "pos_cash_movement" SET "saleId" = NULL WHERE sequence = 2 AND "shiftId" = (SELECT id FROM "pos_shift" WHERE "shiftNumber" = 'LRS-SHIFT-0002' AND "tenantId" = ANY(:tenants::text[]))`,
    finding: { subject: 'LRS-SHIFT-0002 #2', have: 'REFUND of no sale', want: 'as agreed' },
  },
  {
    check: 'pos.safe-drop',
    title: 'a drop takes the float with it',
    sql: `UPDATE "pos_cash_movement" SET "balanceAfter" = 500 WHERE sequence = 3 AND "shiftId" = (SELECT id FROM "pos_shift" WHERE "shiftNumber" = 'LRS-SHIFT-0002' AND "tenantId" = ANY(:tenants::text[]))`,
    finding: { subject: 'LRS-SHIFT-0002 #3', have: '500.00 left', want: 'as agreed' },
  },
  {
    check: 'pos.approvals',
    title: 'nobody approves a drop',
    sql: `UPDATE "pos_cash_movement" SET "approvedById" = NULL WHERE sequence = 3 AND "shiftId" = (SELECT id FROM "pos_shift" WHERE "shiftNumber" = 'LRS-SHIFT-0002' AND "tenantId" = ANY(:tenants::text[]))`,
    finding: { subject: 'LRS-SHIFT-0002 #3', have: 'DROP of 20000.00 without approval', want: 'as agreed' },
  },
  {
    check: 'pos.approvals',
    title: 'a cashier approves her own payout',
    sql: `UPDATE "pos_cash_movement" SET "approvedById" = "performedById" WHERE sequence = 2 AND "shiftId" = (SELECT id FROM "pos_shift" WHERE "shiftNumber" = 'LRS-SHIFT-0001' AND "tenantId" = ANY(:tenants::text[]))`,
    finding: { subject: 'LRS-SHIFT-0001 #2', have: 'approved by the performer', want: 'as agreed' },
  },
];
