import { expect, test } from 'vitest';
import { makeCalendar } from '../calendar.ts';
import { courtDay, isCourtDay } from './court-day.ts';

const dayOf = (anchor: string, offset: number) => {
  const calendar = makeCalendar(anchor);
  return calendar.day(courtDay(calendar, offset));
};

test('a Sunday in the past becomes the Friday before it', () => {
  expect(dayOf('2026-03-11', -3)).toBe('2026-03-06');
});

test('a Saturday to come becomes the Monday after it', () => {
  expect(dayOf('2026-03-11', 3)).toBe('2026-03-16');
});

test('over Christmas the courts are closed for four days in a row', () => {
  expect(dayOf('2025-12-20', 5)).toBe('2025-12-29');
  expect(dayOf('2025-12-30', -2)).toBe('2025-12-24');
});

test('in two years of anchors order is kept and nothing past comes to lie today or later', () => {
  for (let turn = 0; turn < 731; turn += 1) {
    const calendar = makeCalendar(makeCalendar('2027-01-01').day(turn));
    const days = Array.from({ length: 120 }, (_, index) => courtDay(calendar, index - 60));
    expect(days, calendar.today).toEqual(days.toSorted((a, b) => a - b));
    expect(Math.max(...days.slice(0, 60)), calendar.today).toBeLessThan(0);
    expect(
      days.every((day) => isCourtDay(calendar, day)),
      calendar.today,
    ).toBe(true);
  }
});
