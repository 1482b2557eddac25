import { nextStep } from '../control/board.ts';
import { readPhase } from '../control/phase.ts';
import { checksOf, type Run, verdictOf } from './run.ts';

/** The one thing to do after this run. */
export function nextStepOf(run: Run): string {
  const { evidence, trail } = run;
  if (trail.fault) return 'Restore the ledger from its last good copy; until then nothing it says can be relied on.';
  if (evidence.ended === 'unfinished') {
    return 'The run was killed or is still at work. Run "npm run status": it says what became of its transaction and what to do.';
  }
  if (evidence.target.kind === 'staging')
    return sentence(nextStep(readPhase(trail.entries), evidence.readiness?.levels ?? []));
  if (verdictOf(run) !== 'PROVEN') {
    const first = checksOf(evidence).find(({ check }) => check.verdict === 'NOT PROVEN');
    const what = first ? `"${first.check.id}"` : 'what ended the run';
    return `Mend ${what}, then run "npm run rehearse" again. Nothing of a rehearsal is kept.`;
  }
  return evidence.rollback
    ? 'On staging an approval may rest on this rehearsal, as long as the code stays as it is: the executor runs "npm run plan -- d3-a".'
    : 'To let an approval rest on it, run the whole rehearsal, rollback included: "npm run rehearse".';
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
