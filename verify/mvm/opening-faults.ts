import type { Fault } from '../engine/fault.ts';

/** Faults that empty a view or break the way from vendor to payout. */
export const openingFaults: readonly Fault[] = [
  {
    check: 'mvm.vendor-list',
    title: 'all vendors under a placeholder instead of the tenant',
    sql: `UPDATE "mvm_vendor" SET "tenantId" = 'TENANT_ID_PLACEHOLDER' WHERE "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'the list of vendors by status of demo-marketplace', have: '0 rows', want: '10 rows or more' },
  },
  {
    check: 'mvm.vendor-dashboard',
    title: 'no vendor is approved',
    sql: `UPDATE "mvm_vendor" SET status = 'SUSPENDED' WHERE "tenantId" = ANY(:tenants::text[])`,
    finding: {
      subject: 'the dashboards of the approved vendors of demo-marketplace',
      have: '0 rows',
      want: '8 rows or more',
    },
  },
  {
    check: 'mvm.vendor-dashboard',
    title: 'two dashboards without a listing',
    sql: `UPDATE "mvm_product_mapping" SET "isActive" = false WHERE "vendorSku" IN ('KGA-256-GR', 'OLW-B14-16') AND "tenantId" = ANY(:tenants::text[])`,
    finding: {
      subject: 'the dashboards of the approved vendors of demo-marketplace',
      have: '6 rows',
      want: '8 rows or more',
    },
  },
  {
    check: 'mvm.order-splits',
    title: 'all parts under a placeholder instead of the tenant',
    sql: `UPDATE "mvm_sub_order" SET "tenantId" = 'TENANT_ID_PLACEHOLDER' WHERE "tenantId" = ANY(:tenants::text[])`,
    finding: {
      subject: 'the orders with their split by vendor of demo-marketplace',
      have: '0 rows',
      want: '12 rows or more',
    },
  },
  {
    check: 'mvm.commission-report',
    title: 'all commissions under a placeholder instead of the tenant',
    sql: `UPDATE "mvm_commission" SET "tenantId" = 'TENANT_ID_PLACEHOLDER' WHERE "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'the commission report of demo-marketplace', have: '0 rows', want: '8 rows or more' },
  },
  {
    check: 'mvm.payout-history',
    title: 'all payouts under a placeholder instead of the tenant',
    sql: `UPDATE "mvm_payout" SET "tenantId" = 'TENANT_ID_PLACEHOLDER' WHERE "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'the payout history of demo-marketplace', have: '0 rows', want: '3 rows or more' },
  },
  {
    check: 'mvm.vendor-to-payout',
    title: 'clearance a day too long',
    sql: `UPDATE "mvm_marketplace_config" SET "clearanceDays" = 8 WHERE "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'The clearance days begin with delivery: days to clear', have: '8', want: '7' },
  },
  {
    check: 'mvm.vendor-to-payout',
    title: 'no tier to start in',
    sql: `UPDATE "mvm_vendor_tier" SET "isDefault" = false WHERE "tenantId" = ANY(:tenants::text[])`,
    finding: {
      subject: 'A vendor without a record of sales starts in the default tier',
      have: 'no row',
      want: 'a row',
    },
  },
  {
    check: 'mvm.vendor-to-payout',
    title: 'a product that cannot be listed',
    sql: `UPDATE "Product" SET status = 'ARCHIVED' WHERE sku = 'MKT-WIG' AND "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'The vendor lists a product of the catalogue', have: 'no row', want: 'a row' },
  },
  {
    check: 'mvm.vendor-to-payout',
    title: "another vendor's rate",
    sql: `UPDATE "mvm_vendor" SET "commissionOverridePercent" = 9 WHERE slug = 'ironpalm-auto-spares' AND "tenantId" = ANY(:tenants::text[])`,
    finding: {
      subject: 'The order is split by vendor, each at its own rate: NMH-ORD-WALK-ironpalm-auto-spares',
      have: '9.00',
      want: '10.00',
    },
  },
];
