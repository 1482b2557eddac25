import { expect, test } from 'vitest';
import { interpret } from './interpretation.ts';

test.each([
  ['9.1', '12.0-16.0', 'LOW'],
  ['12.0', '12.0-16.0', 'NORMAL'],
  ['16.0', '12.0-16.0', 'NORMAL'],
  ['6.1', '0.0-5.2', 'HIGH'],
  ['312', '150-400', 'NORMAL'],
  ['0', '0-0', 'NORMAL'],
  ['48200', '0-0', 'HIGH'],
])('a number, %s against %s, is %s', (value, range, verdict) => {
  expect(interpret(value, range), value).toBe(verdict);
});

test.each([
  ['1:40', 'NORMAL'],
  ['1:80', 'ABNORMAL'],
  ['1:160', 'ABNORMAL'],
])('a titre of %s below 1:80 is %s', (value, verdict) => {
  expect(interpret(value, '< 1:80'), value).toBe(verdict);
});

test('a word is normal when it is the one expected', () => {
  expect([interpret('Negative', 'Negative'), interpret('Trace', 'Negative')]).toEqual(['NORMAL', 'ABNORMAL']);
});
