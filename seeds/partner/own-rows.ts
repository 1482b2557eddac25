import type { Scope } from '../../prisma/scope.ts';
import { stableId } from '../../prisma/stable-id.ts';
import type { Calendar } from '../calendar.ts';
import { fromNaira, sum, toDecimal } from '../money.ts';
import type { Row, Rows } from '../seed.ts';
import { packages, settings } from './content.ts';
import { type Payout, payoutsOf } from './ledger.ts';
import type { Month } from './months.ts';

/** Before the first client came. */
const SET_UP_DAY = -230;

export const PAYMENT_METHOD = settings.paymentMethodType;

export const payoutId = ({ partner }: Scope, month: Month): string =>
  stableId(partner.id, 'PayoutBatch', String(month));

/** The bank's reference of a transfer. */
export const paymentReference = ({ batchNumber }: Pick<Payout, 'batchNumber'>): string => `NIP-${batchNumber}`;

/** The partner's own rows, which belong to no client: its packages, how it is paid, and the payouts so far. */
export function ownRows({ scope, calendar }: { scope: Scope; calendar: Calendar }): Rows {
  return {
    PartnerPackage: packageRows(scope, calendar),
    PartnerPayoutSettings: [settingsRow(scope, calendar)],
    PayoutBatch: payoutsOf(calendar).map((payout) => payoutRow(scope, payout)),
  };
}

function packageRows({ partner }: Scope, calendar: Calendar): Row<'PartnerPackage'>[] {
  return packages.map((each, index) => ({
    id: stableId(partner.id, 'PartnerPackage', each.slug),
    partnerId: partner.id,
    name: each.name,
    slug: each.slug,
    description: each.description,
    includedInstances: each.instances,
    includedSuiteKeys: [...each.suites],
    priceMonthly: toDecimal(each.monthlyKobo),
    priceYearly: toDecimal(each.yearlyKobo),
    setupFee: toDecimal(each.setupKobo),
    trialDays: each.trialDays,
    currency: 'NGN',
    wholesaleCostMonthly: toDecimal(each.wholesaleKobo),
    isActive: true,
    isPublic: true,
    sortOrder: index + 1,
    createdAt: calendar.at(SET_UP_DAY, '12:00'),
    updatedAt: calendar.at(SET_UP_DAY, '12:00'),
  }));
}

function settingsRow({ partner }: Scope, calendar: Calendar): Row<'PartnerPayoutSettings'> {
  const verifiedAt = calendar.at(SET_UP_DAY + 9, '15:10');
  return {
    id: stableId(partner.id, 'PartnerPayoutSettings'),
    partnerId: partner.id,
    minimumPayout: toDecimal(fromNaira(settings.minimumPayoutNaira)),
    currency: 'NGN',
    payoutFrequency: 'MONTHLY',
    taxWithholdingEnabled: false,
    taxDocumentStatus: 'VERIFIED',
    taxDocumentType: settings.taxDocumentType,
    taxDocumentVerifiedAt: verifiedAt,
    paymentMethodType: PAYMENT_METHOD,
    paymentMethodVerified: true,
    paymentMethodDetails: settings.bank,
    payoutHold: false,
    createdAt: calendar.at(SET_UP_DAY, '12:30'),
    updatedAt: verifiedAt,
  };
}

function payoutRow(scope: Scope, payout: Payout): Row<'PayoutBatch'> {
  const gross = toDecimal(sum(payout.earnings.map(({ commissionKobo }) => commissionKobo)));
  return {
    id: payoutId(scope, payout.month),
    partnerId: scope.partner.id,
    batchNumber: payout.batchNumber,
    status: 'COMPLETED',
    currency: 'NGN',
    earningsCount: payout.earnings.length,
    periodStart: payout.periodStart,
    periodEnd: payout.periodEnd,
    paymentMethod: PAYMENT_METHOD,
    paymentReference: paymentReference(payout),
    processedAt: payout.processedAt,
    approvedAt: payout.approvedAt,
    approvedByUserId: 'system',
    createdAt: payout.createdAt,
    grossAmount: gross,
    netAmount: gross,
    readinessChecks: { checks: READY, checkedAt: payout.approvedAt },
    readinessStatus: 'READY',
    taxWithholding: '0.00',
    updatedAt: payout.processedAt,
  };
}

const passed = (check: string, message: string) => ({ check, status: 'PASS', message });

/** What the platform asks of a partner before it pays. */
const READY = [
  passed('partner_status', 'Partner is active'),
  passed('minimum_threshold', 'Amount meets the minimum'),
  passed('payout_hold', 'No payout hold active'),
  passed('tax_documentation', 'Tax withholding not required'),
  passed('payment_method', 'Payment method verified'),
  passed('active_agreement', 'Active agreement in place'),
];
