import { compare } from '../../verify/engine/check.ts';
import { checkPlace } from '../control/control-checks.ts';
import { passwordFacts } from '../control/demo-password.ts';
import { refuseChangingBackend, refusePooledAddress } from '../control/pooled-connection.ts';
import { checkVolumes, type Prepared } from '../preconditions.ts';
import type { ConnectionFault, PasswordFault, PlaceFault } from './environment-faults.ts';
import { judge, type Outcome } from './judge.ts';
import type { PlanFault } from './plan-faults.ts';

/** Sets faults that no database sees before the checks that are meant for them. */

export async function judgePlace({ environment, ...fault }: PlaceFault): Promise<Outcome> {
  return judge(fault, async () => [checkPlace('staging', environment)]);
}

export async function judgePassword({ password, ...fault }: PasswordFault): Promise<Outcome> {
  const check = { id: 'pre.password', title: 'the demo password is fit', clauses: [] };
  return judge(fault, async () => [compare(check, passwordFacts(password, false))]);
}

export async function judgeConnection({ url, backends, ...fault }: ConnectionFault): Promise<Outcome> {
  return judge(fault, async () => {
    refusePooledAddress(url);
    if (backends) refuseChangingBackend(url, backends);
    return [];
  });
}

export async function judgePlan(prepared: Prepared, { table, change, ...fault }: PlanFault): Promise<Outcome> {
  const scripts = prepared.plan.scripts.map((script) => ({
    ...script,
    tables: script.tables.map((each) => (each.table === table ? { ...each, rows: change(each.rows) } : each)),
  }));
  return judge(fault, async () => [checkVolumes({ ...prepared, plan: { scripts } })]);
}
