import { HarnessError } from '../../prisma/harness-error.ts';

/** @throws D3_ROWS_MALFORMED */
export function parseRows(given = '3'): number {
  if (/^[1-9]\d?$/.test(given)) return Number(given);
  throw new HarnessError('D3_ROWS_MALFORMED', {
    subject: '--rows',
    have: `"${given}"`,
    want: 'a number from 1 to 99',
    next: 'pass how many rows of each column are altered',
  });
}
