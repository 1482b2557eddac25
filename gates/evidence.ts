import { z } from 'zod';
import { engineName } from '../prisma/rehearsal/engine.ts';

/**
 * What a run leaves for those who were not there. Tools read it: fields may be added, none is renamed
 * or removed without a new `format`.
 */
export const verdict = z.enum(['PROVEN', 'NOT PROVEN', 'BLOCKED']);

const violation = z.object({ subject: z.string(), have: z.string().nullable(), want: z.string().nullable() });

export const checkEvidence = z.object({
  /** Stable: `counts.pos_sale`, `pos.shift-totals`, `role.tenant-admin.demo-clinic`. */
  id: z.string(),
  title: z.string(),
  /** Clauses of the mandate that the check proves. */
  clauses: z.array(z.string()),
  verdict,
  /** Rows or facts that were looked at; nothing examined is NOT PROVEN. */
  examined: z.int().nonnegative(),
  violationCount: z.int().nonnegative(),
  /** At most 20 of them. */
  violations: z.array(violation),
  /** Time of the statement that found out; checks that share a statement share its time. */
  durationMs: z.number().nonnegative(),
});

export const scriptEvidence = z.object({
  script: z.string(),
  tenants: z.array(z.string()),
  /** Rows inserted, by table. */
  counts: z.record(z.string(), z.int().nonnegative()),
  durationMs: z.number().nonnegative(),
});

export const tableEvidence = z.object({
  table: z.string(),
  tenant: z.string(),
  /** What the contract promises. */
  expected: z.int(),
  /** Rows that carry the gate's transaction id. */
  written: z.int(),
  /** Rows in the tenant's scope. */
  found: z.int(),
});

export const drillEvidence = z.object({
  deleted: z.int().nonnegative(),
  restored: z.int().nonnegative(),
  verdict,
  /** In the order of deletion. */
  tables: z.array(z.object({ table: z.string(), deleted: z.int().nonnegative() })),
});

export const stepEvidence = z.object({ title: z.string(), roundTrips: z.int(), durationMs: z.number() });

export const workflowEvidence = z.object({
  id: z.string(),
  steps: z.array(z.object({ title: z.string(), facts: z.array(violation) })),
});

export const gateEvidence = z.object({
  batch: z.string(),
  verdict,
  scripts: z.array(scriptEvidence),
  tables: z.array(tableEvidence),
  checks: z.array(checkEvidence),
  workflows: z.array(workflowEvidence),
  rollbackDrill: drillEvidence,
  /** The sections of the gate, with what each cost. */
  steps: z.array(stepEvidence),
  roundTrips: z.int().nonnegative(),
  durationMs: z.number().nonnegative(),
});

export const targetEvidence = z.object({
  kind: z.enum(['rehearsal', 'staging']),
  /** Who runs the server: one of our engines, or the platform. */
  engine: z.enum([...engineName.options, 'platform']),
  serverVersion: z.string(),
  database: z.string(),
  host: z.string().optional(),
  port: z.int().optional(),
  systemIdentifier: z.string().optional(),
});

export const evidence = z.object({
  format: z.literal('d3-evidence/1'),
  verdict,
  target: targetEvidence,
  /** Digest of the code that ran; see plan/code-digest.ts. */
  code: z.string().optional(),
  anchorDate: z.string(),
  startedAt: z.iso.datetime(),
  durationMs: z.number().nonnegative(),
  gates: z.array(gateEvidence),
  /** The final rollback of a rehearsal; absent when a gate ran by itself. */
  rollback: drillEvidence
    .omit({ restored: true })
    .extend({ checks: z.array(checkEvidence) })
    .optional(),
});

export type Verdict = z.infer<typeof verdict>;
export type CheckEvidence = z.infer<typeof checkEvidence>;
export type ScriptEvidence = z.infer<typeof scriptEvidence>;
export type TableEvidence = z.infer<typeof tableEvidence>;
export type DrillEvidence = z.infer<typeof drillEvidence>;
export type WorkflowEvidence = z.infer<typeof workflowEvidence>;
export type GateEvidence = z.infer<typeof gateEvidence>;
export type TargetEvidence = z.infer<typeof targetEvidence>;
export type Evidence = z.infer<typeof evidence>;
