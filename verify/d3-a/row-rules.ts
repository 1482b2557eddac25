import { inOrder, isPast, type PlannedDay, type PlannedRow, type RowRule } from '../engine/row-rule.ts';

/** What a single row of the partner's dashboard holds to on any day, in whichever batch it is written. */

const DAY_MS = 86_400_000;

const kobo = (row: PlannedRow, column: string): number => Math.round(Number(row[column]) * 100);

const daysAhead = (row: PlannedRow, column: string, { now }: PlannedDay): number =>
  (Date.parse(String(row[column])) - Date.parse(now)) / DAY_MS;

/** The day of the month in Lagos. */
const dayOfMonth = (time: unknown): number => new Date(Date.parse(String(time)) + 3_600_000).getUTCDate();

const share = (table: string): RowRule => ({
  id: `d3-a.share-of-${table}`,
  title: `${table}: the commission is 15 % of what was paid, to the kobo`,
  table,
  holds: (row) =>
    row['commissionRate'] === '0.1500' && kobo(row, 'commissionAmount') === Math.round(kobo(row, 'grossAmount') * 0.15),
  spoilt: { commissionAmount: '0.01' },
});

const steady = (table: string): RowRule => ({
  id: `d3-a.steady-day-of-${table}`,
  title: `${table}: earned on a day that every month has and on which none ends`,
  table,
  holds: (row) => dayOfMonth(row['createdAt']) <= 27,
  spoilt: { createdAt: '2027-01-31T08:00:00.000Z' },
});

const ofStatus = (status: string) => (row: PlannedRow) => row['status'] === status;

export const rowRules: readonly RowRule[] = [
  share('PartnerInstanceEarning'),
  share('PartnerEarning'),
  steady('PartnerInstanceEarning'),
  steady('PartnerEarning'),
  {
    id: 'd3-a.earning-times',
    title: 'a commission is earned, cleared, approved and paid in this order, all of it in the past',
    table: 'PartnerEarning',
    holds: (row, day) => {
      const times = ['createdAt', 'clearedAt', 'approvedAt', 'paidAt'];
      return inOrder(row, ...times) && isPast(row, day, ...times);
    },
    spoilt: { clearedAt: '2020-01-01T00:00:00.000Z' },
  },
  {
    id: 'd3-a.pending-earnings',
    title: 'a commission is pending as long as its thirty days are not over',
    table: 'PartnerInstanceEarning',
    holds: (row, { now }) => (row['status'] === 'PENDING') === String(row['clearsAt']) > now,
    spoilt: { status: 'DISPUTED', clearsAt: '2999-01-01T00:00:00.000Z' },
  },
  {
    id: 'd3-a.margin',
    title: 'the partner keeps what a client pays above the wholesale cost',
    table: 'InstanceSubscription',
    holds: (row) =>
      kobo(row, 'amount') - kobo(row, 'wholesaleCost') === kobo(row, 'partnerMargin') && kobo(row, 'partnerMargin') > 0,
    spoilt: { partnerMargin: '0.00' },
  },
  {
    id: 'd3-a.trial-ends-this-week',
    title: 'a trial ends in one to seven days',
    table: 'InstanceSubscription',
    appliesTo: ofStatus('TRIAL'),
    holds: (row, day) => daysAhead(row, 'trialEnd', day) > 1 && daysAhead(row, 'trialEnd', day) <= 7,
    spoilt: { trialEnd: '2999-01-01T00:00:00.000Z' },
  },
  {
    id: 'd3-a.active-period',
    title: 'an active subscription is in its period and was looked at within thirty days',
    table: 'InstanceSubscription',
    appliesTo: ofStatus('ACTIVE'),
    holds: (row, day) =>
      String(row['currentPeriodStart']) < day.now &&
      daysAhead(row, 'currentPeriodEnd', day) > 0 &&
      daysAhead(row, 'updatedAt', day) > -30,
    spoilt: { currentPeriodEnd: '2020-01-01T00:00:00.000Z' },
  },
  {
    id: 'd3-a.due-period',
    title: 'who has not paid is beyond the period',
    table: 'InstanceSubscription',
    appliesTo: ofStatus('PAST_DUE'),
    holds: (row, { now }) => String(row['currentPeriodEnd']) < now,
    spoilt: { currentPeriodEnd: '2999-01-01T00:00:00.000Z' },
  },
  {
    id: 'd3-a.ended-in-its-period',
    title: 'a subscription is suspended or cancelled within its period, in the past',
    table: 'InstanceSubscription',
    appliesTo: (row) => row['status'] === 'SUSPENDED' || row['status'] === 'CANCELLED',
    holds: (row, { now }) => {
      const at = String(row['suspendedAt'] ?? row['cancelledAt']);
      return String(row['currentPeriodStart']) < at && at < String(row['currentPeriodEnd']) && at < now;
    },
    spoilt: { currentPeriodStart: '2999-01-01T00:00:00.000Z' },
  },
  {
    id: 'd3-a.summary',
    title: "an instance's profit is revenue without cost, its commission is pending or paid",
    table: 'InstanceFinancialSummary',
    holds: (row) =>
      kobo(row, 'totalRevenue') - kobo(row, 'totalWholesaleCost') === kobo(row, 'totalProfit') &&
      kobo(row, 'pendingCommission') + kobo(row, 'paidCommission') === kobo(row, 'totalCommissionEarned'),
    spoilt: { totalProfit: '-1.00' },
  },
  {
    id: 'd3-a.payout',
    title: 'a payout settles four weeks or more, was made after them, and is none that comes next',
    table: 'PayoutBatch',
    holds: (row, day) => {
      const times = ['periodStart', 'periodEnd', 'createdAt', 'approvedAt', 'processedAt'];
      return (
        inOrder(row, ...times) &&
        isPast(row, day, ...times) &&
        /^PO-\d{4}-90000\d$/.test(String(row['batchNumber'])) &&
        Number(row['earningsCount']) >= 2
      );
    },
    spoilt: { batchNumber: 'PO-2026-000001' },
  },
  {
    id: 'd3-a.package',
    title: 'a package costs the client more than the partner, and a year ten months',
    table: 'PartnerPackage',
    holds: (row) =>
      kobo(row, 'priceMonthly') > kobo(row, 'wholesaleCostMonthly') &&
      kobo(row, 'priceYearly') === kobo(row, 'priceMonthly') * 10,
    spoilt: { wholesaleCostMonthly: '9999999.00' },
  },
  {
    id: 'd3-a.payout-settings',
    title: 'the partner is paid in Naira',
    table: 'PartnerPayoutSettings',
    holds: (row) => row['currency'] === 'NGN',
    spoilt: { currency: 'USD' },
  },
];
