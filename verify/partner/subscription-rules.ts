import type { Rule } from '../engine/contract.ts';
import { conditions, distribution, equals } from '../engine/shapes.ts';
import { inLagos, join, now, Sql, sql, today } from '../engine/sql.ts';
import { earning, pack, subscription as s } from './named.ts';
import { type BatchName, CLIENTS, statusesOf } from './promises.ts';

/** Months of a period; everything that is not yearly is monthly, as the platform reckons. */
const months = sql`(CASE WHEN ${s.billingInterval} = 'yearly' THEN 12 ELSE 1 END)`;

/** Of the package that the client was sold. */
const ofPackage = (what: Sql) => sql`(SELECT ${what} FROM ${pack} WHERE ${pack.slug} = w.sold)`;

/** Subscriptions with what was agreed of their client. */
const agreed = (batch: BatchName) => {
  const list = CLIENTS[batch].map((each) => sql`(${each.tenant}, ${each.package}, ${each.status})`);
  return sql`${s} LEFT JOIN (VALUES ${join(list, ', ')}) AS w(slug, sold, status)
    ON w.slug = (SELECT x.slug FROM "Tenant" x WHERE x.id = s."ownerTenantId")`;
};

const paidPeriods = sql`(SELECT count(*) FROM ${earning} WHERE ${earning.partnerId} = ${s.partnerId} AND e."ownerTenantId" = s."ownerTenantId")`;

const latestPayment = sql`(SELECT max(${earning.periodStart}) FROM ${earning} WHERE e."ownerTenantId" = s."ownerTenantId")`;

/** What a client pays, until when, and how its subscription stands. */
export function subscriptionRules(batch: BatchName): Rule[] {
  return [
    distribution(`${batch}.subscription-statuses`, s, s.status, statusesOf(batch)),
    equals(
      `${batch}.subscription-price`,
      'a client pays what its package costs, and the partner keeps the margin',
      s,
      {
        status: new Sql('w.status'),
        amount: ofPackage(sql`CASE WHEN ${months} = 12 THEN ${pack.priceYearly} ELSE ${pack.priceMonthly} END`),
        wholesaleCost: ofPackage(sql`(${pack.wholesaleCostMonthly} * ${months})::numeric(12, 2)`),
        partnerMargin: sql`${s.amount} - ${s.wholesaleCost}`,
      },
      { from: agreed(batch) },
    ),
    conditions(
      `${batch}.subscription-periods`,
      'a subscription begins with a trial and runs by whole periods',
      s,
      [
        [sql`${s.billingInterval} IN ('monthly', 'yearly')`, 'an unknown interval'],
        [sql`${s.trialStart} = ${s.createdAt}`, 'the trial does not begin with it'],
        [
          sql`${s.trialEnd} = ${s.createdAt} + ${ofPackage(pack.trialDays)} * interval '1 day'`,
          'not the trial of its package',
        ],
        [
          sql`${s.currentPeriodStart} = CASE WHEN ${s.status} = 'TRIAL' THEN ${s.createdAt} ELSE ${latestPayment} END`,
          'the period was not paid for',
        ],
        [sql`${s.currentPeriodEnd} = ${s.currentPeriodStart} + ${months} * interval '1 month'`, 'no whole period'],
      ],
      { from: agreed(batch) },
    ),
    conditions(`${batch}.subscription-standing`, 'a status says what its times say', s, [
      [sql`(${s.status} = 'TRIAL') = (${paidPeriods} = 0)`, 'on trial and paid for, or neither'],
      [
        sql`${s.status} <> 'TRIAL' OR ${s.trialEnd} BETWEEN ${now} + interval '1 day' AND ${now} + interval '7 days'`,
        'a trial that does not end this week',
      ],
      [sql`${s.status} <> 'ACTIVE' OR ${s.currentPeriodEnd} > ${now}`, 'active beyond its period'],
      [sql`${s.status} <> 'PAST_DUE' OR ${s.currentPeriodEnd} <= ${now}`, 'due and not yet over'],
      [
        sql`CASE WHEN ${s.status} = 'SUSPENDED' THEN ${s.suspendedAt} BETWEEN ${s.currentPeriodStart} AND ${now} AND ${s.suspendedReason} <> ''
          ELSE ${s.suspendedAt} IS NULL AND ${s.suspendedReason} IS NULL END`,
        'suspended without time and reason, or with them only',
      ],
      [
        sql`CASE WHEN ${s.status} = 'CANCELLED' THEN ${s.cancelledAt} BETWEEN ${s.currentPeriodStart} AND ${s.currentPeriodEnd} AND ${s.cancelReason} <> ''
          ELSE ${s.cancelledAt} IS NULL AND ${s.cancelReason} IS NULL END`,
        'cancelled without time and reason, or with them only',
      ],
      [sql`NOT ${s.cancelAtPeriodEnd}`, 'it would end with its period'],
      [
        sql`CASE WHEN ${s.status} = 'SUSPENDED' THEN left(${s.metadata} ->> 'scheduledResumeDate', 10) > ${today}::text
          AND ${s.metadata} - 'scheduledResumeDate' = '{}' ELSE ${s.metadata} = '{}' END`,
        'a day of resuming that is past, or of a client that goes on',
      ],
      [
        sql`CASE WHEN ${s.status} IN ('SUSPENDED', 'CANCELLED') THEN ${s.updatedAt} = coalesce(${s.suspendedAt}, ${s.cancelledAt})
          ELSE ${inLagos(s.updatedAt)} = ${today} + interval '390 minutes' END`,
        'not gone over last night',
      ],
    ]),
  ];
}
