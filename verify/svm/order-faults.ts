import type { Fault } from '../engine/fault.ts';
import { line, order, spoil } from './plant.ts';

/** For the rules on what happened to each order, and when. Times are in UTC, an hour behind Lagos. */
export const orderFaults: readonly Fault[] = [
  spoil(
    'svm.order-mix',
    'a pending order is filed as partially refunded',
    ['svm_order', order('LRS-SO-0012'), `status = 'PARTIALLY_REFUNDED'`],
    ['PARTIALLY_REFUNDED', '1', '0'],
  ),
  spoil(
    'svm.order-numbers',
    'an order has the number of another shop',
    ['svm_order', order('LRS-SO-0003'), `"orderNumber" = 'NMH-SO-0003'`],
    ['NMH-SO-0003', 'NMH-SO-0003', 'LRS-SO-0003'],
  ),
  {
    check: 'svm.order-numbers',
    title: 'two numbers are in the wrong order',
    sql: `UPDATE "svm_order" SET "placedAt" = "placedAt" - interval '6 days' WHERE id = ${order('LRS-SO-0002')}`,
    finding: { subject: 'LRS-SO-0001', have: 'LRS-SO-0001', want: 'LRS-SO-0002' },
  },
  {
    check: 'svm.order-size',
    title: 'an order has one line',
    sql: `DELETE FROM "svm_order_item" WHERE id = ${line('LRS-SO-0011', 'FAS-SLIPPER-41')}`,
    finding: { subject: 'LRS-SO-0011', have: '1', want: '2' },
  },
  spoil(
    'svm.status-times',
    'a delivered order is said to be in processing',
    ['svm_order', order('LRS-SO-0003'), `status = 'PROCESSING'`],
    ['LRS-SO-0003', 'PROCESSING confirmed shipped delivered', 'PROCESSING confirmed'],
  ),
  spoil(
    'svm.status-times',
    'a shipped order was never shipped',
    ['svm_order', order('LRS-SO-0005'), `"shippedAt" = NULL`],
    ['LRS-SO-0005', 'SHIPPED confirmed', 'SHIPPED confirmed shipped'],
  ),
  spoil(
    'svm.order-times',
    'an order is delivered before it is shipped',
    ['svm_order', order('LRS-SO-0001'), `"deliveredAt" = "shippedAt" - interval '1 hour'`],
    ['LRS-SO-0001', 'deliveredAt before shippedAt; ', ''],
  ),
  spoil(
    'svm.order-past',
    'an order is delivered tomorrow',
    ['svm_order', order('LRS-SO-0003'), `"updatedAt" = :now::timestamp + interval '1 day'`],
    [
      'LRS-SO-0003',
      'createdAt=2026-02-26 19:15:00 placedAt=2026-02-26 19:15:00 cancelledAt=null updatedAt=2026-03-12 08:30:00',
      'as agreed',
    ],
  ),
  spoil(
    'svm.order-past',
    'an order is cancelled before it is placed',
    ['svm_order', order('LRS-SO-0004'), `"cancelledAt" = "placedAt" - interval '1 hour'`],
    [
      'LRS-SO-0004',
      'createdAt=2026-03-02 20:30:00 placedAt=2026-03-02 20:30:00 cancelledAt=2026-03-02 19:30:00 updatedAt=2026-03-05 09:00:00',
      'as agreed',
    ],
  ),
  spoil(
    'svm.shop-hours',
    'an order leaves on a Sunday',
    ['svm_order', order('LRS-SO-0003'), `"shippedAt" = '2026-03-01 10:00'`],
    ['LRS-SO-0003 shipped', '2026-03-01 10:00:00', 'at work'],
  ),
  spoil(
    'svm.shop-hours',
    'an order arrives at night',
    ['svm_order', order('LRS-SO-0001'), `"deliveredAt" = '2026-02-17 22:10'`],
    ['LRS-SO-0001 delivered', '2026-02-17 22:10:00', 'at work'],
  ),
  spoil(
    'svm.fulfilment',
    'a line of a fulfilled order never arrived',
    ['svm_order_item', line('LRS-SO-0001', 'FAS-SLIPPER-43'), `"fulfilledQuantity" = 0`],
    ['LRS-SO-0001', 'FULFILLED', 'PARTIALLY_FULFILLED'],
  ),
  spoil(
    'svm.fulfilment',
    'more arrives than was ordered',
    ['svm_order_item', line('LRS-SO-0001', 'FAS-SLIPPER-43'), `"fulfilledQuantity" = 2`],
    ['LRS-SO-0001', 'FULFILLED', 'more than ordered'],
  ),
  spoil(
    'svm.fulfilled-at-delivery',
    'an order on the road counts as fulfilled',
    ['svm_order', order('LRS-SO-0005'), `"fulfilmentStatus" = 'FULFILLED'`],
    ['LRS-SO-0005', 'status=SHIPPED fulfilmentStatus=FULFILLED deliveredAt=null', 'as agreed'],
  ),
  spoil(
    'svm.tracking',
    'a parcel travels without a tracking number',
    ['svm_order', order('LRS-SO-0006'), '"trackingNumber" = NULL'],
    ['LRS-SO-0006', 'status=SHIPPED carrier=Swift Logistics trackingNumber=null', 'as agreed'],
  ),
  spoil(
    'svm.reasons',
    'an order is cancelled without a reason',
    ['svm_order', order('LRS-SO-0004'), '"cancelReason" = NULL'],
    ['LRS-SO-0004', 'status=CANCELLED cancelReason=null refundReason=null', 'as agreed'],
  ),
];
