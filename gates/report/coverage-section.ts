import { type Coverage, coverageOf, type NamedTest } from './coverage.ts';
import { type Html, html } from './html.ts';
import type { Run } from './run.ts';
import { attribute } from './table.ts';
import { count, plural } from './wording.ts';

/** Every clause of the mandate with what proves it. */
export function coverageSection(run: Run): Html {
  const clauses = coverageOf(run);
  const of = (status: Coverage['status']) => clauses.filter((clause) => clause.status === status).length;
  return html`<section id="coverage" aria-labelledby="coverage-title">
    <h2 id="coverage-title">Mandate coverage</h2>
    <p>${count(of('PROVEN'))} of ${plural(clauses.length, 'clause')} proven by this run${
      of('elsewhere') > 0 && `, ${count(of('elsewhere'))} by other gates or tests`
    }${of('BLOCKED') > 0 && `, ${count(of('BLOCKED'))} blocked`}, ${count(of('NOT PROVEN'))} without proof.</p>
    <div class="clauses">${clauses.map(drawClause)}</div>
  </section>`;
}

const BADGES: Record<Coverage['status'], [string, string]> = {
  PROVEN: ['good', 'proven'],
  'NOT PROVEN': ['bad', 'not proven'],
  BLOCKED: ['blocked', 'blocked'],
  elsewhere: ['quiet', 'elsewhere'],
};

function drawClause(clause: Coverage): Html {
  const [style, word] = BADGES[clause.status];
  const red = clause.checks.filter(({ verdict }) => verdict === 'NOT PROVEN').length;
  return html`<details class="clause"${attribute('open', clause.status === 'NOT PROVEN' ? 'open' : '')}>
    <summary><span class="id">${clause.id}</span><span>${clause.text}</span>
      <span class="badge ${style}">${word}</span></summary>
    ${clause.note && html`<p>${clause.note}</p>`}
    ${
      clause.checks.length > 0 &&
      html`<p>${plural(clause.checks.length, 'check')}${red > 0 && `, ${count(red)} failed`}:</p>
      <ul class="proofs" tabindex="0">${clause.checks.map(
        ({ batch, id, verdict }) =>
          html`<li class="${BADGES[verdict][0]}"><code>${id}</code>${batch && ` ${batch.toUpperCase()}`}${
            verdict !== 'PROVEN' && ` ${BADGES[verdict][1]}`
          }</li>`,
      )}</ul>`
    }
    ${
      clause.tests.length > 0 &&
      html`<p>Tests of the project that show its refusal or failure:</p>
      <ul>${clause.tests.map(drawTest)}</ul>`
    }
  </details>`;
}

function drawTest({ file, title, result }: NamedTest): Html {
  return html`<li>“${title}” in <code>${file}</code>: ${result}</li>`;
}
