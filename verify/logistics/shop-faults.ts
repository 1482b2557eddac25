import type { Fault } from '../engine/fault.ts';

/** For the rules on the online store's parcels. */
export const shopFaults: readonly Fault[] = [
  {
    check: 'logistics.order-reference',
    title: 'an order of the store loses its row',
    sql: `UPDATE "logistics_delivery_job" SET "orderId" = NULL WHERE "jobNumber" = 'SWL-JOB-0016'`,
    finding: { subject: 'SWL-JOB-0016', have: 'SVM_ORDER', want: 'SVM_ORDER of demo-retail-store' },
  },
  {
    check: 'logistics.order-reference',
    title: 'a merchant’s order claims a row',
    sql: `UPDATE "logistics_delivery_job" SET "orderId" = (SELECT id FROM "svm_order" WHERE "orderNumber" = 'LRS-SO-0007') WHERE "jobNumber" = 'SWL-JOB-0007'`,
    finding: { subject: 'SWL-JOB-0007', have: 'MERCHANT_ORDER of demo-retail-store', want: 'MERCHANT_ORDER' },
  },
  {
    check: 'logistics.order-reference',
    title: 'an order belongs to a look-alike of the shop',
    sql: `UPDATE "logistics_delivery_job" SET "orderId" = (SELECT min(o.id) FROM "svm_order" o JOIN "Tenant" t ON t.id = o."tenantId" WHERE t.slug = 'demo-retail-stores') WHERE "jobNumber" = 'SWL-JOB-0016'`,
    finding: {
      subject: 'SWL-JOB-0016',
      have: 'SVM_ORDER of demo-retail-stores',
      want: 'SVM_ORDER of demo-retail-store',
    },
  },
  {
    check: 'logistics.shop-orders',
    title: 'a shipped order has no job',
    sql: `UPDATE "logistics_delivery_job" SET "orderId" = NULL, "orderType" = 'MERCHANT_ORDER' WHERE "jobNumber" = 'SWL-JOB-0065'`,
    finding: { subject: 'LRS-SO-0006 number', have: null, want: 'LRS-SO-0006' },
  },
  {
    check: 'logistics.shop-orders',
    title: 'the job names another order number',
    sql: `UPDATE "logistics_delivery_job" SET "orderNumber" = 'LRS-SO-0099' WHERE "jobNumber" = 'SWL-JOB-0016'`,
    finding: { subject: 'LRS-SO-0001 number', have: 'LRS-SO-0099', want: 'LRS-SO-0001' },
  },
  {
    check: 'logistics.shop-orders',
    title: 'the job travels under another tracking number',
    sql: `UPDATE "logistics_delivery_job" SET "trackingNumber" = 'SWL-TRK-0016' WHERE "jobNumber" = 'SWL-JOB-0016'`,
    finding: { subject: 'LRS-SO-0001 tracking', have: 'SWL-TRK-0016', want: 'LRS-TRK-0001' },
  },
  {
    check: 'logistics.shop-orders',
    title: 'the store says delivered while the parcel is on the road',
    sql: `UPDATE "svm_order" SET "deliveredAt" = "shippedAt" + interval '2 hours', status = 'DELIVERED' WHERE "orderNumber" = 'LRS-SO-0006'`,
    finding: { subject: 'LRS-SO-0006 state', have: 'SHIPPED', want: 'DELIVERED' },
  },
  {
    check: 'logistics.shop-parcels',
    title: 'the parcel goes to somebody else',
    sql: `UPDATE "logistics_delivery_job" SET "customerName" = 'Musa Lawal' WHERE "jobNumber" = 'SWL-JOB-0016'`,
    finding: { subject: 'LRS-SO-0001 customer', have: 'Musa Lawal, 08137234601', want: 'Adebayo Adeyemi, 08137234601' },
  },
  {
    check: 'logistics.shop-parcels',
    title: 'order and job disagree on the hour',
    sql: `UPDATE "logistics_delivery_job" SET "deliveredAt" = "deliveredAt" + interval '1 hour' WHERE "jobNumber" = 'SWL-JOB-0016'`,
    finding: { subject: 'LRS-SO-0001 handed over', have: '2026-02-17 14:20:00', want: '2026-02-17 13:20:00' },
  },
];
