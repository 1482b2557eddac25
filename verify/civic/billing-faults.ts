import type { Fault } from '../engine/fault.ts';
import { citizen, fee, inspection, poll, request, spoil, vote } from './plant.ts';

/** For the rules on what there is to bill, and on the poll. Times are in UTC, an hour behind Lagos. */
export const billingFaults: readonly Fault[] = [
  spoil(
    'civic.billing-mix',
    'a fee is forgiven by hand',
    ['civic_billing_fact', fee('0022', 'INSPECTION_FEE'), `status = 'WAIVED'`],
    ['PENDING', '8', '9'],
  ),
  spoil(
    'civic.fee-mix',
    'a permit fee is booked as a service fee',
    ['civic_billing_fact', fee('0038', 'PERMIT_FEE'), `"feeType" = 'SERVICE_FEE'`],
    ['PERMIT_FEE', '6', '7'],
  ),
  spoil(
    'civic.application-fees',
    'a fee is billed without the processing fee',
    ['civic_billing_fact', fee('0001', 'SERVICE_FEE'), 'amount = 250000'],
    ['LLB-REQ-0001', 'SERVICE_FEE 250000.00', 'SERVICE_FEE 265000.00'],
  ),
  spoil(
    'civic.application-payment',
    'a fee is billed although nobody has paid',
    ['civic_billing_fact', fee('0025', 'SERVICE_FEE'), `status = 'BILLED'`],
    ['LLB-REQ-0025', '2026-02-20 12:45:00 BILLED', '2026-02-20 12:45:00 PENDING'],
  ),
  spoil(
    'civic.inspection-fees',
    'a visit is free',
    ['civic_billing_fact', fee('0005', 'INSPECTION_FEE'), 'amount = 0'],
    ['LLB-REQ-0005', '0.00 at 2025-12-16 11:30:00', '35000.00 at 2025-12-16 11:30:00'],
  ),
  spoil(
    'civic.inspection-fees',
    'a visit that never took place is charged',
    ['civic_inspection', inspection('0008'), `status = 'CANCELLED'`],
    ['LLB-REQ-0018', '35000.00 at 2026-02-25 11:50:00', null],
  ),
  spoil(
    'civic.penalties',
    'a penalty is charged to somebody who was not refused',
    ['civic_request', request('0005'), `status = 'APPROVED'`],
    ['LLB-REQ-0005', '2026-01-07 12:15:00', null],
  ),
  spoil(
    'civic.billed-citizen',
    'somebody else is billed',
    ['civic_billing_fact', fee('0008', 'SERVICE_FEE'), `"citizenId" = ${citizen('0001')}`],
    ['LLB-REQ-0008 SERVICE_FEE', 'LLB-CIT-0001', 'LLB-CIT-0008'],
  ),
  spoil(
    'civic.billing-status',
    'a fee is waived without a reason',
    ['civic_billing_fact', fee('0013', 'INSPECTION_FEE'), '"waiverReason" = NULL'],
    ['LLB-REQ-0013 INSPECTION_FEE', 'WAIVED waived', 'WAIVED waived for a reason'],
  ),
  spoil(
    'civic.billing-status',
    'a fee is billed before it arose',
    ['civic_billing_fact', fee('0016', 'PERMIT_FEE'), `"billedAt" = "occurredAt" - interval '1 day'`],
    ['LLB-REQ-0016 PERMIT_FEE', 'BILLED billed out of time', 'BILLED billed'],
  ),
  spoil(
    'civic.poll-open',
    'a poll is open although its time is over',
    ['civic_poll', poll('0001'), `"closesAt" = '2026-03-10 20:00'`],
    [
      'LLB-POLL-0001',
      'status=OPEN opensAt=2026-03-01 07:00:00 closesAt=2026-03-10 20:00:00 closedAt=null options={"Title search","Certified true copies","Ground rent payment","Building plan intake"}',
      'as agreed',
    ],
  ),
  spoil(
    'civic.ballots',
    'a vote is for something that is not on the ballot',
    ['civic_poll_vote', vote('0014'), `option = 'Lower fees'`],
    ['LLB-POLL-0001 LLB-CIT-0014', 'no such option', ''],
  ),
  spoil(
    'civic.ballots',
    'somebody unverified votes',
    ['civic_poll_vote', vote('0016'), `"citizenId" = ${citizen('0055')}`],
    ['LLB-POLL-0001 LLB-CIT-0055', 'not verified', ''],
  ),
  spoil(
    'civic.ballots',
    'a vote is cast before the poll opens',
    ['civic_poll_vote', vote('0018'), `"castAt" = '2026-02-01 10:00'`],
    ['LLB-POLL-0001 LLB-CIT-0018', 'out of time', ''],
  ),
  spoil(
    'civic.poll-result',
    'a vote is changed',
    ['civic_poll_vote', vote('0002'), `option = 'Title search'`],
    ['Ground rent payment', '7', '8'],
  ),
];
