import { z } from 'zod';
import type { Catalog } from '../../prisma/catalog.ts';
import { readIdentity } from '../../prisma/identity.ts';
import { schemaFacts } from '../../prisma/schema-fit.ts';
import type { Session } from '../../prisma/transaction.ts';
import type { PlannedScript } from '../../seeds/plan.ts';
import { expectations } from '../../verify/engine/counts.ts';
import { loadBatch, loadBatchesBefore } from '../batches.ts';
import { checkLayerZero } from '../layer-zero/check-layer-zero.ts';
import type { BatchId } from '../mandate.ts';
import { type Prepared, prepare } from '../preconditions.ts';
import { codeDigest } from './code-digest.ts';
import { digestOf } from './digest.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const gap = z.object({ subject: z.string(), have: z.string().nullable(), want: z.string().nullable() });

/** Everything that a gate would write, where, and by which code: what an approval is given for. */
export const batchPlan = z.object({
  format: z.literal('d3-plan/1'),
  batch: z.string(),
  anchorDate: z.iso.date(),
  partner: z.object({ slug: z.string(), id: z.string() }),
  tenants: z.array(z.object({ slug: z.string(), id: z.string() })),
  scripts: z.array(
    z.object({
      script: z.string(),
      tenants: z.array(z.string()),
      /** Rows by table. */
      rows: z.record(z.string(), z.int().nonnegative()),
      /** Over every row, value by value. */
      rowsDigest: sha256,
    }),
  ),
  /** What the contracts promise, by table and tenant. */
  promised: z.array(z.object({ table: z.string(), tenant: z.string(), rows: z.int().nonnegative() })),
  schema: z.object({
    /** Over every column, key and enum of the tables that the plan writes. */
    fingerprint: sha256,
    /** Where the live schema does not take the plan. */
    differences: z.array(gap),
  }),
  /** Where layer 0 is not what the platform should have set up. */
  layerZeroGaps: z.array(gap),
  database: z.object({
    host: z.string(),
    port: z.int(),
    name: z.string(),
    /** Of the cluster; clones share it, so host, port and name are bound as well. */
    systemIdentifier: z.string(),
  }),
  code: sha256,
});

export type BatchPlan = z.infer<typeof batchPlan>;

/**
 * Computes the plan of a batch, reading only.
 *
 * @param url of the database that the session is connected to; its credentials stay out of the plan
 * @param anchorOf the day under which an earlier batch was published; the same day unless it is known
 * @throws what {@link prepare} throws: a scope that does not resolve has no plan
 */
export async function planBatch(
  session: Session,
  url: string,
  id: BatchId,
  anchor: string,
  anchorOf: (earlier: BatchId) => string = () => anchor,
): Promise<BatchPlan> {
  const prepared = await prepare(session, anchor, await loadBatch(id), await loadBatchesBefore(id, anchorOf));
  return describePlan(session, url, id, prepared);
}

/** The plan of a batch that is prepared already. */
export async function describePlan(session: Session, url: string, id: BatchId, prepared: Prepared): Promise<BatchPlan> {
  const { scope, plan, calendar, catalog, contracts } = prepared;
  const tenants = [...new Set(plan.scripts.flatMap((script) => script.tenants))];
  return {
    format: 'd3-plan/1',
    batch: id,
    anchorDate: calendar.today,
    partner: { slug: scope.partner.slug, id: scope.partner.id },
    tenants: tenants.map((slug) => ({ slug, id: scope.tenants.get(slug)?.id ?? '' })),
    scripts: plan.scripts.map(describeScript),
    promised: expectations(contracts),
    schema: { fingerprint: fingerprintOf(catalog, prepared), differences: differencesOf(prepared) },
    layerZeroGaps: (await checkLayerZero(session)).violations,
    database: await readIdentity(session, url),
    code: codeDigest(),
  };
}

/** Whatever stands against running it. */
export function gapsOf({ schema, layerZeroGaps }: BatchPlan): BatchPlan['layerZeroGaps'] {
  return [...schema.differences, ...layerZeroGaps];
}

function describeScript({ script, tenants, tables }: PlannedScript): BatchPlan['scripts'][number] {
  return {
    script,
    tenants: [...tenants],
    rows: Object.fromEntries(tables.map(({ table, rows }) => [table, rows.length])),
    rowsDigest: digestOf(tables),
  };
}

function fingerprintOf(catalog: Catalog, { plan }: Prepared): string {
  const tables = [...new Set(plan.scripts.flatMap(({ tables: each }) => each.map(({ table }) => table)))].toSorted();
  return digestOf(
    tables.map((table) => {
      const { columns, uniqueKeys, triggers } = catalog.tables.get(table) ?? {
        columns: [],
        uniqueKeys: [],
        triggers: [],
      };
      const foreignKeys = catalog.foreignKeys.filter((key) => key.table === table);
      return { table, columns, uniqueKeys, triggers, foreignKeys };
    }),
  );
}

function differencesOf({ catalog, plan }: Prepared): BatchPlan['schema']['differences'] {
  const planned = plan.scripts.flatMap(({ tables }) => tables);
  return schemaFacts(catalog, planned).filter(({ have, want }) => have !== want);
}
