import { expect, test } from 'vitest';
import { rowFaults } from '../../gates/proofs/row-faults.ts';
import { seedingFaults } from '../../gates/proofs/seeding-faults.ts';
import { standingStage } from '../../gates/proofs/standing-stage.ts';
import { countTables, judgeCounters, judgeCounts } from './counts.ts';

const ofCounts = ({ check }: { check: string }) => check.startsWith('counts.');
const { plantWhileSeeding, plantInRows, afterRows } = standingStage();

test.each(seedingFaults.filter(ofCounts))('$check shows it when $title', async (fault) => {
  expect(await plantWhileSeeding(fault)).toMatchObject({ caught: true });
});

test('an unharmed batch has the agreed counts, by the contract and by PostgreSQL', async () => {
  await afterRows([], async ({ tx, prepared, written }) => {
    const counts = await countTables(tx, prepared.contracts, prepared.earlier, prepared.checkScope);
    const tables = [...new Set(counts.map(({ table }) => table))];
    const results = [judgeCounters(written, counts), ...tables.map((table) => judgeCounts(table, counts))];
    expect(results.filter(({ verdict }) => verdict !== 'PROVEN')).toEqual([]);
    expect(tables.length).toBeGreaterThan(30);
  });
});

test.each(rowFaults.filter(ofCounts))('$check shows it when $title', async (fault) => {
  expect(await plantInRows(fault)).toMatchObject({ caught: true });
});
