import { hasHappened, inOrderOfTime, type RowRule } from '../engine/row-rule.ts';

export const rowRules: readonly RowRule[] = [
  hasHappened('svm.order-placed', 'svm_order', 'placedAt'),
  hasHappened('svm.order-delivered', 'svm_order', 'deliveredAt'),
  inOrderOfTime('svm.order-paid-then-shipped', 'svm_order', 'paidAt', 'shippedAt'),
  inOrderOfTime('svm.order-shipped-then-delivered', 'svm_order', 'shippedAt', 'deliveredAt'),
  inOrderOfTime('svm.promotion-starts-then-ends', 'svm_promotion', 'startsAt', 'endsAt'),
  {
    id: 'svm.active-cart-not-expired',
    title: 'a cart that is being filled has not expired',
    table: 'svm_cart',
    appliesTo: (row) => row['status'] === 'ACTIVE',
    holds: (row, { now }) => String(row['expiresAt']) > now,
    spoilt: { expiresAt: '2001-01-01T00:00:00.000Z' },
  },
];
