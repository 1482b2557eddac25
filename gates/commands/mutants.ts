/**
 * Alters the seeded rows, one value at a time, and sees whether a rule of their suite notices: every column of every table
 * that a suite promises, by all operators that fit its type; and each part of the rules that name their parts. The exit code
 * is not zero when a column may be wrong unseen and its suite has not declared why, or when a part was never broken.
 *
 *     npm run mutants -- [--batch d3-a] [--suite pos] [--rows 3]
 */
import { parseArgs } from 'node:util';
import { startServer } from '../../prisma/rehearsal/start-server.ts';
import { runCommand } from '../../prisma/run-command.ts';
import { openTransaction, type Session } from '../../prisma/transaction.ts';
import { insertPlan } from '../../seeds/insert-plan.ts';
import type { Contract } from '../../verify/engine/contract.ts';
import { type MutantOutcome, sweepSuite, type UnbrokenPart, unbrokenParts } from '../../verify/engine/mutants.ts';
import { loadBatch, loadExistingBatches } from '../batches.ts';
import { type Prepared, prepare } from '../preconditions.ts';
import { makeGround } from '../privileges/rehearsal-ground.ts';
import { FAULTS_ANCHOR } from '../proofs/run-faults.ts';
import { parseBatch } from './batch-option.ts';
import { say } from './command-target.ts';
import { parseRows } from './rows-option.ts';

export async function main(): Promise<void> {
  const { values: options } = parseArgs({
    options: { batch: { type: 'string' }, suite: { type: 'string' }, rows: { type: 'string' } },
  });
  const rowsPerColumn = parseRows(options.rows);
  const contracts = (await contractsOf(options.batch)).filter(
    ({ suite }) => options.suite === undefined || suite === options.suite,
  );
  await using server = await startServer('embedded');
  await using tx = await openTransaction(await makeGround(server), { timeoutMs: 3_600_000 });
  const prepared = await prepare(tx, FAULTS_ANCHOR, await loadExistingBatches());
  await insertPlan(tx, prepared.plan);
  say(`Altering the rows of ${contracts.length} suites, ${rowsPerColumn} rows a column, dated ${FAULTS_ANCHOR}`);
  const outcomes: MutantOutcome[] = [];
  const unbroken: UnbrokenPart[] = [];
  for (const contract of contracts) {
    outcomes.push(...(await sweep(tx, prepared, contract, rowsPerColumn)));
    unbroken.push(...(await unbrokenParts(tx, contract, prepared.checkScope, prepared.catalog, { rowsPerColumn })));
  }
  close(contracts, outcomes, unbroken);
}

if (import.meta.main) await runCommand(main);

async function contractsOf(batch: string | undefined): Promise<readonly Contract[]> {
  if (batch === undefined) return (await loadExistingBatches()).contracts;
  return (await loadBatch(parseBatch([batch], 'npm run mutants -- --batch d3-a'))).contracts;
}

/** Tells of each suite when it is through, and of each table while it is not. */
async function sweep(
  session: Session,
  { checkScope, catalog }: Prepared,
  contract: Contract,
  rowsPerColumn: number,
): Promise<MutantOutcome[]> {
  const outcomes = await sweepSuite(session, contract, checkScope, catalog, { rowsPerColumn });
  say(`${contract.suite.padEnd(20)} ${tally(outcomes)}`);
  for (const [column, survivors] of survivorsOf(contract, outcomes)) {
    say(`  ✗ ${column}: ${[...new Set(survivors.map(({ operator }) => operator))].join(', ')}`);
  }
  return outcomes;
}

/** Mutants that nobody noticed, by column, without the columns whose suite says why. */
function survivorsOf({ unguarded = {} }: Contract, outcomes: readonly MutantOutcome[]): Map<string, MutantOutcome[]> {
  const survivors = outcomes.filter(({ fate }) => fate === 'survived');
  const byColumn = Map.groupBy(survivors, ({ table, column }) => `${table}.${column}`);
  return new Map([...byColumn].filter(([column]) => !(column in unguarded)));
}

function tally(outcomes: readonly MutantOutcome[]): string {
  const count = (fate: MutantOutcome['fate']) => outcomes.filter((outcome) => outcome.fate === fate).length;
  const noticed = count('killed') + count('refused');
  const share = outcomes.length > 0 ? ((100 * noticed) / outcomes.length).toFixed(1) : '100.0';
  return `${outcomes.length} mutants: ${count('killed')} killed, ${count('refused')} refused, ${count('survived')} survived (${share} % noticed)`;
}

function close(
  contracts: readonly Contract[],
  outcomes: readonly MutantOutcome[],
  unbroken: readonly UnbrokenPart[],
): void {
  for (const { rule, part } of unbroken) say(`✗ ${rule}: no mutant breaks "${part}"`);
  const undeclared = contracts.flatMap((contract) => [
    ...survivorsOf(
      contract,
      outcomes.filter(({ suite }) => suite === contract.suite),
    ).keys(),
  ]);
  const columns = new Set(outcomes.map(({ table, column }) => `${table}.${column}`));
  say(`Mutants of ${columns.size} columns: ${tally(outcomes)}`);
  say(
    `${undeclared.length} columns may be wrong unseen without a reason, ${unbroken.length} parts of rules were never broken`,
  );
  if (undeclared.length + unbroken.length > 0) process.exitCode = 1;
}
