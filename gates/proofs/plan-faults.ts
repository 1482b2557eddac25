import type { PlannedTable } from '../../seeds/plan.ts';
import type { NamedFault } from './planted-fault.ts';

/** A plan of D3-A that promises less or more than the contract. */
export interface PlanFault extends NamedFault {
  table: string;
  change: (rows: PlannedTable['rows']) => PlannedTable['rows'];
}

const volume = (name: string, title: string, change: PlanFault['change'], have: string): PlanFault => ({
  name,
  kind: 'engine',
  title,
  check: 'pre.volumes',
  table: 'Product',
  change,
  finding: { subject: 'Product', have, want: '60 rows' },
});

export const planFaults: readonly PlanFault[] = [
  volume('plan-too-short', 'a script plans a row less than was agreed', (rows) => rows.slice(1), '59 rows'),
  volume('plan-too-long', 'a script plans every row twice', (rows) => [...rows, ...rows], '120 rows'),
  volume('plan-empty', 'a script plans nothing at all', () => [], '0 rows'),
];
