import { expect, test } from 'vitest';
import { discountOf, type Terms } from './discount.ts';

const terms = (given: Partial<Terms>): Terms => ({
  discountType: 'PERCENT',
  percent: null,
  amountNaira: null,
  maxDiscountNaira: null,
  ...given,
});

test('a percentage is taken off the goods', () => {
  expect(discountOf(terms({ percent: 10 }), 2_550_000, 150_000)).toBe(255_000);
});

test('a percentage stops at its cap', () => {
  expect(discountOf(terms({ percent: 10, maxDiscountNaira: 10_000 }), 20_000_000, 0)).toBe(1_000_000);
});

test('a fixed sum never exceeds what the goods cost', () => {
  const fixed = terms({ discountType: 'FIXED_AMOUNT', amountNaira: 7500 });
  expect([discountOf(fixed, 11_250_000, 0), discountOf(fixed, 300_000, 0)]).toEqual([750_000, 300_000]);
});

test('free shipping gives off the fee, and nothing where there is none', () => {
  const free = terms({ discountType: 'FREE_SHIPPING' });
  expect([discountOf(free, 34_400_000, 250_000), discountOf(free, 34_400_000, 0)]).toEqual([250_000, 0]);
});
