import { describe, expect, test } from 'vitest';
import { makeCalendar } from '../calendar.ts';
import { isOfficeDay, officeDays } from './office-days.ts';

const daysFrom = (anchor: string, workdays: readonly number[]) => {
  const calendar = makeCalendar(anchor);
  const offsetOf = officeDays(calendar);
  return workdays.map((workday) => calendar.day(offsetOf(workday)));
};

test('on an office day, workday 0 is today and the others are its neighbours', () => {
  expect(daysFrom('2026-03-11', [-3, 0, 1, 3])).toEqual(['2026-03-06', '2026-03-11', '2026-03-12', '2026-03-16']);
});

test('on a Sunday, workday 0 is the Friday before and workday 1 the Monday after', () => {
  expect(daysFrom('2026-03-15', [-1, 0, 1])).toEqual(['2026-03-12', '2026-03-13', '2026-03-16']);
});

test('a public holiday is no office day', () => {
  expect(daysFrom('2027-01-01', [-1, 0, 1])).toEqual(['2026-12-30', '2026-12-31', '2027-01-04']);
});

test('the order of the questions does not change the answers', () => {
  const workdays = [2, -60, 1, -2, 0];
  expect(daysFrom('2027-10-02', workdays)).toEqual(workdays.flatMap((workday) => daysFrom('2027-10-02', [workday])));
});

describe.each(['2027-01-01', '2027-12-27', '2028-05-01', '2028-02-29'])('seen from %s', (anchor) => {
  test('workdays rise with time, fall on office days and leave none out', () => {
    const calendar = makeCalendar(anchor);
    const offsetOf = officeDays(calendar);
    const offsets = Array.from({ length: 110 }, (_, index) => offsetOf(index - 104));
    const between = offsets[0] ?? 0;
    const all = Array.from({ length: (offsets.at(-1) ?? 0) - between + 1 }, (_, index) => between + index);
    expect(offsets).toEqual(all.filter((offset) => isOfficeDay(calendar, offset)));
  });
});
