import { expect, test } from 'vitest';
import { makeCalendar } from '../calendar.ts';
import { monthBefore, nthWeekday, onWeekday, quarterBefore } from './months.ts';

const NEW_YEAR = makeCalendar('2027-01-01');

test('months are counted back over the turn of a year', () => {
  expect([0, 1, 12, 13].map((back) => monthBefore(NEW_YEAR, back))).toEqual([
    '2027-01',
    '2026-12',
    '2026-01',
    '2025-12',
  ]);
});

test('the first Sunday of a month is among its first seven days, the third two weeks later', () => {
  expect([nthWeekday('2026-02', 0, 1), nthWeekday('2026-03', 6, 1), nthWeekday('2026-03', 6, 3)]).toEqual([
    '2026-02-01',
    '2026-03-07',
    '2026-03-21',
  ]);
});

test('a day of the week stays, a weekend gives way to Monday', () => {
  expect(['2026-03-06', '2026-03-07', '2026-03-08'].map(onWeekday)).toEqual(['2026-03-06', '2026-03-09', '2026-03-09']);
});

test('the last quarter before a new year ends with the year, at midnight in Lagos', () => {
  expect(quarterBefore(NEW_YEAR, 1)).toEqual({
    period: '2026-Q4',
    start: '2026-09-30T23:00:00.000Z',
    end: '2026-12-31T23:00:00.000Z',
  });
});
