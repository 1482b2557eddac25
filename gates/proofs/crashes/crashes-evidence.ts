import { z } from 'zod';

/** What `npm run crashes` leaves in reports/proofs/crashes.json. Fields may be added; none is renamed without a new `format`. */
export const crashesEvidence = z.object({
  format: z.literal('d3-crashes/1'),
  at: z.iso.datetime(),
  /** Digest of the code that was tried, see gates/plan/code-digest.ts. */
  code: z.string(),
  verdict: z.enum(['PROVEN', 'NOT PROVEN']),
  points: z.array(
    z.object({
      /** What was killed. */
      kind: z.enum(['connection', 'server', 'process']),
      /** The work and its phase: `gate, drill`. */
      during: z.string(),
      /** The statement, and whether it was sent and answered. */
      at: z.string(),
      /** What the demo tenants held afterwards; absent when it was neither. */
      outcome: z.enum(['before', 'after']).optional(),
      recovered: z.boolean(),
      /** The board's next step. */
      next: z.string(),
      /** What was not as it should be. */
      detail: z.string().optional(),
    }),
  ),
  durationMs: z.number().nonnegative(),
});

export type CrashesEvidence = z.infer<typeof crashesEvidence>;
export type TriedPoint = CrashesEvidence['points'][number];
