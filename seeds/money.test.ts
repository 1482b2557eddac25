import { expect, test } from 'vitest';
import { fromDecimal, fromNaira, share, sum, toDecimal, VAT_BASIS_POINTS } from './money.ts';

test('decimals show every kobo', () => {
  expect([toDecimal(0), toDecimal(5), toDecimal(123_450), toDecimal(-7)]).toEqual(['0.00', '0.05', '1234.50', '-0.07']);
});

test('an amount survives the way into a row and back', () => {
  const amounts = [0, 1, 99, 100, 123_456_789];
  expect(amounts.map((amount) => fromDecimal(toDecimal(amount)))).toEqual(amounts);
});

test('a fraction of a kobo is refused', () => {
  expect(() => toDecimal(0.5)).toThrow('0.5 is no whole number of kobo');
});

test('shares are rounded half up to the kobo', () => {
  expect([share(fromNaira(250), VAT_BASIS_POINTS), share(20, VAT_BASIS_POINTS), share(6, VAT_BASIS_POINTS)]).toEqual([
    1875, 2, 0,
  ]);
});

test('sums start from nothing', () => {
  expect([sum([]), sum([1, 2, 3])]).toEqual([0, 6]);
});
