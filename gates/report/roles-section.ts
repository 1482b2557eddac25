import type { GateEvidence, ViewEvidence, ViewerEvidence } from '../evidence.ts';
import { type Html, html } from './html.ts';
import type { Run } from './run.ts';
import { table } from './table.ts';
import { count, plural, tenantName } from './wording.ts';

export const ROLES = ['Partner Owner', 'Partner Staff', 'Tenant Admin', 'Tenant Staff', 'End User'] as const;

export type RoleName = (typeof ROLES)[number];

/** Who sees how many rows of what, and what is refused to whom. */
export function rolesSection({ evidence: { gates } }: Run): Html {
  return html`<section id="roles" aria-labelledby="roles-title">
    <h2 id="roles-title">Roles</h2>
    <p>Each account reads what the platform's role model lets it read; the database was asked, account by account.
    “Refused” means that the account may not read that tenant, and was shown no row of it.</p>
    ${gates.map(drawGate)}
  </section>`;
}

function drawGate(gate: GateEvidence): Html {
  const { batch, views = [], viewers = [] } = gate;
  const name = batch.toUpperCase();
  if (viewers.length === 0)
    return html`<p class="missing">${name}: no role was looked through: the gate ended before that.</p>`;
  return html`<details class="gate" open><summary>${name}: ${plural(viewers.length, 'account')}, ${plural(views.length, 'view')}</summary>
    <h3>What each account sees</h3>
    ${table(`accounts of ${name}`, ACCOUNT_COLUMNS, viewers, ({ outside }) => (outside > 0 ? 'bad' : ''))}
    <h3>What each role sees of each view</h3>
    ${table(
      `roles and views of ${name}`,
      [
        { title: 'Dashboard', show: (view: ViewEvidence) => tenantName(view.tenant) },
        { title: 'View', show: (view: ViewEvidence) => view.title },
        ...ROLES.map((role) => ({
          title: role,
          numeric: true,
          show: (view: ViewEvidence) =>
            rowsSeen(
              view,
              viewers.filter((viewer) => viewer.role === role),
            ),
        })),
      ],
      views,
    )}</details>`;
}

const ACCOUNT_COLUMNS = [
  { title: 'Role', show: ({ role }: ViewerEvidence) => role },
  { title: 'Account', show: ({ name }: ViewerEvidence) => name },
  { title: 'Reads', show: ({ seen }: ViewerEvidence) => plural(Object.keys(seen).length, 'tenant') },
  {
    title: 'Rows of this batch',
    show: ({ seen }: ViewerEvidence) =>
      Object.entries(seen)
        .filter(([, rows]) => rows > 0)
        .map(([tenant, rows]) => `${tenantName(tenant)} ${count(rows)}`)
        .join(', ') || 'none',
  },
  {
    title: 'Tenants outside the demo',
    show: ({ outside }: ViewerEvidence) => (outside === 0 ? 'refused, all of them' : plural(outside, 'tenant')),
  },
];

/** The views that somebody is shown of a dashboard; null where the whole dashboard is refused. */
export function shownTo(
  viewer: ViewerEvidence,
  tenant: string,
  views: readonly ViewEvidence[],
): readonly ViewEvidence[] | null {
  const ofPartner = viewer.role === 'Partner Owner' || viewer.role === 'Partner Staff';
  if (tenant === 'partner' ? !ofPartner : !(tenant in viewer.seen)) return null;
  if (viewer.role === 'End User' || (tenant === 'partner' && viewer.role === 'Partner Staff')) return viewer.views;
  return views;
}

function rowsSeen(view: ViewEvidence, viewers: readonly ViewerEvidence[]): Html | string {
  const seen = viewers.flatMap((viewer) => {
    const shown = shownTo(viewer, view.tenant, [view]);
    return shown ? [shown.find(({ id }) => id === view.id)?.total ?? 0] : [];
  });
  if (seen.length === 0) return html`<span class="quiet">refused</span>`;
  return [...new Set(seen)].map(count).join(' / ');
}
