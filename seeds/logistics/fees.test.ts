import { expect, test } from 'vitest';
import type { PricingContent } from './content.ts';
import { feesOf } from './fees.ts';

const rule: PricingContent = {
  type: 'DISTANCE',
  baseNaira: 1500,
  perKmNaira: 140,
  perKgNaira: null,
  freeKg: null,
  expressMultiplier: '1.50',
};

const fees = (given: Partial<Parameters<typeof feesOf>[1]>, by: PricingContent = rule) =>
  feesOf(by, { roadTenths: 100, kg: 2, priority: 'STANDARD', vehicle: 'MOTORCYCLE', ...given });

test('an ordinary delivery costs the base and the kilometres', () => {
  expect(fees({})).toEqual({
    baseKobo: 150_000,
    distanceKobo: 140_000,
    weightKobo: 0,
    priorityKobo: 0,
    totalKobo: 290_000,
  });
});

test('express costs the multiple of it, and the least price where that is more', () => {
  expect([fees({ priority: 'EXPRESS' }).totalKobo, fees({ priority: 'EXPRESS', roadTenths: 10 }).totalKobo]).toEqual([
    435_000, 300_000,
  ]);
});

test('the priority fee is what lifts an ordinary price to the least one', () => {
  expect(fees({ priority: 'SAME_DAY', roadTenths: 20 })).toMatchObject({ priorityKobo: 22_000, totalKobo: 200_000 });
});

test('a van costs its least price at least', () => {
  expect([fees({ vehicle: 'VAN' }).totalKobo, fees({ vehicle: 'VAN', roadTenths: 300 }).totalKobo]).toEqual([
    500_000, 570_000,
  ]);
});

test('weight costs something above the free kilograms, where the zone asks for it', () => {
  const port = { ...rule, type: 'WEIGHT', perKgNaira: 100, freeKg: 10 } as const;
  expect([fees({ kg: 9.5 }, port).weightKobo, fees({ kg: 12.5 }, port).weightKobo]).toEqual([0, 25_000]);
});
