import type { BenchEvidence } from '../bench/bench-evidence.ts';
import type { CrashesEvidence } from '../proofs/crashes/crashes-evidence.ts';
import type { FaultsEvidence } from '../proofs/faults-evidence.ts';
import { type Html, html } from './html.ts';
import type { Run } from './run.ts';
import { table } from './table.ts';
import { count, duration, moment, plural } from './wording.ts';

/** What shows that the proofs hold: faults that were planted on purpose, deaths at every statement, and what things cost. */
export function proofsSection({ proofs, evidence }: Run): Html {
  return html`<section id="proofs" aria-labelledby="proofs-title">
    <h2 id="proofs-title">Proof of the proofs</h2>
    <p>A check that was never seen red is a decoration. These runs show what the checks do when something is wrong.</p>
    ${faults(proofs.faults, evidence.code)}
    ${crashes(proofs.crashes, evidence.code)}
    ${figures(proofs.bench, evidence.code)}
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

function crashes(run: CrashesEvidence | undefined, code: string | undefined): Html {
  if (!run) return html`<h3>Crashes</h3><p>Not run on this machine: <code>npm run crashes</code>.</p>`;
  const recovered = run.points.filter((point) => point.recovered).length;
  return html`<h3>Crashes ${badge(run.verdict)}</h3>
    <p>${count(recovered)} of ${plural(run.points.length, 'point')} recovered: the rows exactly as before or exactly as
    published, the ledger in agreement, the next step named. ${origin(run, code)}</p>
    ${table('crashes by what was killed and when', CRASH_COLUMNS, crashGroups(run), ({ points }) =>
      points.every((point) => point.recovered) ? '' : 'bad',
    )}`;
}

interface CrashGroup {
  kind: string;
  during: string;
  points: CrashesEvidence['points'];
}

function crashGroups({ points }: CrashesEvidence): CrashGroup[] {
  return [...Map.groupBy(points, ({ kind, during }) => `${kind}\n${during}`).values()].map((own) => ({
    kind: own[0]?.kind ?? '',
    during: own[0]?.during ?? '',
    points: own,
  }));
}

const outcomes = ({ points }: CrashGroup, outcome: 'before' | 'after') =>
  count(points.filter((point) => point.outcome === outcome).length);

const CRASH_COLUMNS = [
  { title: 'Killed', show: ({ kind }: CrashGroup) => kind },
  { title: 'During', show: ({ during }: CrashGroup) => during },
  { title: 'Points', numeric: true, show: ({ points }: CrashGroup) => count(points.length) },
  {
    title: 'Recovered',
    numeric: true,
    show: ({ points }: CrashGroup) => count(points.filter((point) => point.recovered).length),
  },
  { title: 'As before', numeric: true, show: (group: CrashGroup) => outcomes(group, 'before') },
  { title: 'As published', numeric: true, show: (group: CrashGroup) => outcomes(group, 'after') },
];

function figures(run: BenchEvidence | undefined, code: string | undefined): Html {
  if (!run) return html`<h3>Figures</h3><p>Not measured on this machine: <code>npm run bench</code>.</p>`;
  const { cpu, cores, memory, os, postgres } = run.machine;
  return html`<h3>Figures</h3>
    <p>${cpu}, ${plural(cores, 'core')}, ${count(memory)} GiB, ${os}, PostgreSQL ${postgres}; measured on ${moment(run.at)},
    ${sameCode(run.code, code)}.</p>
    ${table('targets', TARGET_COLUMNS, run.targets, ({ met }) => (met ? '' : 'bad'))}
    ${table('measured series', SERIES_COLUMNS, run.series)}`;
}

type Target = BenchEvidence['targets'][number];

const TARGET_COLUMNS = [
  { title: 'Target', show: ({ name }: Target) => name },
  { title: 'Have', show: ({ have }: Target) => have },
  { title: 'Want', show: ({ want }: Target) => want },
  { title: 'Outcome', show: ({ met }: Target) => (met ? 'met' : 'missed') },
  { title: 'Cause', show: ({ cause }: Target) => cause ?? '–' },
];

type Series = BenchEvidence['series'][number];

const SERIES_COLUMNS = [
  { title: 'Measured', show: ({ name }: Series) => name },
  { title: 'Rows of neighbours', numeric: true, show: ({ neighbours }: Series) => count(neighbours) },
  { title: 'Added to a round trip', numeric: true, show: ({ latencyMs }: Series) => duration(latencyMs ?? 0) },
  { title: 'Median', numeric: true, show: ({ medianMs }: Series) => duration(medianMs) },
  { title: 'Least', numeric: true, show: ({ minMs }: Series) => duration(minMs) },
  { title: 'Most', numeric: true, show: ({ maxMs }: Series) => duration(maxMs) },
  { title: 'Rounds', numeric: true, show: ({ rounds }: Series) => count(rounds) },
];

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
  return `Run on ${moment(at)}, ${sameCode(code, own)}, in ${duration(durationMs)}.`;
}

function sameCode(code: string, own: string | undefined): string {
  return code === own ? 'with this very code' : 'with other code than this run’s';
}
