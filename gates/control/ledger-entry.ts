import { z } from 'zod';
import { canonicalText, digestOf } from '../plan/digest.ts';
import { isSignedBy } from './keys.ts';
import { type Role, role } from './role.ts';
import type { Actor, Signer } from './signers.ts';

export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const batch = z.string().regex(/^d3-[a-z]$/);

export const databaseIdentity = z.strictObject({
  host: z.string(),
  port: z.int(),
  name: z.string(),
  systemIdentifier: z.string(),
});

/** Taken, and under which reference it is found; or declined, and why. */
export const backupDecision = z.discriminatedUnion('decision', [
  z.strictObject({ decision: z.literal('taken'), reference: z.string().min(1) }),
  z.strictObject({ decision: z.literal('declined'), reason: z.string().min(1) }),
]);

/** What an entry says apart from who, when and where in the chain. */
export const ledgerFact = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('open'), database: databaseIdentity }),
  z.strictObject({ what: z.literal('issue mandate'), mandateDigest: sha256 }),
  z.strictObject({ what: z.literal('approve mandate'), mandateDigest: sha256 }),
  z.strictObject({ what: z.literal('plan'), batch, anchorDate: z.iso.date(), planDigest: sha256 }),
  z.strictObject({
    what: z.literal('approve'),
    batch,
    anchorDate: z.iso.date(),
    planDigest: sha256,
    database: databaseIdentity,
    /** Of the evidence of a rehearsal; null only in a rehearsal itself. */
    rehearsalDigest: sha256.nullable(),
    backup: backupDecision,
    executor: z.string().min(1),
    expires: z.iso.datetime(),
  }),
  z.strictObject({
    what: z.literal('start'),
    work: z.enum(['gate', 'cleanup']),
    /** Of a gate, the one that it seeds; of a cleanup, those that it takes back. */
    batches: z.array(batch).min(1),
    transactionId: z.string().regex(/^\d+$/),
  }),
  z.strictObject({
    what: z.literal('drill'),
    batch,
    deleted: z.int().nonnegative(),
    restored: z.int().nonnegative(),
  }),
  z.strictObject({
    what: z.literal('publish'),
    batch,
    anchorDate: z.iso.date(),
    transactionId: z.string(),
    /** True when a later command found out that the transaction had committed. */
    recovered: z.boolean(),
  }),
  z.strictObject({
    what: z.literal('roll back'),
    work: z.enum(['gate', 'cleanup']),
    batches: z.array(batch),
    transactionId: z.string(),
    recovered: z.boolean(),
  }),
  z.strictObject({
    what: z.literal('clean up'),
    batches: z.array(batch),
    transactionId: z.string(),
    recovered: z.boolean(),
  }),
  z.strictObject({ what: z.literal('evidence'), batch, verdict: z.string(), evidenceDigest: sha256 }),
  /** A whole rehearsal: its gates and its rollback. */
  z.strictObject({ what: z.literal('rehearse'), verdict: z.string(), evidenceDigest: sha256 }),
  z.strictObject({ what: z.literal('sign off'), batch, evidenceDigest: sha256, confirmed: z.array(z.string()) }),
  z.strictObject({ what: z.literal('reject'), batch, evidenceDigest: sha256.nullable(), reason: z.string().min(1) }),
  z.strictObject({ what: z.literal('stop'), reason: z.string().min(1) }),
  z.strictObject({ what: z.literal('resume'), reason: z.string().min(1) }),
]);

export type LedgerFact = z.infer<typeof ledgerFact>;
export type FactOf<What extends LedgerFact['what']> = Extract<LedgerFact, { what: What }>;

export const ledgerEntry = z.strictObject({
  /** Counts from 1: the line number. */
  seq: z.int().positive(),
  /** {@link entryHash} of the line before; 64 zeros for the first. */
  previous: sha256,
  at: z.iso.datetime(),
  by: z.string().min(1),
  role,
  fact: ledgerFact,
  /** Ed25519 over the canonical JSON of everything above. */
  signature: z.string().regex(/^[A-Za-z0-9+/]{86}==$/),
});

export type LedgerEntry = z.infer<typeof ledgerEntry>;
/** An entry whose fact is known to be of one kind. */
export type EntryOf<What extends LedgerFact['what']> = LedgerEntry & { fact: FactOf<What> };

export function isEntryOf<What extends LedgerFact['what']>(entry: LedgerEntry, what: What): entry is EntryOf<What> {
  return entry.fact.what === what;
}

/** Whose step each entry is. What was merely found out later may be recorded by anybody. */
const WRITERS: Record<LedgerFact['what'], readonly Role[]> = {
  open: role.options,
  'issue mandate': ['mandate author'],
  'approve mandate': ['approver'],
  plan: ['executor'],
  approve: ['approver'],
  start: ['executor'],
  drill: ['executor'],
  publish: ['executor'],
  'roll back': ['executor'],
  'clean up': ['executor'],
  evidence: ['executor'],
  rehearse: ['executor'],
  'sign off': ['verifier'],
  reject: ['verifier'],
  stop: role.options,
  resume: ['approver'],
};

function mayWrite(fact: LedgerFact, as: Role): boolean {
  const recovered = 'recovered' in fact && fact.recovered;
  return recovered || WRITERS[fact.what].includes(as);
}

export const GENESIS = '0'.repeat(64);

export function entryHash(entry: LedgerEntry): string {
  return digestOf(entry);
}

/** Makes the entry that follows `last`, signed. */
export function signEntry(
  actor: Actor,
  as: Role,
  fact: LedgerFact,
  last: LedgerEntry | undefined,
  at: Date,
): LedgerEntry {
  const unsigned = {
    seq: (last?.seq ?? 0) + 1,
    previous: last ? entryHash(last) : GENESIS,
    at: at.toISOString(),
    by: actor.name,
    role: as,
    fact,
  };
  return { ...unsigned, signature: actor.key.sign(canonicalText(unsigned)) };
}

/** What is wrong with an entry that stands after `last`; undefined when nothing is. */
export function faultOf(
  entry: LedgerEntry,
  last: LedgerEntry | undefined,
  signers: readonly Signer[],
): string | undefined {
  if (entry.seq !== (last?.seq ?? 0) + 1) return `number ${entry.seq} after ${last?.seq ?? 0}`;
  if (entry.previous !== (last ? entryHash(last) : GENESIS)) return 'a chain that is broken before it';
  const signer = signers.find((each) => each.name === entry.by);
  if (!signer) return `"${entry.by}", who is in no signers file`;
  if (!signer.roles.includes(entry.role)) return `"${entry.by}" as ${entry.role}, a role that they do not hold`;
  if (!mayWrite(entry.fact, entry.role)) return `"${entry.fact.what}" by a ${entry.role}`;
  const { signature, ...unsigned } = entry;
  if (!isSignedBy(signer.publicKey, canonicalText(unsigned), signature)) return 'a signature that does not fit';
  return undefined;
}
