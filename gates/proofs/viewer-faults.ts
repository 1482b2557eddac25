import { bind, relation } from '../../verify/engine/bind.ts';
import type { EndUser } from '../../verify/engine/contract.ts';
import { expectations } from '../../verify/engine/counts.ts';
import { endUserVisibility } from '../../verify/engine/roles.ts';
import { viewersOf } from '../viewers.ts';
import { KEYS_OFF, userId } from './named-rows.ts';
import { nameOf, type SqlFault } from './planted-fault.ts';
import type { Stage } from './stage.ts';

/** A fault for every account whose view of a batch is verified: a membership switched off, a row that she misses. */
export async function viewerFaults(stage: Stage): Promise<SqlFault[]> {
  const members = viewersOf(stage.batch.seeds.flatMap(({ tenants }) => tenants)).filter(
    ({ role }) => role === 'Tenant Admin' || role === 'Tenant Staff',
  );
  const faults: SqlFault[] = members.map(({ id, email, tenants }) => membershipOff(stage, id, email, tenants[0] ?? ''));
  for (const user of stage.prepared.contracts.flatMap(({ endUsers }) => endUsers)) {
    faults.push(await rowMissed(stage, user));
  }
  return faults;
}

function membershipOff({ id, prepared }: Stage, check: string, email: string, slug: string): SqlFault {
  const title = 'the membership is switched off';
  const first = expectations(prepared.contracts).find(({ tenant, rows }) => tenant === slug && rows > 0);
  return {
    name: `${id}/${nameOf(check, title)}`,
    kind: 'engine',
    title,
    check,
    sql: [`UPDATE "TenantMembership" SET "isActive" = false WHERE "userId" = ${userId(email)}`],
    finding: { subject: `${first?.table} of ${slug}`, have: '0', want: String(first?.rows) },
  };
}

/** Of a table that is open to her if there is one: whether she sees a row of her own may hang on other rows. */
async function rowMissed({ id, tx, prepared }: Stage, user: EndUser): Promise<SqlFault> {
  const { graph, values, tenantIds } = prepared.checkScope;
  const tenants = [tenantIds.get(user.tenant) ?? ''];
  const identity = bind(graph, user.identity, { ...values, tenants });
  const [me] = await tx.rows<{ id: string }>(identity.sql, ...identity.values);
  const shown = (table: string) => (user.sees[table] ?? 0) > 0;
  const own = expectations(prepared.contracts).findLast(({ table }) => shown(table));
  const table = user.open.findLast(shown) ?? own?.table ?? '';
  const seen = relation(graph, table, endUserVisibility(graph, user));
  const first = bind(graph, `SELECT min(v.id) AS id FROM ${seen} v`, { ...values, tenants, me: me?.id ?? '' });
  const [row] = await tx.rows<{ id: string }>(first.sql, ...first.values);
  const check = `role.${user.id}`;
  const title = 'one of the rows to be seen is missing';
  return {
    name: `${id}/${nameOf(check, title)}`,
    kind: 'engine',
    title,
    check,
    sql: [KEYS_OFF, `DELETE FROM "${table}" WHERE id = '${row?.id}'`],
    finding: { subject: table, have: String((user.sees[table] ?? 0) - 1), want: String(user.sees[table]) },
  };
}
