import { HarnessError } from '../../prisma/harness-error.ts';
import { existingBatches } from '../batches.ts';
import type { BatchId } from '../mandate.ts';

/**
 * The batch that a command was given.
 *
 * @param example how the command is written
 * @throws D3_BATCH_UNKNOWN
 */
export function parseBatch(given: readonly string[], example: string): BatchId {
  const known = existingBatches();
  const batch = known.find((id) => id === given[0]);
  if (batch && given.length === 1) return batch;
  throw new HarnessError('D3_BATCH_UNKNOWN', {
    subject: 'the batch',
    have: given.length === 0 ? 'none' : JSON.stringify(given.join(' ')),
    want: `one of ${known.join(', ')}`,
    next: `name it, as in "${example}"`,
  });
}
