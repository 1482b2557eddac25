import { BATCHES, type BatchId } from '../mandate.ts';
import { type EntryOf, isEntryOf, type LedgerEntry } from './ledger-entry.ts';

/** What the ledger says of one batch, as it stands now: what a rollback undid is no longer there. */
export interface BatchRecord {
  id: BatchId;
  plan?: EntryOf<'plan'>;
  /** Not yet used up by a publication. */
  approval?: EntryOf<'approve'>;
  /** The one that the publication used up. */
  ranUnder?: EntryOf<'approve'>;
  published?: EntryOf<'publish'>;
  evidence?: EntryOf<'evidence'>;
  signedOff?: EntryOf<'sign off'>;
  rejected?: EntryOf<'reject'>;
  /** The last time that its rows were taken back, or never came to stay. */
  undone?: EntryOf<'roll back'> | EntryOf<'clean up'>;
}

/** The whole phase, read off the ledger. */
export interface Phase {
  mandateIssued?: EntryOf<'issue mandate'>;
  mandateApproved?: EntryOf<'approve mandate'>;
  batches: readonly BatchRecord[];
  /** The stop in force. */
  stop?: EntryOf<'stop'>;
  /** Begun, and its outcome is not recorded. */
  inDoubt?: EntryOf<'start'>;
}

/** Folds the entries, in their order, into the state that they leave. */
export function readPhase(entries: readonly LedgerEntry[]): Phase {
  const batches = new Map<string, BatchRecord>(BATCHES.map(({ id }) => [id, { id }]));
  let phase: Omit<Phase, 'batches'> = {};
  for (const entry of entries) {
    phase = fold(phase, entry);
    for (const [id, record] of batches) batches.set(id, foldBatch(record, entry));
  }
  return { ...phase, batches: [...batches.values()] };
}

export function recordOf(phase: Phase, id: string): BatchRecord {
  const record = phase.batches.find((batch) => batch.id === id);
  if (!record) throw new Error(`no batch "${id}" in the mandate`);
  return record;
}

function fold(phase: Omit<Phase, 'batches'>, entry: LedgerEntry): Omit<Phase, 'batches'> {
  if (isEntryOf(entry, 'issue mandate')) return { ...phase, mandateIssued: entry };
  if (isEntryOf(entry, 'approve mandate')) return { ...phase, mandateApproved: entry };
  if (isEntryOf(entry, 'stop')) return { ...phase, stop: entry };
  if (isEntryOf(entry, 'start')) return { ...phase, inDoubt: entry };
  const { stop: _, ...running } = phase;
  if (isEntryOf(entry, 'resume')) return running;
  const { inDoubt: __, ...settled } = phase;
  const settles = isEntryOf(entry, 'publish') || isEntryOf(entry, 'roll back') || isEntryOf(entry, 'clean up');
  return settles ? settled : phase;
}

function foldBatch(record: BatchRecord, entry: LedgerEntry): BatchRecord {
  const { fact } = entry;
  const concerned = 'batch' in fact ? fact.batch === record.id : 'batches' in fact && fact.batches.includes(record.id);
  if (!concerned) return record;
  if (isEntryOf(entry, 'plan')) return { ...record, plan: entry };
  if (isEntryOf(entry, 'approve')) return { ...record, approval: entry };
  if (isEntryOf(entry, 'publish')) {
    const { approval, evidence: _, undone: __, ...rest } = record;
    return { ...rest, published: entry, ...(approval ? { ranUnder: approval } : {}) };
  }
  if (isEntryOf(entry, 'evidence')) return { ...record, evidence: entry };
  if (isEntryOf(entry, 'sign off')) return { ...record, signedOff: entry };
  if (isEntryOf(entry, 'reject')) return { ...record, rejected: entry };
  if (isEntryOf(entry, 'clean up')) return { id: record.id, undone: entry };
  if (isEntryOf(entry, 'roll back') && entry.fact.work === 'gate') return { ...record, undone: entry };
  return record;
}

/** One word for where a batch stands. */
export function standingOf(record: BatchRecord, phase: Phase): string {
  if (phase.inDoubt?.fact.batches.includes(record.id)) return 'in doubt';
  if (record.rejected) return 'rejected';
  if (record.signedOff) return 'signed off';
  if (record.published) return 'published';
  if (record.undone?.fact.what === 'roll back') return 'rolled back';
  if (record.approval) return 'approved';
  if (record.plan) return 'planned';
  return record.undone ? 'cleaned up' : 'untouched';
}

/** Rows that were published, then rejected or found wrong, and are still there (mandate clause 10.c). */
export function pendingRollbacks(phase: Phase): BatchId[] {
  return phase.batches
    .filter((batch) => batch.published && (batch.rejected || batch.evidence?.fact.verdict === 'NOT PROVEN'))
    .map((batch) => batch.id);
}
