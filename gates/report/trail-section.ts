import type { LedgerEntry } from '../control/ledger-entry.ts';
import type { GateEvidence } from '../evidence.ts';
import { type Html, html } from './html.ts';
import { checksOf, type Run } from './run.ts';
import { table } from './table.ts';
import { cell, count, duration, heading, moment } from './wording.ts';

/** What the ledger holds of this run, what each step cost, and every check there was. */
export function trailSection({ evidence, trail }: Run): Html {
  const since = evidence.startedAt;
  const own = evidence.rollback ? trail.entries : trail.entries.filter(({ at }) => at >= since);
  return html`<section id="trail" aria-labelledby="trail-title">
    <h2 id="trail-title">Trail</h2>
    <p>${count(trail.entries.length)} ledger entries in all, each signed and chained to the one before; the chain's head is
      <code>${trail.head}</code>.</p>
    ${trail.fault && html`<p class="alarm">The ledger does not hold: ${trail.fault}.</p>`}
    ${own.length > 0 ? table('ledger entries of this run', LEDGER_COLUMNS, own) : html`<p class="missing">No ledger entry of this run.</p>`}
    <h3>Steps</h3>
    ${table(
      'steps of this run',
      STEP_COLUMNS,
      evidence.gates.flatMap((gate) => gate.steps.map((step) => ({ gate, step }))),
    )}
    <h3>Every check</h3>
    ${table('checks of this run', CHECK_COLUMNS, checksOf(evidence), ({ check }) => (check.verdict === 'PROVEN' ? '' : 'bad'))}
  </section>`;
}

const LEDGER_COLUMNS = [
  { title: 'No.', numeric: true, show: ({ seq }: LedgerEntry) => seq },
  { title: 'When', show: ({ at }: LedgerEntry) => moment(at) },
  { title: 'Who', show: ({ by }: LedgerEntry) => by },
  { title: 'As', show: ({ role }: LedgerEntry) => role },
  { title: 'What', show: ({ fact }: LedgerEntry) => fact.what },
  { title: 'Particulars', show: ({ fact }: LedgerEntry) => particulars(fact) },
];

function particulars(fact: LedgerEntry['fact']): string {
  return Object.entries(fact)
    .filter(([name]) => name !== 'what')
    .map(([name, value]) => `${heading(name).toLowerCase()}: ${shorten(cell(value, false))}`)
    .join(', ');
}

/** Digests by their first half: enough to compare by eye, the ledger has the rest. */
function shorten(value: string): string {
  return /^[0-9a-f]{64}$/.test(value) ? `${value.slice(0, 16)}…` : value;
}

interface Step {
  gate: GateEvidence;
  step: GateEvidence['steps'][number];
}

const STEP_COLUMNS = [
  { title: 'Gate', show: ({ gate }: Step) => gate.batch.toUpperCase() },
  { title: 'Step', show: ({ step }: Step) => step.title },
  { title: 'Round trips', numeric: true, show: ({ step }: Step) => count(step.roundTrips) },
  { title: 'Time', numeric: true, show: ({ step }: Step) => duration(step.durationMs) },
];

type Placed = ReturnType<typeof checksOf>[number];

const CHECK_COLUMNS = [
  { title: 'Gate', show: ({ gate }: Placed) => gate?.batch.toUpperCase() ?? 'after' },
  { title: 'Check', show: ({ check }: Placed) => html`${check.title}<br><code>${check.id}</code>` },
  { title: 'Verdict', show: ({ check }: Placed) => check.verdict },
  { title: 'Examined', numeric: true, show: ({ check }: Placed) => count(check.examined) },
  { title: 'Wrong', numeric: true, show: ({ check }: Placed) => count(check.violationCount) },
  { title: 'Time', numeric: true, show: ({ check }: Placed) => duration(check.durationMs) },
];
