import { type Arbitrary, constantFrom, oneof, string, tuple } from 'fast-check';

/** What somebody may have put where a name belongs: for property tests. */
const NASTY = [
  `'; DROP TABLE "Tenant"; --`,
  `"; DELETE FROM pos_sale; --`,
  '$1 :tenants {pos_sale}',
  '%00%s%n',
  '</script><script>alert(1)</script>',
  '\u001B[2J\u001B[31mPROVEN',
  '\u009B2J',
  'a\u202Eb\u2066c\u200F',
  'line one\nline two\r\n\ttabbed',
  '\u0000',
  '__proto__',
  '../../etc/passwd',
  '=1+1',
  'Ọláníyì Ẹ̀bùn 🜲',
];

/** Any text: short and long, of every script, and with the above in it. */
export function hostileText(): Arbitrary<string> {
  const nasty = constantFrom(...NASTY);
  return oneof(
    nasty,
    string({ unit: 'binary' }),
    tuple(string({ unit: 'grapheme' }), nasty).map((parts) => parts.join('')),
  );
}

/** What PostgreSQL takes as text: all but the null character and halves of characters. */
export function hostileValue(): Arbitrary<string> {
  return hostileText().map((text) => text.replaceAll('\u0000', '').toWellFormed());
}

/** What would steer a terminal or the direction of text. */
export const STEERS = /(?![\t\n])[\p{Cc}\p{Bidi_Control}]/u;

/** Each property is tried on the same cases every time: a failure names its seed and its path. */
export const CASES = { seed: 20260311, numRuns: 300 } as const;
