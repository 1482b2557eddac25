import { expect, test } from 'vitest';
import { makeCalendar } from '../calendar.ts';
import { atWorkingTime } from './working-day.ts';

const wednesday = makeCalendar('2026-03-11');
const sunday = makeCalendar('2026-03-15');

test('a working time of today is today', () => {
  expect(atWorkingTime(wednesday, { back: 0, time: '08:40' })).toBe('2026-03-11T07:40:00.000Z');
});

test('on a Sunday, today stands for the Saturday before', () => {
  expect(atWorkingTime(sunday, { back: 0, time: '08:40' })).toBe('2026-03-14T07:40:00.000Z');
});

test('Sundays are not counted on the way back', () => {
  const days = [0, 1, 2, 3, 4].map((back) => atWorkingTime(wednesday, { back, time: '10:00' }).slice(0, 10));
  expect(days).toEqual(['2026-03-11', '2026-03-10', '2026-03-09', '2026-03-07', '2026-03-06']);
});

test('an earlier working day stays earlier and is never a Sunday, whatever the anchor', () => {
  const anchors = Array.from({ length: 7 }, (_, index) => makeCalendar(wednesday.day(index)));
  for (const anchor of anchors) {
    const times = Array.from({ length: 28 }, (_, back) => atWorkingTime(anchor, { back, time: '12:00' }));
    expect(times, `the order as seen from ${anchor.today}`).toEqual([...new Set(times)].toSorted().toReversed());
    const sundays = times.filter((time) => new Date(time).getUTCDay() === 0);
    expect(sundays, `Sundays as seen from ${anchor.today}`).toEqual([]);
  }
});
