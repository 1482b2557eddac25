/**
 * The report of a run.
 *
 *     npm run report -- verify [reports/RUN]    whether evidence, signatures, page and ledger belong together, offline
 *     npm run report -- draw [reports/RUN]      draws the page of a run that was killed before it could
 *
 * Without a folder it is that of the last run.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { HarnessError } from '../../prisma/harness-error.ts';
import { runCommand } from '../../prisma/run-command.ts';
import { explain } from '../../verify/engine/check.ts';
import { readSources, writeBundle } from '../report/bundle.ts';
import { pointed } from '../report/run-folder.ts';
import { verifyBundle } from '../report/verify-bundle.ts';
import { reportPath } from '../run-record.ts';
import { say } from './command-target.ts';

const USAGE = 'npm run report -- verify reports/latest';

export async function main(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true, options: {} });
  const [action = '', folder = pointed('latest')] = positionals;
  requireFolder(folder);
  if (action === 'verify') verify(folder);
  else if (action === 'draw') draw(folder);
  else throw refuse('the action', action || 'none', 'verify or draw', USAGE);
}

if (import.meta.main) await runCommand(main);

function verify(folder: string): void {
  const results = verifyBundle(folder);
  for (const result of results) {
    const proven = result.verdict === 'PROVEN';
    say(proven ? `✓ ${result.title}` : `✗ ${explain(result)}`);
  }
  const genuine = results.every(({ verdict }) => verdict === 'PROVEN');
  say(genuine ? `${folder} is as its run wrote it` : `${folder} is NOT as a run wrote it; do not rely on it`);
  if (!genuine) process.exitCode = 1;
}

/** What is sealed stays as it is. */
function draw(folder: string): void {
  if (existsSync(join(folder, 'seal.json'))) {
    throw refuse(folder, 'a report that is sealed', 'one whose run was killed', 'open its report.html; it is there');
  }
  writeBundle(folder, readSources(folder));
  say(`Report: ${reportPath(folder)}`);
}

function requireFolder(folder: string): void {
  if (existsSync(folder)) return;
  throw refuse(folder, 'no such folder', 'the folder of a run', 'name one under reports/, or run "npm run rehearse"');
}

function refuse(subject: string, have: string, want: string, next: string): HarnessError {
  return new HarnessError('D3_REPORT_REFUSED', { subject, have, want, next });
}
