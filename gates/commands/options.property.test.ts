import { assert, property } from 'fast-check';
import { expect, test } from 'vitest';
import { HarnessError } from '../../prisma/harness-error.ts';
import { CASES, hostileText } from '../../prisma/hostile-text.ts';
import { parseEngine } from '../../prisma/rehearsal/engine.ts';
import { parsePort, resolveAnchor } from '../target.ts';
import { parseBatch } from './batch-option.ts';

test.each([
  ['a batch', (text: string) => parseBatch([text], 'npm run plan -- d3-a')],
  ['a port', (text: string) => parsePort(text)],
  ['an anchor date', (text: string) => resolveAnchor(text)],
  ['an engine', (text: string) => parseEngine(text)],
])('%s of any text is taken or refused by name', (_, parse) => {
  assert(
    property(hostileText(), (text) => {
      expect(outcomeOf(() => parse(text))).toMatch(/^(taken|D3_[A-Z_]+)$/);
    }),
    CASES,
  );
});

/** The code of the refusal, or that there was none. */
function outcomeOf(work: () => unknown): string {
  try {
    work();
    return 'taken';
  } catch (error) {
    if (error instanceof HarnessError) return error.code;
    throw error;
  }
}
