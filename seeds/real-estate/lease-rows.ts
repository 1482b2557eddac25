import { fromNaira, type Kobo, toDecimal } from '../money.ts';
import type { Row } from '../seed.ts';
import { portfolio } from './content.ts';
import { type Context, numberOf, owned } from './context.ts';
import type { Lease } from './leases.ts';
import { type Entry, scheduleOf } from './schedule.ts';

type PaymentRow = Row<'realestate_payment'>;

const BY_TELEPHONE = ['USSD', 'BANK_TRANSFER'] as const;
const ANY_WAY = ['USSD', 'CARD', 'BANK_TRANSFER', 'CASH'] as const;

export function leaseRows(context: Context, leases: readonly Lease[]): Row<'realestate_lease'>[] {
  return leases.map((lease) => ({
    id: lease.id,
    ...owned(context),
    leaseNumber: lease.number,
    unitId: lease.unitId,
    profileId: lease.profileId,
    renewalOfId: null,
    status: lease.status,
    startDate: lease.startDate,
    endDate: lease.endDate,
    termMonths: lease.months,
    frequency: lease.frequency,
    currency: 'NGN',
    annualRent: toDecimal(lease.annualKobo),
    rentAmount: toDecimal(lease.rentKobo),
    depositAmount: toDecimal(lease.depositKobo),
    depositPaid: lease.status !== 'DRAFT',
    serviceCharge: toDecimal(lease.serviceKobo),
    noticeDays: lease.noticeDays,
    signedAt: lease.signedAt,
    terminatedAt: lease.terminatedAt,
    terminationReason: lease.terminatedAt === null ? null : portfolio.terminated.reason,
    createdAt: lease.createdAt,
    updatedAt: lease.changedAt,
  }));
}

/** The rent schedule of all leases; money that came in has a receipt with the number of its payment. */
export function paymentRows(context: Context, leases: readonly Lease[]): PaymentRow[] {
  const lines = leases.flatMap((lease, position) => scheduleOf(lease, position).map((entry) => ({ lease, entry })));
  return lines.map(({ lease, entry }, index) => ({
    id: paymentId(context, lease, entry),
    ...owned(context),
    paymentNumber: numberOf('PAY', index),
    leaseId: lease.id,
    profileId: lease.profileId,
    lateForId: entry.type === 'LATE_FEE' ? paymentId(context, lease, { type: 'RENT', dueDate: lease.startDate }) : null,
    type: entry.type,
    status: entry.status,
    periodStart: entry.period?.start ?? null,
    periodEnd: entry.period?.end ?? null,
    dueDate: entry.dueDate,
    currency: 'NGN',
    amount: toDecimal(entry.amountKobo),
    amountPaid: toDecimal(entry.paidKobo),
    paidAt: entry.paidAt,
    method: entry.paidAt === null ? null : methodFor(entry.paidKobo, entry.paidAt, index),
    receiptNumber: entry.paidAt === null ? null : numberOf('RCP', index),
    createdAt: entry.issuedAt,
    updatedAt: entry.changedAt,
  }));
}

function paymentId(context: Context, lease: Lease, { type, dueDate }: Pick<Entry, 'type' | 'dueDate'>): string {
  const period = type === 'RENT' && dueDate !== lease.startDate ? 'next' : 'first';
  return context.id('realestate_payment', lease.number, type, period);
}

/** Large sums go by transfer: nobody carries them, and USSD has its limits. On Sundays nobody is there to take cash. */
function methodFor(amountKobo: Kobo, paidAt: string, index: number): NonNullable<PaymentRow['method']> {
  const small = new Date(paidAt).getUTCDay() === 0 ? BY_TELEPHONE : ANY_WAY;
  if (amountKobo <= fromNaira(500_000)) return small[index % small.length] ?? 'USSD';
  return amountKobo <= fromNaira(5_000_000) && index % 3 === 0 ? 'CARD' : 'BANK_TRANSFER';
}
