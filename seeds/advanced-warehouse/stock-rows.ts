import type { Row } from '../seed.ts';
import { batchId, binId, type Context, numberOf, productId } from './context.ts';
import type { History } from './history.ts';
import type { Posting } from './ledger.ts';

export function batchRows(context: Context, { batches, ledger }: History): Row<'wh_batch'>[] {
  const touched = lastTouched(ledger.postings, ({ batch }) => batch.key);
  return batches.map((batch) => {
    const place = ledger.placeOf(batch);
    return {
      id: batchId(context, batch.key),
      ...context.owner,
      productId: productId(context, batch.sku),
      binId: binId(context, place?.bin ?? ''),
      batchNumber: batch.number,
      lotCode: batch.lot,
      madeOn: batch.madeOn,
      expiresOn: batch.expiresOn,
      initialQuantity: batch.initial,
      currentQuantity: place?.units ?? 0,
      reservedQuantity: place?.reserved ?? 0,
      quality: batch.quality,
      status: batch.status,
      isRecalled: batch.recallReason !== null,
      recallReason: batch.recallReason,
      receivedAt: batch.receivedAt,
      createdAt: batch.receivedAt,
      updatedAt: touched.get(batch.key) ?? batch.receivedAt,
    };
  });
}

/** Movements are numbered in the order in which they happened. */
export function movementRows(context: Context, { ledger }: History): Row<'wh_stock_movement'>[] {
  return ledger.postings.map((posting, index) => {
    const movementNumber = numberOf('MOV', index);
    return {
      id: context.id('wh_stock_movement', movementNumber),
      ...context.owner,
      binId: binId(context, posting.bin),
      counterBinId: posting.counterBin === null ? null : binId(context, posting.counterBin),
      batchId: batchId(context, posting.batch.key),
      productId: productId(context, posting.batch.sku),
      movementNumber,
      type: posting.type,
      quantity: posting.quantity,
      quantityBefore: posting.before,
      quantityAfter: posting.after,
      reason: posting.reason,
      reference: posting.reference,
      performedById: posting.by.id,
      performedByName: posting.by.name,
      occurredAt: posting.at,
      createdAt: posting.at,
    };
  });
}

/** Units that lie in each bin that is not empty. */
export function unitsByBin({ batches, ledger }: History): Map<string, number> {
  const units = new Map<string, number>();
  for (const batch of batches) {
    const place = ledger.placeOf(batch);
    if (place) units.set(place.bin, (units.get(place.bin) ?? 0) + place.units);
  }
  return units;
}

/** When each batch, bin, ... was last moved; movements come in order of time. */
export function lastTouched(postings: readonly Posting[], keyOf: (posting: Posting) => string): Map<string, string> {
  return new Map(postings.map((posting) => [keyOf(posting), posting.at]));
}
