import { expect, test } from 'vitest';
import { makeCalendar } from '../calendar.ts';
import { shippingBy } from './shipping.ts';

const store = { tenantId: 'shop', prefix: 'LRS', calendar: makeCalendar('2026-03-11') };

test('goods at the threshold pay for shipping, goods above it do not', () => {
  const standard = shippingBy(store, 'Lagos Metro', 'Standard');
  expect([standard.feeFor(5_000_000), standard.feeFor(5_000_001)]).toEqual([150_000, 0]);
});

test('a rate without a threshold is paid at any sum', () => {
  expect(shippingBy(store, 'South East', 'Express').feeFor(100_000_000)).toBe(450_000);
});

test('a rate that the zone does not have is refused', () => {
  expect(() => shippingBy(store, 'Local Pickup', 'Express')).toThrow('no rate "Express" in zone "Local Pickup"');
});
