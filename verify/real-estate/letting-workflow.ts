import type { Step, Workflow } from '../engine/contract.ts';

/** Two months and more of letting, on one morning: from the listing to the keys. */
const finding: readonly Step[] = [
  {
    title: 'A property is listed with its units',
    sql: `
      SELECT p.id AS "propertyId", p.name || ' in ' || p.area AS subject, count(u.id) AS have, p."totalUnits" AS want, count(u.id) FILTER (WHERE u.status = 'VACANT') AS "vacantBefore"
      FROM {realestate_property} p JOIN {realestate_unit} u ON u."propertyId" = p.id WHERE p."propertyCode" = 'LPM-PR-02' AND p.status = 'ACTIVE' GROUP BY p.id, p.name, p.area, p."totalUnits"`,
  },
  {
    title: 'An enquiry for two bedrooms in Lekki finds a vacant flat within its means',
    sql: `
      SELECT u.id AS "unitId", 'flat' AS subject, u."unitNumber" || ' for ' || u."annualRent" AS have, 'TID-A3 for 3000000.00' AS want
      FROM {realestate_unit} u WHERE u."propertyId" = :propertyId AND u.status = 'VACANT' AND u.type = 'FLAT' AND u.bedrooms = 2 AND u."annualRent" <= 3500000 ORDER BY u."unitNumber" LIMIT 1`,
  },
  {
    title: 'The enquirer becomes a renter with papers and an income',
    sql: `
      INSERT INTO "realestate_tenant_profile" (id, "tenantId", "partnerId", "fullName", email, phone, "identityDocument", "identityReference", occupation, employer, "monthlyIncome", "updatedAt")
      SELECT gen_random_uuid()::text, :tenant, p."partnerId", 'Trial Renter', 'trial.renter@mail.example', '08000000017', 'PASSPORT', 'LPM-KYC-9999', 'Engineer', 'Trialworks', 900000, :now::timestamp
      FROM {realestate_property} p WHERE p.id = :propertyId
      RETURNING id AS "profileId", 'earns three times the rent' AS subject, "monthlyIncome" * 12 >= 3 * 3000000 AS have, true AS want`,
  },
];

const signing: readonly Step[] = [
  {
    title: 'A lease is drafted on the terms of the unit, for as long as the managers let',
    sql: `
      INSERT INTO "realestate_lease" (id, "tenantId", "partnerId", "leaseNumber", "unitId", "profileId", "startDate", "endDate", "termMonths", frequency, "annualRent", "rentAmount",
        "depositAmount", "serviceCharge", "noticeDays", "updatedAt")
      SELECT gen_random_uuid()::text, u."tenantId", u."partnerId", 'LPM-LSE-TRIAL', u.id, :profileId, :today::date, (:today::date + make_interval(months => c."defaultLeaseMonths") - interval '1 day')::date,
        c."defaultLeaseMonths", 'ANNUAL'::"RealestateFrequency", u."annualRent", u."annualRent", u.deposit, u."serviceCharge", 90, :now::timestamp
      FROM {realestate_unit} u CROSS JOIN {realestate_config} c WHERE u.id = :unitId AND u.status = 'VACANT'
      RETURNING id AS "leaseId", 'term' AS subject, "termMonths" || ' months, ' || status AS have, '24 months, DRAFT' AS want`,
  },
  {
    title: 'The unit is reserved',
    sql: `
      UPDATE "realestate_unit" SET status = 'RESERVED', "reservedUntil" = :today::date WHERE id = :unitId AND status = 'VACANT'
      RETURNING 'unit' AS subject, status::text AS have, 'RESERVED' AS want`,
  },
  {
    title: 'Deposit and first rent go on the schedule',
    sql: `
      WITH line AS (
        INSERT INTO "realestate_payment" (id, "tenantId", "partnerId", "paymentNumber", "leaseId", "profileId", type, "periodStart", "periodEnd", "dueDate", amount, "updatedAt")
        SELECT gen_random_uuid()::text, l."tenantId", l."partnerId", 'LPM-PAY-TRIAL-' || d.type, l.id, l."profileId", d.type::"RealestatePaymentType",
          CASE d.type WHEN 'RENT' THEN l."startDate" END, CASE d.type WHEN 'RENT' THEN (l."startDate" + interval '12 months' - interval '1 day')::date END, l."startDate", d.amount, :now::timestamp
        FROM {realestate_lease} l CROSS JOIN LATERAL (VALUES ('DEPOSIT', l."depositAmount"), ('RENT', l."rentAmount")) d(type, amount) WHERE l.id = :leaseId RETURNING amount)
      SELECT 'to pay' AS subject, sum(amount)::text AS have, '3250000.00' AS want FROM line`,
  },
  {
    title: 'Both sign',
    sql: `
      UPDATE "realestate_lease" SET "signedAt" = :now::timestamp WHERE id = :leaseId AND status = 'DRAFT' RETURNING 'signed' AS subject, "signedAt" IS NOT NULL AS have, true AS want`,
  },
];

const movingIn: readonly Step[] = [
  {
    title: 'The renter pays by transfer and gets receipts',
    sql: `
      WITH line AS (
        UPDATE "realestate_payment" SET status = 'PAID', "amountPaid" = amount, "paidAt" = :now::timestamp, method = 'BANK_TRANSFER', "receiptNumber" = replace("paymentNumber", 'PAY', 'RCP')
        WHERE "leaseId" = :leaseId AND status = 'PENDING' RETURNING amount, "receiptNumber")
      SELECT 'receipts' AS subject, count("receiptNumber") || ' over ' || sum(amount) AS have, '2 over 3250000.00' AS want FROM line`,
  },
  {
    title: 'The lease is active and its deposit held',
    sql: `
      UPDATE "realestate_lease" l SET status = 'ACTIVE', "depositPaid" = true FROM {realestate_payment} p
      WHERE l.id = :leaseId AND l."signedAt" IS NOT NULL AND p."leaseId" = l.id AND p.type = 'DEPOSIT' AND p.status = 'PAID' AND :today::date BETWEEN l."startDate" AND l."endDate"
      RETURNING 'lease' AS subject, l.status::text AS have, 'ACTIVE' AS want`,
  },
  {
    title: 'The unit is occupied',
    sql: `
      UPDATE "realestate_unit" SET status = 'OCCUPIED', "reservedUntil" = NULL WHERE id = :unitId AND status = 'RESERVED' RETURNING 'unit' AS subject, status::text AS have, 'OCCUPIED' AS want`,
  },
  {
    title: 'One unit fewer is vacant, one lease is on it, nothing is open',
    sql: `
      SELECT m.subject, m.have, m.want FROM {realestate_lease} l
      CROSS JOIN LATERAL (VALUES
        ('vacant units', (SELECT count(*) FROM {realestate_unit} u WHERE u."propertyId" = :propertyId AND u.status = 'VACANT')::text, (:vacantBefore::int - 1)::text),
        ('active leases', (SELECT count(*) FROM {realestate_lease} o WHERE o."unitId" = :unitId AND o.status = 'ACTIVE')::text, '1'),
        ('open', (SELECT sum(p.amount - p."amountPaid") FROM {realestate_payment} p WHERE p."leaseId" = l.id)::text, '0.00')) m(subject, have, want)
      WHERE l.id = :leaseId`,
  },
];

/** List property, find a unit, sign, pay, move in. */
export const lettingWorkflow: Workflow = {
  id: 'real-estate.enquiry-to-keys',
  title: 'A vacant unit is found, a lease drafted, signed and paid for with receipts, and the unit occupied',
  clauses: ['8.1.a'],
  tenant: 'demo-real-estate',
  steps: [...finding, ...signing, ...movingIn],
};
