/**
 * Kills the database connection, the server and the process at the statements of a gate, of its drill, of a cleanup, and
 * around their COMMIT, on throwaway databases, and requires after each that the rows are exactly as before or exactly
 * as published, that the ledger agrees, and that the board names the next step. Leaves reports/proofs/crashes.json.
 *
 *     npm run crashes -- [--batch d3-a] [--every N] [--anchor YYYY-MM-DD]
 */
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { HarnessError } from '../../prisma/harness-error.ts';
import { runCommand } from '../../prisma/run-command.ts';
import { type CrashesEvidence, crashesEvidence } from '../proofs/crashes/crashes-evidence.ts';
import { tryCrashes } from '../proofs/crashes/try-crashes.ts';
import { reportsRoot } from '../report/run-folder.ts';
import { resolveAnchor } from '../target.ts';
import { writeWhole } from '../write-whole.ts';
import { parseBatch } from './batch-option.ts';
import { say } from './command-target.ts';

export async function main(): Promise<void> {
  const { values: options } = parseArgs({
    options: {
      batch: { type: 'string', default: 'd3-a' },
      every: { type: 'string', default: '1' },
      anchor: { type: 'string' },
    },
  });
  const batch = parseBatch([options.batch], 'npm run crashes -- --batch d3-a');
  const anchor = resolveAnchor(options.anchor);
  const every = parseEvery(options.every);
  const evidence = await tryCrashes({ batch, anchor, every, say });
  const path = join(reportsRoot(), 'proofs', 'crashes.json');
  writeWhole(path, crashesEvidence.parse(evidence));
  tell(evidence);
  say(`Evidence: ${relative(process.cwd(), path)}`);
  if (evidence.verdict !== 'PROVEN') process.exitCode = 1;
}

if (import.meta.main) await runCommand(main);

function parseEvery(text: string): number {
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  throw new HarnessError('D3_EVERY_MALFORMED', {
    subject: '--every',
    have: `"${text}"`,
    want: 'a whole number from 1 to 9999',
    next: 'correct it, or leave it out to have every statement tried',
  });
}

function tell({ points, verdict, durationMs }: CrashesEvidence): void {
  say('');
  say(`${'killed'.padEnd(11)} ${'during'.padEnd(28)} ${'tried'.padStart(6)} ${'recovered'.padStart(10)}`);
  for (const [name, group] of Map.groupBy(points, ({ kind, during }) => `${kind.padEnd(11)} ${during.padEnd(28)}`)) {
    say(`${name} ${String(group.length).padStart(6)} ${String(recoveredOf(group)).padStart(10)}`);
  }
  say('');
  say(
    `Crashes ${verdict}: ${points.length} points tried, ${recoveredOf(points)} recovered, ${Math.round(durationMs / 1000)} s`,
  );
}

function recoveredOf(points: CrashesEvidence['points']): number {
  return points.filter(({ recovered }) => recovered).length;
}
