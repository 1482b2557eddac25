import type { View } from '../engine/contract.ts';
import { type BatchName, CLIENTS, PACKAGES, PAYOUTS, SETTLED, statusesOf } from './promises.ts';

/** What a month brings: the platform takes every interval but `yearly` for monthly, and trials for paying clients. */
const PAYING = `SELECT s.*, CASE WHEN s."billingInterval" = 'yearly' THEN s.amount / 12 ELSE s.amount END AS monthly
  FROM {InstanceSubscription} s WHERE s.status IN ('ACTIVE', 'TRIAL')`;

const NAME = 'JOIN {Tenant} c ON c.id = r."ownerTenantId"';

/** Whole days until a time, a begun one counted, as the platform counts them. */
const daysTo = (column: string) => `ceil(extract(epoch FROM r."${column}" - :now::timestamp) / 86400)::int`;

const signals = `
  SELECT 'trial ends' AS signal, c.name AS client, ${daysTo('trialEnd')} AS days,
    CASE WHEN ${daysTo('trialEnd')} <= 3 THEN 'high' ELSE 'medium' END AS priority
  FROM {InstanceSubscription} r ${NAME} WHERE r.status = 'TRIAL' AND ${daysTo('trialEnd')} BETWEEN 1 AND 7
  UNION ALL
  SELECT 'renewal is near', c.name, ${daysTo('currentPeriodEnd')},
    CASE WHEN ${daysTo('currentPeriodEnd')} <= 7 THEN 'medium' ELSE 'low' END
  FROM {InstanceSubscription} r ${NAME} WHERE r.status = 'ACTIVE' AND ${daysTo('currentPeriodEnd')} BETWEEN 1 AND 14`;

/** The widgets of the partner's dashboard that rows of the batch fill, as the platform's routes reckon them. */
export function dashboardViews(batch: BatchName): View[] {
  const clients = CLIENTS[batch].length;
  const payments = CLIENTS[batch].reduce((sum, each) => sum + each.payments, 0);
  const view = (id: string, rest: Omit<View, 'id' | 'tenant'>): View => ({
    id: `${batch}.partner-${id}`,
    tenant: 'partner',
    ...rest,
  });
  return [
    view('revenue', {
      title: 'recurring revenue',
      atLeast: 1,
      figures: true,
      naira: ['monthly', 'yearly', 'per client'],
      sql: `
        SELECT round(sum(m.monthly), 2) AS monthly, round(sum(m.monthly) * 12, 2) AS yearly, count(*) AS clients,
          round(sum(m.monthly) / count(*), 2) AS "per client",
          round((sum(m.monthly) / nullif(sum(m.monthly) FILTER (WHERE m.status = 'ACTIVE'
            AND m."createdAt" < date_trunc('month', :today::timestamp)), 0) - 1) * 100, 1) AS "growth in percent"
        FROM (${PAYING}) m HAVING count(*) > 0`,
    }),
    view('lifecycle', {
      title: 'subscriptions by status',
      atLeast: Object.keys(statusesOf(batch)).length,
      chart: { kind: 'bars', label: 'status', value: 'clients' },
      sql: `SELECT s.status, count(*) AS clients FROM {InstanceSubscription} s GROUP BY s.status`,
    }),
    view('signals', {
      title: 'trials that end and renewals that are near',
      atLeast: 2,
      order: 'days',
      sql: signals,
    }),
    view('balance', {
      title: 'commissions by status',
      atLeast: 2,
      naira: ['naira'],
      chart: { kind: 'share', label: 'status', value: 'naira' },
      sql: `
        SELECT e.status, count(*) AS commissions, sum(e."commissionAmount") AS naira
        FROM {PartnerEarning} e WHERE e."entryType" = 'CREDIT' GROUP BY e.status`,
    }),
    view('recent-earnings', {
      title: 'recent commissions',
      atLeast: payments,
      naira: ['paid', 'commission'],
      order: 'earned DESC, client',
      sql: `
        SELECT r."createdAt" AS earned, c.name AS client, r.description, r."grossAmount" AS paid, r."commissionAmount" AS commission, r.status
        FROM {PartnerInstanceEarning} r ${NAME}`,
    }),
    view('instances', {
      title: 'sums by client',
      atLeast: clients,
      naira: ['revenue', 'profit', 'commission', 'outstanding'],
      order: 'revenue DESC, client',
      sql: `
        SELECT c.name AS client, r."totalRevenue" AS revenue, r."totalProfit" AS profit, r."totalCommissionEarned" AS commission,
          r."outstandingBalance" AS outstanding
        FROM {InstanceFinancialSummary} r ${NAME}`,
    }),
    ...(batch === SETTLED ? ownViews(view) : []),
  ];
}

function ownViews(view: (id: string, rest: Omit<View, 'id' | 'tenant'>) => View): View[] {
  return [
    view('earnings', {
      title: 'earnings by client',
      atLeast: CLIENTS[SETTLED].length,
      naira: ['paid', 'naira'],
      chart: { kind: 'bars', label: 'client', value: 'naira' },
      order: '"naira" DESC',
      sql: `
        SELECT c.name AS client, sum(r."grossAmount") AS paid, sum(r."commissionAmount") AS naira
        FROM {PartnerEarning} r ${NAME} WHERE r."entryType" = 'CREDIT' GROUP BY c.name`,
    }),
    view('trend', {
      title: 'earned and paid by month',
      atLeast: 8,
      naira: ['naira'],
      chart: { kind: 'columns', label: 'month', value: 'naira', series: 'what' },
      sql: `
        SELECT to_char(m.at + interval '1 hour', 'YYYY-MM') AS month, m.what, sum(m.amount) AS naira
        FROM (SELECT e."createdAt" AS at, 'earned' AS what, e."commissionAmount" AS amount FROM {PartnerEarning} e WHERE e."entryType" = 'CREDIT'
          UNION ALL SELECT e."paidAt", 'paid', e."commissionAmount" FROM {PartnerEarning} e WHERE e.status = 'PAID') m
        WHERE m.at >= date_trunc('month', :today::timestamp) - interval '5 months' GROUP BY 1, 2`,
    }),
    view('payouts', {
      title: 'payouts',
      atLeast: PAYOUTS,
      naira: ['naira'],
      order: 'number DESC',
      sql: `
        SELECT b."batchNumber" AS number, b.status, b."earningsCount" AS commissions, b."netAmount" AS naira, b."processedAt" AS paid
        FROM {PayoutBatch} b`,
    }),
    view('settings', {
      title: 'how the partner is paid',
      atLeast: 1,
      figures: true,
      naira: ['minimum'],
      sql: `SELECT q."minimumPayout" AS minimum, q.currency, q."payoutFrequency" AS paid FROM {PartnerPayoutSettings} q`,
    }),
    view('packages', {
      title: 'packages',
      atLeast: PACKAGES.length,
      naira: ['monthly', 'yearly', 'margin'],
      order: 'place',
      sql: `
        SELECT p."sortOrder" AS place, p.name, p."priceMonthly" AS monthly, p."priceYearly" AS yearly,
          p."priceMonthly" - p."wholesaleCostMonthly" AS margin, p."trialDays" AS trial
        FROM {PartnerPackage} p WHERE p."isActive" AND p."isPublic"`,
    }),
  ];
}
