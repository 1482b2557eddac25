import type { Rule } from '../engine/contract.ts';
import { conditions, equals } from '../engine/shapes.ts';
import { inLagos, now, sql, today } from '../engine/sql.ts';
import { payout as b, earning as e, instanceEarning as i, pack as p, subscription as s } from './named.ts';
import { type BatchName, SETTLED } from './promises.ts';

/** The partner's share of what was paid, by its agreement in force. */
const RATE = sql`(SELECT a."commissionRate" FROM "PartnerAgreement" a
  WHERE a.id = ${e.agreementId} AND a."partnerId" = ${e.partnerId} AND a.status = 'ACTIVE')`;

/** Whole months from the month of a commission to the anchor's, by clocks in Lagos. */
const monthsOld = sql`((extract(year FROM ${today}) - extract(year FROM ${inLagos(e.createdAt)})) * 12
  + extract(month FROM ${today}) - extract(month FROM ${inLagos(e.createdAt)}))`;

/** How far a commission has come: cleared after thirty days, approved when its month and the next are over, then paid. */
const stageOf = (batch: BatchName) => sql`CASE WHEN ${e.createdAt} + interval '30 days' > ${now} THEN 'PENDING'
  WHEN ${monthsOld} < 2 THEN 'CLEARED'
  WHEN ${monthsOld} >= 3 AND ${batch === SETTLED} THEN 'PAID' ELSE 'APPROVED' END`;

/** An earning with the subscription that was paid, and the payout that settled it. */
const fromLedger = sql`${e} LEFT JOIN ${s} ON s."ownerTenantId" = e."ownerTenantId"
  LEFT JOIN ${b} ON ${b.id} = ${e.payoutBatchId}`;

/** The platform's engine words its reckoning in JSON. */
const calculation = sql`jsonb_build_object('commissionType', 'PERCENTAGE', 'formula', 'grossAmount × rate',
  'inputs', jsonb_build_object('grossAmount', ${e.grossAmount}, 'rate', ${RATE}, 'setupFee', NULL, 'minCommission', NULL, 'maxCommission', NULL),
  'breakdown', jsonb_build_array(jsonb_build_object('component', 'base_percentage', 'amount', ${e.commissionAmount},
    'calculation', trim_scale(${e.grossAmount}) || ' × ' || trim_scale(${RATE}) || ' = ' || trim_scale(${e.commissionAmount}))))`;

const months = sql`(CASE WHEN ${s.billingInterval} = 'yearly' THEN 12 ELSE 1 END)`;

const ledgerRules = (batch: BatchName): Rule[] => [
  equals(
    `${batch}.earning-amounts`,
    'a commission is the agreed share of what the client paid',
    e,
    {
      grossAmount: s.amount,
      commissionRate: RATE,
      commissionAmount: sql`round(${e.grossAmount} * ${e.commissionRate}, 2)`,
    },
    { from: fromLedger },
  ),
  equals(`${batch}.earning-stages`, 'a commission has come as far as its age says', e, { status: stageOf(batch) }),
  conditions(
    `${batch}.earning-marks`,
    'what has happened to a commission is marked on it, and nothing else',
    e,
    [
      [sql`(${e.status} = 'PENDING') = (${e.clearedAt} IS NULL)`, 'cleared too early, or without a time'],
      [
        sql`${e.clearedAt} IS NULL OR ${e.clearedAt} - ${e.createdAt} BETWEEN interval '30 days' AND interval '30 days 1 hour'`,
        'not cleared when its days are over',
      ],
      [
        sql`(${e.status} IN ('APPROVED', 'PAID')) = (${e.approvedAt} IS NOT NULL) AND (${e.approvedAt} IS NULL) = (${e.approvedByUserId} IS NULL)`,
        'approved too early, or by nobody',
      ],
      [
        sql`${e.approvedAt} IS NULL OR ${e.approvedAt} - ${e.clearedAt} BETWEEN interval '0' AND interval '150 minutes'`,
        'not approved on the day on which it was cleared',
      ],
      [
        sql`coalesce(${e.approvedByUserId}, 'system') = 'system' AND ${e.createdByUserId} = 'system'`,
        'kept by somebody else',
      ],
      [
        sql`CASE WHEN ${e.status} = 'PAID' THEN ${e.paidAt} = ${b.processedAt} AND ${e.paymentReference} = ${b.paymentReference}
            AND ${e.paymentMethod} = ${b.paymentMethod}
          ELSE ${e.paidAt} IS NULL AND ${e.paymentReference} IS NULL AND ${e.paymentMethod} IS NULL AND ${e.payoutBatchId} IS NULL END`,
        'not paid as its payout was',
      ],
      [
        sql`${e.status} NOT IN ('DISPUTED', 'REVERSED', 'VOIDED') AND ${e.reversalReason} IS NULL AND ${e.reversalEntryId} IS NULL
          AND ${e.reversedById} IS NULL AND ${e.subscriptionEventId} IS NULL AND ${e.fixedAmount} IS NULL AND ${e.metadata} IS NULL
          AND ${e.disputedAt} IS NULL AND ${e.reversedAt} IS NULL AND ${e.voidedAt} IS NULL`,
        'disputed, reversed or voided',
      ],
      [sql`${e.entryType} = 'CREDIT' AND ${e.commissionType} = 'PERCENTAGE'`, 'no credit by percentage'],
    ],
    { from: fromLedger },
  ),
  conditions(`${batch}.earning-times`, 'a commission is earned, cleared, approved and paid in this order', e, [
    [sql`${e.clearedAt} IS NULL OR ${e.clearedAt} >= ${e.createdAt}`, 'cleared before it was earned'],
    [sql`${e.approvedAt} IS NULL OR ${e.approvedAt} >= ${e.clearedAt}`, 'approved before it was cleared'],
    ...(batch === SETTLED
      ? [[sql`${e.paidAt} IS NULL OR ${e.paidAt} >= ${e.approvedAt}`, 'paid before it was approved'] as const]
      : []),
  ]),
  conditions(
    `${batch}.earning-periods`,
    'a commission is earned with each period, on a day that every month has and on which none ends',
    e,
    [
      [
        sql`${e.periodStart} = ${e.createdAt} AND extract(day FROM ${inLagos(e.createdAt)}) <= 27`,
        'not earned when its period began, or on a day that some months end on',
      ],
      [sql`${e.periodEnd} = ${e.periodStart} + ${months} * interval '1 month'`, 'no whole period'],
      [
        sql`${e.periodEnd} = ${s.currentPeriodEnd}
          OR EXISTS (SELECT 1 FROM "PartnerEarning" y WHERE y."referralId" = ${e.referralId} AND y."periodStart" = ${e.periodEnd})`,
        'a gap after it',
      ],
      [
        sql`${e.idempotencyKey} = concat_ws('_', 'sub', ${s.id}, to_char(${inLagos(e.createdAt)}, 'YYYY-MM-DD'), 'comm')`,
        'not the key of its period',
      ],
      [sql`${e.calculationDetails} = ${calculation}`, 'a reckoning that says something else'],
    ],
    { from: fromLedger },
  ),
];

const fromInstance = sql`${i} LEFT JOIN ${s} ON s."ownerTenantId" = i."ownerTenantId"
  LEFT JOIN ${e} ON e."ownerTenantId" = i."ownerTenantId" AND ${e.createdAt} = ${i.createdAt}`;

const instanceRules = (batch: BatchName): Rule[] => [
  equals(
    `${batch}.instance-earning-amounts`,
    "an instance's commission is that of the ledger",
    i,
    { grossAmount: e.grossAmount, commissionRate: e.commissionRate, commissionAmount: e.commissionAmount },
    { from: fromInstance },
  ),
  conditions(
    `${batch}.instance-earning-marks`,
    "an instance's commission is cleared and paid with that of the ledger",
    i,
    [
      [
        sql`${i.status}::text = CASE WHEN ${e.status} = 'CLEARED' THEN 'APPROVED' ELSE ${e.status}::text END`,
        'at another stage than in the ledger',
      ],
      [sql`${i.clearsAt} = ${i.createdAt} + interval '30 days'`, 'cleared after other than thirty days'],
      [sql`${i.clearedAt} IS NOT DISTINCT FROM ${e.clearedAt}`, 'cleared at another time than in the ledger'],
      [
        sql`${i.paidAt} IS NOT DISTINCT FROM ${e.paidAt} AND ${i.payoutId} IS NOT DISTINCT FROM ${e.payoutBatchId}`,
        'paid otherwise than in the ledger',
      ],
      [sql`${i.updatedAt} = coalesce(${i.paidAt}, ${i.clearedAt}, ${i.createdAt})`, 'touched since'],
      [
        sql`${i.earningType} = 'subscription' AND ${i.referenceType} = 'InstanceSubscription' AND ${i.referenceId} = ${s.id}`,
        'earned by something else than the subscription',
      ],
      [
        sql`EXISTS (SELECT 1 FROM ${p} WHERE ${i.grossAmount} IN (${p.priceMonthly}, ${p.priceYearly}) AND ${i.description} = ${p.name}
          || ', ' || trim(to_char(${inLagos(i.createdAt)}, 'Month')) || ' ' || to_char(${inLagos(i.createdAt)}, 'YYYY'))`,
        'not described by package and month',
      ],
      [sql`${i.metadata} IS NULL`, 'with something more'],
    ],
    { from: fromInstance },
  ),
];

/** Both ledgers of commissions: that of the referral, and that of the instance. */
export function earningRules(batch: BatchName): Rule[] {
  return [...ledgerRules(batch), ...instanceRules(batch)];
}
