import { hasHappened, inOrderOfTime, type RowRule } from '../row-rule.ts';

export const rowRules: readonly RowRule[] = [
  hasHappened('wholesale.customer-ordered', 'Customer', 'lastOrderAt'),
  inOrderOfTime('wholesale.order-paid-then-shipped', 'svm_order', 'paidAt', 'shippedAt'),
];
