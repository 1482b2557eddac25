import { z } from 'zod';
import { engineName } from '../prisma/rehearsal/engine.ts';

/**
 * What a run leaves for those who were not there. Tools read it: fields may be added, none is renamed
 * or removed without a new `format`.
 */
export const verdict = z.enum(['PROVEN', 'NOT PROVEN', 'BLOCKED']);

/** See verify/engine/digest.ts. */
const digestSummary = z.object({ tables: z.int(), rows: z.int(), hash: z.string() });

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
  /** Of a check that is not proven: a statement that shows what is wrong. */
  sql: z.string().optional(),
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
  /** The demo tenants' rows: before the batch, after the cleanup, with the batch, after the restore. */
  digests: z
    .object({
      before: digestSummary,
      cleaned: digestSummary,
      seeded: digestSummary,
      restored: digestSummary.optional(),
    })
    .optional(),
});

export const neighbourEvidence = z.discriminatedUnion('method', [
  z.object({ method: z.literal('digest'), before: digestSummary, after: digestSummary }),
  z.object({ method: z.literal('counters'), tables: z.int().nonnegative() }),
]);

/** A view as it was opened on the seeded rows, and how its contract wants it drawn. */
export const viewEvidence = z.object({
  id: z.string(),
  title: z.string(),
  /** A tenant's slug, or `partner`. */
  tenant: z.string(),
  total: z.int().nonnegative(),
  /** The first of them, as JSON gives them: times are in UTC. */
  rows: z.array(z.record(z.string(), z.json())),
  naira: z.array(z.string()).optional(),
  figures: z.boolean().optional(),
  chart: z
    .object({
      kind: z.enum(['columns', 'bars', 'line', 'share']),
      label: z.string(),
      value: z.string(),
      series: z.string().optional(),
    })
    .optional(),
});

/** Whoever looks at the batch, and what was shown. */
export const viewerEvidence = z.object({
  /** The check's: `role.tenant-admin.demo-clinic`. */
  id: z.string(),
  role: z.enum(['Partner Owner', 'Partner Staff', 'Tenant Admin', 'Tenant Staff', 'End User']),
  name: z.string(),
  /** Rows of the batch by tenant; a tenant that is not named was refused. */
  seen: z.record(z.string(), z.int().nonnegative()),
  /** Tenants outside the demo that the account may read. */
  outside: z.int().nonnegative(),
  /** Views that look otherwise to this person than to the tenant's own people. */
  views: z.array(viewEvidence),
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
  views: z.array(viewEvidence).optional(),
  viewers: z.array(viewerEvidence).optional(),
  neighbours: neighbourEvidence.optional(),
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

const criterion = z.object({ title: z.string(), met: z.boolean(), have: z.string() });

/** How ready the demo is by its rows, level by level; see control/readiness.ts. */
export const readinessEvidence = z.object({
  reached: z.string().nullable(),
  levels: z.array(
    z.object({ level: z.enum(['L0', 'L1', 'L2', 'L3', 'L4']), name: z.string(), criteria: z.array(criterion) }),
  ),
  check: checkEvidence,
});

export const evidence = z.object({
  format: z.literal('d3-evidence/1'),
  verdict,
  target: targetEvidence,
  /** Digest of the code that ran; see plan/code-digest.ts. */
  code: z.string().optional(),
  anchorDate: z.string(),
  startedAt: z.iso.datetime(),
  /** What ended the run; `unfinished` was written while it ran, and stays when it is killed. */
  ended: z.enum(['finished', 'interrupted', 'unfinished']).optional(),
  durationMs: z.number().nonnegative(),
  gates: z.array(gateEvidence),
  /** Once all batches are published. */
  readiness: readinessEvidence.optional(),
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
export type ReadinessEvidence = z.infer<typeof readinessEvidence>;
export type ViewEvidence = z.infer<typeof viewEvidence>;
export type ViewerEvidence = z.infer<typeof viewerEvidence>;
export type NeighbourEvidence = z.infer<typeof neighbourEvidence>;
export type WorkflowEvidence = z.infer<typeof workflowEvidence>;
export type GateEvidence = z.infer<typeof gateEvidence>;
export type TargetEvidence = z.infer<typeof targetEvidence>;
export type Evidence = z.infer<typeof evidence>;
