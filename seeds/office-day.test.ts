import { describe, expect, test } from 'vitest';
import { makeCalendar } from './calendar.ts';
import { mondayFrom, officeDay } from './office-day.ts';

const WEEK = ['2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28'];
const OFFSETS = Array.from({ length: 61 }, (_, index) => index - 30);

describe.each(WEEK)('seen from %s', (anchor) => {
  const calendar = makeCalendar(anchor);
  const days = OFFSETS.map((offset) => officeDay(calendar, offset));

  test('an office works from Monday to Friday, the anchor day apart', () => {
    const wrong = days.filter((day) => day !== 0 && [0, 6].includes(calendar.weekday(day)));
    expect(wrong).toEqual([]);
  });

  test('what is past stays past, what is to come stays to come, in the same order', () => {
    expect(days.map(Math.sign)).toEqual(OFFSETS.map(Math.sign));
    expect(days).toEqual(days.toSorted((a, b) => a - b));
  });

  test('the next Monday is a Monday within the week', () => {
    const wrong = OFFSETS.filter((offset) => {
      const monday = mondayFrom(calendar, offset);
      return calendar.weekday(monday) !== 1 || monday < offset || monday > offset + 6;
    });
    expect(wrong).toEqual([]);
  });
});
