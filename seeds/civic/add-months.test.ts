import { expect, test } from 'vitest';
import { addMonths } from './add-months.ts';

test.each([
  ['2026-03-11', 12, '2027-03-11'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2028-02-29', 1188, '2127-02-28'],
  ['2026-12-31', 2, '2027-02-28'],
])('%s and %i months are %s', (day, months, want) => {
  expect(addMonths(day, months)).toBe(want);
});
