import { expect, test } from 'vitest';
import { makeCalendar } from '../calendar.ts';
import { freshHire, settledHire } from './hiring.ts';

const DAY_MS = 86_400_000;
const DAYS = Array.from({ length: 366 }, (_, index) =>
  makeCalendar(new Date(Date.UTC(2028, 0, 1) + index * DAY_MS).toISOString().slice(0, 10)),
);

test('the fresh hire is of this month on every day of a leap year, and nobody starts sooner than two weeks later', () => {
  const wrong = DAYS.filter((calendar) => {
    const { accepted, starts } = freshHire(calendar);
    const isThisMonth = calendar.day(accepted).slice(0, 7) === calendar.today.slice(0, 7) && accepted <= 0;
    return !isThisMonth || starts < accepted + 14 || calendar.weekday(starts) !== 1;
  });
  expect(wrong.map(({ today }) => today)).toEqual([]);
});

test('the settled hire has been at work since a Monday, one to two weeks ago', () => {
  const wrong = DAYS.filter((calendar) => {
    const { accepted, starts } = settledHire(calendar);
    return calendar.weekday(starts) !== 1 || starts > -8 || starts < -14 || accepted !== starts - 12;
  });
  expect(wrong.map(({ today }) => today)).toEqual([]);
});
