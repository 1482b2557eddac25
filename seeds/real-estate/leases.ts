import { fromNaira, type Kobo, share } from '../money.ts';
import { type LeaseContent, type PropertyContent, portfolio, type UnitContent } from './content.ts';
import { type Context, numberOf } from './context.ts';
import { addDays, addMonths, type Day, officeDay, timeOn } from './dates.ts';

/** A lease with everything that follows from its unit and its term. */
export interface Lease extends LeaseContent, Terms {
  id: string;
  number: string;
  unitId: string;
  profileId: string;
  propertyId: string;
  startDate: Day;
  endDate: Day;
  createdAt: string;
  signedAt: string | null;
  terminatedAt: string | null;
  /** When it last changed its status. */
  changedAt: string;
}

/** What a unit costs its renter. */
export interface Terms {
  annualKobo: Kobo;
  /** Of one period. */
  rentKobo: Kobo;
  depositKobo: Kobo;
  /** By the year. */
  serviceKobo: Kobo;
}

const PERIODS_A_YEAR = { ANNUAL: 1, QUARTERLY: 4, MONTHLY: 12 } as const;
const DRAFTED_BEFORE_TODAY = 4;

export function termsOf(unit: UnitContent, frequency: LeaseContent['frequency'] = 'ANNUAL'): Terms {
  const annualKobo = fromNaira(unit.annualRentNaira);
  return {
    annualKobo,
    rentKobo: Math.round(annualKobo / PERIODS_A_YEAR[frequency]),
    depositKobo: Math.round((annualKobo * unit.depositMonths) / 12),
    serviceKobo: share(annualKobo, Math.round(Number(unit.serviceChargePercent) * 100)),
  };
}

/** Months that one rent pays for. */
export function monthsOf(frequency: LeaseContent['frequency']): number {
  return 12 / PERIODS_A_YEAR[frequency];
}

/** @throws an invariant when the content lists no such unit */
export function unitBy(code: string, number: string): { property: PropertyContent; unit: UnitContent } {
  const property = portfolio.properties.find((candidate) => candidate.code === code);
  const unit = property?.units.find((candidate) => candidate.number === number);
  if (!property || !unit) throw new Error(`no unit ${number} in ${code}`);
  return { property, unit };
}

/** All leases, the oldest first. */
export function planLeases(context: Context): Lease[] {
  return portfolio.leases.map((listed, index) => {
    const { unit } = unitBy(listed.property, listed.unit);
    const number = numberOf('LSE', index);
    const startDate = context.calendar.day(listed.start);
    const endDate = addDays(addMonths(startDate, listed.months), -1);
    return {
      ...listed,
      ...termsOf(unit, listed.frequency),
      id: context.id('realestate_lease', number),
      number,
      unitId: context.id('realestate_unit', listed.property, listed.unit),
      profileId: context.id('realestate_tenant_profile', number),
      propertyId: context.id('realestate_property', listed.property),
      startDate,
      endDate,
      ...historyOf(context, listed, startDate, endDate),
    };
  });
}

/** Drafted ten days before the start and signed five before, in the office; a draft of today's is some days old. */
function historyOf({ calendar }: Context, listed: LeaseContent, startDate: Day, endDate: Day) {
  if (listed.status === 'DRAFT') {
    const createdAt = timeOn(officeDay(calendar.day(-DRAFTED_BEFORE_TODAY)), '11:00');
    return { createdAt, signedAt: null, terminatedAt: null, changedAt: createdAt };
  }
  const createdAt = timeOn(officeDay(addDays(startDate, -10)), '11:00');
  const signedAt = timeOn(officeDay(addDays(startDate, -5)), '14:00');
  const begun = timeOn(startDate, '00:05');
  if (listed.status === 'TERMINATED') {
    const terminatedAt = timeOn(officeDay(addDays(startDate, portfolio.terminated.afterDays)), '15:30');
    return { createdAt, signedAt, terminatedAt, changedAt: terminatedAt };
  }
  const over = timeOn(addDays(endDate, 1), '00:05');
  return { createdAt, signedAt, terminatedAt: null, changedAt: listed.status === 'EXPIRED' ? over : begun };
}
