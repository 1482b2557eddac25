import type { Rule } from '../engine/contract.ts';
import { everyRow } from '../engine/rules.ts';

const commissions: readonly Rule[] = [
  {
    id: 'mvm.rate-of-vendor',
    title: "commission is taken at the vendor's override, else at the rate of its tier",
    clauses: ['8.1.a'],
    sql: `
      SELECT r.subject, r.rate::text AS have, coalesce(v."commissionOverridePercent", t."commissionPercent")::text AS want
      FROM (SELECT s."subOrderNumber" AS subject, s."vendorId", s."commissionPercent" AS rate FROM {mvm_sub_order} s
        UNION ALL SELECT s."subOrderNumber" || ' commission', c."vendorId", c."commissionPercent"
        FROM {mvm_commission} c JOIN {mvm_sub_order} s ON s.id = c."subOrderId") r
      JOIN {mvm_vendor} v ON v.id = r."vendorId" LEFT JOIN {mvm_vendor_tier} t ON t.id = v."tierId"`,
  },
  {
    id: 'mvm.override-in-use',
    title: 'an override of its own is what a vendor was charged, not the rate of its tier',
    clauses: ['8.1.a'],
    sql: `
      SELECT v."tradeName" AS subject, 'charged' AS want,
        CASE WHEN v."commissionOverridePercent" <> t."commissionPercent" AND EXISTS (SELECT FROM {mvm_commission} c
          WHERE c."vendorId" = v.id AND c."commissionPercent" = v."commissionOverridePercent") THEN 'charged' ELSE 'never charged' END AS have
      FROM {mvm_vendor} v JOIN {mvm_vendor_tier} t ON t.id = v."tierId" WHERE v."commissionOverridePercent" IS NOT NULL`,
  },
  {
    id: 'mvm.sub-order-commission',
    title: "commission is the sale times the rate, to the kobo; the rest of the sub-order is the vendor's",
    clauses: ['8.1.a'],
    sql: `
      SELECT s."subOrderNumber" || ' ' || f.what AS subject, f.have::text, f.want::text
      FROM {mvm_sub_order} s CROSS JOIN LATERAL (VALUES
        ('commission', s."commissionAmount", round((s."goodsTotal" - s."discountTotal") * s."commissionPercent" / 100, 2)),
        ('vendor share', s."vendorPayout", s."grandTotal" - s."commissionAmount")) AS f(what, have, want)`,
  },
  {
    id: 'mvm.commission-amounts',
    title: 'a commission is booked with the amounts and the vendor of its sub-order, and adds up',
    clauses: ['8.1.a'],
    sql: `
      SELECT s."subOrderNumber" AS subject,
        concat_ws(' / ', c."vendorId" = s."vendorId", c."saleAmount", c."vatAmount", c."shippingAmount", c."commissionAmount", c."vendorPayout",
          c."saleAmount" + c."vatAmount" + c."shippingAmount" - c."commissionAmount" - c."vendorPayout") AS have,
        concat_ws(' / ', true, s."goodsTotal" - s."discountTotal", s."vatTotal", s."shippingTotal", s."commissionAmount", s."vendorPayout", '0.00') AS want
      FROM {mvm_commission} c JOIN {mvm_sub_order} s ON s.id = c."subOrderId"`,
  },
  {
    id: 'mvm.commission-per-sub-order',
    title: 'a sub-order has one commission in processing, shipped and delivered, and none otherwise',
    clauses: ['8.1.a'],
    sql: `
      SELECT s."subOrderNumber" AS subject, CASE WHEN s.status IN ('PROCESSING', 'SHIPPED', 'DELIVERED') THEN 1 ELSE 0 END AS want,
        (SELECT count(*) FROM {mvm_commission} c WHERE c."subOrderId" = s.id) AS have
      FROM {mvm_sub_order} s`,
  },
  {
    id: 'mvm.clears-after-clearance',
    title: 'a commission may clear when the clearance days after delivery are over',
    clauses: ['8.1.a'],
    sql: `
      SELECT s."subOrderNumber" AS subject, m."clearanceDays" || ' days' AS want,
        CASE WHEN c."clearsAt" = s."deliveredAt" + make_interval(days => m."clearanceDays") THEN m."clearanceDays" || ' days'
          ELSE coalesce(extract(day FROM c."clearsAt" - s."deliveredAt") || ' days', 'never') END AS have
      FROM {mvm_commission} c JOIN {mvm_sub_order} s ON s.id = c."subOrderId"
      JOIN {mvm_marketplace_config} m ON m."tenantId" = c."tenantId" WHERE s."deliveredAt" IS NOT NULL`,
  },
  {
    id: 'mvm.commission-state',
    title: 'a commission is cleared or paid only when it was delivered and due, and what is due for a day is cleared',
    clauses: ['8.1.a'],
    sql: `
      SELECT s."subOrderNumber" AS subject, 'as agreed' AS want, CASE WHEN CASE c.status
          WHEN 'PENDING' THEN s."deliveredAt" IS NULL AND c."clearsAt" IS NULL AND c."clearedAt" IS NULL AND c."paidAt" IS NULL
          WHEN 'PROCESSING' THEN s."deliveredAt" IS NOT NULL AND c."clearsAt" > :now::timestamp - interval '1 day'
            AND c."clearedAt" IS NULL AND c."paidAt" IS NULL
          WHEN 'CLEARED' THEN s.status = 'DELIVERED' AND c."clearsAt" <= c."clearedAt" AND c."clearedAt" <= :now::timestamp AND c."paidAt" IS NULL
          WHEN 'PAID' THEN s.status = 'DELIVERED' AND c."clearsAt" <= c."clearedAt" AND c."clearedAt" <= c."paidAt"
        END THEN 'as agreed' ELSE c.status || ' while ' || s.status END AS have
      FROM {mvm_commission} c JOIN {mvm_sub_order} s ON s.id = c."subOrderId"`,
  },
];

const payouts: readonly Rule[] = [
  {
    id: 'mvm.payout-gross',
    title: "the gross amount of a payout is the vendor's share of its commissions",
    clauses: ['8.1.a'],
    sql: `
      SELECT p."payoutNumber" AS subject, p."grossAmount"::text AS have,
        (SELECT sum(c."vendorPayout")::text FROM {mvm_commission} c WHERE c."payoutId" = p.id AND c."vendorId" = p."vendorId") AS want
      FROM {mvm_payout} p`,
  },
  {
    id: 'mvm.payout-net',
    title: 'a payout is its gross amount less deductions',
    clauses: ['8.1.a'],
    sql: `
      SELECT p."payoutNumber" AS subject, p."netAmount"::text AS have, (p."grossAmount" - p."deductionAmount")::text AS want
      FROM {mvm_payout} p`,
  },
  {
    id: 'mvm.payout-minimum',
    title: 'no payout is below the minimum',
    clauses: ['8.1.a'],
    sql: `
      SELECT p."payoutNumber" AS subject, 'enough' AS want,
        CASE WHEN p."grossAmount" >= c."minimumPayoutAmount" THEN 'enough' ELSE p."grossAmount"::text END AS have
      FROM {mvm_payout} p JOIN {mvm_marketplace_config} c ON c."tenantId" = p."tenantId"`,
  },
  {
    id: 'mvm.payout-account',
    title: 'a payout goes to the account of its vendor',
    clauses: ['8.1.a'],
    sql: `
      SELECT p."payoutNumber" AS subject, concat_ws(' / ', p."bankName", p."bankCode", p."accountNumber", p."accountName") AS have,
        concat_ws(' / ', v."bankName", v."bankCode", v."accountNumber", v."accountName") AS want
      FROM {mvm_payout} p JOIN {mvm_vendor} v ON v.id = p."vendorId"`,
  },
  everyRow(
    { id: 'mvm.payout-state', title: 'nothing is paid out without approval, and what is completed has a time' },
    'mvm_payout',
    'payoutNumber',
    `(t."approvedAt" IS NOT NULL) = (t."approvedById" IS NOT NULL) AND CASE t.status
       WHEN 'PENDING' THEN t."approvedAt" IS NULL AND t."completedAt" IS NULL
       WHEN 'COMPLETED' THEN t."approvedAt" IS NOT NULL AND t."completedAt" IS NOT NULL
       ELSE t."completedAt" IS NULL END`,
    ['status'],
  ),
  {
    id: 'mvm.payout-cycle',
    title: 'a payout covers one cycle, and its commissions cleared in that cycle',
    clauses: ['8.1.a'],
    sql: `
      SELECT p."payoutNumber" AS subject, concat_ws(' ', extract(day FROM p."periodEnd" - p."periodStart"), 'days,',
          (SELECT count(*) FROM {mvm_commission} k WHERE k."payoutId" = p.id
             AND (k."clearedAt" < p."periodStart" OR k."clearedAt" >= p."periodEnd" OR k."clearedAt" IS NULL)), 'commissions outside') AS have,
        c."payoutCycleDays" || ' days, 0 commissions outside' AS want
      FROM {mvm_payout} p JOIN {mvm_marketplace_config} c ON c."tenantId" = p."tenantId"`,
  },
  {
    id: 'mvm.paid-with-payout',
    title: 'a commission is paid exactly when the payout that it links to is completed, and at that time',
    clauses: ['8.1.a'],
    sql: `
      SELECT s."subOrderNumber" AS subject, CASE WHEN c.status = 'PAID' THEN 'paid' ELSE 'not paid' END AS have,
        CASE WHEN p.status = 'COMPLETED' AND p."vendorId" = c."vendorId" AND p."completedAt" = c."paidAt" THEN 'paid' ELSE 'not paid' END AS want
      FROM {mvm_commission} c JOIN {mvm_sub_order} s ON s.id = c."subOrderId" LEFT JOIN {mvm_payout} p ON p.id = c."payoutId"`,
  },
];

export const settlementRules: readonly Rule[] = [...commissions, ...payouts];
