import { hasHappened, inOrderOfTime, type RowRule } from '../engine/row-rule.ts';

export const rowRules: readonly RowRule[] = [
  hasHappened('products.movement-happened', 'inv_stock_movement', 'occurredAt'),
  hasHappened('products.transfer-requested', 'inv_stock_transfer', 'requestedAt'),
  inOrderOfTime('products.transfer-approved-then-shipped', 'inv_stock_transfer', 'approvedAt', 'shippedAt'),
  inOrderOfTime('products.transfer-shipped-then-received', 'inv_stock_transfer', 'shippedAt', 'receivedAt'),
];
