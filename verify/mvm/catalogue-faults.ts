import type { Fault } from '../engine/fault.ts';

/** Faults between listings, catalogue and sales. */
export const catalogueFaults: readonly Fault[] = [
  {
    check: 'mvm.listings-in-catalogue',
    title: 'a listing of an archived product',
    sql: `UPDATE "Product" SET status = 'ARCHIVED' WHERE sku = 'MKT-PHONE' AND "tenantId" = ANY(:tenants::text[])`,
    finding: {
      subject: 'KGA-256-GR',
      have: 'ARCHIVED, for the marketplace, variant of it',
      want: 'ACTIVE, for the marketplace, variant of it',
    },
  },
  {
    check: 'mvm.listings-in-catalogue',
    title: 'a listing of a product that no catalogue has',
    sql: `UPDATE "mvm_product_mapping" SET "productId" = 'no-such-product' WHERE "vendorSku" = 'OLW-B14-16' AND "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'OLW-B14-16', have: '', want: 'ACTIVE, for the marketplace, variant of it' },
  },
  {
    check: 'mvm.every-product-listed',
    title: 'a product that nobody lists any more',
    sql: `UPDATE "mvm_product_mapping" SET "productId" = 'no-such-product' WHERE "vendorSku" = 'OLW-B14-16' AND "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'MKT-LAPTOP', have: 'not listed', want: 'listed' },
  },
  {
    check: 'mvm.open-listings-of-approved',
    title: 'a suspended vendor goes on selling',
    sql: `UPDATE "mvm_product_mapping" SET "isActive" = true WHERE "vendorSku" = 'CLH-WIG-16' AND "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'CLH-WIG-16', have: 'open', want: 'closed' },
  },
  {
    check: 'mvm.listings-within-allocation',
    title: 'stock that the catalogue never set aside',
    sql: `UPDATE "mvm_product_mapping" SET "allocatedStock" = 5000 WHERE "vendorSku" = 'HKS-POT-7' AND "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'MKT-POTSET', have: '5000 listed', want: 'within it' },
  },
  {
    check: 'mvm.listing-sales',
    title: 'sales that never happened',
    sql: `UPDATE "mvm_product_mapping" SET "salesCount" = 87 WHERE "vendorSku" = 'IAS-BAT-R' AND "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'IAS-BAT-R', have: '87 / 149000.00', want: '2 / 149000.00' },
  },
  {
    check: 'mvm.lines-sell-listings',
    title: 'a price that the vendor does not ask',
    sql: `UPDATE "mvm_product_mapping" SET "vendorPrice" = 29000 WHERE "vendorSku" = 'VTH-EVE-M' AND "tenantId" = ANY(:tenants::text[])`,
    finding: {
      subject: 'NMH-ORD-0005 MKT-GOWN-M',
      have: 'Evening gown (M) / MKT-GOWN-M / 28500.00',
      want: 'Evening gown (M) / MKT-GOWN-M / 29000.00',
    },
  },
  {
    check: 'mvm.lines-sell-listings',
    title: 'a line for a product that no catalogue has',
    sql: `UPDATE "mvm_parent_order_item" SET "productId" = 'no-such-product' WHERE "parentOrderId" = (SELECT o.id FROM "mvm_parent_order" o WHERE o."orderNumber" = 'NMH-ORD-0008')`,
    finding: {
      subject: 'NMH-ORD-0008 MKT-ASOOKE-WINE',
      have: 'Aso-oke set (wine) / MKT-ASOOKE-WINE / 98000.00',
      want: null,
    },
  },
];
