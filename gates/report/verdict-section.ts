import type { TargetEvidence } from '../evidence.ts';
import { BATCHES } from '../mandate.ts';
import { drawFinding } from './finding.ts';
import { type Html, html } from './html.ts';
import { nextStepOf } from './next-step.ts';
import { checksOf, nameOf, type Run, verdictOf } from './run.ts';
import { lastOf } from './trail.ts';
import { count, day, duration, moment, plural } from './wording.ts';

/** What a person must know before anything else: proven or not, what failed, of what, by whom, and what comes next. */
export function verdictSection(run: Run): Html {
  const verdict = verdictOf(run);
  const red = checksOf(run.evidence).filter(({ check }) => check.verdict === 'NOT PROVEN');
  const blocked = checksOf(run.evidence).filter(({ check }) => check.verdict === 'BLOCKED');
  return html`<section id="verdict" aria-labelledby="verdict-title">
    <div class="banner ${verdict === 'PROVEN' ? 'good' : 'bad'}">
      <p class="eyebrow">${nameOf(run.evidence)} · WebWaka Demo Partner</p>
      <h1 id="verdict-title">${verdict}</h1>
      <p>${inWords(run, red.length, blocked.length)}</p>
    </div>
    ${run.missing.length > 0 && drawMissing(run)}
    ${red.length > 0 && html`<h2>What failed</h2>${red.map(drawFinding)}`}
    <div class="next"><h2>Next</h2><p>${nextStepOf(run)}</p></div>
    ${facts(run)}
  </section>`;
}

function inWords({ evidence, missing }: Run, red: number, blocked: number): string {
  const all = checksOf(evidence).length;
  const rows = evidence.gates.flatMap(({ tables }) => tables).reduce((sum, { written }) => sum + written, 0);
  if (missing.length > 0 && red === 0) return 'The evidence of this run is not whole, so it proves nothing.';
  if (red > 0) return `${plural(red, 'check')} of ${count(all)} failed and ${count(blocked)} could not run.`;
  if (evidence.verdict !== 'PROVEN') return 'The run ended before every proof was given.';
  const back = evidence.rollback ? ', and all of it was rolled back to the last row' : '';
  return `${count(all)} checks passed on ${count(rows)} rows${back}.`;
}

function drawMissing({ missing }: Run): Html {
  return html`<div class="finding"><h2>What is missing from the evidence</h2>
    <ul>${missing.map(
      ({ subject, have, want }) =>
        html`<li><strong>${subject}</strong>: have ${have ?? 'nothing'}, want ${want ?? 'nothing'}</li>`,
    )}</ul></div>`;
}

function facts(run: Run): Html {
  const { evidence } = run;
  const rows: [string, Html | string][] = [
    ['Target', describe(evidence.target)],
    ['Dated', day(evidence.anchorDate)],
    ['Ran', `${moment(evidence.startedAt)} (Lagos), ${duration(evidence.durationMs)}`],
    ['Code', html`<code>${evidence.code ?? 'unknown'}</code>`],
    ...(evidence.readiness ? [['Readiness', readiness(evidence.readiness)] as [string, string]] : []),
  ];
  return html`<dl class="facts">${rows.map(([term, text]) => html`<div><dt>${term}</dt><dd>${text}</dd></div>`)}</dl>
    <div class="cards">${evidence.gates.map(({ batch }) => people(run, batch))}</div>`;
}

function readiness({ reached, levels }: NonNullable<Run['evidence']['readiness']>): string {
  const name = levels.find(({ level }) => level === reached)?.name;
  return reached ? `${reached}${name ? `, ${name}` : ''}, computed from the rows` : 'below L0';
}

/** One database, told apart from every other. */
function describe(target: TargetEvidence): Html {
  const { kind, engine, serverVersion, database, host, port, systemIdentifier } = target;
  const where = host ? `${host}:${port ?? '?'}` : 'address unknown';
  return html`<strong>${kind === 'staging' ? 'STAGING' : 'Rehearsal'}</strong>, database ${database} at ${where}, cluster
    ${systemIdentifier ?? 'unknown'}, ${engine} PostgreSQL ${serverVersion}`;
}

/** Who planned, approved, executed and verified a batch, as the ledger says. */
function people({ trail, evidence }: Run, batch: string): Html {
  const name = BATCHES.find(({ id }) => id === batch)?.name ?? '';
  const gate = evidence.gates.find((each) => each.batch === batch);
  const plan = lastOf(trail, 'approve', batch) ?? lastOf(trail, 'plan', batch);
  const rejected = lastOf(trail, 'reject', batch);
  const lines: [string, string][] = [
    ['Planned by', signed(lastOf(trail, 'plan', batch))],
    ['Approved by', signed(lastOf(trail, 'approve', batch))],
    ['Published by', signed(lastOf(trail, 'publish', batch))],
    rejected ? ['Rejected by', signed(rejected)] : ['Verified by', signed(lastOf(trail, 'sign off', batch))],
  ];
  return html`<div class="card"><h3>${batch.toUpperCase()} ${name}
      <span class="badge ${gate?.verdict === 'PROVEN' ? 'good' : 'bad'}">${gate?.verdict ?? 'NOT PROVEN'}</span></h3>
    <dl>${lines.map(([term, text]) => html`<div><dt>${term}</dt><dd>${text}</dd></div>`)}
    <div><dt>Plan</dt><dd><code>${plan?.fact.planDigest ?? 'none in the ledger'}</code></dd></div></dl></div>`;
}

function signed(entry: { by: string; at: string } | undefined): string {
  return entry ? `${entry.by}, ${moment(entry.at)}` : 'nobody yet';
}
