import { assert, property } from 'fast-check';
import { expect, test } from 'vitest';
import { CASES, hostileText, STEERS } from './hostile-text.ts';
import { printable } from './printable.ts';

test('whatever is printed moves no cursor and turns no text', () => {
  assert(
    property(hostileText(), (text) => {
      expect(printable(text)).not.toMatch(STEERS);
    }),
    CASES,
  );
});

test('what steers is spelled out, and everything else stays', () => {
  expect(printable('\u001B[31mred\u202E\tÌbàdàn\nLagos')).toBe('\\u{1b}[31mred\\u{202e}\tÌbàdàn\nLagos');
});
