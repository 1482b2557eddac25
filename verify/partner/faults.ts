import type { Fault } from '../engine/fault.ts';
import { type BatchName, CLIENTS, PACKAGES, SETTLED, statusesOf } from './promises.ts';
import { dashboardViews } from './views.ts';

const SOUND = 'nothing amiss';
const COMMISSION_PERCENT = 15;

const tenant = (slug: string) => `(SELECT id FROM "Tenant" WHERE slug = '${slug}')`;
const instance = (slug: string) =>
  `(SELECT id FROM "PlatformInstance" WHERE "isDefault" AND "tenantId" = ${tenant(slug)})`;
const referral = (slug: string) => `(SELECT id FROM "PartnerReferral" WHERE "tenantId" = ${tenant(slug)})`;

/** What is altered in the rows of one client, the last payment where there are several. */
interface Alteration {
  table: 'InstanceSubscription' | 'InstanceFinancialSummary' | 'PartnerInstanceEarning' | 'PartnerEarning';
  set: string;
}

/** Faults of the partner's dashboard: one or more for each rule and view, in the rows of the batch's first client. */
export function dashboardFaults(batch: BatchName): Fault[] {
  return [...clientFaults(batch), ...(batch === SETTLED ? ownFaults : []), ...viewFaults(batch)];
}

const subscription = (set: string): Alteration => ({ table: 'InstanceSubscription', set });
const summary = (set: string): Alteration => ({ table: 'InstanceFinancialSummary', set });
const earning = (set: string): Alteration => ({ table: 'PartnerEarning', set });
const ofInstance = (set: string): Alteration => ({ table: 'PartnerInstanceEarning', set });

type Finding = readonly [subject: string, have: string, want?: string];

/** The batch's first client, what it pays, and how a fault is planted in its rows. */
interface Ground {
  slug: string;
  monthly: number;
  wholesale: number;
  commission: number;
  payments: number;
  /** Its last payment, as a finding names it. */
  last: string;
  plant: (check: string, title: string, alteration: Alteration, finding: Finding) => Fault;
}

function groundOf(batch: BatchName): Ground {
  const [{ tenant: slug, package: sold, payments }] = CLIENTS[batch];
  const { monthly = 0, wholesale = 0 } = PACKAGES.find((each) => each.slug === sold) ?? {};
  return {
    slug,
    monthly,
    wholesale,
    commission: (monthly * COMMISSION_PERCENT) / 100,
    payments,
    last: `${slug} payment ${payments}`,
    plant: (check, title, { table, set }, [subject, have, want = SOUND]) => ({
      check: `${batch}.${check}`,
      title,
      sql: `UPDATE "${table}" SET ${set} WHERE id = ${rowOf(table, slug)}`,
      finding: { subject, have, want },
    }),
  };
}

function clientFaults(batch: BatchName): Fault[] {
  const ground = groundOf(batch);
  return [
    statusFault(ground, statusesOf(batch).ACTIVE ?? 0),
    ...subscriptionFaults(ground),
    ...sumFaults(ground),
    ...ledgerFaults(ground),
    ...instanceFaults(ground),
  ];
}

function statusFault({ plant }: Ground, active: number): Fault {
  return plant('subscription-statuses', 'a client has not paid', subscription(`status = 'PAST_DUE'`), [
    'ACTIVE',
    String(active - 1),
    String(active),
  ]);
}

function subscriptionFaults({ slug, monthly, wholesale, plant }: Ground): Fault[] {
  return [
    plant('subscription-price', 'a client pays more than its package costs', subscription('amount = amount + 1000'), [
      `${slug} amount`,
      naira(monthly + 1000),
      naira(monthly),
    ]),
    plant('subscription-price', 'the margin is the whole amount', subscription('"partnerMargin" = amount'), [
      `${slug} partnerMargin`,
      naira(monthly),
      naira(monthly - wholesale),
    ]),
    plant(
      'subscription-periods',
      'a trial is a day too long',
      subscription(`"trialEnd" = "trialEnd" + interval '1 day'`),
      [slug, 'not the trial of its package'],
    ),
    plant(
      'subscription-periods',
      'a period that nobody paid for',
      subscription(
        `"currentPeriodStart" = "currentPeriodStart" + interval '1 day', "currentPeriodEnd" = "currentPeriodEnd" + interval '1 day'`,
      ),
      [slug, 'the period was not paid for'],
    ),
    plant('subscription-standing', 'a reason without a suspension', subscription(`"suspendedReason" = 'unpaid'`), [
      slug,
      'suspended without time and reason, or with them only',
    ]),
    plant(
      'subscription-standing',
      'a client at risk because nobody looked at it for a month',
      subscription(`"updatedAt" = "updatedAt" - interval '31 days'`),
      [slug, 'not gone over last night'],
    ),
  ];
}

function sumFaults({ slug, payments, commission, plant }: Ground): Fault[] {
  return [
    plant(
      'summary-sums',
      'a commission was added twice',
      summary('"totalCommissionEarned" = "totalCommissionEarned" + 1'),
      [`${slug} totalCommissionEarned`, naira(payments * commission + 1), naira(payments * commission)],
    ),
    plant(
      'summary-times',
      'sums older than the subscription',
      summary(`"createdAt" = "createdAt" - interval '1 day'`),
      [slug, 'younger or older than its subscription'],
    ),
  ];
}

function ledgerFaults({ last, commission, plant }: Ground): Fault[] {
  return [
    plant('earning-amounts', 'a kobo more than the share', earning('"commissionAmount" = "commissionAmount" + 0.01'), [
      `${last} commissionAmount`,
      naira(commission + 0.01),
      naira(commission),
    ]),
    plant('earning-stages', 'a commission is voided', earning(`status = 'VOIDED'`), [
      `${last} status`,
      'VOIDED',
      'PENDING',
    ]),
    plant('earning-marks', 'a commission is marked as disputed', earning('"disputedAt" = "createdAt"'), [
      last,
      'disputed, reversed or voided',
    ]),
    plant(
      'earning-marks',
      'a commission belongs to a payout and is not paid',
      earning(`"paymentReference" = 'NIP-1'`),
      [last, 'not paid as its payout was'],
    ),
    plant('earning-times', 'cleared before it was earned', earning(`"clearedAt" = "createdAt" - interval '1 hour'`), [
      last,
      'cleared before it was earned',
    ]),
    plant('earning-periods', 'a period too long', earning(`"periodEnd" = "periodEnd" + interval '1 day'`), [
      last,
      'no whole period; a gap after it',
    ]),
  ];
}

function instanceFaults({ last, plant }: Ground): Fault[] {
  return [
    plant('instance-earning-amounts', 'another rate than in the ledger', ofInstance('"commissionRate" = 0.2'), [
      `${last} commissionRate`,
      '0.2000',
      '0.1500',
    ]),
    plant('instance-earning-marks', 'cleared a day late', ofInstance(`"clearsAt" = "clearsAt" + interval '1 day'`), [
      last,
      'cleared after other than thirty days',
    ]),
    plant('instance-earning-marks', 'approved before the ledger clears it', ofInstance(`status = 'APPROVED'`), [
      last,
      'at another stage than in the ledger',
    ]),
  ];
}

const naira = (amount: number): string => amount.toFixed(2);

function rowOf(table: Alteration['table'], slug: string): string {
  const where =
    table === 'PartnerEarning' ? `"referralId" = ${referral(slug)}` : `"platformInstanceId" = ${instance(slug)}`;
  return `(SELECT id FROM "${table}" WHERE ${where} ORDER BY "createdAt" DESC LIMIT 1)`;
}

const PARTNERS = '"partnerId" = :partner';

const own = (
  check: string,
  title: string,
  sql: string,
  [subject, have, want = SOUND]: readonly [string, string, string?],
) => ({
  check: `${SETTLED}.${check}`,
  title,
  sql: `${sql} AND ${PARTNERS}`,
  finding: { subject, have, want },
});

/** Four clients paid in each month: the third payout is the same on every day. */
const ownFaults: readonly Fault[] = [
  own(
    'package-prices',
    'a trial of a week',
    `UPDATE "PartnerPackage" SET "trialDays" = 7 WHERE slug = 'shop-starter'`,
    ['shop-starter trialDays', '7', '14'],
  ),
  own(
    'package-prices',
    'a year costs twelve months',
    `UPDATE "PartnerPackage" SET "priceYearly" = "priceMonthly" * 12 WHERE slug = 'trade-growth'`,
    ['trade-growth priceYearly', '720000.00', '600000.00'],
  ),
  own(
    'package-offers',
    'a package is hidden',
    `UPDATE "PartnerPackage" SET "isPublic" = false WHERE slug = 'trade-growth'`,
    ['trade-growth', 'not on offer'],
  ),
  own('payout-settings', 'payouts are held back', 'UPDATE "PartnerPayoutSettings" SET "payoutHold" = true WHERE true', [
    'settings',
    'held back',
  ]),
  own(
    'payout-sums',
    'a payout counts a commission too many',
    `UPDATE "PayoutBatch" SET "earningsCount" = 5 WHERE "batchNumber" LIKE '%-900003'`,
    ['payout 3 earningsCount', '5', '4'],
  ),
  own(
    'payout-sums',
    'a payout is more than its commissions',
    `UPDATE "PayoutBatch" SET "grossAmount" = "grossAmount" + 1, "netAmount" = "netAmount" + 1 WHERE "batchNumber" LIKE '%-900003'`,
    ['payout 3 grossAmount', '42751.00', '42750.00'],
  ),
  own(
    'payout-terms',
    'a payout has failed',
    `UPDATE "PayoutBatch" SET status = 'FAILED' WHERE "batchNumber" LIKE '%-900002'`,
    ['payout 2', 'not completed'],
  ),
  own(
    'payout-terms',
    'a payout took the number that comes next',
    `UPDATE "PayoutBatch" SET "batchNumber" = 'PO-2026-000002', "paymentReference" = 'NIP-PO-2026-000002' WHERE "batchNumber" LIKE '%-900002'`,
    ['payout 2', 'not a number of its year, out of the way of the next'],
  ),
];

/** What empties a view of the partner's dashboard. */
const EMPTIED: Readonly<Record<string, string>> = {
  revenue: `UPDATE "InstanceSubscription" SET status = 'CANCELLED'`,
  lifecycle: 'DELETE FROM "InstanceSubscription"',
  signals: `UPDATE "InstanceSubscription" SET status = 'CANCELLED'`,
  balance: `UPDATE "PartnerEarning" SET "entryType" = 'DEBIT'`,
  'recent-earnings': 'DELETE FROM "PartnerInstanceEarning"',
  instances: 'DELETE FROM "InstanceFinancialSummary"',
  earnings: `UPDATE "PartnerEarning" SET "entryType" = 'DEBIT'`,
  trend: `UPDATE "PartnerEarning" SET "entryType" = 'DEBIT', status = 'VOIDED'`,
  payouts: 'DELETE FROM "PayoutBatch"',
  settings: 'DELETE FROM "PartnerPayoutSettings"',
  packages: 'UPDATE "PartnerPackage" SET "isActive" = false',
};

function viewFaults(batch: BatchName): Fault[] {
  return dashboardViews(batch).map(({ id, title, atLeast }) => ({
    check: id,
    title: `nothing is left of ${title}`,
    sql: `${EMPTIED[id.slice(`${batch}.partner-`.length)]} WHERE ${PARTNERS}`,
    finding: { subject: `${title} of partner`, have: '0 rows', want: `${atLeast} rows or more` },
  }));
}
