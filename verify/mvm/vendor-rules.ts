import type { Rule } from '../engine/contract.ts';
import { everyRow, mix } from '../engine/rules.ts';

const LAGOS_LGAS = [
  'Agege',
  'Ajeromi-Ifelodun',
  'Alimosho',
  'Amuwo-Odofin',
  'Apapa',
  'Badagry',
  'Epe',
  'Eti-Osa',
  'Ibeju-Lekki',
  'Ifako-Ijaiye',
  'Ikeja',
  'Ikorodu',
  'Kosofe',
  'Lagos Island',
  'Lagos Mainland',
  'Mushin',
  'Ojo',
  'Oshodi-Isolo',
  'Somolu',
  'Surulere',
]
  .map((name) => `'${name}'`)
  .join(', ');

const marketplace: readonly Rule[] = [
  {
    id: 'mvm.config-as-agreed',
    title: 'the marketplace works to the agreed rates, cycles and limits, in naira and in Lagos',
    clauses: ['8.1.a'],
    sql: `
      SELECT f.subject, f.have, f.want FROM {mvm_marketplace_config} c CROSS JOIN LATERAL (VALUES
        ('default commission', c."defaultCommissionPercent"::text, '15.00'),
        ('VAT', c."vatPercent"::text, '7.50'),
        ('payout cycle', c."payoutCycleDays"::text, '14'),
        ('minimum payout', c."minimumPayoutAmount"::text, '5000.00'),
        ('clearance', c."clearanceDays"::text, '7'),
        ('approval of vendors', c."vendorsNeedApproval"::text, 'true'),
        ('approval of payouts', c."payoutsNeedApproval"::text, 'true'),
        ('active', c."isActive"::text, 'true'),
        ('place', concat_ws(' ', c.currency, c.country, c.timezone), 'NGN NG Africa/Lagos')) AS f(subject, have, want)`,
  },
  {
    id: 'mvm.tiers-as-agreed',
    title: 'the four tiers have their rate, thresholds (monthly sales, monthly orders, rating) and support',
    clauses: ['8.1.a'],
    sql: `
      SELECT coalesce(w.code, t.code) AS subject, w.terms AS want,
        concat_ws(' / ', t.rank, t."commissionPercent", t."minimumMonthlySales", t."minimumMonthlyOrders", t."minimumRating", t."supportLevel") AS have
      FROM (VALUES
        ('BRONZE', '1 / 15.00 / 0.00 / 0 / 0.00 / STANDARD'),
        ('SILVER', '2 / 12.00 / 500000.00 / 50 / 4.00 / PRIORITY'),
        ('GOLD', '3 / 10.00 / 2000000.00 / 200 / 4.50 / PRIORITY'),
        ('PLATINUM', '4 / 8.00 / 10000000.00 / 1000 / 4.80 / DEDICATED')) AS w(code, terms)
      FULL JOIN {mvm_vendor_tier} t ON t.code = w.code`,
  },
  {
    id: 'mvm.one-default-tier',
    title: 'one tier is the default, the lowest',
    clauses: ['8.1.a'],
    sql: `
      SELECT 'default tiers' AS subject, string_agg(t.code, ', ' ORDER BY t.rank) FILTER (WHERE t."isDefault") AS have,
        (array_agg(t.code ORDER BY t.rank))[1] AS want
      FROM {mvm_vendor_tier} t`,
  },
];

const vendors: readonly Rule[] = [
  mix('mvm.vendor-mix', 'mvm_vendor', 'status', {
    APPROVED: 8,
    PENDING_APPROVAL: 1,
    SUSPENDED: 1,
    REJECTED: 0,
    CHURNED: 0,
  }),
  everyRow(
    { id: 'mvm.vendor-standing', title: 'approval, tier, verification and suspension of a vendor fit its status' },
    'mvm_vendor',
    'tradeName',
    `CASE t.status
       WHEN 'APPROVED' THEN t."tierId" IS NOT NULL AND t."isVerified" AND t."onboardingStep" = 'COMPLETED'
         AND t."approvedAt" IS NOT NULL AND t."approvedById" IS NOT NULL AND t."suspendedAt" IS NULL
       WHEN 'SUSPENDED' THEN t."tierId" IS NOT NULL AND NOT t."isVerified" AND t."approvedAt" IS NOT NULL
         AND t."suspendedAt" IS NOT NULL AND t."suspensionReason" <> ''
       WHEN 'PENDING_APPROVAL' THEN t."tierId" IS NULL AND NOT t."isVerified" AND t."onboardingStep" <> 'COMPLETED'
         AND t."approvedAt" IS NULL AND t."approvedById" IS NULL AND t."suspendedAt" IS NULL
     END`,
    ['status', 'onboardingStep', 'isVerified'],
  ),
  {
    id: 'mvm.tier-fits',
    title: 'a vendor is in the highest tier whose thresholds its monthly sales, monthly orders and rating reach',
    clauses: ['8.1.a'],
    sql: `
      SELECT v."tradeName" AS subject, coalesce(t.code, 'none') AS have,
        CASE WHEN v."approvedAt" IS NULL THEN 'none' ELSE (
          SELECT w.code FROM {mvm_vendor_tier} w
          WHERE w."tenantId" = v."tenantId" AND v."monthlySales" >= w."minimumMonthlySales"
            AND v."monthlyOrders" >= w."minimumMonthlyOrders" AND v."ratingAverage" >= w."minimumRating"
          ORDER BY w.rank DESC LIMIT 1) END AS want
      FROM {mvm_vendor} v LEFT JOIN {mvm_vendor_tier} t ON t.id = v."tierId"`,
  },
  {
    id: 'mvm.orders-after-review',
    title: 'the order book begins after the tier review, so that monthly figures and orders do not overlap',
    clauses: ['8.1.a'],
    sql: `
      SELECT o."orderNumber" AS subject, 'after the review' AS want,
        CASE WHEN o."placedAt" > (SELECT max(v."tierReviewedAt") FROM {mvm_vendor} v WHERE v."tenantId" = o."tenantId")
          THEN 'after the review' ELSE 'before the review' END AS have
      FROM {mvm_parent_order} o`,
  },
  {
    id: 'mvm.vendors-distinct',
    title: 'no vendor is in the list twice under another name, phone, email or account',
    clauses: ['8.1.a'],
    sql: `
      SELECT v."tradeName" AS subject, 'nobody' AS want,
        coalesce((SELECT string_agg(o."tradeName", ', ' ORDER BY o."tradeName") FROM {mvm_vendor} o
          WHERE o.id <> v.id AND (o."tradeName" = v."tradeName" OR o."legalName" = v."legalName" OR o.phone = v.phone
            OR o.email = v.email OR o."accountNumber" = v."accountNumber")), 'nobody') AS have
      FROM {mvm_vendor} v`,
  },
  {
    id: 'mvm.bank-codes',
    title: "the code of a vendor's bank is the bank's own, and the account has ten digits",
    clauses: ['8.1.a'],
    sql: `
      SELECT v."tradeName" AS subject, concat_ws(' ', v."bankCode", length(v."accountNumber"), 'digits') AS have,
        b.code || ' 10 digits' AS want
      FROM {mvm_vendor} v LEFT JOIN (VALUES ('Access Bank', '044'), ('First Bank', '011'), ('GTBank', '058'), ('UBA', '033'),
        ('Zenith Bank', '057'), ('Fidelity Bank', '070'), ('Union Bank', '032'), ('Stanbic IBTC', '221'),
        ('Sterling Bank', '232'), ('Wema Bank', '035')) AS b(name, code) ON b.name = v."bankName"`,
  },
  {
    id: 'mvm.vendor-totals',
    title: 'the totals of a vendor are those of its standing sub-orders and completed payouts',
    clauses: ['8.1.a'],
    sql: `
      SELECT v."tradeName" || ' ' || f.what AS subject, f.have, f.want
      FROM {mvm_vendor} v
      CROSS JOIN LATERAL (
        SELECT count(*) AS orders, coalesce(sum(s."goodsTotal" - s."discountTotal"), 0)::numeric(14, 2) AS sales,
          coalesce(sum(s."commissionAmount"), 0)::numeric(14, 2) AS commission
        FROM {mvm_sub_order} s
        WHERE s."vendorId" = v.id AND s.status IN ('CONFIRMED', 'PROCESSING', 'SHIPPED', 'DELIVERED')) o
      CROSS JOIN LATERAL (
        SELECT coalesce(sum(p."netAmount"), 0)::numeric(14, 2) AS paid
        FROM {mvm_payout} p WHERE p."vendorId" = v.id AND p.status = 'COMPLETED') p
      CROSS JOIN LATERAL (VALUES
        ('orders', v."totalOrders"::text, o.orders::text),
        ('sales', v."totalSales"::text, o.sales::text),
        ('commission', v."totalCommission"::text, o.commission::text),
        ('paid out', v."totalPaidOut"::text, p.paid::text)) AS f(what, have, want)`,
  },
];

const people: readonly Rule[] = [
  {
    id: 'mvm.one-owner',
    title: 'an approved vendor has one active owner among its staff; no other vendor has access',
    clauses: ['8.1.a'],
    sql: `
      SELECT v."tradeName" AS subject, CASE v.status WHEN 'APPROVED' THEN 1 ELSE 0 END AS want,
        (SELECT count(*) FROM {mvm_vendor_staff} s WHERE s."vendorId" = v.id AND s."isActive"
           AND (s.role = 'OWNER' OR v.status <> 'APPROVED')) AS have
      FROM {mvm_vendor} v`,
  },
  {
    id: 'mvm.portal-account',
    title: "the account behind a member of a vendor's staff belongs to the marketplace and to that person",
    clauses: ['8.1.a', '8.3.e'],
    sql: `
      SELECT s.name AS subject, s.name || ' ' || s.email AS want,
        (SELECT u.name || ' ' || u.email FROM {TenantMembership} m JOIN "User" u ON u.id = m."userId"
         WHERE m."tenantId" = s."ownerTenantId" AND m."userId" = s."userId" AND m."isActive") AS have
      FROM {mvm_vendor_staff} s WHERE s."userId" IS NOT NULL`,
  },
  {
    id: 'mvm.registration-follows-vendor',
    title: 'an application carries the status, phone, names and local government area of the vendor that it became',
    clauses: ['8.1.a'],
    sql: `
      SELECT r."businessName" AS subject,
        concat_ws(' / ', r.status, r.phone, r."businessName", r."applicantName", r.lga) AS have,
        concat_ws(' / ', v.status, v.phone, v."tradeName", v."contactName", v.lga) AS want
      FROM {mvm_vendor_registration} r LEFT JOIN {mvm_vendor} v ON v.id = r."vendorId"`,
  },
  everyRow(
    {
      id: 'mvm.documents-before-review',
      title: 'nobody is approved without a checked phone, documents and a reviewer',
    },
    'mvm_vendor_registration',
    'businessName',
    `t."phoneVerifiedAt" IS NOT NULL AND CASE t.status
       WHEN 'APPROVED' THEN t."identityReference" <> '' AND t."businessReference" <> '' AND t."identityDocument" IS NOT NULL
         AND t."documentsSubmittedAt" <= t."reviewedAt" AND t."reviewedById" IS NOT NULL
       ELSE t."reviewedAt" IS NULL AND t."reviewedById" IS NULL END`,
    ['status', 'identityReference', 'businessReference'],
  ),
  {
    id: 'mvm.lagos-lga',
    title: 'vendors and applicants are in one of the twenty local government areas of Lagos',
    clauses: ['8.1.a'],
    sql: `
      SELECT a.name AS subject, a.lga AS have, CASE WHEN a.lga IN (${LAGOS_LGAS}) THEN a.lga ELSE 'an area of Lagos State' END AS want
      FROM (SELECT v."tradeName" AS name, v.lga FROM {mvm_vendor} v
        UNION ALL SELECT r."businessName" || ' (application)', r.lga FROM {mvm_vendor_registration} r) a`,
  },
  {
    id: 'mvm.phones',
    title: 'phone numbers are Nigerian mobile numbers',
    clauses: ['8.1.a'],
    sql: `
      SELECT p.name AS subject, CASE WHEN p.phone ~ '^0(70|80|81|90)[0-9]+$' AND length(p.phone) = 11 THEN 'mobile' ELSE p.phone END AS have, 'mobile' AS want
      FROM (SELECT v."tradeName" AS name, v.phone FROM {mvm_vendor} v
        UNION ALL SELECT s.name || ' (staff)', s.phone FROM {mvm_vendor_staff} s
        UNION ALL SELECT o."orderNumber", o."customerPhone" FROM {mvm_parent_order} o
        UNION ALL SELECT r."businessName" || ' (application)', r.phone FROM {mvm_vendor_registration} r) p`,
  },
];

export const vendorRules: readonly Rule[] = [...marketplace, ...vendors, ...people];
