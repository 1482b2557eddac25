import type { Fault } from '../engine/fault.ts';

/** Faults in configuration, vendors and their people. */
export const vendorFaults: readonly Fault[] = [
  {
    check: 'mvm.config-as-agreed',
    title: 'payouts once a month',
    sql: `UPDATE "mvm_marketplace_config" SET "payoutCycleDays" = 30 WHERE "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'payout cycle', have: '30', want: '14' },
  },
  {
    check: 'mvm.tiers-as-agreed',
    title: 'gold at the rate of bronze',
    sql: `UPDATE "mvm_vendor_tier" SET "commissionPercent" = 15 WHERE code = 'GOLD' AND "tenantId" = ANY(:tenants::text[])`,
    finding: {
      subject: 'GOLD',
      have: '3 / 15.00 / 2000000.00 / 200 / 4.50 / PRIORITY',
      want: '3 / 10.00 / 2000000.00 / 200 / 4.50 / PRIORITY',
    },
  },
  {
    check: 'mvm.one-default-tier',
    title: 'a second default tier',
    sql: `UPDATE "mvm_vendor_tier" SET "isDefault" = true WHERE code = 'SILVER' AND "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'default tiers', have: 'BRONZE, SILVER', want: 'BRONZE' },
  },
  {
    check: 'mvm.vendor-mix',
    title: 'nobody is suspended',
    sql: `UPDATE "mvm_vendor" SET status = 'APPROVED' WHERE slug = 'crownlace-hair-studio' AND "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'APPROVED', have: '9', want: '8' },
  },
  {
    check: 'mvm.vendor-standing',
    title: 'an approved vendor that nobody verified',
    sql: `UPDATE "mvm_vendor" SET "isVerified" = false WHERE slug = 'indigo-loom-weavers' AND "tenantId" = ANY(:tenants::text[])`,
    finding: {
      subject: 'Indigo Loom Weavers',
      have: 'status=APPROVED onboardingStep=COMPLETED isVerified=false',
      want: 'as agreed',
    },
  },
  {
    check: 'mvm.vendor-standing',
    title: 'a tier before approval',
    sql: `UPDATE "mvm_vendor" SET "tierId" = (SELECT t.id FROM "mvm_vendor_tier" t WHERE t.code = 'BRONZE' AND t."tenantId" = ANY(:tenants::text[])) WHERE slug = 'lagoon-sole-footwear' AND "tenantId" = ANY(:tenants::text[])`,
    finding: {
      subject: 'Lagoon Sole Footwear',
      have: 'status=PENDING_APPROVAL onboardingStep=BANK_INFO isVerified=false',
      want: 'as agreed',
    },
  },
  {
    check: 'mvm.tier-fits',
    title: 'a vendor promoted without the orders for it',
    sql: `UPDATE "mvm_vendor" SET "tierId" = (SELECT t.id FROM "mvm_vendor_tier" t WHERE t.code = 'GOLD' AND t."tenantId" = ANY(:tenants::text[])) WHERE slug = 'velvet-thread-house' AND "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'Velvet Thread House', have: 'GOLD', want: 'SILVER' },
  },
  {
    check: 'mvm.tier-fits',
    title: 'a rating that falls below the threshold',
    sql: `UPDATE "mvm_vendor" SET "ratingAverage" = 4.49 WHERE slug = 'ironpalm-auto-spares' AND "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'Ironpalm Auto Spares', have: 'GOLD', want: 'SILVER' },
  },
  {
    check: 'mvm.orders-after-review',
    title: 'a review that the orders overlap',
    sql: `UPDATE "mvm_vendor" SET "tierReviewedAt" = "tierReviewedAt" + interval '30 days' WHERE slug = 'kestrel-gadget-arcade' AND "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'NMH-ORD-0001', have: 'before the review', want: 'after the review' },
  },
  {
    check: 'mvm.vendors-distinct',
    title: 'two vendors that are one',
    sql: `UPDATE "mvm_vendor" SET "accountNumber" = '0030172647' WHERE slug = 'osprey-laptop-works' AND "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'Kestrel Gadget Arcade', have: 'Osprey Laptop Works', want: 'nobody' },
  },
  {
    check: 'mvm.bank-codes',
    title: "another bank's code",
    sql: `UPDATE "mvm_vendor" SET "bankCode" = '058' WHERE slug = 'amberglow-beauty-corner' AND "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'Amberglow Beauty Corner', have: '058 10 digits', want: '070 10 digits' },
  },
  {
    check: 'mvm.vendor-totals',
    title: 'totals typed in by hand',
    sql: `UPDATE "mvm_vendor" SET "totalSales" = 125000 WHERE slug = 'ironpalm-auto-spares' AND "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'Ironpalm Auto Spares sales', have: '125000.00', want: '192000.00' },
  },
  {
    check: 'mvm.vendor-totals',
    title: 'a payout that was never completed',
    sql: `UPDATE "mvm_payout" SET status = 'FAILED' WHERE "payoutNumber" = 'NMH-PAY-0001'`,
    finding: { subject: 'Kestrel Gadget Arcade paid out', have: '1192475.00', want: '0.00' },
  },
  {
    check: 'mvm.one-owner',
    title: 'a shop without an owner',
    sql: `UPDATE "mvm_vendor_staff" SET role = 'MANAGER' WHERE email = 'vendors@demo-marketplace.demo'`,
    finding: { subject: 'Ironpalm Auto Spares', have: '0', want: '1' },
  },
  {
    check: 'mvm.portal-account',
    title: 'the account of a school behind a shop',
    sql: `UPDATE "mvm_vendor_staff" SET "userId" = (SELECT u.id FROM "User" u WHERE u.email = 'teacher@demo-school.demo') WHERE email = 'vendors@demo-marketplace.demo'`,
    finding: { subject: 'Obinna Nwosu', have: null, want: 'Obinna Nwosu vendors@demo-marketplace.demo' },
  },
  {
    check: 'mvm.portal-account',
    title: 'a vendor who signs in and sees nothing',
    sql: `UPDATE "mvm_vendor_staff" SET "userId" = NULL WHERE email = 'vendors@demo-marketplace.demo'`,
    finding: null,
  },
  {
    check: 'mvm.registration-follows-vendor',
    title: 'an application that stood still',
    sql: `UPDATE "mvm_vendor_registration" SET status = 'PENDING_APPROVAL' WHERE "businessName" = 'Cedarwell Health Shop' AND "tenantId" = ANY(:tenants::text[])`,
    finding: {
      subject: 'Cedarwell Health Shop',
      have: 'PENDING_APPROVAL / 09082235366 / Cedarwell Health Shop / Kosisochukwu Ezeudu / Eti-Osa',
      want: 'APPROVED / 09082235366 / Cedarwell Health Shop / Kosisochukwu Ezeudu / Eti-Osa',
    },
  },
  {
    check: 'mvm.documents-before-review',
    title: 'approval without a certificate',
    sql: `UPDATE "mvm_vendor_registration" SET "businessReference" = NULL WHERE "businessName" = 'Cedarwell Health Shop' AND "tenantId" = ANY(:tenants::text[])`,
    finding: {
      subject: 'Cedarwell Health Shop',
      have: 'status=APPROVED identityReference=NMH-KYC-cedarwell-health-shop-identity businessReference=null',
      want: 'as agreed',
    },
  },
  {
    check: 'mvm.lagos-lga',
    title: 'a quarter for a local government area',
    sql: `UPDATE "mvm_vendor" SET lga = 'Ikoyi' WHERE slug = 'cedarwell-health-shop' AND "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'Cedarwell Health Shop', have: 'Ikoyi', want: 'an area of Lagos State' },
  },
  {
    check: 'mvm.phones',
    title: 'a number that nobody in Nigeria dials',
    sql: `UPDATE "mvm_parent_order" SET "customerPhone" = '0123456789' WHERE "orderNumber" = 'NMH-ORD-0002'`,
    finding: { subject: 'NMH-ORD-0002', have: '0123456789', want: 'mobile' },
  },
];
