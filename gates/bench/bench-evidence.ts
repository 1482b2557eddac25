import { z } from 'zod';

/** A thing measured again and again, in milliseconds. */
const series = z.object({
  /** Stable: `write: COPY`, `gate: whole`. */
  name: z.string(),
  /** Rows of other customers beside the rows of the batch. */
  neighbours: z.int().nonnegative(),
  rounds: z.int().positive(),
  medianMs: z.number().nonnegative(),
  minMs: z.number().nonnegative(),
  maxMs: z.number().nonnegative(),
  /** Added to every round trip. */
  latencyMs: z.number().nonnegative().optional(),
});

const gateRoundTrips = z.object({
  batch: z.string(),
  roundTrips: z.int().positive(),
  /** Tables that the batch writes. */
  tables: z.int().positive(),
  /** The most that the target allows. */
  bound: z.int().positive(),
});

const target = z.object({
  name: z.string(),
  have: z.string(),
  want: z.string(),
  met: z.boolean(),
  /** Of a target that is missed: what was measured to be its cause. */
  cause: z.string().optional(),
});

/** What a benchmark leaves behind, in `reports/proofs/bench.json`. */
export const benchEvidence = z.object({
  format: z.literal('d3-bench/1'),
  at: z.iso.datetime(),
  /** Digest of the code that ran; see plan/code-digest.ts. */
  code: z.string(),
  machine: z.object({
    cpu: z.string(),
    cores: z.int().positive(),
    /** GiB. */
    memory: z.number().positive(),
    os: z.string(),
    postgres: z.string(),
  }),
  series: z.array(series),
  roundTrips: z.array(gateRoundTrips),
  targets: z.array(target),
});

export type Series = z.infer<typeof series>;
export type GateRoundTrips = z.infer<typeof gateRoundTrips>;
export type Target = z.infer<typeof target>;
export type BenchEvidence = z.infer<typeof benchEvidence>;
