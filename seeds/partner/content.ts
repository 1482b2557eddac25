import { fromNaira, type Kobo } from '../money.ts';
import data from './content.json' with { type: 'json' };

/** A package that the partner sells: what a client pays, and what the partner pays for it. */
export interface Package {
  slug: string;
  name: string;
  description: string;
  instances: number;
  suites: readonly string[];
  monthlyKobo: Kobo;
  yearlyKobo: Kobo;
  setupKobo: Kobo;
  trialDays: number;
  wholesaleKobo: Kobo;
}

interface Common {
  /** The slug of the client. */
  tenant: string;
  package: string;
}

/** On trial for some days more: nothing has been paid. */
export interface TrialPlan extends Common {
  status: 'TRIAL';
  trialEndsIn: number;
}

/** Paid for, period by period; days are counted from the anchor day. */
export interface PaidPlan extends Common {
  status: 'ACTIVE' | 'PAST_DUE' | 'SUSPENDED' | 'CANCELLED';
  interval?: 'yearly';
  /** The day on which the last period that was paid for ends, or a few days later. */
  periodEndsIn: number;
  payments: number;
  suspended?: { day: number; reason: string; resumesIn: number };
  cancelled?: { day: number; reason: string };
}

export type SubscriptionPlan = TrialPlan | PaidPlan;

export const packages: readonly Package[] = data.packages.map((each) => ({
  ...each,
  monthlyKobo: fromNaira(each.monthlyNaira),
  yearlyKobo: fromNaira(each.yearlyNaira),
  setupKobo: fromNaira(each.setupNaira),
  wholesaleKobo: fromNaira(each.wholesaleNaira),
}));

export const subscriptions = data.subscriptions as readonly SubscriptionPlan[];

/**
 * The clients whose commissions have been paid out as far as they are old enough. Those of later batches joined later and
 * wait for their first payout: so no batch changes the payouts of an earlier one.
 */
export const settled: readonly string[] = data.settled;

export const settings = data.settings;

/** The partner's share by its agreement: 15 %. */
export const COMMISSION_BASIS_POINTS = 1_500;

/** Days after which a commission is cleared, by the same agreement. */
export const CLEARANCE_DAYS = 30;
