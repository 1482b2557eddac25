import type { GateEvidence, TableEvidence } from '../evidence.ts';
import { type Html, html } from './html.ts';
import type { Run } from './run.ts';
import { type Column, table } from './table.ts';
import { count, duration, plural, tenantName } from './wording.ts';

const COLUMNS: readonly Column<TableEvidence>[] = [
  { title: 'Table', show: (row) => html`<code>${row.table}</code>` },
  { title: 'Tenant', show: ({ tenant }) => tenantName(tenant) },
  { title: 'Expected', numeric: true, show: ({ expected }) => count(expected) },
  { title: 'Written', numeric: true, show: ({ written }) => count(written) },
  { title: 'Found', numeric: true, show: ({ found }) => count(found) },
  { title: 'Together', show: (row) => (agrees(row) ? 'agrees' : html`<strong>differs</strong>`) },
];

/** What the contract promised, what PostgreSQL says was written, and what is there. */
export function countsSection({ evidence: { gates } }: Run): Html {
  return html`<section id="counts" aria-labelledby="counts-title">
    <h2 id="counts-title">Record counts</h2>
    <p>Three numbers that must be one: what the contract promises, the rows that carry the gate's transaction id, and the rows
    found in the tenant's scope. PostgreSQL's own counters are compared as well (check <code>counts.postgresql</code>).</p>
    ${gates.map(drawGate)}
  </section>`;
}

function drawGate(gate: GateEvidence): Html {
  const sum = (what: 'expected' | 'written' | 'found') => gate.tables.reduce((total, row) => total + row[what], 0);
  const wrong = gate.tables.filter((row) => !agrees(row));
  return html`<details class="gate" open><summary>${gate.batch.toUpperCase()}: ${count(sum('expected'))} expected,
    ${count(sum('written'))} written, ${count(sum('found'))} found${wrong.length > 0 && `, ${plural(wrong.length, 'difference')}`}</summary>
    ${scripts(gate)}
    ${
      gate.tables.length > 0
        ? table(`counts of ${gate.batch.toUpperCase()}`, COLUMNS, [...wrong, ...gate.tables.filter(agrees)], (row) =>
            agrees(row) ? '' : 'bad',
          )
        : html`<p class="missing">No counts: the gate ended before they were taken.</p>`
    }
  </details>`;
}

function agrees({ expected, written, found }: TableEvidence): boolean {
  return expected === written && expected === found;
}

function scripts({ scripts: ran }: GateEvidence): Html {
  return html`<ul class="scripts">${ran.map(({ script, tenants, counts, durationMs }) => {
    const rows = Object.values(counts).reduce((sum, number) => sum + number, 0);
    return html`<li><code>${script}</code> ${plural(rows, 'row')} in ${plural(Object.keys(counts).length, 'table')} for
      ${tenants.map(tenantName).join(', ')}, ${duration(durationMs)}</li>`;
  })}</ul>`;
}
