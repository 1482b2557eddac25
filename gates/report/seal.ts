import { createHash } from 'node:crypto';
import { z } from 'zod';
import { isSignedBy } from '../control/keys.ts';
import { sha256 } from '../control/ledger-entry.ts';
import { role } from '../control/role.ts';
import type { Actor, Signer } from '../control/signers.ts';
import { canonicalText } from '../plan/digest.ts';

/** What ties the files of a report to each other and to whoever ran it. */
export const seal = z.strictObject({
  format: z.literal('d3-seal/1'),
  /** SHA-256 of each file's bytes. */
  files: z.record(z.string(), sha256),
  by: z.string(),
  role,
  /** Ed25519 over the canonical JSON of everything above. */
  signature: z.string(),
});

export type Seal = z.infer<typeof seal>;

export function sealFiles(files: ReadonlyMap<string, string>, actor: Actor): Seal {
  const digests = Object.fromEntries([...files].map(([name, text]) => [name, fileDigest(text)]));
  const unsigned = { format: 'd3-seal/1' as const, files: digests, by: actor.name, role: 'executor' as const };
  return { ...unsigned, signature: actor.key.sign(canonicalText(unsigned)) };
}

export function isSealedBy({ signature, ...unsigned }: Seal, signers: readonly Signer[]): boolean {
  const signer = signers.find(({ name, roles }) => name === unsigned.by && roles.includes(unsigned.role));
  return signer !== undefined && isSignedBy(signer.publicKey, canonicalText(unsigned), signature);
}

export function fileDigest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
