import type { Fault } from '../engine/fault.ts';

/** Faults in commissions and payouts. */
export const settlementFaults: readonly Fault[] = [
  {
    check: 'mvm.rate-of-vendor',
    title: 'one flat rate whatever the tier',
    sql: `UPDATE "mvm_sub_order" SET "commissionPercent" = 15 WHERE "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'NMH-ORD-0001-A', have: '15.00', want: '8.00' },
  },
  {
    check: 'mvm.rate-of-vendor',
    title: 'an override forgotten',
    sql: `UPDATE "mvm_commission" SET "commissionPercent" = 15 WHERE "subOrderId" = (SELECT s.id FROM "mvm_sub_order" s WHERE s."subOrderNumber" = 'NMH-ORD-0004-B')`,
    finding: { subject: 'NMH-ORD-0004-B commission', have: '15.00', want: '12.50' },
  },
  {
    check: 'mvm.override-in-use',
    title: 'an override that is never charged',
    sql: `UPDATE "mvm_commission" SET "commissionPercent" = 15 WHERE "subOrderId" = (SELECT s.id FROM "mvm_sub_order" s WHERE s."subOrderNumber" = 'NMH-ORD-0004-B')`,
    finding: { subject: 'Cedarwell Health Shop', have: 'never charged', want: 'charged' },
  },
  {
    check: 'mvm.override-in-use',
    title: 'no vendor with an override',
    sql: `UPDATE "mvm_vendor" SET "commissionOverridePercent" = NULL WHERE slug = 'cedarwell-health-shop' AND "tenantId" = ANY(:tenants::text[])`,
    finding: null,
  },
  {
    check: 'mvm.sub-order-commission',
    title: 'a kobo too much commission',
    sql: `UPDATE "mvm_sub_order" SET "commissionAmount" = "commissionAmount" + 0.01 WHERE "subOrderNumber" = 'NMH-ORD-0002-A'`,
    finding: { subject: 'NMH-ORD-0002-A commission', have: '4740.01', want: '4740.00' },
  },
  {
    check: 'mvm.commission-amounts',
    title: 'a vendor who is shorted',
    sql: `UPDATE "mvm_commission" SET "vendorPayout" = "vendorPayout" - 100 WHERE "subOrderId" = (SELECT s.id FROM "mvm_sub_order" s WHERE s."subOrderNumber" = 'NMH-ORD-0001-A')`,
    finding: {
      subject: 'NMH-ORD-0001-A',
      have: 't / 1195000.00 / 89625.00 / 3500.00 / 95600.00 / 1192425.00 / 100.00',
      want: 't / 1195000.00 / 89625.00 / 3500.00 / 95600.00 / 1192525.00 / 0.00',
    },
  },
  {
    check: 'mvm.commission-amounts',
    title: "another vendor's commission",
    sql: `UPDATE "mvm_commission" SET "vendorId" = (SELECT v.id FROM "mvm_vendor" v WHERE v.slug = 'osprey-laptop-works' AND v."tenantId" = ANY(:tenants::text[])) WHERE "subOrderId" = (SELECT s.id FROM "mvm_sub_order" s WHERE s."subOrderNumber" = 'NMH-ORD-0001-B')`,
    finding: {
      subject: 'NMH-ORD-0001-B',
      have: 'f / 74500.00 / 5587.50 / 4500.00 / 7450.00 / 77137.50 / 0.00',
      want: 't / 74500.00 / 5587.50 / 4500.00 / 7450.00 / 77137.50 / 0.00',
    },
  },
  {
    check: 'mvm.commission-per-sub-order',
    title: 'processing without commission',
    sql: `UPDATE "mvm_sub_order" SET status = 'PROCESSING' WHERE "subOrderNumber" = 'NMH-ORD-0006-A'`,
    finding: { subject: 'NMH-ORD-0006-A', have: '0', want: '1' },
  },
  {
    check: 'mvm.clears-after-clearance',
    title: 'four days instead of seven',
    sql: `UPDATE "mvm_commission" SET "clearsAt" = "clearsAt" - interval '3 days' WHERE "subOrderId" = (SELECT s.id FROM "mvm_sub_order" s WHERE s."subOrderNumber" = 'NMH-ORD-0004-A')`,
    finding: { subject: 'NMH-ORD-0004-A', have: '4 days', want: '7 days' },
  },
  {
    check: 'mvm.commission-state',
    title: 'cleared while the clearance days run',
    sql: `UPDATE "mvm_commission" SET status = 'CLEARED', "clearedAt" = :now::timestamp WHERE "subOrderId" = (SELECT s.id FROM "mvm_sub_order" s WHERE s."subOrderNumber" = 'NMH-ORD-0004-A')`,
    finding: { subject: 'NMH-ORD-0004-A', have: 'CLEARED while DELIVERED', want: 'as agreed' },
  },
  {
    check: 'mvm.commission-state',
    title: 'paid for goods on the road',
    sql: `UPDATE "mvm_commission" SET status = 'PAID' WHERE "subOrderId" = (SELECT s.id FROM "mvm_sub_order" s WHERE s."subOrderNumber" = 'NMH-ORD-0005-A')`,
    finding: { subject: 'NMH-ORD-0005-A', have: 'PAID while SHIPPED', want: 'as agreed' },
  },
  {
    check: 'mvm.payout-gross',
    title: 'a commission that the payout forgot',
    sql: `UPDATE "mvm_commission" SET "payoutId" = NULL WHERE "subOrderId" = (SELECT s.id FROM "mvm_sub_order" s WHERE s."subOrderNumber" = 'NMH-ORD-0002-B')`,
    finding: { subject: 'NMH-PAY-0002', have: '121562.50', want: '77137.50' },
  },
  {
    check: 'mvm.payout-net',
    title: 'a deduction that was not deducted',
    sql: `UPDATE "mvm_payout" SET "deductionAmount" = 0 WHERE "payoutNumber" = 'NMH-PAY-0001'`,
    finding: { subject: 'NMH-PAY-0001', have: '1192475.00', want: '1192525.00' },
  },
  {
    check: 'mvm.payout-minimum',
    title: 'a payout below the minimum',
    sql: `UPDATE "mvm_payout" SET "grossAmount" = 4999.99 WHERE "payoutNumber" = 'NMH-PAY-0003'`,
    finding: { subject: 'NMH-PAY-0003', have: '4999.99', want: 'enough' },
  },
  {
    check: 'mvm.payout-account',
    title: 'a payout to another account',
    sql: `UPDATE "mvm_payout" SET "accountNumber" = '0749477178' WHERE "payoutNumber" = 'NMH-PAY-0001'`,
    finding: {
      subject: 'NMH-PAY-0001',
      have: 'Access Bank / 044 / 0749477178 / Kestrel Gadget Arcade Ltd',
      want: 'Access Bank / 044 / 0030172647 / Kestrel Gadget Arcade Ltd',
    },
  },
  {
    check: 'mvm.payout-state',
    title: 'paid out without approval',
    sql: `UPDATE "mvm_payout" SET "approvedAt" = NULL, "approvedById" = NULL WHERE "payoutNumber" = 'NMH-PAY-0001'`,
    finding: { subject: 'NMH-PAY-0001', have: 'status=COMPLETED', want: 'as agreed' },
  },
  {
    check: 'mvm.payout-cycle',
    title: 'two cycles in one payout',
    sql: `UPDATE "mvm_payout" SET "periodStart" = "periodStart" - interval '14 days' WHERE "payoutNumber" = 'NMH-PAY-0001'`,
    finding: {
      subject: 'NMH-PAY-0001',
      have: '28 days, 0 commissions outside',
      want: '14 days, 0 commissions outside',
    },
  },
  {
    check: 'mvm.payout-cycle',
    title: 'a commission of an earlier cycle',
    sql: `UPDATE "mvm_commission" SET "clearedAt" = "clearedAt" - interval '10 days' WHERE "subOrderId" = (SELECT s.id FROM "mvm_sub_order" s WHERE s."subOrderNumber" = 'NMH-ORD-0002-A')`,
    finding: {
      subject: 'NMH-PAY-0003',
      have: '14 days, 1 commissions outside',
      want: '14 days, 0 commissions outside',
    },
  },
  {
    check: 'mvm.paid-with-payout',
    title: 'paid without a payout',
    sql: `UPDATE "mvm_commission" SET "payoutId" = NULL WHERE "subOrderId" = (SELECT s.id FROM "mvm_sub_order" s WHERE s."subOrderNumber" = 'NMH-ORD-0001-A')`,
    finding: { subject: 'NMH-ORD-0001-A', have: 'paid', want: 'not paid' },
  },
  {
    check: 'mvm.paid-with-payout',
    title: 'a completed payout whose commission waits',
    sql: `UPDATE "mvm_commission" SET status = 'CLEARED' WHERE "subOrderId" = (SELECT s.id FROM "mvm_sub_order" s WHERE s."subOrderNumber" = 'NMH-ORD-0001-A')`,
    finding: { subject: 'NMH-ORD-0001-A', have: 'not paid', want: 'paid' },
  },
];
