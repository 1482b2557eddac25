/**
 * What the brief of each suite asks for, and the checks that prove it. Reads files only; the exit code is not
 * zero when a line has no check, a check does not exist, or a suite has no brief.
 *
 *     npm run coverage:brief
 */
import { runCommand } from '../../prisma/run-command.ts';
import { type Brief, type BriefGaps, gapsOfBriefs, loadBriefs } from '../../verify/engine/brief.ts';
import { loadExistingContracts } from '../batches.ts';
import { BATCHES } from '../mandate.ts';
import { say } from './command-target.ts';

export async function main(): Promise<void> {
  const briefs = loadBriefs();
  const contracts = await loadExistingContracts();
  const gaps = gapsOfBriefs(briefs, contracts);
  for (const brief of briefs) tellBrief(brief, gaps);
  const suites: ReadonlySet<string> = new Set(BATCHES.flatMap((batch) => batch.suites));
  const briefless = contracts.filter(
    ({ suite }) => suites.has(suite) && briefs.every((brief) => brief.suite !== suite),
  );
  for (const { suite } of briefless) say(`✗ ${suite}: a contract without a brief`);
  const lines = briefs.flatMap((brief) => brief.lines).length;
  say(`${lines} lines, ${gaps.unproven.length} without a check`);
  if (gaps.unproven.length + gaps.unknown.length + briefless.length > 0) process.exitCode = 1;
}

if (import.meta.main) await runCommand(main);

function tellBrief({ suite, lines }: Brief, { unknown }: BriefGaps): void {
  const missing = new Set(unknown.filter((gap) => gap.suite === suite).map(({ check }) => check));
  const width = Math.max(...lines.map(({ line }) => line.length));
  say(`${suite}: ${lines.length} lines`);
  for (const { kind, line, checks } of lines) {
    const named = checks.map((check) => (missing.has(check) ? `✗ ${check} (no such check)` : check));
    say(`  ${kind.padEnd(17)}  ${line.padEnd(width)}  ${named.join(', ') || '✗ no check'}`);
  }
  say('');
}
