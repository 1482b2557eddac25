import { hasHappened, inOrderOfTime, type RowRule } from '../engine/row-rule.ts';

export const rowRules: readonly RowRule[] = [
  hasHappened('pos.sale-happened', 'pos_sale', 'soldAt'),
  hasHappened('pos.shift-closed-in-the-past', 'pos_shift', 'closedAt'),
  inOrderOfTime('pos.shift-opens-then-closes', 'pos_shift', 'openedAt', 'closedAt'),
  {
    id: 'pos.open-shift-today',
    title: 'a shift that is open was opened today, in Lagos',
    table: 'pos_shift',
    appliesTo: (row) => row['status'] === 'OPEN',
    holds: (row, { today }) =>
      new Date(Date.parse(String(row['openedAt'])) + 3_600_000).toISOString().startsWith(today),
    spoilt: { openedAt: '2001-01-01T07:00:00.000Z' },
  },
];
