import type { Fault } from '../engine/fault.ts';
import { budget, disclosure, expense, member, offering, pledge, spoil, tithe } from './plant.ts';

/** For the rules on giving, spending and disclosing. */
export const moneyFaults: readonly Fault[] = [
  spoil(
    'tithe-amounts',
    'a tithe is typed with a zero too many',
    ['tithe_fact', tithe('GLC-TTH-0010'), 'amount = amount * 10'],
    ['GLC-TTH-0010', 'amount=650000.00 period=2025-11 givenAt=2025-11-25 09:15:00', 'as agreed'],
  ),
  spoil(
    'tithe-amounts',
    'a tithe is for the month after it was given',
    ['tithe_fact', tithe('GLC-TTH-0021'), `period = '2026-03'`],
    ['GLC-TTH-0021', 'amount=255000.00 period=2026-03 givenAt=2026-02-27 11:15:00', 'as agreed'],
  ),
  spoil(
    'givers-belong',
    'a visitor pays tithe',
    ['tithe_fact', tithe('GLC-TTH-0021'), `"memberId" = ${member('Bashir Dogara')}`],
    ['GLC-TTH-0021', 'VISITOR', 'MEMBER or WORKER'],
  ),
  spoil(
    'givers-belong',
    'a child pledges',
    ['pledge_fact', pledge('GLC-PLG-0003'), `"memberId" = ${member('Femi Adegoke')}`],
    ['GLC-PLG-0003', 'a minor', 'MEMBER'],
  ),
  spoil(
    'fund-mix',
    'the building fund goes by another label',
    ['offering_fact', offering('GLC-OFF-0004'), `fund = 'GENERAL'`],
    ['BUILDING_FUND', '3', '4'],
  ),
  spoil(
    'offering-amounts',
    'an offering is taken on a Monday',
    ['offering_fact', offering('GLC-OFF-0001'), `"givenAt" = "givenAt" + interval '1 day'`],
    ['GLC-OFF-0001', 'fund=GENERAL amount=2276000.00 givenAt=2025-07-07 11:00:00', 'as agreed'],
  ),
  spoil(
    'offering-amounts',
    'the building fund is short',
    ['offering_fact', offering('GLC-OFF-0004'), 'amount = 85000'],
    ['GLC-OFF-0004', 'fund=BUILDING_FUND amount=85000.00 givenAt=2025-08-10 11:00:00', 'as agreed'],
  ),
  spoil(
    'giving-unbroken',
    'one month has no general offering',
    ['offering_fact', offering('GLC-OFF-0005'), `"givenAt" = "givenAt" + interval '28 days'`],
    ['2025-09', 'not both', 'both'],
  ),
  spoil(
    'pledge-mix',
    'a pledge is reopened',
    ['pledge_fact', pledge('GLC-PLG-0001'), `status = 'ACTIVE'`],
    ['ACTIVE', '7', '6'],
  ),
  spoil(
    'pledge-dates',
    'a pledge is fulfilled without a day',
    ['pledge_fact', pledge('GLC-PLG-0001'), '"fulfilledOn" = NULL'],
    [
      'GLC-PLG-0001',
      'status=FULFILLED pledgedOn=2025-10-02 00:00:00 dueOn=2026-01-30 00:00:00 fulfilledOn=null',
      'as agreed',
    ],
  ),
  spoil(
    'pledge-dates',
    'an active pledge is overdue',
    ['pledge_fact', pledge('GLC-PLG-0010'), `"dueOn" = "pledgedOn" + interval '1 day'`],
    [
      'GLC-PLG-0010',
      'status=ACTIVE pledgedOn=2026-02-25 00:00:00 dueOn=2026-02-26 00:00:00 fulfilledOn=null',
      'as agreed',
    ],
  ),
  spoil(
    'expense-approval',
    'who records an expense approves it',
    ['expense_fact', expense('GLC-EXP-0003'), '"approvedById" = "recordedById"'],
    ['GLC-EXP-0003', 'amount=285000.00 approvedAt=2025-08-20 09:30:00 spentAt=2025-08-20 13:30:00', 'as agreed'],
  ),
  spoil(
    'expense-approval',
    'money leaves the bank on a Sunday',
    ['expense_fact', expense('GLC-EXP-0015'), `"spentAt" = '2026-02-22 13:00', "approvedAt" = '2026-02-21 13:00'`],
    ['GLC-EXP-0015', 'amount=240000.00 approvedAt=2026-02-21 13:00:00 spentAt=2026-02-22 13:00:00', 'as agreed'],
  ),
  spoil(
    'within-budget',
    'the bills for power exceed their budget',
    ['expense_fact', expense('GLC-EXP-0014'), 'amount = 7000000'],
    ['UTILITIES', 'spent 7000000.00 of 6000000.00', 'within'],
  ),
  spoil(
    'within-budget',
    'media has no budget',
    ['budget_fact', budget('MEDIA'), 'year = year - 1'],
    ['MEDIA', 'no budget', 'within'],
  ),
  spoil(
    'disclosure-totals',
    'the total of tithes is typed in',
    ['disclosure', disclosure('2025-Q4'), '"titheTotal" = 1500000'],
    ['2025-Q4 net', '8222000.00', '8312000.00'],
  ),
  spoil(
    'disclosure-totals',
    'the net is typed in',
    ['disclosure', disclosure('2025-Q3'), '"netTotal" = 1'],
    ['2025-Q3 net', '1.00', '8352000.00'],
  ),
  spoil(
    'disclosure-quarters',
    'a quarter is disclosed before it is over',
    ['disclosure', disclosure('2025-Q4'), `"recordedAt" = "periodEnd" - interval '1 day'`],
    ['2025-Q4', 'recorded at the wrong time', 'RECORDED'],
  ),
  spoil(
    'disclosure-quarters',
    'a disclosure is published by nobody',
    ['disclosure', disclosure('2025-Q3'), '"publishedById" = NULL'],
    ['2025-Q3', 'wrongly published', 'PUBLISHED'],
  ),
  spoil(
    'in-naira',
    'a pledge is in dollars',
    ['pledge_fact', pledge('GLC-PLG-0002'), `currency = 'USD'`],
    ['GLC-PLG-0002', 'USD', 'as agreed'],
  ),
  spoil(
    'in-naira',
    'a receipt has no prefix',
    ['tithe_fact', tithe('GLC-TTH-0003'), `"receiptNumber" = 'TTH-0003'`],
    ['TTH-0003', 'NGN', 'as agreed'],
  ),
];
