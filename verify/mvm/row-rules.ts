import { hasHappened, inOrderOfTime, type RowRule } from '../engine/row-rule.ts';

export const rowRules: readonly RowRule[] = [
  hasHappened('mvm.order-placed', 'mvm_parent_order', 'placedAt'),
  hasHappened('mvm.vendor-registered', 'mvm_vendor', 'registeredAt'),
  hasHappened('mvm.commission-cleared-in-the-past', 'mvm_commission', 'clearedAt'),
  inOrderOfTime('mvm.sub-order-shipped-then-delivered', 'mvm_sub_order', 'shippedAt', 'deliveredAt'),
  inOrderOfTime('mvm.commission-clears-then-paid', 'mvm_commission', 'clearsAt', 'paidAt'),
  inOrderOfTime('mvm.payout-period', 'mvm_payout', 'periodStart', 'periodEnd'),
];
