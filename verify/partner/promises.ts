/** What is agreed of the partner's dashboard, batch by batch, apart from the scripts that write it. Amounts are Naira. */

export type BatchName = 'd3-a' | 'd3-b' | 'd3-c' | 'd3-d';

/** As the platform's code compares with. */
export type SubscriptionStatus = 'ACTIVE' | 'TRIAL' | 'PAST_DUE' | 'SUSPENDED' | 'CANCELLED';

/** A package that the partner sells, and what it pays for it itself. */
export interface PackagePromise {
  slug: string;
  monthly: number;
  wholesale: number;
  setup: number;
  trialDays: number;
  instances: number;
  suites: number;
}

/** In the order in which they are shown. A year costs ten months. */
export const PACKAGES: readonly PackagePromise[] = [
  { slug: 'shop-starter', monthly: 25_000, wholesale: 9_500, setup: 15_000, trialDays: 14, instances: 1, suites: 5 },
  { slug: 'trade-growth', monthly: 60_000, wholesale: 24_000, setup: 30_000, trialDays: 14, instances: 1, suites: 7 },
  {
    slug: 'institution-pro',
    monthly: 85_000,
    wholesale: 34_000,
    setup: 50_000,
    trialDays: 14,
    instances: 1,
    suites: 5,
  },
  {
    slug: 'enterprise-operations',
    monthly: 140_000,
    wholesale: 58_000,
    setup: 120_000,
    trialDays: 30,
    instances: 3,
    suites: 9,
  },
];

/** A client of the batch: how its subscription stands, and how many periods it has paid for. */
export interface ClientPromise {
  tenant: string;
  package: string;
  status: SubscriptionStatus;
  payments: number;
}

const client = (tenant: string, sold: string, status: SubscriptionStatus, payments: number): ClientPromise => ({
  tenant,
  package: sold,
  status,
  payments,
});

/** The first of each batch pays month by month: the faults are planted in its rows. */
export const CLIENTS: Readonly<Record<BatchName, readonly [ClientPromise, ...ClientPromise[]]>> = {
  'd3-a': [
    client('demo-retail-store', 'shop-starter', 'ACTIVE', 6),
    client('demo-marketplace', 'enterprise-operations', 'ACTIVE', 6),
    client('demo-b2b', 'trade-growth', 'ACTIVE', 5),
    client('demo-parkhub', 'trade-growth', 'ACTIVE', 4),
  ],
  'd3-b': [client('demo-school', 'institution-pro', 'ACTIVE', 3), client('demo-clinic', 'institution-pro', 'TRIAL', 0)],
  'd3-c': [
    client('demo-hotel', 'enterprise-operations', 'ACTIVE', 3),
    client('demo-civic', 'institution-pro', 'ACTIVE', 2),
    client('demo-recruitment', 'trade-growth', 'TRIAL', 0),
    client('demo-project', 'trade-growth', 'ACTIVE', 2),
    client('demo-legal', 'trade-growth', 'PAST_DUE', 2),
    client('demo-warehouse', 'enterprise-operations', 'SUSPENDED', 2),
  ],
  'd3-d': [
    client('demo-church', 'shop-starter', 'ACTIVE', 2),
    client('demo-political', 'trade-growth', 'CANCELLED', 1),
    client('demo-logistics', 'trade-growth', 'TRIAL', 0),
    client('demo-real-estate', 'trade-growth', 'ACTIVE', 1),
  ],
};

/** The clients of this batch have been paid for as far as their commissions are old enough; those of later ones wait. */
export const SETTLED: BatchName = 'd3-a';

/** Payouts that there have been, a month each. */
export const PAYOUTS = 3;

/** The least that is paid out. */
export const MINIMUM_PAYOUT = 5_000;

export const statusesOf = (batch: BatchName): Partial<Record<SubscriptionStatus, number>> =>
  Object.fromEntries(
    Map.groupBy(CLIENTS[batch], ({ status }) => status)
      .entries()
      .map(([status, clients]) => [status, clients.length]),
  );
