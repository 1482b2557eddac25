import { expect, test } from 'vitest';
import { tryAndUndo } from '../prisma/transaction.ts';
import { type CheckResult, runChecks } from '../verify/engine/check.ts';
import { ruleChecks, runViews } from '../verify/engine/suite-checks.ts';
import { walkWorkflow } from '../verify/engine/workflow.ts';
import { loadExistingBatches } from './batches.ts';
import { seedTrial } from './seeded-trial.ts';
import { emptyUrl } from './worker-databases.ts';

const batch = await loadExistingBatches();

/** Every rule, view and workflow must hold on whatever day the demo is: ends of month and year, a leap day, Sundays. */
const EDGES = [
  ['the first day of a year', '2027-01-01'],
  ['the last day of a year', '2026-12-31'],
  ['a leap day', '2028-02-29'],
  ['the day after a leap day', '2028-03-01'],
  ['a Sunday', '2026-11-22'],
  ['a Monday', '2026-11-23'],
  ['Christmas', '2026-12-25'],
  ['the end of a short month', '2027-02-28'],
  ['the middle of the long holidays', '2027-08-15'],
  ['the first day of a school year', '2027-09-06'],
  ['a day between two terms', '2027-04-12'],
  ['a Saturday at the end of a month', '2027-07-31'],
] as const;

/** Two that differ most in what the calendars of the suites make of them. */
const FEW: readonly string[] = ['2028-02-29', '2027-08-15'];

test.each(EDGES.filter(([, anchor]) => FEW.includes(anchor)))(
  'all that the batches promise holds on %s',
  async (_, anchor) => {
    expect((await resultsOn(anchor)).filter(({ verdict }) => verdict !== 'PROVEN')).toEqual([]);
  },
);

test.each(EDGES.filter(([, anchor]) => !FEW.includes(anchor)))(
  'all that the batches promise holds, too, on %s',
  { tags: 'slow' },
  async (_, anchor) => {
    expect((await resultsOn(anchor)).filter(({ verdict }) => verdict !== 'PROVEN')).toEqual([]);
  },
);

async function resultsOn(anchor: string): Promise<CheckResult[]> {
  await using trial = await seedTrial(emptyUrl(), { anchor, batch });
  const { contracts, checkScope } = trial.prepared;
  const results: CheckResult[] = [];
  for (const contract of contracts) {
    results.push(...(await runChecks(trial.tx, ruleChecks(contract, checkScope))));
    results.push(...(await runViews(trial.tx, contract.views, checkScope)));
    for (const workflow of contract.workflows) {
      results.push((await tryAndUndo(trial.tx, async () => walkWorkflow(trial.tx, workflow, checkScope))).result);
    }
  }
  expect(results.length).toBeGreaterThan(200);
  return results;
}
