import type { FaultsEvidence } from '../proofs/faults-evidence.ts';
import { type Html, html } from './html.ts';
import type { Run } from './run.ts';
import { table } from './table.ts';
import { count, duration, moment, plural } from './wording.ts';

/** What shows that the proofs hold: faults that were planted on purpose, and caught. */
export function proofsSection({ proofs, evidence }: Run): Html {
  return html`<section id="proofs" aria-labelledby="proofs-title">
    <h2 id="proofs-title">Proof of the proofs</h2>
    <p>A check that was never seen red is a decoration. These runs show what the checks do when something is wrong.</p>
    ${faults(proofs.faults, evidence.code)}
  </section>`;
}

function faults(run: FaultsEvidence | undefined, code: string | undefined): Html {
  if (!run) return html`<h3>Planted faults</h3><p>Not run on this machine: <code>npm run faults</code>.</p>`;
  const survivors = run.faults.filter(({ caught }) => !caught);
  const named = run.faults.filter(({ symptom, caught }) => symptom !== undefined || !caught);
  return html`<h3>Planted faults ${badge(run.verdict)}</h3>
    <p>${count(run.faults.length - survivors.length)} of ${plural(run.faults.length, 'fault')} caught by the check meant for
    it, ${plural(run.neverRed.length, 'check')} never red. ${origin(run, code)}</p>
    ${run.neverRed.length > 0 && html`<p class="alarm">Never red: ${run.neverRed.join(', ')}</p>`}
    <p>By kind: ${kinds(run)}. Below are those that stand for what once went wrong by hand${survivors.length > 0 && ', and those that survived'}.</p>
    ${table('planted faults', FAULT_COLUMNS, named, ({ caught }) => (caught ? '' : 'bad'))}`;
}

type Fault = FaultsEvidence['faults'][number];

const FAULT_COLUMNS = [
  { title: 'What went wrong', show: ({ symptom }: Fault) => symptom?.replaceAll('-', ' ') ?? '–' },
  { title: 'Planted', show: ({ title }: Fault) => title },
  { title: 'Check', show: ({ check }: Fault) => html`<code>${check}</code>` },
  { title: 'Outcome', show: ({ caught }: Fault) => (caught ? 'caught' : html`<strong>survived</strong>`) },
  {
    title: 'It said',
    show: ({ finding }: Fault) =>
      finding
        ? `${finding.subject}: ${finding.have ?? 'nothing'}, want ${finding.want ?? 'nothing'}`
        : 'nothing to examine',
  },
];

function kinds({ faults: planted }: FaultsEvidence): string {
  return [...Map.groupBy(planted, ({ kind }) => kind)].map(([kind, own]) => `${kind} ${count(own.length)}`).join(', ');
}

function badge(verdict: 'PROVEN' | 'NOT PROVEN'): Html {
  return html`<span class="badge ${verdict === 'PROVEN' ? 'good' : 'bad'}">${verdict}</span>`;
}

/** When it ran, and whether it was this code. */
function origin(
  { at, code, durationMs }: { at: string; code: string; durationMs: number },
  own: string | undefined,
): string {
  const which = code === own ? 'with this very code' : 'with other code than this run’s';
  return `Run on ${moment(at)}, ${which}, in ${duration(durationMs)}.`;
}
