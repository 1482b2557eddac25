import { describe, expect, test } from 'vitest';
import { serverRequirements } from '../prisma/server.ts';
import { openTransaction } from '../prisma/transaction.ts';
import { loadBatch } from './batches.ts';
import { checkEmpty, checkSchema, checkServer, prepare, takeLock } from './preconditions.ts';
import { judgePlan } from './proofs/ask-environment.ts';
import { planFaults } from './proofs/plan-faults.ts';
import { schemaFaults } from './proofs/schema-faults.ts';
import { firstFinding, redWith } from './seeded-trial.ts';
import { TEST_ANCHOR } from './test-databases.ts';
import { emptyUrl, seededUrl } from './worker-databases.ts';

describe('the server', () => {
  const fit = {
    versionNumber: 180_004,
    version: '18.4',
    database: 'd3_rehearsal',
    systemIdentifier: '7000000000000000000',
    trackCounts: true,
    readOnly: false,
    replicationRole: 'origin',
    rehearsalMark: 'embedded',
    controlFolder: null,
  };

  test.each([
    ['older than PostgreSQL 15', { versionNumber: 140_011, version: '14.11' }, 'PostgreSQL version', '14.11'],
    ['one that does not count', { trackCounts: false }, 'track_counts (the written rows are counted by it)', 'off'],
    ['read-only', { readOnly: true }, 'transaction_read_only', 'on'],
    [
      'one with its foreign keys off',
      { replicationRole: 'replica' },
      'session_replication_role (foreign keys are switched off by it)',
      'replica',
    ],
  ])('is refused when it is %s', (_, change, subject, have) => {
    const red = serverRequirements({ ...fit, ...change }).filter((fact) => fact.have !== fact.want);
    expect(red.map((fact) => [fact.subject, fact.have])).toEqual([[subject, have]]);
  });

  test('is read from the server itself', async () => {
    await using tx = await openTransaction(emptyUrl());
    await tx.run('SET LOCAL track_counts = off');
    await tx.run(`SET LOCAL session_replication_role = 'replica'`);
    const result = await checkServer(tx);
    expect(result.violations.map(({ have, want }) => [have, want])).toEqual([
      ['off', 'on'],
      ['replica', 'origin'],
    ]);
  });
});

describe('the lock', () => {
  test('lets one executor at a time work on a database', async () => {
    await using one = await openTransaction(emptyUrl());
    await using other = await openTransaction(emptyUrl());
    expect((await takeLock(one)).verdict).toBe('PROVEN');
    expect(firstFinding(await takeLock(other))).toEqual(redWith('executor lock', 'held by another session', 'ours'));
    await one.rollback();
    await using third = await openTransaction(emptyUrl());
    expect((await takeLock(third)).verdict, 'after the first has ended').toBe('PROVEN');
  });
});

describe('the plan', () => {
  test.each(planFaults)('is refused before a row is written when $title', async (fault) => {
    await using tx = await openTransaction(emptyUrl());
    expect((await judgePlan(await prepare(tx, TEST_ANCHOR, await loadBatch('d3-a')), fault)).caught).toBe(true);
  });

  test.each(schemaFaults)('does not fit when $title', async ({ sql, finding }) => {
    await using tx = await openTransaction(emptyUrl());
    for (const statement of sql) await tx.run(statement);
    const prepared = await prepare(tx, TEST_ANCHOR, await loadBatch('d3-a'));
    expect(checkSchema(prepared).violations[0]?.subject).toBe(finding?.subject);
  });
});

describe('a batch that is there already', () => {
  const later = [
    'demo-clinic',
    'demo-civic',
    'demo-real-estate',
    'demo-recruitment',
    'demo-church',
    'demo-logistics',
    'demo-school',
    'demo-legal',
    'demo-hotel',
    'demo-political',
    'demo-project',
  ];

  test('is refused, tenant by tenant', async () => {
    await using tx = await openTransaction(seededUrl());
    const result = await checkEmpty(tx, await prepare(tx, TEST_ANCHOR, await loadBatch('d3-a')));
    const found = result.violations.map(({ subject, have }) => [subject, have?.replace(/ in .* of this batch;.*/, '')]);
    expect(Object.fromEntries(found)).toEqual({
      'demo-retail-store': '736 rows',
      'demo-marketplace': '224 rows',
      'demo-b2b': '244 rows',
      'demo-parkhub': '83 rows',
      partner: '8 rows',
      // Of later batches: no row of the batch's tables goes unnoticed in any demo tenant.
      'demo-warehouse': '21 rows',
      ...Object.fromEntries(later.map((slug) => [slug, expect.stringMatching(/^[2-8] rows$/)])),
    });
  });

  test('is not mistaken for rows that others have', async () => {
    await using tx = await openTransaction(emptyUrl());
    const result = await checkEmpty(tx, await prepare(tx, TEST_ANCHOR, await loadBatch('d3-a')));
    expect(result.verdict).toBe('PROVEN');
  });
});
