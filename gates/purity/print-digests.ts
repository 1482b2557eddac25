/** Prints a digest of the whole plan for each anchor date given: run by purity.test.ts in other environments. */
import { createHash } from 'node:crypto';
import { makeCalendar } from '../../seeds/calendar.ts';
import { planSeeds } from '../../seeds/plan.ts';
import { loadExistingBatches } from '../batches.ts';
import { exampleScope } from './example-scope.ts';

const { seeds } = await loadExistingBatches();
for (const anchor of process.argv.slice(2)) {
  const plan = planSeeds(seeds, exampleScope(), makeCalendar(anchor));
  console.log(createHash('sha256').update(JSON.stringify(plan)).digest('hex'));
}
