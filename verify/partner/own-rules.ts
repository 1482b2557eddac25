import type { Rule } from '../engine/contract.ts';
import { conditions, equals } from '../engine/shapes.ts';
import { inLagos, join, now, Sql, sql } from '../engine/sql.ts';
import { payout as b, earning as e, pack as p, settings as q, subscription as s } from './named.ts';
import { type BatchName, MINIMUM_PAYOUT, PACKAGES } from './promises.ts';

const listed = join(
  PACKAGES.map(
    (each, index) =>
      sql`(${each.slug}, ${each.monthly}, ${each.wholesale}, ${each.setup}, ${each.trialDays}, ${each.instances}, ${each.suites}, ${index + 1})`,
  ),
  ', ',
);
const fromList = sql`${p} LEFT JOIN (VALUES ${listed}) AS w(slug, monthly, wholesale, setup, trial, instances, suites, place)
  ON w.slug = ${p.slug}`;
const money = (text: string) => new Sql(`(${text})::numeric(12, 2)`);

const packageRules = (batch: BatchName): Rule[] => [
  equals(
    `${batch}.package-prices`,
    'the packages are those agreed, and a year costs ten months',
    p,
    {
      priceMonthly: money('w.monthly'),
      priceYearly: money('w.monthly * 10'),
      setupFee: money('w.setup'),
      wholesaleCostMonthly: money('w.wholesale'),
      trialDays: new Sql('w.trial'),
      includedInstances: new Sql('w.instances'),
      sortOrder: new Sql('w.place'),
    },
    { from: fromList },
  ),
  conditions(
    `${batch}.package-offers`,
    'a package is on offer, and was before its first client',
    p,
    [
      [
        sql`${p.slug} = lower(replace(${p.name}, ' ', '-')) AND ${p.name} = initcap(${p.name})`,
        'a slug of another name',
      ],
      [sql`length(${p.description}) > 20`, 'without a word about it'],
      [
        sql`cardinality(${p.includedSuiteKeys}) = (SELECT count(DISTINCT k) FROM unnest(${p.includedSuiteKeys}) k WHERE k ~ '^[a-z_0-9]+$')
          AND cardinality(${p.includedSuiteKeys}) = w.suites`,
        'other suites than agreed',
      ],
      [sql`${p.isActive} AND ${p.isPublic}`, 'not on offer'],
      [sql`${p.features} IS NULL`, 'with limits that nobody agreed'],
      [sql`${p.createdAt} < (SELECT min(${s.createdAt}) FROM ${s})`, 'younger than its clients'],
      [sql`${p.updatedAt} = ${p.createdAt}`, 'changed since'],
    ],
    { from: fromList },
  ),
];

const settingsRule = (batch: BatchName): Rule =>
  conditions(`${batch}.payout-settings`, 'the partner is paid every month, in Naira, to a verified account', q, [
    [sql`${q.minimumPayout} = ${MINIMUM_PAYOUT}`, 'another minimum'],
    [sql`${q.payoutFrequency} = 'MONTHLY'`, 'not every month'],
    [
      sql`NOT ${q.taxWithholdingEnabled} AND ${q.taxWithholdingRate} IS NULL AND ${q.taxWithholdingReason} IS NULL`,
      'tax is withheld',
    ],
    [
      sql`${q.taxDocumentStatus} = 'VERIFIED' AND ${q.taxDocumentType} = 'TIN' AND ${q.taxDocumentVerifiedAt} = ${q.updatedAt}`,
      'no verified tax document',
    ],
    [
      sql`${q.paymentMethodType} = 'BANK_TRANSFER' AND ${q.paymentMethodVerified}
        AND ${q.paymentMethodDetails} - ARRAY['bankName', 'accountName', 'accountNumber'] = '{}'
        AND ${q.paymentMethodDetails} ?& ARRAY['bankName', 'accountName', 'accountNumber']`,
      'no verified account',
    ],
    [sql`NOT ${q.payoutHold} AND ${q.payoutHoldReason} IS NULL AND ${q.payoutHoldUntil} IS NULL`, 'held back'],
    [
      sql`${q.createdAt} = (SELECT max(${p.createdAt}) FROM ${p}) + interval '30 minutes' AND ${q.createdAt} < ${q.updatedAt}`,
      'not made with the packages, or verified before',
    ],
  ]);

/** The commissions that a payout settles. */
const settledBy = (what: Sql) => sql`(SELECT ${what} FROM ${e} WHERE ${e.payoutBatchId} = ${b.id})`;

/** A time of a payout's run, counted from the month after the last that it settles, by clocks in Lagos. */
const run = (days: number, hours: number) =>
  sql`date_trunc('month', ${inLagos(b.periodEnd)}) + interval '2 months' + ${days} * interval '1 day' + ${hours} * interval '1 hour'`;

const payoutRules = (batch: BatchName): Rule[] => [
  equals(`${batch}.payout-sums`, 'a payout is exactly the commissions that it settles', b, {
    earningsCount: settledBy(sql`count(*)`),
    grossAmount: settledBy(sql`sum(${e.commissionAmount})`),
    netAmount: sql`${b.grossAmount} - ${b.taxWithholding}`,
    taxWithholding: sql`0.00`,
  }),
  conditions(`${batch}.payout-terms`, 'a payout settles whole months and was made on its days', b, [
    [sql`${b.status} = 'COMPLETED' AND ${b.readinessStatus} = 'READY'`, 'not completed'],
    [
      sql`${b.batchNumber} = 'PO-' || to_char(${inLagos(b.createdAt)}, 'YYYY') || '-90000' || right(${b.batchNumber}, 1)`,
      'not a number of its year, out of the way of the next',
    ],
    [
      sql`${b.paymentReference} = 'NIP-' || ${b.batchNumber} AND ${b.paymentMethod} = (SELECT ${q.paymentMethodType} FROM ${q})`,
      'not paid by the partner’s method',
    ],
    [sql`${b.grossAmount} >= (SELECT ${q.minimumPayout} FROM ${q})`, 'below the minimum'],
    [
      sql`${inLagos(b.periodEnd)} + interval '1 minute' = date_trunc('month', ${inLagos(b.periodEnd)} + interval '1 minute')
        AND ${inLagos(b.periodStart)} = date_trunc('month', ${inLagos(b.periodEnd)})
          - CASE right(${b.batchNumber}, 1) WHEN '1' THEN 1 ELSE 0 END * interval '1 month'`,
      'no whole months',
    ],
    [
      sql`${settledBy(sql`bool_and(${e.createdAt} BETWEEN ${b.periodStart} AND ${b.periodEnd} AND ${e.approvedAt} < ${b.createdAt})`)}`,
      'a commission of another month, or that was not approved',
    ],
    [sql`${inLagos(b.createdAt)} = ${run(2, 10)}`, 'not drawn up on the third'],
    [sql`${inLagos(b.approvedAt)} = ${run(3, 11)} AND ${b.approvedByUserId} = 'system'`, 'not approved on the fourth'],
    [sql`${inLagos(b.processedAt)} = ${run(4, 14)} AND ${b.processedAt} < ${now}`, 'not paid on the fifth'],
    [sql`${b.updatedAt} = ${b.processedAt}`, 'touched since'],
    [
      sql`${b.blockReason} IS NULL AND ${b.cancellationReason} IS NULL AND ${b.cancelledAt} IS NULL AND ${b.cancelledByUserId} IS NULL
        AND ${b.failureReason} IS NULL AND ${b.internalNotes} IS NULL`,
      'blocked, cancelled or failed',
    ],
    [
      sql`${b.readinessChecks} - ARRAY['checks', 'checkedAt'] = '{}' AND jsonb_array_length(${b.readinessChecks} -> 'checks') = 6
        AND ${b.readinessChecks} ->> 'checkedAt' = to_char(${b.approvedAt}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
        AND NOT jsonb_path_exists(${b.readinessChecks}, '$.checks[*] ? (@.status != "PASS")')`,
      'not found ready',
    ],
  ]),
];

/** The partner's own rows: what it sells, how it is paid, what it was paid. */
export function ownRules(batch: BatchName): Rule[] {
  return [...packageRules(batch), settingsRule(batch), ...payoutRules(batch)];
}
