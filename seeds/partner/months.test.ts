import { expect, test } from 'vitest';
import { makeCalendar } from '../calendar.ts';
import { at, dayOf, monthOf, monthsBefore, steadyDay } from './months.ts';

const ANCHORS = Array.from({ length: 800 }, (_, day) =>
  new Date(Date.UTC(2027, 0, 1 + day)).toISOString().slice(0, 10),
);

test('a steady day is one that every month has and on which none ends, at most four days later', () => {
  const wrong = ANCHORS.filter((anchor) => {
    const day = steadyDay(makeCalendar(anchor), 0);
    const later = (Date.parse(day) - Date.parse(anchor)) / 86_400_000;
    return Number(day.slice(8)) > 27 || later < 0 || later > 4;
  });
  expect(wrong).toEqual([]);
});

test('months go over the turn of the year, and back', () => {
  expect([monthsBefore('2027-02-27', 3), monthsBefore('2026-11-27', -3)]).toEqual(['2026-11-27', '2027-02-27']);
  expect(dayOf(monthOf('2028-02-11') + 1, 0), 'the last day of February').toBe('2028-02-29');
});

test('a time of a day is that of Lagos', () => {
  expect(at(makeCalendar('2026-03-11'), '2026-02-01', '00:00')).toBe('2026-01-31T23:00:00.000Z');
});
