import { type Arrival, arrivalsOf, type Batch, batchesOf } from './batches.ts';
import { type CorrectionContent, type PickContent, type PutawayContent, stock } from './content.ts';
import { type Context, numberOf, operatorOf } from './context.ts';
import { binsOf } from './layout.ts';
import { Ledger } from './ledger.ts';

/** A line of a pick list with the batch that it was given and what became of it. */
export interface PickLine {
  list: PickContent;
  listNumber: string;
  line: number;
  batch: Batch;
  bin: string;
  requested: number;
  picked: number | null;
  pickedAt: string | null;
}

/** All that has happened, in the order in which it happened, and where it has left every batch. */
export interface History {
  arrivals: readonly Arrival[];
  batches: readonly Batch[];
  lines: readonly PickLine[];
  ledger: Ledger;
}

interface Event {
  at: string;
  happen(): void;
}

const PICKABLE = new Set(['STORAGE', 'PICKING', 'COLD']);
const MINUTES_A_LINE = 5;
const ZONE_TYPES = new Map(binsOf().map(({ key, zone }) => [key, zone.type]));

export function replay(context: Context): History {
  const arrivals = arrivalsOf(context);
  const batches = batchesOf(context, arrivals);
  const ledger = new Ledger(batches);
  const lines: PickLine[] = [];
  const batchBy = (key: string): Batch => {
    const batch = batches.find((candidate) => candidate.key === key);
    if (!batch) throw new Error(`the content of advanced-warehouse has no batch "${key}"`);
    return batch;
  };
  const events = [
    ...arrivals.map((arrival) => arrive(context, ledger, batchBy(arrival.batch), arrival)),
    ...recalls(context, ledger, batchBy),
    ...stock.corrections.map((correction) => correct(context, ledger, batchBy(correction.batch), correction)),
    ...stock.putaways.flatMap((task, index) =>
      putAway(context, ledger, batchBy(task.batch), task, numberOf('PUT', index)),
    ),
    ...stock.picks.flatMap((list, index) => fulfil(context, ledger, batches, lines, list, numberOf('PCK', index))),
  ];
  // Sorting is stable: what happens at one moment happens in the order above.
  for (const event of events.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))) event.happen();
  return { arrivals, batches, lines, ledger };
}

function arrive(context: Context, ledger: Ledger, batch: Batch, { receipt, receiptNumber, bin, at }: Arrival): Event {
  const [type, reason] = {
    PURCHASE_ORDER: ['RECEIPT', 'Goods received'] as const,
    TRANSFER: ['TRANSFER_IN', `Transfer from the ${receipt.supplier}`] as const,
    RETURN: ['RETURN', `Returned by ${receipt.supplier}`] as const,
  }[receipt.type];
  const by = operatorOf(context, receipt.warehouse, 'receiver');
  const happen = () => ledger.bringIn(batch, bin, batch.initial, { type, at, reason, reference: receiptNumber, by });
  return { at, happen };
}

function recalls(context: Context, ledger: Ledger, batchBy: (key: string) => Batch): Event[] {
  return stock.batches.flatMap(({ batch, recall }) => {
    if (recall === null) return [];
    const at = context.at([recall.day, recall.time]);
    const by = operatorOf(context, warehouseOf(recall.bin), 'keeper');
    const cause = { type: 'RELOCATION' as const, at, reason: recall.reason, reference: null, by };
    return [{ at, happen: () => ledger.moveTo(batchBy(batch), recall.bin, cause) }];
  });
}

function correct(context: Context, ledger: Ledger, batch: Batch, correction: CorrectionContent): Event {
  const { type, reason, receipt } = correction;
  const at = context.at(correction.at);
  const reference = receipt === null ? null : numberOf('GRN', receipt - 1);
  const happen = () => {
    const by = operatorOf(context, warehouseOf(ledger.placeOf(batch)?.bin ?? ''), 'keeper');
    ledger.change(batch, correction.quantity, { type, at, reason, reference, by });
  };
  return { at, happen };
}

function putAway(context: Context, ledger: Ledger, batch: Batch, task: PutawayContent, reference: string): Event[] {
  if (task.completed === null) return [];
  const at = context.at(task.completed);
  const by = operatorOf(context, warehouseOf(task.to), 'receiver');
  const cause = { type: 'PUTAWAY' as const, at, reason: 'From the receiving bay to its place', reference, by };
  return [{ at, happen: () => ledger.moveTo(batch, task.to, cause) }];
}

/** Lines are given their batches when the list is made, and picked every five minutes from its start. */
function fulfil(
  context: Context,
  ledger: Ledger,
  batches: readonly Batch[],
  lines: PickLine[],
  list: PickContent,
  listNumber: string,
): Event[] {
  const { calendar } = context;
  const createdAt = context.at(list.created);
  return list.items.flatMap(([sku, requested, picked], index) => {
    const line = { list, listNumber, line: index + 1, requested, picked };
    const pickedAt =
      list.started === null || picked === null
        ? null
        : calendar.after(context.at(list.started), (index + 1) * MINUTES_A_LINE);
    const allocate = () => {
      const batch = firstToExpire(ledger, batches, { warehouse: list.warehouse, sku, quantity: requested });
      ledger.reserve(batch, requested);
      lines.push({ ...line, batch, bin: ledger.placeOf(batch)?.bin ?? '', pickedAt });
    };
    const pick = () => {
      const allocated = lines.find((candidate) => candidate.list === list && candidate.line === line.line);
      if (!allocated || pickedAt === null || picked === null) return;
      ledger.reserve(allocated.batch, -requested);
      const by = operatorOf(context, list.warehouse, 'picker');
      const cause = { type: 'PICK' as const, at: pickedAt, reason: `For ${list.customer}`, reference: listNumber, by };
      ledger.change(allocated.batch, -picked, cause);
    };
    return [{ at: createdAt, happen: allocate }, ...(pickedAt === null ? [] : [{ at: pickedAt, happen: pick }])];
  });
}

/** First expired, first out: of the batches that may be picked the one that expires first. */
export function firstToExpire(
  ledger: Ledger,
  batches: readonly Batch[],
  wanted: { warehouse: string; sku: string; quantity: number },
): Batch {
  const [first] = batches
    .filter(({ sku, quality, status }) => sku === wanted.sku && quality === 'APPROVED' && status === 'ACTIVE')
    .filter((batch) => {
      const place = ledger.placeOf(batch);
      if (!place || warehouseOf(place.bin) !== wanted.warehouse) return false;
      return PICKABLE.has(ZONE_TYPES.get(place.bin) ?? '') && place.units - place.reserved > 0;
    })
    .toSorted((a, b) => (a.expiresOn < b.expiresOn ? -1 : 1));
  const place = first && ledger.placeOf(first);
  if (!first || !place || place.units - place.reserved < wanted.quantity) {
    throw new Error(`no ${wanted.quantity} units of ${wanted.sku} to pick in ${wanted.warehouse}`);
  }
  return first;
}

export function warehouseOf(binKey: string): string {
  return binKey.split('/')[0] ?? '';
}
