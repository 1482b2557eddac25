import type { Rule } from '../engine/contract.ts';
import { conditions, distribution, equals } from '../engine/shapes.ts';
import { sql } from '../engine/sql.ts';
import { invoice as i, entry as l } from './named.ts';

const previous = sql`(SELECT y."balanceAfter" FROM "b2b_credit_ledger" y WHERE y."profileId" = ${l.profileId}
  AND (y."createdAt", y.id) < (${l.createdAt}, ${l.id}) ORDER BY y."createdAt" DESC, y.id DESC LIMIT 1)`;

/** The credit of each client, entry by entry: every balance follows from the one before. */
export const ledgerRules: readonly Rule[] = [
  distribution('wholesale.ledger-types', l, l.transactionType, { PURCHASE: 16, PAYMENT: 10 }),
  equals(
    'wholesale.ledger-balances',
    'a balance is the one before, more by what was bought and less by what was paid',
    l,
    {
      balanceBefore: sql`coalesce(${previous}, 0.00)`,
      balanceAfter: sql`${l.balanceBefore} + CASE WHEN ${l.transactionType} = 'PAYMENT' THEN -${l.amount} ELSE ${l.amount} END`,
    },
  ),
  conditions(
    'wholesale.ledger-entries',
    'an entry names the invoice of its client that was sent or paid, and the day on which that is due',
    l,
    [
      [sql`${l.amount} > 0 AND ${l.balanceAfter} >= 0`, 'no amount, or more paid than owed'],
      [sql`${i.profileId} = ${l.profileId}`, 'another client’s invoice'],
      [
        sql`CASE WHEN ${l.transactionType} = 'PURCHASE' THEN ${l.description} = 'Invoice ' || ${i.invoiceNumber}
          ELSE ${l.description} ~ ('^Payment for ' || ${i.invoiceNumber} || ' \\(Ref: [A-Z]+-[A-Z0-9-]+\\)$') END`,
        'other words than the service’s',
      ],
      [
        sql`${l.dueDate} IS NOT DISTINCT FROM CASE WHEN ${l.transactionType} = 'PURCHASE' THEN ${i.dueDate} END`,
        'due on another day',
      ],
      [sql`${l.performedAt} = ${l.createdAt} AND ${l.createdAt} > ${i.createdAt}`, 'before the invoice'],
      [
        sql`${l.referenceType} IS NULL AND ${l.referenceId} IS NULL AND ${l.performedBy} IS NULL AND ${l.notes} IS NULL
          AND ${l.metadata} IS NULL`,
        'what no service writes',
      ],
    ],
    { from: sql`${l} LEFT JOIN ${i} ON ${i.id} = ${l.invoiceId}` },
  ),
];
