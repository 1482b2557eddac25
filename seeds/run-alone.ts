import { insertRows } from '../prisma/insert-rows.ts';
import { parseEngine } from '../prisma/rehearsal/engine.ts';
import { createRehearsalDatabase } from '../prisma/rehearsal/rehearsal-database.ts';
import { startServer } from '../prisma/rehearsal/start-server.ts';
import { runCommand } from '../prisma/run-command.ts';
import { resolveScope } from '../prisma/scope.ts';
import { openTransaction, type Transaction } from '../prisma/transaction.ts';
import { lagosDay, makeCalendar } from './calendar.ts';
import { loadSeed } from './load-seed.ts';
import { type PlannedScript, planSeeds } from './plan.ts';
import type { Seed } from './seed.ts';

/**
 * Runs one script by itself on a throwaway database, after those that it needs: resolves the scope,
 * inserts, logs the rows per table, and undoes it. A script never writes to a real database alone; that
 * is what the gate is for.
 *
 * Prints one line and sets a non-zero exit code on any error (mandate clauses 6.1.a to 6.1.e).
 */
export async function runAlone(suite: string): Promise<void> {
  await runCommand(async () => {
    const seed = await loadSeed(suite);
    const calendar = makeCalendar(process.env['D3_ANCHOR'] ?? lagosDay(new Date()));
    const seeds = await withNeeds(seed);
    await using server = await startServer(parseEngine(process.env['D3_ENGINE']));
    await using tx = await openTransaction(await createRehearsalDatabase(server));
    const plan = planSeeds(seeds, await resolveScope(tx), calendar);
    for (const script of plan.scripts) await write(tx, script, script.suite === seed.suite);
    await tx.run('SET CONSTRAINTS ALL IMMEDIATE');
    console.log('Written to a throwaway database and undone; to publish rows, run the gate of the batch.');
  });
}

async function write(tx: Transaction, { script, tables, tenants }: PlannedScript, aloud: boolean): Promise<void> {
  const total = tables.reduce((sum, { rows }) => sum + rows.length, 0);
  console.log(aloud ? `${script} for ${tenants.join(', ')}: ${total} rows` : `${script} first: ${total} rows`);
  for (const { table, rows } of tables) {
    const inserted = await insertRows(tx, table, rows);
    if (aloud) console.log(`  ${table.padEnd(32)} ${inserted.toString().padStart(5)} rows`);
  }
}

/** The script and those that it needs, needed ones first. */
async function withNeeds(seed: Seed): Promise<Seed[]> {
  const found: Seed[] = [];
  const visit = async (current: Seed): Promise<void> => {
    for (const suite of current.needs) await visit(await loadSeed(suite));
    if (!found.some(({ suite }) => suite === current.suite)) found.push(current);
  };
  await visit(seed);
  return found;
}
