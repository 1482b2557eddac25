import type { CheckEvidence, Evidence, ViewEvidence } from '../evidence.ts';
import { drawChart } from './chart.ts';
import { type Html, html, type Part } from './html.ts';
import { ROLES, type RoleName, shownTo } from './roles-section.ts';
import { table } from './table.ts';
import { cell, count, heading, tenantName } from './wording.ts';

/** One dashboard as some people see it: views of a tenant, or of the partner, drawn from their rows. */
export interface Dashboard {
  tenant: string;
  /** Whose eyes: roles that are shown the very same thing. */
  roles: RoleName[];
  /** An end user's name; absent where a role is enough. */
  person?: string;
  views: readonly ViewEvidence[];
}

/** Every dashboard of a run, each once for all roles that are shown the same. */
export function dashboardsOf({ gates }: Evidence): Dashboard[] {
  const views = gates.flatMap((gate) => gate.views ?? []);
  const viewers = gates.flatMap((gate) => gate.viewers ?? []);
  const tenants = [...new Set(views.map(({ tenant }) => tenant))].toSorted(partnerFirst);
  return tenants.flatMap((tenant) => {
    const own = views.filter((view) => view.tenant === tenant);
    const whole = new Set<RoleName>();
    const parts: Dashboard[] = [];
    for (const viewer of viewers) {
      const shown = shownTo(viewer, tenant, own);
      if (shown === own) whole.add(viewer.role);
      else if (shown && shown.length > 0 && !parts.some(({ person }) => person === viewer.name)) {
        parts.push({
          tenant,
          roles: [viewer.role],
          views: shown,
          ...(viewer.role === 'End User' ? { person: viewer.name } : {}),
        });
      }
    }
    return [{ tenant, roles: ROLES.filter((role) => whole.has(role)), views: own }, ...parts];
  });
}

/** The partner's own dashboard, then the tenants' by name. */
function partnerFirst(a: string, b: string): number {
  if (a === 'partner' || b === 'partner') return a === 'partner' ? -1 : 1;
  return a.localeCompare(b);
}

/** @param checks the checks of the views, by id: an empty view that must not be is a red box */
export function drawDashboard({ tenant, person, views }: Dashboard, checks: ReadonlyMap<string, CheckEvidence>): Html {
  const cards = (person === undefined ? views : views.filter(({ total }) => total > 0)).toSorted(forTheEye);
  return html`<h3>${tenantName(tenant)} dashboard ${person && html`<span class="quiet">as ${person}</span>`}</h3>
    <div class="board">${cards.map((view) => drawView(view, person === undefined ? checks.get(view.id) : undefined))}</div>`;
}

/** Figures before charts, charts before lists, wide lists last: what is taken in at a glance comes first. */
function forTheEye(a: ViewEvidence, b: ViewEvidence): number {
  return weightOf(a) - weightOf(b);
}

function weightOf(view: ViewEvidence): number {
  if (view.figures) return 0;
  if (view.chart) return 1;
  return isWide(view) ? 3 : 2;
}

function isWide(view: ViewEvidence): boolean {
  return !view.figures && !view.chart && columnsOf(view).length > 4;
}

function drawView(view: ViewEvidence, check: CheckEvidence | undefined): Html {
  const red = check?.verdict === 'NOT PROVEN' || view.total === 0;
  const chart = drawChart(view);
  return html`<article class="view${isWide(view) ? ' wide' : ''}${red ? ' empty' : ''}">
    <h4>${capital(view.title)} ${!view.figures && html`<span class="quiet">${count(view.total)}</span>`}</h4>
    ${red && html`<p class="alarm">${check?.violations[0]?.have ?? 'Empty'}: a buyer would find this view empty or half filled.</p>`}
    ${view.total > 0 && (view.figures ? figures(view) : html`${chart}${chart ? folded(view) : rows(view)}`)}
  </article>`;
}

/** Under a chart the figures are folded away; they are there for those who want them exactly. */
function folded(view: ViewEvidence): Html {
  return html`<details><summary>Figures</summary>${rows(view)}</details>`;
}

function rows(view: ViewEvidence): Html {
  const columns = columnsOf(view).map((column) => ({
    title: heading(column),
    numeric: view.rows.some((row) => typeof row[column] === 'number'),
    show: (row: ViewEvidence['rows'][number]): Part => cell(row[column], isNaira(view, column)),
  }));
  const rest = view.total - view.rows.length;
  return html`${table(`${view.title} of ${tenantName(view.tenant)}`, columns, view.rows)}
    ${rest > 0 && html`<p class="quiet">and ${count(rest)} more</p>`}`;
}

function figures(view: ViewEvidence): Html {
  const [row = {}] = view.rows;
  return html`<dl class="figures">${columnsOf(view).map(
    (column) => html`<div><dt>${heading(column)}</dt><dd>${cell(row[column], isNaira(view, column))}</dd></div>`,
  )}</dl>`;
}

function columnsOf({ rows: [first] }: ViewEvidence): string[] {
  return Object.keys(first ?? {});
}

function isNaira({ naira }: ViewEvidence, column: string): boolean {
  return naira?.includes(column) ?? false;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
