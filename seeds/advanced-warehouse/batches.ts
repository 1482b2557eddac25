import { type BatchContent, type ReceiptContent, type ReceiptItemContent, stock } from './content.ts';
import { type Context, numberOf } from './context.ts';

/** A batch as it came in. What is left of it, and where, only the log of movements can say. */
export interface Batch {
  /** `<sku> <n>` */
  key: string;
  sku: string;
  number: string;
  lot: string;
  madeOn: string;
  expiresOn: string;
  initial: number;
  quality: BatchContent['quality'];
  status: BatchContent['status'];
  recallReason: string | null;
  receivedAt: string;
  /** Where it lay when the log began, and how much; nowhere yet when it came in later. */
  opening: { bin: string; units: number } | null;
}

/** An item that was counted, with the receipt that it came by. */
export interface Arrival {
  receipt: ReceiptContent;
  receiptNumber: string;
  item: ReceiptItemContent;
  /** When it was counted. */
  at: string;
  batch: string;
  bin: string;
}

/** A receiver counts an item every twenty minutes, from the truck's arrival. */
const MINUTES_AN_ITEM = 20;

export function arrivalsOf(context: Context): Arrival[] {
  return stock.receipts.flatMap((receipt, index) =>
    receipt.items.flatMap((item, line) => {
      if (item.batch === null || item.bin === null || receipt.arrived === null) return [];
      const at = context.calendar.after(context.at(receipt.arrived), (line + 1) * MINUTES_AN_ITEM);
      return [{ receipt, receiptNumber: numberOf('GRN', index), item, at, batch: item.batch, bin: item.bin }];
    }),
  );
}

/** Batches that were there when the log begins, then those that came in since. */
export function batchesOf(context: Context, arrivals: readonly Arrival[]): Batch[] {
  const old = stock.batches.map((content) => ({
    ...named(content.batch),
    lot: lotOf(context, content.batch, content.made),
    madeOn: context.calendar.day(content.made),
    expiresOn: context.calendar.day(content.expires),
    initial: content.initial,
    quality: content.quality,
    status: content.status,
    recallReason: content.recall?.reason ?? null,
    receivedAt: context.at([content.received, '11:00']),
    opening: { bin: content.bin, units: content.opening },
  }));
  return [...old, ...arrivals.map((arrival) => arrived(context, arrival))];
}

function arrived(context: Context, { receipt, item, at, batch }: Arrival): Batch {
  const made = item.made ?? 0;
  return {
    ...named(batch),
    lot: lotOf(context, item.lotOf ?? batch, made),
    madeOn: context.calendar.day(made),
    expiresOn: context.calendar.day(item.expires ?? 0),
    initial: item.received - item.damaged,
    quality: qualityOf(receipt),
    status: 'ACTIVE',
    recallReason: null,
    receivedAt: at,
    opening: null,
  };
}

/** Goods wait for their inspection; what customers return waits for a decision. */
function qualityOf({ type, status }: ReceiptContent): Batch['quality'] {
  if (status !== 'COMPLETED') return 'PENDING';
  return type === 'RETURN' ? 'QUARANTINE' : 'APPROVED';
}

function named(key: string) {
  const [sku = '', turn = ''] = key.split(' ');
  return { key, sku, number: `${sku}-B${turn.padStart(2, '0')}` };
}

/** `PARA-2407-1`: the product, the month in which the lot was made, its place among ours. */
function lotOf(context: Context, key: string, made: number): string {
  const [sku = '', turn = ''] = key.split(' ');
  return `${sku.split('-')[1]}-${context.calendar.day(made).slice(2, 7).replace('-', '')}-${turn}`;
}
