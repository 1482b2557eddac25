/**
 * The proof that the proofs hold: plants every fault of the catalogue in a rehearsal of its own and sees that the
 * check meant for it turns red with the finding that is pinned. The exit code is not zero when one survives, or when
 * a check of the four gates was never red.
 *
 *     npm run faults -- [--only TEXT]
 *
 * With --only those faults alone whose name, kind, title or check has the text; which checks were never red is
 * not asked, and no evidence is left.
 */
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { startServer } from '../../prisma/rehearsal/start-server.ts';
import { runCommand } from '../../prisma/run-command.ts';
import { makeGround } from '../privileges/rehearsal-ground.ts';
import { type FaultsEvidence, writeFaultsEvidence } from '../proofs/faults-evidence.ts';
import type { Outcome } from '../proofs/judge.ts';
import { allChecks, evidenceOf, plantAll } from '../proofs/run-faults.ts';
import type { Walk } from '../proofs/walk.ts';
import { say } from './command-target.ts';

export async function main(): Promise<void> {
  const started = performance.now();
  const { values: options } = parseArgs({ options: { only: { type: 'string' } } });
  await using server = await startServer('embedded');
  const url = await makeGround(server);
  say('Planting faults in a rehearsal of its own');
  const outcomes = await plantAll(url, watch(options.only));
  const checks = options.only === undefined ? await allChecks() : [];
  const evidence = evidenceOf(outcomes, checks, Math.round(performance.now() - started));
  say('');
  for (const outcome of outcomes) say(lineOf(outcome));
  say('');
  close(evidence, outcomes, checks);
}

if (import.meta.main) await runCommand(main);

/** Tells of each group when it is through. */
function watch(only: string | undefined): Walk {
  const pattern = only?.toLowerCase();
  let planted = 0;
  return {
    wants: ({ name, kind, title, check }) =>
      pattern === undefined || [name, kind, title, check].join(' ').toLowerCase().includes(pattern),
    done: (group, outcomes) => {
      planted += outcomes.length;
      const survived = outcomes.filter(({ caught }) => !caught).length;
      say(
        `  ${String(planted).padStart(5)}  ${group}: ${outcomes.length} planted${survived ? `, ${survived} SURVIVED` : ''}`,
      );
    },
  };
}

/** Fault, check, outcome and what the check said first. */
function lineOf({ fault, caught, finding }: Outcome): string {
  const said = finding
    ? `${finding.subject}: ${finding.have ?? 'nothing'}, want ${finding.want ?? 'nothing'}`
    : 'nothing';
  const line = `${caught ? 'caught  ' : 'SURVIVED'}  ${fault.check}  ${fault.title}  |  ${said.replaceAll(/\s+/g, ' ')}`;
  return line.length > 240 ? `${line.slice(0, 239)}…` : line;
}

function close(evidence: FaultsEvidence, outcomes: readonly Outcome[], checks: readonly string[]): void {
  for (const { fault } of outcomes.filter(({ caught }) => !caught)) {
    say(`✗ ${fault.name}: "${fault.title}" was not caught by ${fault.check} as pinned`);
  }
  for (const id of evidence.neverRed) say(`✗ ${id} was never red`);
  const caught = outcomes.filter((outcome) => outcome.caught).length;
  const red =
    checks.length > 0 ? `; ${checks.length - evidence.neverRed.length} of ${checks.length} checks seen red` : '';
  const seconds = (evidence.durationMs / 1000).toFixed(1);
  say(`Faults ${evidence.verdict} in ${seconds} s: ${caught} of ${outcomes.length} caught${red}`);
  if (checks.length > 0) say(`Evidence: ${relative(process.cwd(), writeFaultsEvidence(evidence))}`);
  if (evidence.verdict !== 'PROVEN') process.exitCode = 1;
}
