/**
 * The statements that give the roles of this phase what they need in the target's database, and nothing else.
 *
 *     npm run --silent grants -- [--login NAME] > grants.sql
 *
 * Prints and changes nothing: the owner of the tables runs them with `psql --single-transaction`, and again after a change
 * of the schema. With --login they also let that account read, and take the roles. A throwaway database has them already.
 */
import { parseArgs } from 'node:util';
import { readCatalog } from '../../prisma/catalog.ts';
import { runCommand } from '../../prisma/run-command.ts';
import { openTransaction } from '../../prisma/transaction.ts';
import { loadBatchesOn, wordPassedOver } from '../batches.ts';
import { grantsFor } from '../privileges/apply-grants.ts';
import { describeTarget, openTarget } from '../target.ts';
import { say } from './command-target.ts';

export async function main(): Promise<void> {
  const { values: options } = parseArgs({ options: { login: { type: 'string' } } });
  await using target = await openTarget({}, (text) => say(`-- ${text}`));
  say(`-- Phase D3 on ${describeTarget(target.evidence)}`);
  await using tx = await openTransaction(target.url);
  for (const batch of (await loadBatchesOn(await readCatalog(tx))).passedOver) say(`-- ${wordPassedOver(batch)}`);
  for (const statement of await grantsFor(tx, options.login)) say(`${statement};`);
}

if (import.meta.main) await runCommand(main);
