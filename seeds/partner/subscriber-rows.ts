import type { Scope, TenantScope } from '../../prisma/scope.ts';
import { stableId } from '../../prisma/stable-id.ts';
import type { Calendar } from '../calendar.ts';
import { type Kobo, sum, toDecimal } from '../money.ts';
import { type Row, type Rows, tenantOf } from '../seed.ts';
import { COMMISSION_BASIS_POINTS } from './content.ts';
import { type Account, accountsOf, type Earning, payoutsOf } from './ledger.ts';
import { monthOf } from './months.ts';
import { PAYMENT_METHOD, paymentReference, payoutId } from './own-rows.ts';

/** Whoever keeps the ledger, as the platform's services name it. */
const SYSTEM = 'system';

/** When the nightly job last went over subscriptions and sums. */
const GONE_OVER_AT = '06:30';

const RATE = (COMMISSION_BASIS_POINTS / 10_000).toFixed(4);

interface Client {
  scope: Scope;
  calendar: Calendar;
  tenant: TenantScope;
  account: Account;
}

/**
 * What the partner's dashboard shows of some of its clients: subscription, earnings in both ledgers, and their sums. The
 * script that fills a tenant writes them, so that each batch brings the rows of its own clients.
 *
 * @param tenants slugs of the clients
 */
export function subscriberRows({ scope, calendar }: { scope: Scope; calendar: Calendar }, ...tenants: string[]): Rows {
  const clients = accountsOf(calendar, tenants).map((account) => ({
    scope,
    calendar,
    tenant: tenantOf(scope, account.plan.tenant),
    account,
  }));
  const rows: Rows = {
    InstanceSubscription: clients.map(subscriptionRow),
    InstanceFinancialSummary: clients.map(summaryRow),
    PartnerInstanceEarning: clients.flatMap((client) =>
      client.account.earnings.map((earning) => instanceEarningRow(client, earning)),
    ),
    PartnerEarning: clients.flatMap((client) => client.account.earnings.map((earning) => earningRow(client, earning))),
  };
  /** Who is on trial has earned nothing yet. */
  return Object.fromEntries(Object.entries(rows).filter(([, list]) => list.length > 0));
}

const subscriptionId = ({ tenant }: Client): string => stableId(tenant.id, 'InstanceSubscription');

function subscriptionRow(client: Client): Row<'InstanceSubscription'> {
  const { scope, calendar, tenant, account } = client;
  const { plan, createdAt, trialEnd, periodStart, periodEnd, amountKobo, wholesaleKobo } = account;
  const paid = plan.status === 'TRIAL' ? undefined : plan;
  const suspendedAt = paid?.suspended ? calendar.at(paid.suspended.day, '16:20') : null;
  const cancelledAt = paid?.cancelled ? calendar.at(paid.cancelled.day, '11:45') : null;
  return {
    id: subscriptionId(client),
    platformInstanceId: tenant.instanceId,
    partnerId: scope.partner.id,
    status: plan.status,
    billingInterval: paid?.interval ?? 'monthly',
    currentPeriodStart: periodStart,
    currentPeriodEnd: periodEnd,
    amount: toDecimal(amountKobo),
    currency: 'NGN',
    wholesaleCost: toDecimal(wholesaleKobo),
    partnerMargin: toDecimal(amountKobo - wholesaleKobo),
    trialStart: createdAt,
    trialEnd,
    suspendedAt,
    suspendedReason: paid?.suspended?.reason ?? null,
    cancelledAt,
    cancelReason: paid?.cancelled?.reason ?? null,
    cancelAtPeriodEnd: false,
    metadata: paid?.suspended ? { scheduledResumeDate: calendar.at(paid.suspended.resumesIn, '08:00') } : {},
    createdAt,
    updatedAt: suspendedAt ?? cancelledAt ?? calendar.at(0, GONE_OVER_AT),
  };
}

function summaryRow({ scope, calendar, tenant, account }: Client): Row<'InstanceFinancialSummary'> {
  const { earnings, plan, amountKobo, createdAt } = account;
  const month = monthOf(calendar.today);
  const current = earnings.filter(({ day }) => monthOf(day) === month);
  const last = earnings.filter(({ day }) => monthOf(day) === month - 1);
  const paid = earnings.filter(({ stage }) => stage === 'PAID');
  const revenue = total(earnings, 'grossKobo');
  const cost = total(earnings, 'wholesaleKobo');
  const earned = total(earnings, 'commissionKobo');
  const goneOver = calendar.at(0, GONE_OVER_AT);
  return {
    id: stableId(tenant.id, 'InstanceFinancialSummary'),
    platformInstanceId: tenant.instanceId,
    partnerId: scope.partner.id,
    totalRevenue: toDecimal(revenue),
    currentMonthRevenue: toDecimal(total(current, 'grossKobo')),
    lastMonthRevenue: toDecimal(total(last, 'grossKobo')),
    totalWholesaleCost: toDecimal(cost),
    currentMonthWholesaleCost: toDecimal(total(current, 'wholesaleKobo')),
    totalProfit: toDecimal(revenue - cost),
    currentMonthProfit: toDecimal(total(current, 'grossKobo') - total(current, 'wholesaleKobo')),
    outstandingBalance: toDecimal(plan.status === 'PAST_DUE' ? amountKobo : 0),
    totalCommissionEarned: toDecimal(earned),
    pendingCommission: toDecimal(earned - total(paid, 'commissionKobo')),
    paidCommission: toDecimal(total(paid, 'commissionKobo')),
    lastCalculatedAt: goneOver,
    createdAt,
    updatedAt: goneOver,
  };
}

function total(earnings: readonly Earning[], what: 'grossKobo' | 'wholesaleKobo' | 'commissionKobo'): Kobo {
  return sum(earnings.map((earning) => earning[what]));
}

function instanceEarningRow(client: Client, earning: Earning): Row<'PartnerInstanceEarning'> {
  const { scope, tenant, account } = client;
  const { stage, earnedAt, clearsAt, clearedAt } = earning;
  const payout = payoutOf(client, earning);
  return {
    id: stableId(tenant.id, 'PartnerInstanceEarning', earning.day),
    partnerId: scope.partner.id,
    platformInstanceId: tenant.instanceId,
    earningType: 'subscription',
    description: `${account.bought.name}, ${wordMonth(earning.day)}`,
    referenceType: 'InstanceSubscription',
    referenceId: subscriptionId(client),
    grossAmount: toDecimal(earning.grossKobo),
    commissionRate: RATE,
    commissionAmount: toDecimal(earning.commissionKobo),
    currency: 'NGN',
    /** The job for instances goes from pending to approved in one step. */
    status: stage === 'CLEARED' ? 'APPROVED' : stage,
    clearsAt,
    clearedAt,
    payoutId: payout ? payoutId(scope, payout.month) : null,
    paidAt: payout?.processedAt ?? null,
    createdAt: earnedAt,
    updatedAt: payout?.processedAt ?? clearedAt ?? earnedAt,
  };
}

function earningRow(client: Client, earning: Earning): Row<'PartnerEarning'> {
  const { scope, tenant } = client;
  const payout = payoutOf(client, earning);
  return {
    id: stableId(tenant.id, 'PartnerEarning', earning.day),
    partnerId: scope.partner.id,
    referralId: tenant.referralId,
    agreementId: scope.partner.agreementId,
    periodStart: earning.periodStart,
    periodEnd: earning.periodEnd,
    grossAmount: toDecimal(earning.grossKobo),
    commissionRate: RATE,
    commissionAmount: toDecimal(earning.commissionKobo),
    currency: 'NGN',
    status: earning.stage,
    paidAt: payout?.processedAt ?? null,
    paymentReference: payout ? paymentReference(payout) : null,
    paymentMethod: payout ? PAYMENT_METHOD : null,
    createdAt: earning.earnedAt,
    approvedAt: earning.approvedAt,
    approvedByUserId: earning.approvedAt ? SYSTEM : null,
    calculationDetails: calculation(earning),
    clearedAt: earning.clearedAt,
    commissionType: 'PERCENTAGE',
    createdByUserId: SYSTEM,
    entryType: 'CREDIT',
    idempotencyKey: `sub_${subscriptionId(client)}_${earning.day}_comm`,
    payoutBatchId: payout ? payoutId(scope, payout.month) : null,
  };
}

function payoutOf({ calendar }: Client, { payout }: Earning) {
  return payout === null ? undefined : payoutsOf(calendar).find(({ month }) => month === payout);
}

/** How the platform's engine words a share of what was paid. */
function calculation({ grossKobo, commissionKobo }: Earning) {
  const [gross, rate, amount] = [grossKobo / 100, Number(RATE), commissionKobo / 100];
  return {
    commissionType: 'PERCENTAGE',
    formula: 'grossAmount × rate',
    inputs: { grossAmount: gross, rate, setupFee: null, minCommission: null, maxCommission: null },
    breakdown: [{ component: 'base_percentage', amount, calculation: `${gross} × ${rate} = ${amount}` }],
  };
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const wordMonth = (day: string): string => `${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;
