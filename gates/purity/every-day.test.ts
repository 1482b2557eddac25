import { expect, test } from 'vitest';
import { daysOf, sampleOf } from './every-day.ts';

const days = Array.from({ length: 25 }, (_, day) => new Date(Date.UTC(2026, 10, 1 + day)));

test('twenty-five days of samples hold every day of a year, and each has all edges and all weekdays', () => {
  const samples = days.map((today) => sampleOf(2028, today));
  expect([...new Set(samples.flat())].toSorted()).toEqual(daysOf(2028));
  for (const sample of samples) {
    expect(sample).toEqual(
      expect.arrayContaining(['2028-01-01', '2028-02-29', '2028-03-01', '2028-04-30', '2028-12-31']),
    );
    expect(new Set(sample.map((day) => new Date(day).getUTCDay())).size, 'weekdays').toBe(7);
  }
  expect(daysOf(2028)).toHaveLength(366);
});
