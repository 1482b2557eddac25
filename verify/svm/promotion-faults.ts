import type { Fault } from '../engine/fault.ts';
import { order, promotion, spoil, usage } from './plant.ts';

/** For the rules on what the store gives off. */
export const promotionFaults: readonly Fault[] = [
  spoil(
    'svm.promotion-mix',
    'the flash sale is filed as a coupon',
    ['svm_promotion', promotion('FLASH7500'), `type = 'COUPON'`],
    ['COUPON', '2', '1'],
  ),
  spoil(
    'svm.promotion-running',
    'the flash sale ended yesterday',
    ['svm_promotion', promotion('FLASH7500'), `"endsAt" = :now::timestamp - interval '1 day'`],
    ['FLASH7500', 'from 2026-03-10 to 2026-03-10', 'running'],
  ),
  spoil(
    'svm.discount-is-usage',
    'an order gives off more than its usage says',
    ['svm_order', order('LRS-SO-0010'), '"discountTotal" = 8000'],
    ['LRS-SO-0010', '8000.00', '7500.00'],
  ),
  spoil(
    'svm.discount-is-usage',
    'an order gives something off for nothing',
    ['svm_order', order('LRS-SO-0003'), '"discountTotal" = 500'],
    ['LRS-SO-0003', '500.00', '0.00'],
  ),
  spoil(
    'svm.discount-by-terms',
    'the percentage goes up after it was used',
    ['svm_promotion', promotion('WELCOME10'), '"discountPercent" = 15'],
    ['WELCOME10 on LRS-SO-0001', '2550.00', '3825.00'],
  ),
  spoil(
    'svm.discount-by-terms',
    'a cap comes after the discount',
    ['svm_promotion', promotion('WELCOME10'), '"maxDiscount" = 2000'],
    ['WELCOME10 on LRS-SO-0001', '2550.00', '2000.00'],
  ),
  spoil(
    'svm.promotion-qualified',
    'a coupon is used before it starts',
    ['svm_promotion', promotion('WELCOME10'), `"startsAt" = :now::timestamp - interval '1 day'`],
    ['WELCOME10 on LRS-SO-0001', 'outside its window', 'qualified'],
  ),
  spoil(
    'svm.promotion-qualified',
    'an order is too small for its promotion',
    ['svm_promotion', promotion('FREESHIP150'), '"minSubtotal" = 400000'],
    ['FREESHIP150 on LRS-SO-0007', 'below its minimum', 'qualified'],
  ),
  spoil(
    'svm.promotion-automatic',
    'an order that qualifies goes without',
    ['svm_promotion', promotion('FREESHIP150'), '"minSubtotal" = 80000'],
    ['FREESHIP150 on LRS-SO-0009', '0', '1'],
  ),
  spoil(
    'svm.one-promotion',
    'two promotions pile up on one order',
    ['svm_promotion_usage', usage('FREESHIP150'), `"orderId" = ${order('LRS-SO-0010')}`],
    ['LRS-SO-0010', '2', '1'],
  ),
  spoil(
    'svm.promotion-counts',
    'a coupon miscounts',
    ['svm_promotion', promotion('WELCOME10'), '"usageCount" = 0'],
    ['WELCOME10', '0', '1'],
  ),
  spoil(
    'svm.promotion-limits',
    'a coupon is used more often than it may',
    ['svm_promotion', promotion('WELCOME10'), '"usageLimit" = 0'],
    ['WELCOME10', '1 times in all', 'within its limits'],
  ),
  {
    check: 'svm.promotion-limits',
    title: 'a customer uses a coupon twice',
    sql: `
      INSERT INTO "svm_promotion_usage" (id, "promotionId", "orderId", "discountApplied", "usedAt")
      SELECT 'again', ${promotion('WELCOME10')}, id, 0, "placedAt" FROM "svm_order" WHERE id = ${order('LRS-SO-0006')}`,
    finding: { subject: 'WELCOME10', have: '2 times by one customer', want: 'within its limits' },
  },
];
