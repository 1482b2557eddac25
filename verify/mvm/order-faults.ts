import type { Fault } from '../engine/fault.ts';

/** Faults in orders and in their split. */
export const orderFaults: readonly Fault[] = [
  {
    check: 'mvm.order-mix',
    title: 'an order split before it was paid',
    sql: `UPDATE "mvm_parent_order" SET status = 'SPLIT' WHERE "orderNumber" = 'NMH-ORD-0007'`,
    finding: { subject: 'PENDING', have: '1', want: '2' },
  },
  {
    check: 'mvm.vendors-per-order',
    title: 'a part that moved to another order',
    sql: `UPDATE "mvm_sub_order" SET "parentOrderId" = (SELECT o.id FROM "mvm_parent_order" o WHERE o."orderNumber" = 'NMH-ORD-0008') WHERE "subOrderNumber" = 'NMH-ORD-0006-A'`,
    finding: { subject: '1 vendor(s)', have: '2', want: '4' },
  },
  {
    check: 'mvm.order-amounts',
    title: 'an order without VAT',
    sql: `UPDATE "mvm_parent_order" SET "vatTotal" = 0 WHERE "orderNumber" = 'NMH-ORD-0001'`,
    finding: { subject: 'NMH-ORD-0001 VAT', have: '0.00', want: '95212.50' },
  },
  {
    check: 'mvm.line-amounts',
    title: 'VAT that was guessed',
    sql: `UPDATE "mvm_parent_order_item" SET "vatAmount" = 4000 WHERE sku = 'MKT-GOWN-M' AND "parentOrderId" = (SELECT o.id FROM "mvm_parent_order" o WHERE o."orderNumber" = 'NMH-ORD-0005')`,
    finding: { subject: 'NMH-ORD-0005 MKT-GOWN-M VAT', have: '4000.00', want: '4275.00' },
  },
  {
    check: 'mvm.discount-has-voucher',
    title: 'a discount for nothing',
    sql: `UPDATE "mvm_parent_order" SET "voucherCode" = NULL WHERE "orderNumber" = 'NMH-ORD-0004'`,
    finding: { subject: 'NMH-ORD-0004', have: 'discountTotal=10000.00 voucherCode=null', want: 'as agreed' },
  },
  {
    check: 'mvm.payment-fits',
    title: 'a cancelled order whose money was kept',
    sql: `UPDATE "mvm_parent_order" SET "paymentStatus" = 'PAID' WHERE "orderNumber" = 'NMH-ORD-0003'`,
    finding: { subject: 'NMH-ORD-0003', have: 'status=CANCELLED paymentStatus=PAID', want: 'as agreed' },
  },
  {
    check: 'mvm.order-state-of-its-parts',
    title: 'a completed order with a part on the road',
    sql: `UPDATE "mvm_sub_order" SET status = 'SHIPPED' WHERE "subOrderNumber" = 'NMH-ORD-0001-B'`,
    finding: { subject: 'NMH-ORD-0001', have: 'COMPLETED', want: 'SPLIT' },
  },
  {
    check: 'mvm.completed-with-last-delivery',
    title: 'an order completed before its last delivery',
    sql: `UPDATE "mvm_parent_order" SET "completedAt" = "completedAt" - interval '1 day' WHERE "orderNumber" = 'NMH-ORD-0001'`,
    finding: { subject: 'NMH-ORD-0001', have: 'at another time', want: 'with the last delivery' },
  },
  {
    check: 'mvm.naira-and-nigeria',
    title: 'an order in the default currency of the core',
    sql: `UPDATE "mvm_parent_order" SET currency = 'USD' WHERE "orderNumber" = 'NMH-ORD-0002'`,
    finding: { subject: 'NMH-ORD-0002', have: 'USD NG', want: 'NGN NG' },
  },
  {
    check: 'mvm.split-adds-up',
    title: 'half the shipping in the only part',
    sql: `UPDATE "mvm_sub_order" SET "shippingTotal" = "shippingTotal" / 2 WHERE "subOrderNumber" = 'NMH-ORD-0006-A'`,
    finding: { subject: 'NMH-ORD-0006 shipping', have: '750.00', want: '1500.00' },
  },
  {
    check: 'mvm.split-adds-up',
    title: 'a kobo of the discount lost in rounding',
    sql: `UPDATE "mvm_sub_order" SET "discountTotal" = "discountTotal" - 0.01 WHERE "subOrderNumber" = 'NMH-ORD-0004-B'`,
    finding: { subject: 'NMH-ORD-0004 discount', have: '9999.99', want: '10000.00' },
  },
  {
    check: 'mvm.split-lines',
    title: 'a vendor who is told of less',
    sql: `UPDATE "mvm_sub_order_item" SET quantity = 2 WHERE "subOrderId" = (SELECT s.id FROM "mvm_sub_order" s WHERE s."subOrderNumber" = 'NMH-ORD-0006-A')`,
    finding: {
      subject: 'NMH-ORD-0006 MKT-SERUM-30ML',
      have: 'Vitamin C face serum (30 ml) / MKT-SERUM-30ML / 2 / 9250.00 / 27750.00 / 0.00 / 2081.25',
      want: 'Vitamin C face serum (30 ml) / MKT-SERUM-30ML / 3 / 9250.00 / 27750.00 / 0.00 / 2081.25',
    },
  },
  {
    check: 'mvm.sub-order-amounts',
    title: 'goods that no line explains',
    sql: `UPDATE "mvm_sub_order" SET "goodsTotal" = "goodsTotal" + 100 WHERE "subOrderNumber" = 'NMH-ORD-0007-A'`,
    finding: { subject: 'NMH-ORD-0007-A goods', have: '37600.00', want: '37500.00' },
  },
  {
    check: 'mvm.sub-order-times',
    title: 'a parcel that nobody can track',
    sql: `UPDATE "mvm_sub_order" SET "trackingNumber" = NULL WHERE "subOrderNumber" = 'NMH-ORD-0005-A'`,
    finding: { subject: 'NMH-ORD-0005-A', have: 'status=SHIPPED carrier=Kwik trackingNumber=null', want: 'as agreed' },
  },
  {
    check: 'mvm.fulfilled-when-shipped',
    title: 'fulfilled before it was shipped',
    sql: `UPDATE "mvm_sub_order_item" SET "fulfilledQuantity" = 2 WHERE "subOrderId" = (SELECT s.id FROM "mvm_sub_order" s WHERE s."subOrderNumber" = 'NMH-ORD-0005-B')`,
    finding: { subject: 'NMH-ORD-0005-B MKT-GOWN-M', have: '2', want: '0' },
  },
  {
    check: 'mvm.vendor-sees-little-of-customer',
    title: 'a phone number shown to the vendor',
    sql: `UPDATE "mvm_sub_order" SET "customerName" = 'Yusuf 08031234567' WHERE "subOrderNumber" = 'NMH-ORD-0004-A'`,
    finding: {
      subject: 'NMH-ORD-0004-A',
      have: 'Yusuf 08031234567 / Ikeja GRA / Lagos',
      want: 'Yusuf B. / Ikeja GRA / Lagos',
    },
  },
];
