import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blastRadiusSection } from './blast-radius-section.ts';
import { countsSection } from './counts-section.ts';
import { coverageSection } from './coverage-section.ts';
import { dashboardsSection } from './dashboards-section.ts';
import { type Html, html, verbatim } from './html.ts';
import { proofsSection } from './proofs-section.ts';
import { rolesSection } from './roles-section.ts';
import { nameOf, type Run, verdictOf } from './run.ts';
import { trailSection } from './trail-section.ts';
import { verdictSection } from './verdict-section.ts';
import { workflowsSection } from './workflows-section.ts';

/** The sections in their order, most important first. The keys are their anchors. */
const SECTIONS: readonly [string, string, (run: Run) => Html][] = [
  ['verdict', 'Verdict', verdictSection],
  ['coverage', 'Mandate', coverageSection],
  ['counts', 'Counts', countsSection],
  ['blast-radius', 'Blast radius', blastRadiusSection],
  ['roles', 'Roles', rolesSection],
  ['dashboards', 'Dashboards', dashboardsSection],
  ['workflows', 'Workflows', workflowsSection],
  ['trail', 'Trail', trailSection],
  ['proofs', 'Proofs', proofsSection],
];

const asset = (name: string) => verbatim(readFileSync(join(import.meta.dirname, name), 'utf8'));

/** The whole report as one file that needs nothing else. The same run gives the same text. */
export function drawReport(run: Run): string {
  const title = `${verdictOf(run)} · ${nameOf(run.evidence)}`;
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>${asset('report.css')}</style>
</head>
<body>
<a class="skip" href="#verdict">Skip to the verdict</a>
<nav aria-label="Sections"><ul>${SECTIONS.map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>
<main>${SECTIONS.map(([, , draw]) => draw(run))}</main>
<footer><p>Phase D3, WebWaka Demo Partner. Times are those of Lagos. Evidence of this report: <code>evidence.json</code> beside it;
<code>npm run report -- verify</code> with this folder shows whether both are as they were written.</p></footer>
<script>${asset('report.js')}</script>
</body>
</html>
`;
  return page.text;
}
