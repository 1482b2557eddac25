import { describe, expect, test } from 'vitest';
import { standingStage } from './proofs/standing-stage.ts';
import { checkUndone } from './publish.ts';
import { drillRollback } from './rollback-drill.ts';
import { RETAIL } from './seeded-trial.ts';

const { afterRows } = standingStage();

describe('the rollback drill', () => {
  const drill = async (fault: string[]) =>
    afterRows(fault, async ({ tx, prepared, baseline, seeded }) => ({
      walked: await drillRollback(tx, prepared, baseline, seeded),
      undone: await checkUndone(tx, prepared, seeded),
    }));

  test('deletes the batch, finds the state before it, restores it, and leaves no trace', async () => {
    const { walked, undone } = await drill([]);
    const { deleted, restored, verdict } = walked.evidence;
    expect({ deleted, restored, verdict, undone: undone.verdict }).toEqual({
      deleted: 1295,
      restored: 1295,
      verdict: 'PROVEN',
      undone: 'PROVEN',
    });
  });

  test('is red when something changed in the tenants that the cleanup does not take back', async () => {
    const { walked } = await drill([
      `UPDATE "Location" SET name = 'renamed' WHERE "tenantId" = ${RETAIL} AND "isDefaultLocation"`,
    ]);
    expect(walked.evidence.verdict).toBe('NOT PROVEN');
    const cleaned = walked.checks.find(({ id }) => id === 'drill.cleaned');
    expect(cleaned?.violations.map(({ subject }) => subject)).toEqual(['Location']);
  });

  test('ends, red, when a trigger keeps rows from being deleted', async () => {
    const { walked, undone } = await drill([
      `CREATE FUNCTION keep() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$`,
      `CREATE TRIGGER keep BEFORE DELETE ON "Supplier" FOR EACH ROW EXECUTE FUNCTION keep()`,
    ]);
    const red = walked.checks.filter(({ verdict }) => verdict !== 'PROVEN');
    expect(red.map(({ id, violations }) => [id, violations[0]?.subject])).toEqual([
      ['rollback.counters', 'Supplier'],
      ['rollback.nothing-left', 'Supplier'],
      ['drill.cleaned', 'Supplier'],
    ]);
    expect(walked.evidence).toMatchObject({ restored: 0, verdict: 'NOT PROVEN' });
    expect(undone.verdict, 'and is undone all the same').toBe('PROVEN');
  });
});
