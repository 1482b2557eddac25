import type { Fault } from '../engine/fault.ts';

/** For the rules on leases and renters. Times are in UTC, an hour behind Lagos. */
export const leaseFaults: readonly Fault[] = [
  {
    check: 'real-estate.lease-mix',
    title: 'an expired lease is filed as renewed',
    sql: `UPDATE "realestate_lease" SET status = 'RENEWED' WHERE "leaseNumber" = 'LPM-LSE-0002'`,
    finding: { subject: 'EXPIRED', have: '1', want: '2' },
  },
  {
    check: 'real-estate.renter-mix',
    title: 'a barred renter is let in again',
    sql: `UPDATE "realestate_tenant_profile" SET status = 'INACTIVE' WHERE "identityReference" = 'LPM-KYC-0010' AND "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'BLACKLISTED', have: '0', want: '1' },
  },
  {
    check: 'real-estate.lease-numbers',
    title: 'a lease has the number of other managers',
    sql: `UPDATE "realestate_lease" SET "leaseNumber" = 'XYZ-LSE-0005' WHERE "leaseNumber" = 'LPM-LSE-0005'`,
    finding: { subject: 'XYZ-LSE-0005', have: 'XYZ-LSE-0005', want: 'LPM-LSE-0005' },
  },
  {
    check: 'real-estate.lease-in-time',
    title: 'an active lease ended last week',
    sql: `UPDATE "realestate_lease" SET "endDate" = :today::date - 7 WHERE "leaseNumber" = 'LPM-LSE-0016'`,
    finding: {
      subject: 'LPM-LSE-0016',
      have: 'status=ACTIVE startDate=2025-12-17 endDate=2026-03-04 terminatedAt=null',
      want: 'as agreed',
    },
  },
  {
    check: 'real-estate.lease-in-time',
    title: 'a lease is active before it begins',
    sql: `UPDATE "realestate_lease" SET status = 'ACTIVE' WHERE "leaseNumber" = 'LPM-LSE-0029'`,
    finding: {
      subject: 'LPM-LSE-0029',
      have: 'status=ACTIVE startDate=2026-03-23 endDate=2028-03-22 terminatedAt=null',
      want: 'as agreed',
    },
  },
  {
    check: 'real-estate.lease-in-time',
    title: 'a lease was terminated without a word',
    sql: `UPDATE "realestate_lease" SET "terminationReason" = NULL WHERE "leaseNumber" = 'LPM-LSE-0010'`,
    finding: {
      subject: 'LPM-LSE-0010',
      have: 'status=TERMINATED startDate=2025-10-12 endDate=2026-10-11 terminatedAt=2025-12-22 14:30:00',
      want: 'as agreed',
    },
  },
  {
    check: 'real-estate.lease-term',
    title: 'a lease of a year runs for eleven months',
    sql: `UPDATE "realestate_lease" SET "endDate" = ("endDate" - interval '1 month')::date WHERE "leaseNumber" = 'LPM-LSE-0016'`,
    finding: { subject: 'LPM-LSE-0016', have: '24 months to 2027-11-16', want: '24 months to 2027-12-16' },
  },
  {
    check: 'real-estate.lease-term',
    title: 'a lease runs for five years',
    sql: `UPDATE "realestate_lease" SET "termMonths" = 60 WHERE "leaseNumber" = 'LPM-LSE-0016'`,
    finding: { subject: 'LPM-LSE-0016', have: '60 months to 2027-12-16', want: '24 months to 2030-12-16' },
  },
  {
    check: 'real-estate.ending-soon',
    title: 'nothing ends soon',
    sql: `UPDATE "realestate_lease" SET "endDate" = "endDate" + 90 WHERE "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'leases ending soon', have: '0', want: '3' },
  },
  {
    check: 'real-estate.no-overlap',
    title: 'the old lease runs into the new one',
    sql: `UPDATE "realestate_lease" SET "endDate" = "endDate" + 40 WHERE "leaseNumber" = 'LPM-LSE-0001'`,
    finding: { subject: 'LPM-LSE-0001', have: 'with LPM-LSE-0025', want: 'alone' },
  },
  {
    check: 'real-estate.lease-amounts',
    title: 'the year’s rent in the field of the quarter',
    sql: `UPDATE "realestate_lease" SET "rentAmount" = "annualRent" WHERE "leaseNumber" = 'LPM-LSE-0017'`,
    finding: { subject: 'LPM-LSE-0017 rent', have: '2400000.00', want: '600000.00' },
  },
  {
    check: 'real-estate.lease-amounts',
    title: 'a lease below the rent of its unit',
    sql: `UPDATE "realestate_lease" SET "annualRent" = 2500000 WHERE "leaseNumber" = 'LPM-LSE-0016'`,
    finding: { subject: 'LPM-LSE-0016 annual rent', have: '2500000.00', want: '3000000.00' },
  },
  {
    check: 'real-estate.signing',
    title: 'a lease is signed on a Sunday',
    sql: `UPDATE "realestate_lease" SET "signedAt" = '2025-12-14 10:00' WHERE "leaseNumber" = 'LPM-LSE-0016'`,
    finding: {
      subject: 'LPM-LSE-0016',
      have: 'status=ACTIVE createdAt=2025-12-08 10:00:00 signedAt=2025-12-14 10:00:00 startDate=2025-12-17 depositPaid=true noticeDays=90',
      want: 'as agreed',
    },
  },
  {
    check: 'real-estate.signing',
    title: 'a lease begins unsigned',
    sql: `UPDATE "realestate_lease" SET "signedAt" = NULL WHERE "leaseNumber" = 'LPM-LSE-0016'`,
    finding: {
      subject: 'LPM-LSE-0016',
      have: 'status=ACTIVE createdAt=2025-12-08 10:00:00 signedAt=null startDate=2025-12-17 depositPaid=true noticeDays=90',
      want: 'as agreed',
    },
  },
  {
    check: 'real-estate.renter-standing',
    title: 'a renter with a lease is filed as gone',
    sql: `UPDATE "realestate_tenant_profile" SET status = 'INACTIVE' WHERE "identityReference" = 'LPM-KYC-0016' AND "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'Mrs. Amaka Okoro', have: 'INACTIVE', want: 'ACTIVE' },
  },
  {
    check: 'real-estate.renter-file',
    title: 'a renter has no telephone',
    sql: `UPDATE "realestate_tenant_profile" SET phone = '-' WHERE "identityReference" = 'LPM-KYC-0016' AND "tenantId" = ANY(:tenants::text[])`,
    finding: {
      subject: 'Mrs. Amaka Okoro',
      have: 'phone=- identityReference=LPM-KYC-0016 employer=Firefly Payments status=ACTIVE statusReason=null',
      want: 'as agreed',
    },
  },
  {
    check: 'real-estate.renter-file',
    title: 'a renter is barred for no reason',
    sql: `UPDATE "realestate_tenant_profile" SET "statusReason" = NULL WHERE "identityReference" = 'LPM-KYC-0010' AND "tenantId" = ANY(:tenants::text[])`,
    finding: {
      subject: 'Tolani Adesokan',
      have: 'phone=08168256820 identityReference=LPM-KYC-0010 employer=Pepper and Plantain status=BLACKLISTED statusReason=null',
      want: 'as agreed',
    },
  },
  {
    check: 'real-estate.affordable',
    title: 'a student rents a penthouse',
    sql: `UPDATE "realestate_tenant_profile" SET "monthlyIncome" = 150000 WHERE "identityReference" = 'LPM-KYC-0013' AND "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'LPM-LSE-0013', have: '18000000.00 of 1800000.00', want: 'affordable' },
  },
  {
    check: 'real-estate.portal-account',
    title: 'the account behind the portal is linked to nobody',
    sql: `UPDATE "realestate_tenant_profile" SET "userId" = NULL WHERE "identityReference" = 'LPM-KYC-0016' AND "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'tenant@demo-real-estate.demo', have: null, want: 'Mrs. Amaka Okoro with 1 lease' },
  },
  {
    check: 'real-estate.portal-account',
    title: 'the account opens the home of somebody else too',
    sql: `UPDATE "realestate_tenant_profile" SET "userId" = (SELECT id FROM "User" WHERE email = 'tenant@demo-real-estate.demo') WHERE "identityReference" = 'LPM-KYC-0015' AND "tenantId" = ANY(:tenants::text[])`,
    finding: {
      subject: 'tenant@demo-real-estate.demo',
      have: 'Lawan Kiyawa with 1 lease, Mrs. Amaka Okoro with 1 lease',
      want: 'Mrs. Amaka Okoro with 1 lease',
    },
  },
];
