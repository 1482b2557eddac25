import { fromNaira, type Kobo, toDecimal } from '../money.ts';
import type { Row } from '../seed.ts';
import { portfolio } from './content.ts';
import { type Context, memberAt, numberOf, owned } from './context.ts';
import type { Lease } from './leases.ts';

type ProfileRow = Row<'realestate_tenant_profile'>;

const DOCUMENTS = ['NIN_SLIP', 'DRIVERS_LICENCE', 'PASSPORT', 'VOTERS_CARD'] as const;
const TWO_DAYS_MINUTES = 2880;

/** Whoever rents, rented or is about to: one for each lease. */
export function profileRows(context: Context, leases: readonly Lease[]): ProfileRow[] {
  return leases.map((lease, index) => {
    const createdAt = context.calendar.after(lease.createdAt, -TWO_DAYS_MINUTES);
    return {
      id: lease.profileId,
      ...owned(context),
      ...personOf(context, index),
      identityDocument: DOCUMENTS[index % DOCUMENTS.length] ?? 'NIN_SLIP',
      identityReference: numberOf('KYC', index),
      occupation: lease.occupation,
      employer: lease.employer,
      currency: 'NGN',
      monthlyIncome: toDecimal(incomeFor(lease.annualKobo)),
      ...standingOf(lease),
      createdAt,
      updatedAt: lease.status === 'EXPIRED' || lease.status === 'TERMINATED' ? lease.changedAt : createdAt,
    };
  });
}

/** One of them signs in: the persona, by the position of the lease. */
function personOf(context: Context, index: number): Pick<ProfileRow, 'userId' | 'fullName' | 'email' | 'phone'> {
  const { fullName, email, phone } = memberAt(context.renters, index);
  if (index !== portfolio.portal.lease) return { userId: null, fullName, email, phone };
  const account = context.persona(portfolio.portal.persona);
  return { userId: account.id, fullName: account.name, email: account.email, phone };
}

/** Rent takes three tenths of it, in whole ten thousands of naira. */
function incomeFor(annualRentKobo: Kobo): Kobo {
  const step = fromNaira(10_000);
  return Math.ceil(annualRentKobo / 12 / 0.3 / step) * step;
}

function standingOf({ status }: Lease): Required<Pick<ProfileRow, 'status' | 'statusReason'>> {
  if (status === 'TERMINATED') return { status: 'BLACKLISTED', statusReason: portfolio.terminated.profileReason };
  if (status === 'EXPIRED') return { status: 'INACTIVE', statusReason: portfolio.inactiveReason };
  return { status: 'ACTIVE', statusReason: null };
}
