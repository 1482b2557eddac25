import { assert, property, string, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { describeAddress } from './address.ts';
import { HarnessError } from './harness-error.ts';
import { CASES, hostileText } from './hostile-text.ts';

/** What a person would see: the address, or the refusal. */
function shown(url: string): string {
  try {
    return describeAddress(url);
  } catch (error) {
    if (error instanceof HarnessError) return error.message;
    throw error;
  }
}

test('an address of any text is described or refused by name', () => {
  assert(
    property(hostileText(), (text) => {
      for (const url of [text, `postgresql://u:p@127.0.0.1:5432/${text}`, `postgresql://${text}@127.0.0.1/d`]) {
        expect(shown(url), url).toMatch(/\S/);
      }
    }),
    CASES,
  );
});

test('the password of an address is never shown, however the rest is malformed', () => {
  const secret = string({ unit: 'grapheme-ascii', minLength: 8, maxLength: 20 }).map(
    (text) => `S3${encodeURIComponent(text)}`,
  );
  assert(
    property(tuple(secret, hostileText()), ([password, rest]) => {
      for (const url of [
        `postgresql://u:${password}@127.0.0.1/${rest}`,
        `postgres://u:${password}@${rest}`,
        `x://u:${password}@h/${rest}`,
      ]) {
        expect(shown(url)).not.toContain(password);
      }
    }),
    CASES,
  );
});
