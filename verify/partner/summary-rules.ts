import type { Rule } from '../engine/contract.ts';
import { conditions, equals } from '../engine/shapes.ts';
import { inLagos, type Sql, sql, today } from '../engine/sql.ts';
import { summary as f, instanceEarning as i, subscription as s } from './named.ts';
import type { BatchName } from './promises.ts';

const from = sql`${f} LEFT JOIN ${s} ON s."ownerTenantId" = f."ownerTenantId"`;

/** The sum over the instance's commissions that fulfil a condition. */
const sum = (what: Sql, condition: Sql = sql`true`) =>
  sql`(SELECT coalesce(sum(${what}), 0.00)::numeric(14, 2) FROM ${i} WHERE i."ownerTenantId" = f."ownerTenantId" AND ${condition})`;

const monthsAgo = (months: number) =>
  sql`date_trunc('month', ${inLagos(i.createdAt)}) = date_trunc('month', ${today}::timestamp) - ${months} * interval '1 month'`;

const revenue = (condition?: Sql) => sum(i.grossAmount, condition);
/** The cost of each payment is that of the subscription. */
const cost = (condition: Sql = sql`true`) =>
  sql`((SELECT count(*) FROM ${i} WHERE i."ownerTenantId" = f."ownerTenantId" AND ${condition}) * ${s.wholesaleCost})::numeric(14, 2)`;

/** An instance's sums are those of its payments: in all, this month and the last, by clocks in Lagos. */
export function summaryRules(batch: BatchName): Rule[] {
  return [
    equals(
      `${batch}.summary-sums`,
      "an instance's sums are those of its subscription and its commissions",
      f,
      {
        totalRevenue: revenue(),
        currentMonthRevenue: revenue(monthsAgo(0)),
        lastMonthRevenue: revenue(monthsAgo(1)),
        totalWholesaleCost: cost(),
        currentMonthWholesaleCost: cost(monthsAgo(0)),
        totalProfit: sql`${f.totalRevenue} - ${f.totalWholesaleCost}`,
        currentMonthProfit: sql`${f.currentMonthRevenue} - ${f.currentMonthWholesaleCost}`,
        outstandingBalance: sql`CASE WHEN ${s.status} = 'PAST_DUE' THEN ${s.amount}::numeric(14, 2) ELSE 0.00 END`,
        totalCommissionEarned: sum(i.commissionAmount),
        pendingCommission: sum(i.commissionAmount, sql`${i.status} <> 'PAID'`),
        paidCommission: sum(i.commissionAmount, sql`${i.status} = 'PAID'`),
      },
      { from },
    ),
    conditions(
      `${batch}.summary-times`,
      "an instance's sums are as old as its subscription, and were gone over last night",
      f,
      [
        [sql`${f.createdAt} = ${s.createdAt}`, 'younger or older than its subscription'],
        [sql`${inLagos(f.lastCalculatedAt)} = ${today} + interval '390 minutes'`, 'not gone over last night'],
        [sql`${f.updatedAt} = ${f.lastCalculatedAt}`, 'touched since'],
      ],
      { from },
    ),
  ];
}
