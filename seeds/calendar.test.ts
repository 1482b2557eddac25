import { describe, expect, test } from 'vitest';
import { lagosDay, makeCalendar } from './calendar.ts';

describe('makeCalendar', () => {
  test('counts days from the anchor across month ends, leap days and year ends', () => {
    const calendar = makeCalendar('2028-02-28');
    expect([calendar.day(1), calendar.day(2), calendar.day(-59), calendar.day(366)]).toEqual([
      '2028-02-29',
      '2028-03-01',
      '2027-12-31',
      '2029-02-28',
    ]);
  });

  test('takes times of day as they are in Lagos and gives them in UTC', () => {
    const calendar = makeCalendar('2026-03-11');
    expect(calendar.at(0, '00:30')).toBe('2026-03-10T23:30:00.000Z');
    expect(calendar.now).toBe('2026-03-11T08:30:00.000Z');
    expect(calendar.after(calendar.now, 90)).toBe('2026-03-11T10:00:00.000Z');
  });

  test('knows the weekday', () => {
    expect([makeCalendar('2026-03-11').weekday(0), makeCalendar('2026-03-11').weekday(4)]).toEqual([3, 0]);
  });

  test.each(['2026-02-30', '2026-3-11', '11-03-2026', 'tomorrow', '', '2026-03-11T00:00', '2027-02-29'])(
    'refuses %j as an anchor',
    (anchor) => {
      expect(() => makeCalendar(anchor)).toThrow(`D3_ANCHOR_MALFORMED the anchor date: have "${anchor}"`);
    },
  );
});

test('the day changes in Lagos an hour before it does in UTC', () => {
  expect([lagosDay(new Date('2026-03-10T22:59:59Z')), lagosDay(new Date('2026-03-10T23:00:00Z'))]).toEqual([
    '2026-03-10',
    '2026-03-11',
  ]);
});
