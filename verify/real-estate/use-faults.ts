import type { Fault } from '../engine/fault.ts';

/** For the views and the workflows. */
export const useFaults: readonly Fault[] = [
  {
    check: 'real-estate.ageing',
    title: '"Arrears by age" is emptied',
    sql: `UPDATE "realestate_payment" SET "tenantId" = 'TENANT_ID_PLACEHOLDER' WHERE "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'Arrears by age of demo-real-estate', have: '0 rows', want: '3 rows or more' },
  },
  {
    check: 'real-estate.portfolio',
    title: 'the properties are filed under a placeholder instead of the tenant',
    sql: `UPDATE "realestate_property" SET "tenantId" = 'TENANT_ID_PLACEHOLDER' WHERE "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'Portfolio with its vacancy of demo-real-estate', have: '0 rows', want: '10 rows or more' },
  },
  {
    check: 'real-estate.unit-grid',
    title: 'the units are filed under a placeholder instead of the tenant',
    sql: `UPDATE "realestate_unit" SET "tenantId" = 'TENANT_ID_PLACEHOLDER' WHERE "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'Grid of units of demo-real-estate', have: '0 rows', want: '50 rows or more' },
  },
  {
    check: 'real-estate.vacant-units',
    title: 'nothing is to let',
    sql: `UPDATE "realestate_unit" SET status = 'MAINTENANCE' WHERE "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'Units to let of demo-real-estate', have: '0 rows', want: '19 rows or more' },
  },
  {
    check: 'real-estate.leases-ending',
    title: 'no lease ever ends',
    sql: `UPDATE "realestate_lease" SET "endDate" = "endDate" + 900 WHERE "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'Leases ending within sixty days of demo-real-estate', have: '0 rows', want: '3 rows or more' },
  },
  {
    check: 'real-estate.payment-tracker',
    title: 'the payments are filed under a placeholder instead of the tenant',
    sql: `UPDATE "realestate_payment" SET "tenantId" = 'TENANT_ID_PLACEHOLDER' WHERE "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'Payment tracker of demo-real-estate', have: '0 rows', want: '90 rows or more' },
  },
  {
    check: 'real-estate.arrears',
    title: 'everybody has paid',
    sql: `UPDATE "realestate_payment" SET status = 'PAID' WHERE "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'Arrears by renter of demo-real-estate', have: '0 rows', want: '12 rows or more' },
  },
  {
    check: 'real-estate.renter-directory',
    title: 'the renters are filed under a placeholder instead of the tenant',
    sql: `UPDATE "realestate_tenant_profile" SET "tenantId" = 'TENANT_ID_PLACEHOLDER' WHERE "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'Directory of renters of demo-real-estate', have: '0 rows', want: '30 rows or more' },
  },
  {
    check: 'real-estate.maintenance-board',
    title: 'nothing ever breaks',
    sql: `DELETE FROM "realestate_maintenance_request" WHERE "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'Maintenance board of demo-real-estate', have: '0 rows', want: '12 rows or more' },
  },
  {
    check: 'real-estate.my-home',
    title: 'the renter’s account is linked to nobody',
    sql: `UPDATE "realestate_tenant_profile" SET "userId" = NULL WHERE "tenantId" = ANY(:tenants::text[])`,
    finding: {
      subject: 'What the renter who signs in has paid and owes of demo-real-estate',
      have: '0 rows',
      want: '3 rows or more',
    },
  },
  {
    check: 'real-estate.enquiry-to-keys',
    title: 'a unit is missing from the list',
    sql: `UPDATE "realestate_property" SET "totalUnits" = 9 WHERE "propertyCode" = 'LPM-PR-02'`,
    finding: { subject: 'A property is listed with its units: Tidewater Residences in Lekki 1', have: '8', want: '9' },
  },
  {
    check: 'real-estate.enquiry-to-keys',
    title: 'the flat is under repair',
    sql: `UPDATE "realestate_unit" SET status = 'MAINTENANCE' WHERE id = (SELECT id FROM "realestate_unit" WHERE "propertyId" = (SELECT id FROM "realestate_property" WHERE "propertyCode" = 'LPM-PR-02') AND "unitNumber" = 'TID-A3')`,
    finding: {
      subject: 'An enquiry for two bedrooms in Lekki finds a vacant flat within its means: flat',
      have: 'TID-A4 for 3000000.00',
      want: 'TID-A3 for 3000000.00',
    },
  },
  {
    check: 'real-estate.enquiry-to-keys',
    title: 'the managers let for a year',
    sql: `UPDATE "realestate_config" SET "defaultLeaseMonths" = 12 WHERE "tenantId" = ANY(:tenants::text[])`,
    finding: {
      subject: 'A lease is drafted on the terms of the unit, for as long as the managers let: term',
      have: '12 months, DRAFT',
      want: '24 months, DRAFT',
    },
  },
  {
    check: 'real-estate.enquiry-to-keys',
    title: 'the deposit was typed in',
    sql: `UPDATE "realestate_unit" SET deposit = 100000 WHERE id = (SELECT id FROM "realestate_unit" WHERE "propertyId" = (SELECT id FROM "realestate_property" WHERE "propertyCode" = 'LPM-PR-02') AND "unitNumber" = 'TID-A3')`,
    finding: { subject: 'Deposit and first rent go on the schedule: to pay', have: '3100000.00', want: '3250000.00' },
  },
  {
    check: 'real-estate.overdue-to-receipt',
    title: 'no rent is in arrears',
    sql: `UPDATE "realestate_payment" SET status = 'PAID', "amountPaid" = amount WHERE "paymentNumber" = 'LPM-PAY-0042'`,
    finding: {
      subject: 'The tracker shows a rent that is overdue, still within its grace',
      have: 'no row',
      want: 'a row',
    },
  },
  {
    check: 'real-estate.overdue-to-receipt',
    title: 'the fee has been raised',
    sql: `UPDATE "realestate_config" SET "lateFeePercent" = 10 WHERE "tenantId" = ANY(:tenants::text[])`,
    finding: {
      subject: 'The grace passes, and the agreed part of what is open is charged: late fee',
      have: '60000.00',
      want: '30000.00',
    },
  },
  {
    check: 'real-estate.report-to-repair',
    title: 'the renter’s lease is over',
    sql: `UPDATE "realestate_lease" SET status = 'EXPIRED' WHERE "leaseNumber" = 'LPM-LSE-0016'`,
    finding: { subject: 'The renter who signs in has a home', have: 'no row', want: 'a row' },
  },
  {
    check: 'real-estate.report-to-repair',
    title: 'the facility manager has left',
    sql: `UPDATE "TenantMembership" SET "isActive" = false WHERE "userId" = (SELECT id FROM "User" WHERE email = 'facility@demo-real-estate.demo')`,
    finding: { subject: 'The manager assigns it to the facility manager', have: 'no row', want: 'a row' },
  },
  {
    check: 'real-estate.renewal',
    title: 'the first to end is another',
    sql: `UPDATE "realestate_lease" SET "endDate" = "endDate" + 90 WHERE "leaseNumber" = 'LPM-LSE-0003'`,
    finding: {
      subject: 'The first of the leases ending soon is found, with its unit occupied: lease',
      have: 'LPM-LSE-0004 OCCUPIED',
      want: 'LPM-LSE-0003 OCCUPIED',
    },
  },
  {
    check: 'real-estate.renewal',
    title: 'the rent of the unit has gone up',
    sql: `UPDATE "realestate_unit" SET "annualRent" = 4000000 WHERE id = (SELECT id FROM "realestate_unit" WHERE "propertyId" = (SELECT id FROM "realestate_property" WHERE "propertyCode" = 'LPM-PR-01') AND "unitNumber" = 'HER-T1')`,
    finding: {
      subject: 'A new lease is drafted from the day after, at the rent of the unit: rent',
      have: '4000000.00',
      want: '3500000.00',
    },
  },
  {
    check: 'real-estate.renewal',
    title: 'another lease is promised from the same day',
    sql: `UPDATE "realestate_lease" SET "unitId" = (SELECT id FROM "realestate_unit" WHERE "propertyId" = (SELECT id FROM "realestate_property" WHERE "propertyCode" = 'LPM-PR-01') AND "unitNumber" = 'HER-T1'), "startDate" = :today::date + 20, "endDate" = :today::date + 200, status = 'DRAFT' WHERE "leaseNumber" = 'LPM-LSE-0004'`,
    finding: { subject: 'One lease follows the other on one unit: overlapping', have: '1', want: '0' },
  },
];
