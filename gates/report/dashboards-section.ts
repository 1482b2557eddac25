import { type Dashboard, dashboardsOf, drawDashboard } from './dashboard.ts';
import { type Html, html } from './html.ts';
import { ROLES, type RoleName } from './roles-section.ts';
import { checksOf, type Run } from './run.ts';
import { attribute } from './table.ts';
import { tenantName } from './wording.ts';

/**
 * The dashboards of partner and tenants, drawn from the rows that the checks saw. The page's script shows one at
 * a time, as the role that is chosen; without it all of them stand below each other.
 */
export function dashboardsSection({ evidence }: Run): Html {
  const dashboards = dashboardsOf(evidence);
  const checks = new Map(checksOf(evidence).map(({ check }) => [check.id, check]));
  return html`<section id="dashboards" aria-labelledby="dashboards-title">
    <h2 id="dashboards-title">Dashboards</h2>
    <p>What a buyer sees in a demo, drawn from the seeded rows through the queries that the checks use. Nothing here is typed in.</p>
    ${dashboards.length === 0 && html`<p class="missing">No view was opened: the run ended before that.</p>`}
    ${
      dashboards.length > 0 &&
      html`<form class="look" hidden>
      <fieldset><legend>Look as</legend>${ROLES.map(
        (role, index) =>
          html`<label><input type="radio" name="role" value="${role}"${attribute('checked', index === 0 ? 'checked' : '')}> ${role}</label>`,
      )}</fieldset>
      <label class="pick">Dashboard <select name="dashboard"></select></label>
    </form>`
    }
    <p class="nothing" role="status" hidden></p>
    ${dashboards.map(
      (
        dashboard,
      ) => html`<div class="dashboard" data-roles="${dashboard.roles.join('|')}" data-name="${nameOf(dashboard)}">
        <p class="seen-by quiet">${seenBy(dashboard.roles)}</p>${drawDashboard(dashboard, checks)}</div>`,
    )}
  </section>`;
}

function nameOf({ tenant, person }: Dashboard): string {
  return person ? `${tenantName(tenant)}, ${person}` : tenantName(tenant);
}

function seenBy(roles: readonly RoleName[]): string {
  return roles.length > 0
    ? `Seen by ${roles.join(', ')}`
    : 'Seen by nobody: the run ended before the roles were looked through';
}
