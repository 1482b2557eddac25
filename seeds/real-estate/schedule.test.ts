import { expect, test } from 'vitest';
import type { Course, LeaseContent } from './content.ts';
import type { Lease } from './leases.ts';
import { scheduleOf } from './schedule.ts';

const leaseOf = (course: Course, frequency: LeaseContent['frequency'] = 'ANNUAL', rentKobo = 300_000_000): Lease => ({
  id: 'lease',
  number: 'LPM-LSE-0001',
  unitId: 'unit',
  profileId: 'renter',
  propertyId: 'house',
  property: 'LPM-PR-02',
  unit: 'A1',
  start: -84,
  months: 24,
  frequency,
  course,
  status: course === 'DRAFT' ? 'DRAFT' : 'ACTIVE',
  noticeDays: 90,
  occupation: '',
  employer: '',
  annualKobo: 300_000_000,
  rentKobo,
  depositKobo: 25_000_000,
  serviceKobo: 24_000_000,
  startDate: '2027-01-31',
  endDate: '2029-01-30',
  createdAt: '2027-01-21T10:00:00.000Z',
  signedAt: null,
  terminatedAt: null,
  changedAt: '2027-01-30T23:05:00.000Z',
});

const lines = (lease: Lease) =>
  scheduleOf(lease, 0).map(({ type, status, dueDate, amountKobo, paidKobo }) =>
    [type, status, dueDate, amountKobo / 100, paidKobo / 100].join(' '),
  );

test('a year’s lease asks for the deposit, the rent, and the service charge some weeks later', () => {
  expect(lines(leaseOf('SETTLED'))).toEqual([
    'DEPOSIT PAID 2027-01-31 250000 250000',
    'RENT PAID 2027-01-31 3000000 3000000',
    'SERVICE_CHARGE PAID 2027-05-01 240000 240000',
  ]);
});

test('a rent that never came costs a twentieth of it', () => {
  expect(lines(leaseOf('RENT_OVERDUE')).slice(1)).toEqual([
    'RENT OVERDUE 2027-01-31 3000000 0',
    'LATE_FEE OVERDUE 2027-02-14 150000 0',
  ]);
});

test('a rent that came in part costs a twentieth of the rest', () => {
  expect(lines(leaseOf('RENT_PARTIAL')).slice(1)).toEqual([
    'RENT PARTIAL 2027-01-31 3000000 1800000',
    'LATE_FEE PENDING 2027-02-14 60000 0',
  ]);
});

test('a rent that came after its grace has cost a fee all the same', () => {
  const [, rent, fee] = scheduleOf(leaseOf('RENT_LATE'), 0);
  expect([rent?.paidAt, fee?.amountKobo, fee?.paidAt]).toEqual([
    '2027-02-12T09:15:00.000Z',
    15_000_000,
    '2027-02-12T09:15:00.000Z',
  ]);
});

test('the rent of the next quarter falls due on the last of a shorter month, and is asked for two weeks ahead', () => {
  const next = scheduleOf(leaseOf('NEXT_PENDING', 'QUARTERLY', 75_000_000), 0)[2];
  expect(next).toMatchObject({
    type: 'RENT',
    status: 'PENDING',
    dueDate: '2027-04-30',
    period: { start: '2027-04-30', end: '2027-07-30' },
    issuedAt: '2027-04-16T07:00:00.000Z',
  });
});

test('a draft asks for everything and has got nothing', () => {
  expect(lines(leaseOf('DRAFT'))).toEqual([
    'DEPOSIT PENDING 2027-01-31 250000 0',
    'RENT PENDING 2027-01-31 3000000 0',
    'SERVICE_CHARGE PENDING 2027-05-01 240000 0',
  ]);
});
