import type { Calendar } from '../calendar.ts';
import { type Kobo, share } from '../money.ts';
import {
  CLEARANCE_DAYS,
  COMMISSION_BASIS_POINTS,
  type Package,
  type PaidPlan,
  packages,
  type SubscriptionPlan,
  settled,
  subscriptions,
} from './content.ts';
import { at, dayOf, type Month, monthOf, monthsBefore, steadyDay } from './months.ts';

/** Payments are taken in the morning, before the shop opens and the jobs run. */
const PAID_AT = '08:05';
/** An hour before "now": a trial that ends in three days ends within three times 24 hours. */
const TRIAL_AT = '09:00';
const MINUTES_TO_CLEAR = 30;
const MINUTES_TO_APPROVE = 150;

/** How far a commission has come. In the ledger of earnings it is approved after it was cleared; for the instance in one step. */
export type Stage = 'PENDING' | 'CLEARED' | 'APPROVED' | 'PAID';

/** A period that the client paid for, and the partner's share of it. */
export interface Earning {
  /** The day on which it was paid, `YYYY-MM-DD`. */
  day: string;
  periodStart: string;
  periodEnd: string;
  grossKobo: Kobo;
  wholesaleKobo: Kobo;
  commissionKobo: Kobo;
  stage: Stage;
  earnedAt: string;
  clearsAt: string;
  clearedAt: string | null;
  approvedAt: string | null;
  /** The month whose earnings the payout settles. */
  payout: Month | null;
}

/** A client's subscription as it stands on the anchor day, with everything that was paid for it. */
export interface Account {
  plan: SubscriptionPlan;
  bought: Package;
  amountKobo: Kobo;
  wholesaleKobo: Kobo;
  createdAt: string;
  trialEnd: string;
  periodStart: string;
  periodEnd: string;
  earnings: readonly Earning[];
}

/** How many months old the youngest commissions are that have been paid out. */
const SETTLED_MONTHS = 3;
/** Payouts that there have been, a month each; the first took what was older along. */
const PAYOUTS = 3;

/** The months that have been paid out, the oldest first. */
export function payoutMonths(calendar: Calendar): Month[] {
  const youngest = monthOf(calendar.today) - SETTLED_MONTHS;
  return Array.from({ length: PAYOUTS }, (_, index) => youngest - (PAYOUTS - 1 - index));
}

/** The month in which payouts of a month's earnings are made: all of them are cleared by then. */
export const payoutMadeIn = (month: Month): Month => month + 2;

/** The accounts of these clients, in the order of the list. */
export function accountsOf(calendar: Calendar, tenants: readonly string[]): Account[] {
  return subscriptions
    .filter(({ tenant }) => tenants.includes(tenant))
    .map((plan) => {
      const bought = packages.find(({ slug }) => slug === plan.package);
      if (!bought) throw new Error(`no package "${plan.package}"`);
      return plan.status === 'TRIAL' ? trial(calendar, plan, bought) : paid(calendar, plan, bought);
    });
}

function trial(calendar: Calendar, plan: SubscriptionPlan & { status: 'TRIAL' }, bought: Package): Account {
  const { trialDays, monthlyKobo, wholesaleKobo } = bought;
  const day = steadyDay(calendar, plan.trialEndsIn - trialDays);
  const createdAt = at(calendar, day, TRIAL_AT);
  return {
    plan,
    bought,
    amountKobo: monthlyKobo,
    wholesaleKobo,
    createdAt,
    trialEnd: daysAfter(calendar, createdAt, trialDays),
    periodStart: createdAt,
    periodEnd: at(calendar, monthsBefore(day, -1), TRIAL_AT),
    earnings: [],
  };
}

function paid(calendar: Calendar, plan: PaidPlan, bought: Package): Account {
  const months = plan.interval === 'yearly' ? 12 : 1;
  const amountKobo = plan.interval === 'yearly' ? bought.yearlyKobo : bought.monthlyKobo;
  const wholesaleKobo = bought.wholesaleKobo * months;
  const end = steadyDay(calendar, plan.periodEndsIn);
  const starts = Array.from({ length: plan.payments }, (_, index) =>
    monthsBefore(end, (plan.payments - index) * months),
  );
  const first = at(calendar, starts[0] ?? end, PAID_AT);
  return {
    plan,
    bought,
    amountKobo,
    wholesaleKobo,
    createdAt: daysAfter(calendar, first, -bought.trialDays),
    trialEnd: first,
    periodStart: at(calendar, monthsBefore(end, months), PAID_AT),
    periodEnd: at(calendar, end, PAID_AT),
    earnings: starts.map((day) => earn(calendar, plan.tenant, day, { months, amountKobo, wholesaleKobo })),
  };
}

interface Charge {
  months: number;
  amountKobo: Kobo;
  wholesaleKobo: Kobo;
}

function earn(calendar: Calendar, tenant: string, day: string, { months, amountKobo, wholesaleKobo }: Charge): Earning {
  const earnedAt = at(calendar, day, PAID_AT);
  const clearsAt = daysAfter(calendar, earnedAt, CLEARANCE_DAYS);
  const stage = stageOf(calendar, tenant, day, clearsAt);
  const clearedAt = stage === 'PENDING' ? null : calendar.after(clearsAt, MINUTES_TO_CLEAR);
  return {
    day,
    periodStart: earnedAt,
    periodEnd: at(calendar, monthsBefore(day, -months), PAID_AT),
    grossKobo: amountKobo,
    wholesaleKobo,
    commissionKobo: share(amountKobo, COMMISSION_BASIS_POINTS),
    stage,
    earnedAt,
    clearsAt,
    clearedAt,
    approvedAt: stage === 'APPROVED' || stage === 'PAID' ? calendar.after(clearsAt, MINUTES_TO_APPROVE) : null,
    payout: stage === 'PAID' ? Math.max(monthOf(day), payoutMonths(calendar)[0] ?? 0) : null,
  };
}

function stageOf(calendar: Calendar, tenant: string, day: string, clearsAt: string): Stage {
  if (clearsAt > calendar.now) return 'PENDING';
  const age = monthOf(calendar.today) - monthOf(day);
  if (age < SETTLED_MONTHS - 1) return 'CLEARED';
  return age >= SETTLED_MONTHS && settled.includes(tenant) ? 'PAID' : 'APPROVED';
}

function daysAfter(calendar: Calendar, time: string, days: number): string {
  return calendar.after(time, days * 24 * 60);
}

/** A payout: the earnings of a month, settled on the fifth of the month after the next. */
export interface Payout {
  month: Month;
  /** The platform's format; a sequence that it does not reach by counting. */
  batchNumber: string;
  earnings: readonly Earning[];
  periodStart: string;
  periodEnd: string;
  createdAt: string;
  approvedAt: string;
  processedAt: string;
}

const FIRST_SEQUENCE = 900_001;

/** Everything that has been paid out, the oldest first. */
export function payoutsOf(calendar: Calendar): Payout[] {
  const earnings = accountsOf(calendar, settled).flatMap((account) => account.earnings);
  return payoutMonths(calendar).map((month, index) => {
    const made = payoutMadeIn(month);
    return {
      month,
      batchNumber: `PO-${dayOf(made, 1).slice(0, 4)}-${FIRST_SEQUENCE + index}`,
      earnings: earnings.filter(({ payout }) => payout === month),
      periodStart: at(calendar, dayOf(index === 0 ? month - 1 : month, 1), '00:00'),
      periodEnd: at(calendar, dayOf(month + 1, 0), '23:59'),
      createdAt: at(calendar, dayOf(made, 3), '10:00'),
      approvedAt: at(calendar, dayOf(made, 4), '11:00'),
      processedAt: at(calendar, dayOf(made, 5), '14:00'),
    };
  });
}
