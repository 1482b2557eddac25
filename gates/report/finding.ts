import { type Html, html } from './html.ts';
import type { PlacedCheck } from './run.ts';
import { count } from './wording.ts';

/** A check that failed: what is wrong, the rows that show it, the statement that finds them, and what to do. */
export function drawFinding({ gate, check }: PlacedCheck): Html {
  const { id, title, clauses, examined, violationCount, violations, sql } = check;
  const more = violationCount - violations.length;
  return html`<article class="finding">
    <h3>${title}</h3>
    <p class="quiet">${gate ? `${gate.batch.toUpperCase()} · ` : ''}<code>${id}</code> · ${
      clauses.length > 0 ? `clauses ${clauses.join(', ')}` : 'no clause'
    } · ${examined === 0 ? 'nothing examined, so nothing proven' : `${count(violationCount)} of ${count(examined)} wrong`}</p>
    ${
      violations.length > 0 &&
      html`<div class="scroll" role="region" aria-label="Rows that violate ${id}" tabindex="0"><table>
      <caption>Rows that violate ${id}</caption>
      <thead><tr><th scope="col">Subject</th><th scope="col">Have</th><th scope="col">Want</th></tr></thead>
      <tbody>${violations.map(
        ({ subject, have, want }) =>
          html`<tr><td>${subject}</td><td class="have">${have ?? 'nothing'}</td><td>${want ?? 'nothing'}</td></tr>`,
      )}</tbody></table></div>`
    }
    ${more > 0 && html`<p class="quiet">and ${count(more)} more</p>`}
    ${sql && html`<details><summary>The SQL that shows it</summary><pre tabindex="0"><code>${sql}</code></pre></details>`}
    <p><strong>Next:</strong> ${adviceFor(id, sql !== undefined)}</p>
  </article>`;
}

const ADVICE: readonly [RegExp, string][] = [
  [/^pre\./, 'bring about what is wanted, then run the gate again; nothing was written.'],
  [/^control\./, 'run "npm run status" to see what the ledger says, then the gate again.'],
  [/^(gate|seed)\./, 'mend the script, or what it was refused for, then run "npm run rehearse".'],
  [/^(counts|orphans|boundary)\./, 'mend the script that writes this table, then run "npm run rehearse".'],
  [/^role\./, 'compare the account in layer 0 with what it should see; where a row is at fault, mend its script.'],
  [/^(drill|rollback)/, 'do not publish: what cannot be taken back must not be written. Mend the cleanup first.'],
  [/^publish\./, 'run "npm run status" before anything else: it says what became of the transaction.'],
];

function adviceFor(id: string, runnable: boolean): string {
  const known = ADVICE.find(([pattern]) => pattern.test(id))?.[1];
  if (known) return known;
  const look = runnable ? 'Run the SQL on a database that "npm run rehearse -- --keep" left up, mend' : 'Mend';
  return `${look} the suite's script or contract, then run "npm run rehearse".`;
}
