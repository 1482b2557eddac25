import type { DrillEvidence, Evidence, GateEvidence } from '../evidence.ts';
import { type Html, html } from './html.ts';
import { checksOf, type Run } from './run.ts';
import { count, plural } from './wording.ts';

/** Work that was tried for real and undone, and the rows that were taken back for real and restored. */
export function workflowsSection({ evidence }: Run): Html {
  const titles = new Map(checksOf(evidence).map(({ check }) => [check.id, check]));
  return html`<section id="workflows" aria-labelledby="workflows-title">
    <h2 id="workflows-title">Workflows and rollback</h2>
    <h3>Workflows walked</h3>
    <p>Each was done for real on the seeded rows, statement by statement, and then undone.</p>
    ${evidence.gates.map((gate) => html`${gate.workflows.map((workflow) => drawWorkflow(gate, workflow, titles.get(workflow.id)))}`)}
    ${evidence.gates.every(({ workflows }) => workflows.length === 0) && html`<p class="missing">No workflow was walked.</p>`}
    <h3>Rollback drill</h3>
    <p>Before it is published, a batch is taken back by the real cleanup, its archive restored, and both undone.</p>
    ${evidence.gates.map((gate) => drawDrill(gate.batch.toUpperCase(), gate.rollbackDrill))}
    ${evidence.rollback && drawRollback(evidence.rollback)}
  </section>`;
}

type Walk = GateEvidence['workflows'][number];

function drawWorkflow(
  gate: GateEvidence,
  { id, steps }: Walk,
  check: GateEvidence['checks'][number] | undefined,
): Html {
  const proven = check?.verdict === 'PROVEN';
  return html`<details class="walk"><summary><span class="badge ${proven ? 'good' : 'bad'}">${proven ? 'walked' : 'broken off'}</span>
    ${check?.title ?? id} <span class="quiet">${gate.batch.toUpperCase()}, ${plural(steps.length, 'step')}</span></summary>
    <ol>${steps.map(
      ({ title, facts }) =>
        html`<li>${title}<ul class="facts-of-step">${facts
          .filter(({ have, want, subject }) => have !== want || subject !== title)
          .map(
            ({ subject, have, want }) =>
              html`<li class="${have === want ? '' : 'bad'}">${subject.replace(`${title}: `, '')}: ${have ?? 'nothing'}${
                have !== want && html`, <strong>want ${want ?? 'nothing'}</strong>`
              }</li>`,
          )}</ul></li>`,
    )}</ol></details>`;
}

function drawDrill(name: string, drill: DrillEvidence): Html {
  const { deleted, restored, tables, digests, verdict } = drill;
  if (verdict === 'BLOCKED') return html`<p class="missing">${name}: not drilled, the gate ended before that.</p>`;
  return html`<details class="walk"><summary><span class="badge ${verdict === 'PROVEN' ? 'good' : 'bad'}">${verdict}</span>
    ${name}: ${count(deleted)} deleted, ${count(restored)} restored</summary>
    ${
      digests &&
      html`<dl class="digests">${DIGESTS.map(([key, title]) => {
        const digest = digests[key];
        return html`<div><dt>${title}</dt><dd>${digest ? html`${plural(digest.rows, 'row')}, <code>${digest.hash}</code>` : 'not reached'}</dd></div>`;
      })}</dl>`
    }
    ${order(tables)}</details>`;
}

const DIGESTS = [
  ['before', 'Before the batch'],
  ['cleaned', 'After the cleanup'],
  ['seeded', 'With the batch'],
  ['restored', 'After the restore'],
] as const;

function drawRollback({ deleted, verdict, tables }: NonNullable<Evidence['rollback']>): Html {
  return html`<h3>Rollback of all</h3><details class="walk"><summary>
    <span class="badge ${verdict === 'PROVEN' ? 'good' : 'bad'}">${verdict}</span> ${plural(deleted, 'row')} deleted from
    ${plural(tables.length, 'table')}, and committed</summary>${order(tables)}</details>`;
}

function order(tables: DrillEvidence['tables']): Html {
  return html`<p>Deleted, children before their parents:</p><ol class="order">${tables.map(
    ({ table, deleted }) => html`<li><code>${table}</code> ${count(deleted)}</li>`,
  )}</ol>`;
}
