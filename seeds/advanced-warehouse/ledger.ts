import type { Row } from '../seed.ts';
import type { Batch } from './batches.ts';
import type { Operator } from './context.ts';

export type MovementType = Row<'wh_stock_movement'>['type'];

/** Why units move, when, and who moves them. */
export interface Cause {
  type: MovementType;
  at: string;
  reason: string;
  reference: string | null;
  by: Operator;
}

/** One movement of one batch in one bin. */
export interface Posting extends Cause {
  batch: Batch;
  bin: string;
  counterBin: string | null;
  quantity: number;
  before: number;
  after: number;
}

/**
 * What lies where while movements go by. A batch lies in one bin; units leave and join it there, or the
 * whole of it goes to another bin.
 */
export class Ledger {
  readonly postings: Posting[] = [];
  private readonly places = new Map<string, { bin: string; units: number; reserved: number }>();

  constructor(batches: readonly Batch[]) {
    for (const { key, opening } of batches) {
      if (opening) this.places.set(key, { ...opening, reserved: 0 });
    }
  }

  /** The bin and the units of a batch; nothing before it comes in. */
  placeOf(batch: Batch): { bin: string; units: number; reserved: number } | undefined {
    return this.places.get(batch.key);
  }

  bringIn(batch: Batch, bin: string, quantity: number, cause: Cause): void {
    this.places.set(batch.key, { bin, units: 0, reserved: 0 });
    this.change(batch, quantity, cause);
  }

  /** @throws an invariant: fewer units lie there than are to go */
  change(batch: Batch, quantity: number, cause: Cause): void {
    const place = this.mustLie(batch);
    this.post(batch, place.bin, null, quantity, place.units, cause);
    place.units += quantity;
  }

  /** Two movements: all of it out of one bin, all of it into another. */
  moveTo(batch: Batch, bin: string, cause: Cause): void {
    const place = this.mustLie(batch);
    this.post(batch, place.bin, bin, -place.units, place.units, cause);
    this.post(batch, bin, place.bin, place.units, 0, cause);
    place.bin = bin;
  }

  /** Keeps units for a pick list, or lets them go with a negative quantity. */
  reserve(batch: Batch, quantity: number): void {
    this.mustLie(batch).reserved += quantity;
  }

  private mustLie(batch: Batch) {
    const place = this.places.get(batch.key);
    if (!place) throw new Error(`batch ${batch.key} lies nowhere yet`);
    return place;
  }

  private post(batch: Batch, bin: string, counterBin: string | null, quantity: number, before: number, cause: Cause) {
    const after = before + quantity;
    if (after < 0) throw new Error(`${before} units of ${batch.key} lie in ${bin}, ${-quantity} are to go`);
    this.postings.push({ ...cause, batch, bin, counterBin, quantity, before, after });
  }
}
