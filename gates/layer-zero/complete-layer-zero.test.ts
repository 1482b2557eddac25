import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createRehearsalDatabase } from '../../prisma/rehearsal/rehearsal-database.ts';
import { openTransaction, type Transaction, tryAndUndo } from '../../prisma/transaction.ts';
import { digestOutside } from '../../verify/engine/digest.ts';
import { loadExistingBatches } from '../batches.ts';
import { survey } from '../preconditions.ts';
import { TEST_ANCHOR } from '../test-databases.ts';
import { testServer } from '../worker-databases.ts';
import { checkLayerZero } from './check-layer-zero.ts';
import { completionFor } from './complete-layer-zero.ts';
import { wordCompletion } from './completion.ts';

/** Layer 0 as the master seeder leaves it, beside neighbours in every table: nobody has completed it. */
let tx: Transaction;
beforeAll(async () => {
  tx = await openTransaction(await createRehearsalDatabase(testServer(), { name: 'd3_incomplete' }));
});
afterAll(async () => tx?.rollback());

const outside = async () => {
  const { checkScope } = await survey(tx, TEST_ANCHOR, (await loadExistingBatches()).contracts);
  return digestOutside(tx, checkScope.graph, checkScope.values);
};
const statementsOf = async () => (await completionFor(tx, true)).flatMap(({ sql }) => sql ?? []);
const applied = async (statements: readonly string[]) => {
  let rows = 0;
  for (const statement of statements) rows += await tx.run(statement);
  return rows;
};
/** Users of partners belong to no tenant, so the digest has those of the demo partner too. */
const usersOfOthers = async () =>
  tx.rows(
    `SELECT u.* FROM "PartnerUser" u JOIN "Partner" p ON p.id = u."partnerId" AND p.slug <> 'webwaka-demo-partner' ORDER BY u.id`,
  );
const NO_ACTIVATIONS = 'DELETE FROM "core_tenant_capability_activations"';
const red = async () => (await checkLayerZero(tx)).violations.map(({ subject }) => subject);

describe('layer 0 as the master seeder leaves it', () => {
  test('is refused for what it lacks: assignments and capabilities', async () => {
    expect(await red()).toEqual([
      'demo.sales@webwaka.com',
      'demo.support@webwaka.com',
      'demo.staff@webwaka.com',
      'demo-retail-store, capabilities',
      'demo-marketplace, capabilities',
      'demo-b2b, capabilities',
      'demo-school, capabilities',
      'demo-logistics, capabilities',
      'demo-hotel, capabilities',
      'demo-warehouse, capabilities',
    ]);
  });

  test('is completed by the statements, which touch nobody else and change nothing when run again', async () => {
    await tryAndUndo(tx, async () => {
      const before = await outside();
      const others = await usersOfOthers();
      const statements = await statementsOf();
      expect(await applied(statements)).toBeGreaterThan(10);
      expect(await red()).toEqual([]);
      expect(await statementsOf(), 'nothing is lacking any more').toEqual([]);
      expect(await applied(statements), 'rows of a second run').toBe(0);
      const after = await outside();
      const changed = [...before.keys()].filter((table) => after.get(table) !== before.get(table));
      expect(changed, 'tables with rows outside the demo tenants that changed').toEqual(['PartnerUser']);
      expect(await usersOfOthers(), 'users of other partners').toEqual(others);
    });
  });

  test('needs no activation while nobody has one: the first row would lock everybody else out', async () => {
    await tryAndUndo(tx, async () => {
      await tx.run(NO_ACTIVATIONS);
      const statements = await statementsOf();
      expect(statements.filter((sql) => sql.includes('core_tenant_capability_activations'))).toEqual([]);
      await applied(statements);
      expect(await red()).toEqual([]);
      expect(await tx.rows('SELECT FROM "core_tenant_capability_activations"')).toEqual([]);
    });
  });

  test('is completed by what an account is given that may not read it yet', async () => {
    const ofStranger = await tryAndUndo(tx, async () => {
      await tx.run('CREATE ROLE d3_stranger');
      await tx.run('SET LOCAL ROLE d3_stranger');
      return statementsOf();
    });
    await tryAndUndo(tx, async () => {
      await applied(ofStranger);
      expect(await red()).toEqual([]);
      expect(await applied(ofStranger), 'rows of a second run').toBe(0);
    });
    await tryAndUndo(tx, async () => {
      await tx.run(NO_ACTIVATIONS);
      await applied(ofStranger);
      expect(await tx.rows('SELECT FROM "core_tenant_capability_activations"'), 'activations').toEqual([]);
    });
  });

  test('is told which suites the registry does not know, where somebody has an activation', async () => {
    const comments = (await completionFor(tx, true)).filter(({ sql }) => sql === undefined).map(wordCompletion);
    expect(comments).toEqual([expect.stringMatching(/^-- the registry core_capabilities has no .*park_management/)]);
  });
});

describe('accounts', () => {
  const PASSWORD = 'three-market-women-sing';

  test('that do not open with DEMO_PASSWORD are given its hash, and never the password', async () => {
    vi.stubEnv('DEMO_PASSWORD', PASSWORD);
    await tryAndUndo(tx, async () => {
      const statements = (await completionFor(tx, false)).flatMap(({ sql }) => sql ?? []);
      expect(statements.join('\n')).not.toContain(PASSWORD);
      const login = statements.filter((sql) => sql.includes('passwordHash'));
      expect(login).toEqual([expect.stringMatching(/'\$2[aby]\$12\$.{53}'/)]);
      expect(await applied(login), 'accounts').toBe(96);
      expect((await completionFor(tx, false)).some(({ why }) => why.includes('DEMO_PASSWORD'))).toBe(false);
    });
    vi.unstubAllEnvs();
  });

  test.each([
    ['not set', undefined, 'D3_PASSWORD_UNFIT DEMO_PASSWORD, presence'],
    ['easily guessed', 'webwaka-demo-2026', 'D3_PASSWORD_UNFIT DEMO_PASSWORD, strength'],
  ])('are given none that is %s', async (_, password, refusal) => {
    vi.stubEnv('DEMO_PASSWORD', password);
    await expect(completionFor(tx, false)).rejects.toThrow(refusal);
    vi.unstubAllEnvs();
  });
});
