import { type Catalog, readCatalog } from '../prisma/catalog.ts';
import { resolveScope, type Scope } from '../prisma/scope.ts';
import type { Session } from '../prisma/transaction.ts';
import { makeCalendar } from '../seeds/calendar.ts';
import { buildOwnershipGraph } from '../verify/ownership.ts';
import type { CheckScope } from '../verify/suite-checks.ts';
import type { Suite } from './suites.ts';

/** Everything that a check is asked with, read off the database that the session is connected to. */
export async function checkScopeOf(
  session: Session,
  suites: readonly Suite[],
  anchor: string,
): Promise<CheckScope & { scope: Scope; catalog: Catalog }> {
  const scope = await resolveScope(session);
  const catalog = await readCatalog(session);
  const calendar = makeCalendar(anchor);
  const tenantIds = new Map([...scope.tenants].map(([slug, tenant]) => [slug, tenant.id]));
  return {
    scope,
    catalog,
    graph: buildOwnershipGraph(
      catalog,
      suites.map((suite) => suite.contract),
    ),
    values: {
      tenants: [...tenantIds.values()],
      partner: scope.partner.id,
      today: calendar.today,
      now: calendar.now,
    },
    tenantIds,
  };
}
