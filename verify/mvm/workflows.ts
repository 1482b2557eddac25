import type { Step, Workflow } from '../engine/contract.ts';
import { fulfilment, ordering } from './selling-steps.ts';

const onboarding: readonly Step[] = [
  {
    title: 'A trader applies with a phone number',
    sql: `
      INSERT INTO "mvm_vendor_registration" (id, "partnerId", "tenantId", phone, "phoneVerifiedAt", "applicantName",
        "businessName", "businessType", trade, lga, state, status, "updatedAt")
      VALUES (gen_random_uuid()::text, :partner, :tenant, '09000000017', :now::timestamp, 'Rotimi Adegoke',
        'Sundial Hair Parlour', 'SOLE_PROPRIETORSHIP', 'Beauty', 'Surulere', 'Lagos', 'PENDING_APPROVAL', :now::timestamp)
      RETURNING id AS "registrationId", 'application' AS subject, status::text AS have, 'PENDING_APPROVAL' AS want`,
  },
  {
    title: 'The documents are handed in',
    sql: `
      UPDATE "mvm_vendor_registration" SET "identityDocument" = 'NIN_SLIP', "identityReference" = 'NMH-KYC-sundial-identity',
        "businessReference" = 'NMH-KYC-sundial-business', "documentsSubmittedAt" = :now::timestamp
      WHERE id = :registrationId AND "phoneVerifiedAt" IS NOT NULL
      RETURNING 'documents' AS subject, num_nonnulls("identityReference", "businessReference") AS have, 2 AS want`,
  },
  {
    title: 'A vendor without a tier waits for approval',
    sql: `
      INSERT INTO "mvm_vendor" (id, "tenantId", slug, "tradeName", "legalName", "businessType", trade, "contactName", email,
        phone, address, lga, city, state, "bankName", "bankCode", "accountNumber", "accountName", "onboardingStep",
        "registeredAt", "updatedAt")
      SELECT gen_random_uuid()::text, r."tenantId", 'sundial-hair-parlour', r."businessName", 'Sundial Hair Parlour Enterprises',
        r."businessType", r.trade, r."applicantName", 'shop@sundial-hair-parlour.example', r.phone, '9 Ogunlana Drive', r.lga,
        'Surulere', r.state, 'Wema Bank', '035', '0000000000', 'Sundial Hair Parlour Enterprises', 'BANK_INFO',
        r."createdAt", :now::timestamp
      FROM {mvm_vendor_registration} r WHERE r.id = :registrationId
      RETURNING id AS "vendorId", 'vendor' AS subject, concat_ws(' ', status, "tierId") AS have, 'PENDING_APPROVAL' AS want`,
  },
  {
    title: 'The admin of the marketplace approves',
    sql: `
      UPDATE "mvm_vendor" v SET status = 'APPROVED', "isVerified" = true, "onboardingStep" = 'COMPLETED',
        "approvedAt" = :now::timestamp, "approvedById" = u.id
      FROM {TenantMembership} m JOIN "User" u ON u.id = m."userId" AND u.email = 'admin@demo-marketplace.demo'
      WHERE v.id = :vendorId AND v.status = 'PENDING_APPROVAL' AND m.role = 'TENANT_ADMIN'
        AND EXISTS (SELECT FROM {mvm_vendor_registration} r WHERE r.id = :registrationId AND r."documentsSubmittedAt" IS NOT NULL)
      RETURNING 'vendor' AS subject, v.status::text AS have, 'APPROVED' AS want`,
  },
  {
    title: 'The application follows the vendor',
    sql: `
      UPDATE "mvm_vendor_registration" r SET status = v.status, "vendorId" = v.id, "reviewedAt" = v."approvedAt", "reviewedById" = v."approvedById"
      FROM {mvm_vendor} v WHERE v.id = :vendorId AND r.id = :registrationId
      RETURNING 'application' AS subject, r.status::text AS have, 'APPROVED' AS want`,
  },
  {
    title: 'A vendor without a record of sales starts in the default tier',
    sql: `
      UPDATE "mvm_vendor" v SET "tierId" = t.id, "tierReviewedAt" = :now::timestamp
      FROM {mvm_vendor_tier} t WHERE v.id = :vendorId AND t."isDefault"
      RETURNING 'tier and rate' AS subject, t.code || ' ' || t."commissionPercent" AS have, 'BRONZE 15.00' AS want`,
  },
  {
    title: 'The vendor lists a product of the catalogue',
    sql: `
      INSERT INTO "mvm_product_mapping" (id, "tenantId", "vendorId", "productId", "variantId", "vendorSku", "vendorPrice", "allocatedStock", "updatedAt")
      SELECT gen_random_uuid()::text, p."tenantId", :vendorId, p.id, v.id, 'SHP-WIG-12', 105000, 5, :now::timestamp
      FROM {Product} p JOIN {ProductVariant} v ON v."productId" = p.id AND v.name = '12 inch'
      WHERE p.sku = 'MKT-WIG' AND p.status = 'ACTIVE'
      RETURNING id AS "listingId", 'stock listed' AS subject, "allocatedStock" AS have, 5 AS want`,
  },
];

const settlement: readonly Step[] = [
  {
    title: 'After six days nothing clears',
    sql: `
      WITH cleared AS (
        UPDATE "mvm_commission" SET status = 'CLEARED', "clearedAt" = :now::timestamp + interval '6 days'
        WHERE id = :commissionId AND status = 'PROCESSING' AND "clearsAt" <= :now::timestamp + interval '6 days' RETURNING id)
      SELECT 'cleared' AS subject, count(*) AS have, 0 AS want FROM cleared`,
  },
  {
    title: 'After seven days the commission clears',
    sql: `
      WITH cleared AS (
        UPDATE "mvm_commission" SET status = 'CLEARED', "clearedAt" = :now::timestamp + interval '7 days'
        WHERE id = :commissionId AND status = 'PROCESSING' AND "clearsAt" <= :now::timestamp + interval '7 days' RETURNING id)
      SELECT 'cleared' AS subject, count(*) AS have, 1 AS want FROM cleared`,
  },
  {
    title: 'A payout is drawn up over what has cleared',
    sql: `
      INSERT INTO "mvm_payout" (id, "tenantId", "vendorId", "payoutNumber", "periodStart", "periodEnd", "grossAmount",
        "deductionAmount", "netAmount", "bankName", "bankCode", "accountNumber", "accountName", "updatedAt")
      SELECT gen_random_uuid()::text, v."tenantId", v.id, 'NMH-PAY-WALK', :now::timestamp, :now::timestamp + make_interval(days => m."payoutCycleDays"),
        c.gross, 50, c.gross - 50, v."bankName", v."bankCode", v."accountNumber", v."accountName", :now::timestamp
      FROM {mvm_vendor} v JOIN {mvm_marketplace_config} m ON m."tenantId" = v."tenantId"
      CROSS JOIN LATERAL (SELECT sum(k."vendorPayout") AS gross FROM {mvm_commission} k
        WHERE k."vendorId" = v.id AND k.status = 'CLEARED' AND k."payoutId" IS NULL) c
      WHERE v.id = :vendorId AND c.gross >= m."minimumPayoutAmount"
      RETURNING id AS "payoutId", 'gross / net' AS subject, concat_ws(' / ', "grossAmount", "netAmount") AS have, '195750.00 / 195700.00' AS want`,
  },
  {
    title: 'The owner of the marketplace approves it and the bank credits it',
    sql: `
      UPDATE "mvm_payout" p SET status = 'COMPLETED', "approvedById" = u.id, "approvedAt" = :now::timestamp + interval '14 days',
        "completedAt" = :now::timestamp + interval '15 days'
      FROM {TenantMembership} m JOIN "User" u ON u.id = m."userId" AND u.email = 'owner@demo-marketplace.demo'
      WHERE p.id = :payoutId AND p.status = 'PENDING' AND m.role = 'TENANT_ADMIN'
      RETURNING 'payout' AS subject, p.status::text AS have, 'COMPLETED' AS want`,
  },
  {
    title: 'The commission is paid with that payout',
    sql: `
      UPDATE "mvm_commission" c SET status = 'PAID', "payoutId" = p.id, "paidAt" = p."completedAt"
      FROM {mvm_payout} p WHERE p.id = :payoutId AND p.status = 'COMPLETED' AND c.id = :commissionId AND c.status = 'CLEARED'
      RETURNING 'commission' AS subject, c.status || ' with ' || p."payoutNumber" AS have, 'PAID with NMH-PAY-WALK' AS want`,
  },
  {
    title: 'Her totals follow',
    sql: `
      UPDATE "mvm_vendor" v SET "totalOrders" = s.orders, "totalSales" = s.sales, "totalCommission" = s.commission, "totalPaidOut" = p.paid
      FROM (SELECT count(*) AS orders, sum(k."goodsTotal" - k."discountTotal") AS sales, sum(k."commissionAmount") AS commission
          FROM {mvm_sub_order} k WHERE k."vendorId" = :vendorId) s,
        (SELECT sum(o."netAmount") AS paid FROM {mvm_payout} o WHERE o."vendorId" = :vendorId AND o.status = 'COMPLETED') p
      WHERE v.id = :vendorId
      RETURNING 'orders / sales / commission / paid out' AS subject,
        concat_ws(' / ', v."totalOrders", v."totalSales", v."totalCommission", v."totalPaidOut") AS have,
        '1 / 210000.00 / 31500.00 / 195700.00' AS want`,
  },
  {
    title: 'What the customer paid is all accounted for',
    sql: `
      SELECT 'commission and shares' AS subject, sum(s."commissionAmount" + s."vendorPayout")::text AS have, o."grandTotal"::text AS want
      FROM {mvm_parent_order} o JOIN {mvm_sub_order} s ON s."parentOrderId" = o.id WHERE o.id = :orderId GROUP BY o."grandTotal"`,
  },
];

/** A trader becomes a vendor, sells, and is paid; the money adds up on the way. */
export const vendorToPayout: Workflow = {
  id: 'mvm.vendor-to-payout',
  title:
    'vendor registers → documents → approval → tier → listing → order → split → confirm, ship, deliver → commission clears → payout',
  clauses: ['8.2.b'],
  tenant: 'demo-marketplace',
  steps: [...onboarding, ...ordering, ...fulfilment, ...settlement],
};
