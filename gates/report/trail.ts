import { parseJson } from '../../prisma/parse-json.ts';
import {
  type EntryOf,
  entryHash,
  faultOf,
  GENESIS,
  isEntryOf,
  type LedgerEntry,
  ledgerEntry,
} from '../control/ledger-entry.ts';
import type { Signer } from '../control/signers.ts';

/** A ledger as it was when a run ended: entries up to the first that does not hold. */
export interface Trail {
  entries: readonly LedgerEntry[];
  /** Hash of the last entry. */
  head: string;
  /** What is wrong with the line after the last entry; undefined when all lines hold. */
  fault?: string;
}

export const NO_TRAIL: Trail = { entries: [], head: GENESIS };

/** Reads JSON lines and verifies order, chain and signatures. Never throws: a report shows what is wrong. */
export function readTrail(text: string, signers: readonly Signer[]): Trail {
  const entries: LedgerEntry[] = [];
  const end = (fault?: string): Trail => {
    const last = entries.at(-1);
    return { entries, head: last ? entryHash(last) : GENESIS, ...(fault ? { fault } : {}) };
  };
  for (const [index, line] of text.split('\n').filter(Boolean).entries()) {
    const parsed = ledgerEntry.safeParse(parseJson(line));
    const fault = parsed.success ? faultOf(parsed.data, entries.at(-1), signers) : 'no ledger entry';
    if (!parsed.success || fault) return end(`line ${index + 1}: ${fault}`);
    entries.push(parsed.data);
  }
  return end();
}

/** The last entry of a kind that speaks of a batch. */
export function lastOf<What extends 'plan' | 'approve' | 'publish' | 'evidence' | 'sign off' | 'reject'>(
  { entries }: Trail,
  what: What,
  batch: string,
): EntryOf<What> | undefined {
  const ofKind = entries.filter((entry): entry is EntryOf<What> => isEntryOf(entry, what));
  return ofKind.findLast(({ fact }) => 'batch' in fact && fact.batch === batch);
}
