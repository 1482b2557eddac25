import { expect, test } from 'vitest';
import { sum } from '../money.ts';
import { market } from './content.ts';
import { priceOrders, rateOf, splitDiscount } from './priced-orders.ts';

test('a discount is shared out by value of goods and loses no kobo', () => {
  expect(splitDiscount(1_000_000, [84_500_000, 3_150_000])).toEqual([964_062, 35_938]);
  expect(splitDiscount(100, [1, 1, 1])).toEqual([34, 33, 33]);
  expect(splitDiscount(0, [5, 7])).toEqual([0, 0]);
});

test("a vendor's own rate stands before the rate of the tier", () => {
  expect(rateOf(market, 'cedarwell-health-shop')).toBe('12.50');
  expect(rateOf(market, 'amberglow-beauty-corner')).toBe('15.00');
  expect(rateOf(market, 'lagoon-sole-footwear')).toBe('15.00');
});

test('every part of every order adds up in whole kobo', () => {
  for (const { order, parts } of priceOrders(market)) {
    expect(sum(parts.map((part) => part.discount)), `discount of the order in ${order.area}`).toBe(
      order.discountNaira * 100,
    );
    for (const part of parts) {
      const amounts = [part.goods, part.discount, part.vat, part.commission, part.vendorShare, part.unitPrice];
      expect(
        amounts.filter((amount) => !Number.isSafeInteger(amount) || amount < 0),
        `amounts of ${part.part.sku}`,
      ).toEqual([]);
      expect(part.commission + part.vendorShare, `shares of ${part.part.sku}`).toBe(
        part.goods - part.discount + part.vat + part.shipping,
      );
    }
  }
});
