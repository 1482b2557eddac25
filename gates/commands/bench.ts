/**
 * What things cost, measured side by side on a throwaway server: the write path, a gate and the cleanup against
 * the least that could be written by hand, as other customers' rows grow, and over a slow line.
 *
 *     npm run bench -- [--quick] [--anchor YYYY-MM-DD]
 *
 * A benchmark and not a test: a missed target is told with its cause, and the exit code stays zero.
 */
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand } from '../../prisma/run-command.ts';
import { existingBatches } from '../batches.ts';
import { benchEvidence } from '../bench/bench-evidence.ts';
import { runBench } from '../bench/run-bench.ts';
import { tellBench } from '../bench/tell-bench.ts';
import { reportsRoot } from '../report/run-folder.ts';
import { resolveAnchor } from '../target.ts';
import { writeWhole } from '../write-whole.ts';
import { say } from './command-target.ts';

export async function main(): Promise<void> {
  const { values: options } = parseArgs({
    options: { quick: { type: 'boolean', default: false }, anchor: { type: 'string' } },
  });
  const anchor = resolveAnchor(options.anchor);
  const started = performance.now();
  const progress = (text: string) => say(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${text}`);
  const evidence = await runBench({ anchor, ...(options.quick ? quick() : full()) }, progress);
  const path = join(reportsRoot(), 'proofs', 'bench.json');
  writeWhole(path, benchEvidence.parse(evidence));
  say('');
  say(tellBench(evidence));
  say('');
  say(`Figures: ${relative(process.cwd(), path)}`);
}

if (import.meta.main) await runCommand(main);

function full() {
  const slow = [20, 60].map((latencyMs) => ({ latencyMs, batches: existingBatches() }));
  return { rounds: 5, sizes: [0, 1_000_000, 5_000_000], latencies: slow };
}

/** Enough to see that it runs, and roughly where things stand. */
function quick() {
  return { rounds: 3, sizes: [0, 100_000], latencies: [{ latencyMs: 20, batches: existingBatches().slice(0, 1) }] };
}
