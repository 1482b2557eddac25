import { expect, test } from 'vitest';
import { addDays, addMonths, officeDay, timeOn } from './dates.ts';

test.each([
  ['2027-01-15', 12, '2028-01-15'],
  ['2027-01-31', 1, '2027-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2027-11-30', 3, '2028-02-29'],
  ['2027-12-31', 24, '2029-12-31'],
])('%s and %i months is %s', (day, months, want) => {
  expect(addMonths(day, months)).toBe(want);
});

test('days are counted across months and leap days', () => {
  expect([addDays('2028-02-28', 2), addDays('2027-03-01', -1)]).toEqual(['2028-03-01', '2027-02-28']);
});

test('a time of day is an hour ahead of UTC', () => {
  expect(timeOn('2027-03-01', '00:05')).toBe('2027-02-28T23:05:00.000Z');
});

test('what would fall on a Sunday is done on the Monday', () => {
  expect([officeDay('2027-07-10'), officeDay('2027-07-11'), officeDay('2027-07-12')]).toEqual([
    '2027-07-10',
    '2027-07-12',
    '2027-07-12',
  ]);
});
