import { expect, inject, test } from 'vitest';
import { plantOnce } from '../gates/proofs/plant-once.ts';
import { rowFaults } from '../gates/proofs/row-faults.ts';
import { seedingFaults } from '../gates/proofs/seeding-faults.ts';
import { seedTrial } from '../gates/seeded-trial.ts';
import { judgeCounters, judgeCounts } from './counts.ts';

const ofCounts = ({ check }: { check: string }) => check.startsWith('counts.');

test('an unharmed batch has the agreed counts, by the contract and by PostgreSQL', async () => {
  await using trial = await seedTrial(inject('emptyUrl'));
  const counts = await trial.counts();
  const tables = [...new Set(counts.map(({ table }) => table))];
  const results = [judgeCounters(await trial.counters(), counts), ...tables.map((table) => judgeCounts(table, counts))];
  expect(results.filter(({ verdict }) => verdict !== 'PROVEN')).toEqual([]);
  expect(tables.length).toBeGreaterThan(30);
});

test.each(rowFaults.filter(ofCounts))('$check shows it when $title', async (fault) => {
  expect(await plantOnce(inject('emptyUrl'), fault)).toMatchObject({ caught: true });
});

test.each(seedingFaults.filter(ofCounts))('$check shows it when $title', async (fault) => {
  expect(await plantOnce(inject('emptyUrl'), fault, 'while seeding')).toMatchObject({ caught: true });
});
