import type { GateEvidence, NeighbourEvidence } from '../evidence.ts';
import { type Html, html } from './html.ts';
import type { Run } from './run.ts';
import { count, plural, tenantName } from './wording.ts';

/** Where rows came to lie, table by tenant, and that nothing changed anywhere else. */
export function blastRadiusSection({ evidence: { gates } }: Run): Html {
  return html`<section id="blast-radius" aria-labelledby="blast-radius-title">
    <h2 id="blast-radius-title">Blast radius</h2>
    <p>Every square is a table in a tenant; the stronger its colour, the more rows. What is not shown was not written to.</p>
    ${gates.map(
      (gate) =>
        html`<h3>${gate.batch.toUpperCase()}</h3>${neighbours(gate.neighbours)}${
          gate.tables.length > 0 ? picture(gate) : html`<p class="missing">Nothing was counted.</p>`
        }`,
    )}
  </section>`;
}

function picture({ batch, tables }: GateEvidence): Html {
  const tenants = [...new Set(tables.map(({ tenant }) => tenant))].toSorted();
  const names = [...new Set(tables.map((row) => row.table))].toSorted((a, b) => a.localeCompare(b));
  const written = new Map(tables.map((row) => [`${row.table} ${row.tenant}`, row.written]));
  const most = Math.max(1, ...written.values());
  const caption = `rows written by ${batch.toUpperCase()}, table by tenant`;
  return html`<div class="scroll" role="region" aria-label="${caption}" tabindex="0"><table class="heat">
    <caption>${caption}</caption>
    <thead><tr><th scope="col">Table</th>${tenants.map((tenant) => html`<th scope="col" class="number">${tenantName(tenant)}</th>`)}
    </tr></thead><tbody>${names.map(
      (name) =>
        html`<tr><th scope="row"><code>${name}</code></th>${tenants.map((tenant) => square(written.get(`${name} ${tenant}`) ?? 0, most))}</tr>`,
    )}</tbody></table></div>`;
}

/** Five shades; their steps are ratios, because tables differ by orders of magnitude. */
function square(rows: number, most: number): Html {
  if (rows === 0)
    return html`<td class="number h0"><span aria-hidden="true">·</span><span class="hidden">0</span></td>`;
  const shade = Math.max(1, Math.ceil((5 * Math.log(rows + 1)) / Math.log(most + 1)));
  return html`<td class="number h${shade}">${count(rows)}</td>`;
}

function neighbours(proof: NeighbourEvidence | undefined): Html {
  if (!proof) return html`<p class="missing">Everybody else's rows were not compared: the gate ended before that.</p>`;
  if (proof.method === 'counters') {
    return html`<p>Outside the demo tenants: too much to be read whole, so PostgreSQL's counters of
      ${plural(proof.tables, 'table')} were compared: no update, no delete, no row that is not counted above.</p>`;
  }
  const { before, after } = proof;
  const same = before.hash === after.hash && before.rows === after.rows;
  return html`<dl class="digests"><div><dt>Outside the demo tenants, before</dt>
    <dd>${plural(before.rows, 'row')} in ${plural(before.tables, 'table')}, <code>${before.hash}</code></dd></div>
    <div><dt>After</dt><dd>${plural(after.rows, 'row')} in ${plural(after.tables, 'table')}, <code>${after.hash}</code></dd></div>
    <div><dt>Verdict</dt><dd><span class="badge ${same ? 'good' : 'bad'}">${same ? 'untouched' : 'changed'}</span></dd></div></dl>`;
}
