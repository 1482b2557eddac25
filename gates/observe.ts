import type { Session } from '../prisma/transaction.ts';
import { type CheckScope, tenantIdOf } from '../verify/engine/check-scope.ts';
import type { Contract, EndUser } from '../verify/engine/contract.ts';
import { type EndUserLook, lookAs, lookAsEndUser, type Viewer, type ViewerLook } from '../verify/engine/roles.ts';
import { type ShownView, showViews } from '../verify/engine/shown-views.ts';
import type { ViewEvidence, ViewerEvidence } from './evidence.ts';
import type { Prepared } from './preconditions.ts';

/** A view as it was opened, with what its contract says of its drawing. */
export function viewEvidenceOf({ view, total, rows }: ShownView): ViewEvidence {
  const { id, title, tenant, naira, figures, chart } = view;
  return {
    id,
    title,
    tenant,
    total,
    rows: rows as ViewEvidence['rows'],
    ...(naira ? { naira: [...naira] } : {}),
    ...(figures ? { figures } : {}),
    ...(chart ? { chart } : {}),
  };
}

/** An account of the partner or of a tenant: what it may read, and the partner's dashboard where it sees a part of it. */
export async function observeViewer(session: Session, viewer: Viewer, { contracts, earlier, checkScope }: Prepared) {
  const look = await lookAs(session, viewer, contracts, checkScope, earlier);
  const views = viewer.role === 'Partner Staff' ? await partnerViews(session, contracts, checkScope, look) : [];
  const slugs = new Map([...checkScope.tenantIds].map(([slug, id]) => [id, slug]));
  const readable = look.readable.flatMap((id) => slugs.get(id) ?? []);
  const evidence: ViewerEvidence = {
    id: viewer.id,
    role: viewer.role,
    name: viewer.email,
    seen: Object.fromEntries(readable.map((slug) => [slug, look.seen.get(tenantIdOf(checkScope, slug)) ?? 0])),
    outside: look.readable.length - readable.length,
    views: views.map(viewEvidenceOf),
  };
  return { result: look.result, evidence };
}

/** An end user: her own rows, and the views of her tenant as they look to her. */
export async function observeEndUser(session: Session, user: EndUser, { contracts, checkScope }: Prepared) {
  const look: EndUserLook = await lookAsEndUser(session, user, contracts, checkScope);
  const evidence: ViewerEvidence = {
    id: look.result.id,
    role: 'End User',
    name: user.title,
    seen: { [user.tenant]: look.seen },
    outside: 0,
    views: look.views.filter(({ total }) => total > 0).map(viewEvidenceOf),
  };
  return { result: look.result, evidence };
}

/** The partner's dashboard over the tenants that this account may read. */
async function partnerViews(
  session: Session,
  contracts: readonly Contract[],
  scope: CheckScope,
  { readable }: ViewerLook,
): Promise<ShownView[]> {
  const views = contracts.flatMap((contract) => contract.views).filter(({ tenant }) => tenant === 'partner');
  const tenantIds = new Map([...scope.tenantIds].filter(([, id]) => readable.includes(id)));
  return showViews(session, views, { ...scope, tenantIds });
}
