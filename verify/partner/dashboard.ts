import type { Contract } from '../engine/contract.ts';
import { PARTNER } from '../engine/owners.ts';
import { earningRules } from './earning-rules.ts';
import { ownRules } from './own-rules.ts';
import { type BatchName, CLIENTS, PACKAGES, PAYOUTS, SETTLED } from './promises.ts';
import { subscriptionRules } from './subscription-rules.ts';
import { summaryRules } from './summary-rules.ts';
import { dashboardViews } from './views.ts';

type Dashboard = Required<Pick<Contract, 'tables' | 'softReferences' | 'external' | 'unguarded' | 'rules' | 'views'>>;

/**
 * What a batch promises of the partner's dashboard: the rows of its own clients, and with the first batch those that are
 * the partner's own.
 */
export function dashboardOf(batch: BatchName): Dashboard {
  const first = batch === SETTLED;
  return {
    tables: { ...(first ? OWN_TABLES : {}), ...clientTables(batch) },
    softReferences: first ? SOFT_REFERENCES : [],
    external: first ? EXTERNAL : [],
    unguarded: UNGUARDED[batch],
    rules: [
      ...subscriptionRules(batch),
      ...summaryRules(batch),
      ...earningRules(batch),
      ...(first ? ownRules(batch) : []),
    ],
    views: dashboardViews(batch),
  };
}

/** Free words; the rules see that they are there. */
const UNGUARDED: Readonly<Record<BatchName, Readonly<Record<string, string>>>> = {
  'd3-a': { 'PartnerPackage.description': 'free words about what a package is for' },
  'd3-b': {},
  'd3-c': { 'InstanceSubscription.suspendedReason': 'free words about why a client pauses' },
  'd3-d': { 'InstanceSubscription.cancelReason': 'free words about why a client left' },
};

const OWN_TABLES: Contract['tables'] = {
  PartnerPackage: { layer: 'configuration', rows: { [PARTNER]: PACKAGES.length } },
  PartnerPayoutSettings: { layer: 'configuration', rows: { [PARTNER]: 1 } },
  PayoutBatch: { layer: 'narrative', rows: { [PARTNER]: PAYOUTS } },
};

function clientTables(batch: BatchName): Contract['tables'] {
  const clients = CLIENTS[batch];
  const one = Object.fromEntries(clients.map(({ tenant }) => [tenant, 1]));
  const paid = clients.filter(({ payments }) => payments > 0);
  const each = Object.fromEntries(paid.map(({ tenant, payments }) => [tenant, payments]));
  return {
    InstanceSubscription: { layer: 'operational', rows: one },
    InstanceFinancialSummary: { layer: 'narrative', rows: one },
    PartnerInstanceEarning: { layer: 'narrative', rows: each },
    PartnerEarning: { layer: 'narrative', rows: each },
  };
}

const SOFT_REFERENCES: Contract['softReferences'] = [
  'PartnerInstanceEarning.referenceId -> InstanceSubscription.id',
  'PartnerInstanceEarning.payoutId -> PayoutBatch.id',
  'PartnerEarning.payoutBatchId -> PayoutBatch.id',
  'PartnerEarning.reversalEntryId -> PartnerEarning.id',
  'PartnerEarning.reversedById -> PartnerEarning.id',
];

/** Who keeps the platform's ledger is no account of the demo: the services write the word `system`. */
const EXTERNAL: Contract['external'] = [
  'PartnerEarning.approvedByUserId',
  'PartnerEarning.createdByUserId',
  'PartnerEarning.subscriptionEventId',
  'PayoutBatch.approvedByUserId',
  'PayoutBatch.cancelledByUserId',
];
