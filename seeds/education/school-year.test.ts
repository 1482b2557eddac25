import { expect, test } from 'vitest';
import { addDays, easterSunday, schoolDayIn, schoolYearOn } from './school-year.ts';

const summary = (today: string) => {
  const { code, startDate, endDate, terms } = schoolYearOn(today);
  return [code, startDate, endDate, ...terms.map((term) => `${term.name} ${term.startDate} ${term.endDate}`)];
};

test('in the third term the session is the year from September to July, with its holidays', () => {
  const year = ['2026-2027', '2026-09-14', '2027-09-12'];
  const terms = ['TERM_1 2026-09-14 2026-12-18', 'TERM_2 2027-01-11 2027-04-09', 'TERM_3 2027-04-19 2027-07-16'];
  expect(summary('2027-06-01')).toEqual([...year, ...terms]);
  expect(summary('2027-08-15'), 'in the long holidays').toEqual([...year, ...terms]);
  expect(summary('2027-09-12'), 'on the last day of the holidays').toEqual([...year, ...terms]);
});

test('a term is current from its first day on, and the two before it are its history', () => {
  expect(summary('2027-09-13')).toEqual([
    '2027-2028',
    '2027-01-11',
    '2028-01-09',
    'TERM_2 2027-01-11 2027-04-09',
    'TERM_3 2027-04-19 2027-07-16',
    'TERM_1 2027-09-13 2027-12-17',
  ]);
});

test('the Christmas holidays belong to the first term', () => {
  expect(schoolYearOn('2027-01-01').current.name).toBe('TERM_1');
});

test('a term ends before Good Friday where that is its last day', () => {
  expect(schoolYearOn('2026-03-11').current).toMatchObject({
    name: 'TERM_2',
    monday: '2026-01-05',
    weeks: 13,
    startDate: '2026-01-05',
    endDate: '2026-04-02',
    closures: ['2026-02-19', '2026-02-20'],
  });
});

test('Easter moves', () => {
  expect([2024, 2025, 2026, 2027, 2028, 2038].map(easterSunday)).toEqual([
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2028-04-16',
    '2038-04-25',
  ]);
});

test('there is no school at weekends, on public holidays and at mid-term', () => {
  const days = schoolYearOn('2026-11-02').current.schoolDays;
  expect(days.filter((day) => [0, 6].includes(new Date(day).getUTCDay()))).toEqual([]);
  expect(days).not.toContain('2026-10-01');
  expect(days).not.toContain('2026-10-29');
  expect(days.length).toBe(14 * 5 - 3);
});

test('what would fall on a day without school is put off', () => {
  const term = schoolYearOn('2027-03-01').current;
  expect(schoolDayIn(term, 12, 1), 'after Easter Monday').toBe('2027-03-30');
  expect(schoolDayIn(term, 11, 5), 'after Good Friday').toBe('2027-03-30');
});

test('on every day of two years the session holds the day, and its terms follow each other', () => {
  for (let day = '2027-01-01'; day < '2029-01-01'; day = addDays(day, 1)) {
    const { startDate, endDate, terms, first, second, current, code } = schoolYearOn(day);
    expect(startDate <= day && day <= endDate, day).toBe(true);
    expect(first.endDate < second.startDate && second.endDate < current.startDate, day).toBe(true);
    expect(new Set(terms.map(({ name }) => name)).size, day).toBe(3);
    expect(code, day).toBe(`${startDate.slice(0, 4)}-${endDate.slice(0, 4)}`);
  }
});
