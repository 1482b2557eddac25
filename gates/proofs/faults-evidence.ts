import { join } from 'node:path';
import { z } from 'zod';
import { reportsRoot } from '../report/run-folder.ts';
import { writeWhole } from '../write-whole.ts';

const violation = z.object({ subject: z.string(), have: z.string().nullable(), want: z.string().nullable() });

/** What `npm run faults` leaves: every fault that was planted, and what became of it. */
export const faultsEvidence = z.object({
  format: z.literal('d3-faults/1'),
  at: z.iso.datetime(),
  /** Digest of the code that ran; see plan/code-digest.ts. */
  code: z.string(),
  verdict: z.enum(['PROVEN', 'NOT PROVEN']),
  faults: z.array(
    z.object({
      name: z.string(),
      kind: z.enum(['suite', 'engine', 'environment', 'control']),
      title: z.string(),
      /** What went wrong elsewhere and is planted here; see symptoms.ts. */
      symptom: z.string().optional(),
      /** The check, or the code of the refusal, that is meant for it. */
      check: z.string(),
      caught: z.boolean(),
      /** What the check said first; null when it had nothing to look at, or was green. */
      finding: violation.nullable(),
    }),
  ),
  /** Checks of the four gates that no fault turned red. */
  neverRed: z.array(z.string()),
  durationMs: z.int().nonnegative(),
});

export type FaultsEvidence = z.infer<typeof faultsEvidence>;

/** Checks the evidence against its schema and writes it. */
export function writeFaultsEvidence(
  evidence: FaultsEvidence,
  path = join(reportsRoot(), 'proofs', 'faults.json'),
): string {
  writeWhole(path, faultsEvidence.parse(evidence));
  return path;
}
