import { hasHappened, inOrderOfTime, type RowRule } from '../engine/row-rule.ts';

export const rowRules: readonly RowRule[] = [
  hasHappened('wholesale.customer-ordered', 'Customer', 'lastOrderAt'),
  inOrderOfTime('wholesale.order-paid-then-shipped', 'svm_order', 'paidAt', 'shippedAt'),
];
