import { fromNaira, type Kobo, share } from '../money.ts';
import type { Row } from '../seed.ts';
import { portfolio } from './content.ts';
import { latest } from './context.ts';
import { addDays, addMonths, type Day, timeOn } from './dates.ts';
import { type Lease, monthsOf } from './leases.ts';

type PaymentRow = Row<'realestate_payment'>;

/** A line of the rent schedule, and what has been paid of it. */
export interface Entry {
  type: PaymentRow['type'];
  status: NonNullable<PaymentRow['status']>;
  period: { start: Day; end: Day } | null;
  dueDate: Day;
  amountKobo: Kobo;
  paidKobo: Kobo;
  paidAt: string | null;
  issuedAt: string;
  changedAt: string;
}

const PART_PAID_BASIS_POINTS = 6000;

/** The three payments of a lease, as its course says. `position` varies the hours. */
export function scheduleOf(lease: Lease, position: number): Entry[] {
  const deposit = lineOf(lease, 'DEPOSIT', lease.startDate, lease.depositKobo, null);
  const rent = rentLine(lease, 0);
  const service = serviceLine(lease);
  const next = rentLine(lease, 1);
  const hour = `${10 + (position % 7)}:${position % 2 === 0 ? '15' : '40'}`;
  const paid = (line: Line, days: number) => settle(line, line.amountKobo, timeOn(addDays(line.dueDate, days), hour));
  const paidDeposit = paid(deposit, -3);
  const paidRent = paid(rent, (position % 4) - 2);
  switch (lease.course) {
    case 'DRAFT':
      return [wait(deposit), wait(rent), wait(service)];
    case 'SETTLED':
      return [paidDeposit, paidRent, paid(service, -1)];
    case 'SERVICE_PENDING':
      return [paidDeposit, paidRent, wait(service)];
    case 'SERVICE_OVERDUE':
      return [paidDeposit, paidRent, miss(service)];
    case 'SERVICE_PARTIAL':
      return [paidDeposit, paidRent, settle(service, part(service), timeOn(service.dueDate, hour))];
    case 'NEXT_PENDING':
      return [paidDeposit, paidRent, wait(next)];
    case 'NEXT_OVERDUE':
      return [paidDeposit, paidRent, miss(next)];
    case 'NEXT_PAID':
      return [paidDeposit, paidRent, paid(next, 1)];
    case 'RENT_OVERDUE':
      return [paidDeposit, miss(rent), miss(lateFee(rent, rent.amountKobo))];
    case 'RENT_PARTIAL':
      return [
        paidDeposit,
        settle(rent, part(rent), timeOn(addDays(rent.dueDate, 2), hour)),
        wait(lateFee(rent, rent.amountKobo - part(rent))),
      ];
    case 'RENT_LATE':
      break;
  }
  return [paidDeposit, paid(rent, 12), paid(lateFee(rent, rent.amountKobo), -2)];
}

type Line = Omit<Entry, 'status' | 'paidKobo' | 'paidAt' | 'changedAt'>;

/** A line is written when its lease is, or two weeks ahead where it falls due later. */
function lineOf(lease: Lease, type: Line['type'], dueDate: Day, amountKobo: Kobo, period: Line['period']): Line {
  const ahead = timeOn(addDays(dueDate, -portfolio.config.scheduleDaysAhead), '08:00');
  const issuedAt = lease.status === 'DRAFT' ? lease.createdAt : latest([lease.createdAt, ahead]);
  return { type, period, dueDate, amountKobo, issuedAt };
}

function rentLine(lease: Lease, periodIndex: number): Line {
  const months = monthsOf(lease.frequency);
  const start = addMonths(lease.startDate, months * periodIndex);
  const end = addDays(addMonths(lease.startDate, months * (periodIndex + 1)), -1);
  return lineOf(lease, 'RENT', start, lease.rentKobo, { start, end });
}

/** A year's service charge: some weeks after the start, or at the end of the year for who pays rent in parts. */
function serviceLine(lease: Lease): Line {
  const start = lease.startDate;
  const end = addDays(addMonths(start, 12), -1);
  const due = lease.frequency === 'ANNUAL' ? addDays(start, portfolio.config.serviceChargeAfterDays) : end;
  return lineOf(lease, 'SERVICE_CHARGE', due, lease.serviceKobo, { start, end });
}

/** Charged on the first day after the grace, on what was open of the rent by then. */
function lateFee(rent: Line, openKobo: Kobo): Line {
  const { graceDays, lateFeeDueDays, lateFeePercent } = portfolio.config;
  return {
    type: 'LATE_FEE',
    period: null,
    dueDate: addDays(rent.dueDate, graceDays + lateFeeDueDays),
    amountKobo: share(openKobo, Number(lateFeePercent) * 100),
    issuedAt: timeOn(addDays(rent.dueDate, graceDays + 1), '08:00'),
  };
}

function wait(line: Line): Entry {
  return { ...line, status: 'PENDING', paidKobo: 0, paidAt: null, changedAt: line.issuedAt };
}

function miss(line: Line): Entry {
  const noticed = timeOn(addDays(line.dueDate, 1), '00:05');
  return { ...line, status: 'OVERDUE', paidKobo: 0, paidAt: null, changedAt: latest([line.issuedAt, noticed]) };
}

function settle(line: Line, paidKobo: Kobo, paidAt: string): Entry {
  const status = paidKobo === line.amountKobo ? 'PAID' : 'PARTIAL';
  return { ...line, status, paidKobo, paidAt, changedAt: paidAt };
}

/** Some six tenths, in whole thousands of naira. */
function part({ amountKobo }: Line): Kobo {
  const thousand = fromNaira(1000);
  return Math.round(share(amountKobo, PART_PAID_BASIS_POINTS) / thousand) * thousand;
}
