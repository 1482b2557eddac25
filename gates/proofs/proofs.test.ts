import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { existingBatches, loadExistingBatches } from '../batches.ts';
import { checksOf, stepsOf } from '../steps.ts';
import { TEST_ANCHOR } from '../test-databases.ts';
import { freshDatabase } from '../worker-databases.ts';
import type { Outcome } from './judge.ts';
import type { NamedFault } from './planted-fault.ts';
import { seedingFaults } from './seeding-faults.ts';
import { openStage, type SeededStage, type Stage, seedStage } from './stage.ts';
import { namedSuiteFaults } from './suite-faults.ts';
import { symptoms } from './symptoms.ts';
import { tableFaults } from './table-faults.ts';
import { viewerFaults } from './viewer-faults.ts';
import { walkEngine, walkGround, walkSeeding, walkTables } from './walk.ts';

/**
 * The catalogue on the first batch; of the faults that are made for every table, those of a few. `npm run faults`
 * plants all of them, in all batches.
 */
const SAMPLE = /\.(pos_sale|ProductVariant|svm_shipping_zone|mvm_commission)\/|\/role\./;

let stage: Stage;
let seeded: SeededStage;
const planted: Outcome[] = [];
const walk = {
  wants: ({ name }: NamedFault) => !/^d3-a\/(counts|orphans|boundary)/.test(name) || SAMPLE.test(name),
  done: () => {},
};

beforeAll(async () => {
  stage = await openStage(await freshDatabase('d3_faults'), 'd3-a', TEST_ANCHOR);
});
afterAll(async () => stage.tx.rollback());

const survivors = (outcomes: readonly Outcome[]): Outcome[] => {
  planted.push(...outcomes);
  return outcomes.filter(({ caught }) => !caught);
};

describe('a planted fault is caught', () => {
  test('in environment, records, plan, scope and schema', async () => {
    expect(survivors(await walkGround(stage, walk))).toEqual([]);
  });

  test('while rows are written', async () => {
    expect(survivors(await walkSeeding(stage, walk))).toEqual([]);
    expect(survivors(await walkSeeding(stage, walk, seedingFaults))).toEqual([]);
  });

  test('in rows, roles, drill and publication', async () => {
    seeded = await seedStage(stage);
    expect(survivors(await walkEngine(seeded, walk))).toEqual([]);
  });

  test('in a table or an account, whichever it is', async () => {
    expect(survivors(await walkTables(seeded, walk))).toEqual([]);
  });
});

describe('the catalogue', () => {
  test('has a fault for every check of the engine in the gate of D3-A', async () => {
    const generated = [...(await tableFaults(seeded)), ...(await viewerFaults(seeded))];
    const suites = await Promise.all(stage.batch.contracts.map(async ({ suite }) => namedSuiteFaults(suite)));
    const meant = new Set(
      [...planted.map(({ fault }) => fault), ...generated, ...suites.flat()].map(({ check }) => check),
    );
    expect(
      checksOf(stepsOf(stage.id, stage.batch)).filter((id) => !meant.has(id)),
      'checks that no fault is meant for',
    ).toEqual([]);
  });

  test('has at least 80 faults of its own, each under a name of its own', async () => {
    const { contracts } = await loadExistingBatches();
    const suites = await Promise.all(contracts.map(async ({ suite }) => namedSuiteFaults(suite)));
    const names = [...planted.map(({ fault }) => fault.name), ...suites.flat().map(({ name }) => name)];
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(planted.length).toBeGreaterThanOrEqual(80);
    expect(existingBatches()).toHaveLength(4);
  });

  test('plants every symptom of the real run that can occur here', async () => {
    const { contracts } = await loadExistingBatches();
    const suites = await Promise.all(contracts.map(async ({ suite }) => namedSuiteFaults(suite)));
    const names = new Set([...planted.map(({ fault }) => fault.name), ...suites.flat().map(({ name }) => name)]);
    const unknown = symptoms.flatMap((symptom) =>
      'faults' in symptom ? symptom.faults.filter((name) => !names.has(name)) : [],
    );
    expect(unknown, 'faults that nobody plants').toEqual([]);
    const without = symptoms.filter((symptom) => !('cannotOccur' in symptom) && symptom.faults.length === 0);
    expect(without, 'symptoms without a fault').toEqual([]);
    expect(symptoms.map(({ name }) => name).length).toBe(new Set(symptoms.map(({ name }) => name)).size);
    expect(symptoms).toHaveLength(36);
  });
});
