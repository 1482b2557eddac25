import type { Fault } from '../engine/fault.ts';
import { account, disbursement, entry, matter, spoil } from './plant.ts';

/** For the rules on time, expenses and invoices. Times are in UTC, an hour behind Lagos. */
export const timeFaults: readonly Fault[] = [
  spoil(
    'time-mix',
    'an approved entry counts as logged',
    ['leg_time_entry', entry('NAC-TE-0010'), `status = 'LOGGED'`],
    ['APPROVED', '7', '8'],
  ),
  spoil(
    'disbursement-mix',
    'the submitted expense is approved',
    ['leg_disbursement', disbursement('NAC-DSB-0010'), `status = 'APPROVED'`],
    ['APPROVED', '3', '2'],
  ),
  spoil(
    'disbursement-categories',
    'the courier was a car',
    ['leg_disbursement', disbursement('NAC-DSB-0007'), `category = 'TRANSPORT'`],
    ['COURIER', '0', '1'],
  ),
  spoil(
    'time-amounts',
    'an amount is typed in',
    ['leg_time_entry', entry('NAC-TE-0001'), 'amount = 200000'],
    ['NAC-TE-0001', '200000.00', '180000.00'],
  ),
  spoil(
    'rates',
    'an associate bills like a partner',
    ['leg_time_entry', entry('NAC-TE-0001'), '"hourlyRate" = 60000'],
    ['NAC-TE-0001', '60000.00', '30000.00'],
  ),
  spoil(
    'timekeepers',
    'time is logged under a name that is not the account’s',
    ['leg_time_entry', entry('NAC-TE-0002'), `"staffName" = 'Barr. Somebody Else'`],
    ['NAC-TE-0002', 'Barr. Somebody Else, MANAGING_PARTNER', 'Barr. Sani Garba, MANAGING_PARTNER'],
  ),
  spoil(
    'timekeepers',
    'the paralegal logs time as an associate',
    ['leg_time_entry', entry('NAC-TE-0030'), `"staffId" = ${account('paralegal')}`],
    ['NAC-TE-0030', 'Barr. Sade Fasanya, ASSOCIATE', 'Mrs. Ngozi Okafor'],
  ),
  spoil(
    'time-states',
    'an entry is of fourteen hours',
    ['leg_time_entry', entry('NAC-TE-0030'), 'hours = 14'],
    [
      'NAC-TE-0030',
      'status=LOGGED hours=14.00 workedOn=2026-03-10 loggedAt=2026-03-10 17:00:00 approvedAt=null invoicedAt=null invoiceReference=null',
      'as agreed',
    ],
  ),
  spoil(
    'time-states',
    'an invoiced entry is on no invoice',
    ['leg_time_entry', entry('NAC-TE-0001'), '"invoiceReference" = NULL'],
    [
      'NAC-TE-0001',
      'status=INVOICED hours=6.00 workedOn=2025-02-04 loggedAt=2025-02-04 17:00:00 approvedAt=2025-02-10 09:00:00 invoicedAt=2025-12-24 14:00:00 invoiceReference=null',
      'as agreed',
    ],
  ),
  spoil(
    'time-order',
    'an entry is approved before it is logged',
    ['leg_time_entry', entry('NAC-TE-0010'), `"approvedAt" = "loggedAt" - interval '1 day'`],
    ['NAC-TE-0010', 'approvedAt before loggedAt; ', ''],
  ),
  spoil(
    'disbursement-states',
    'an expense is approved by nobody',
    ['leg_disbursement', disbursement('NAC-DSB-0006'), '"approvedById" = NULL'],
    [
      'NAC-DSB-0006',
      'status=INVOICED incurredOn=2025-10-31 submittedAt=2025-10-31 16:15:00 approvedAt=2025-11-06 16:30:00 invoicedAt=2026-01-23 14:00:00 invoiceReference=NAC-INV-0005',
      'as agreed',
    ],
  ),
  spoil(
    'disbursement-order',
    'an expense is invoiced before it is approved',
    ['leg_disbursement', disbursement('NAC-DSB-0001'), `"invoicedAt" = "approvedAt" - interval '1 hour'`],
    ['NAC-DSB-0001', 'invoicedAt before approvedAt; ', ''],
  ),
  spoil(
    'disbursement-amounts',
    'a courier costs ₦650,000',
    ['leg_disbursement', disbursement('NAC-DSB-0007'), 'amount = 650000'],
    ['NAC-DSB-0007', 'category=COURIER amount=650000.00', 'as agreed'],
  ),
  spoil(
    'four-eyes',
    'the managing partner approves the managing partner’s time',
    ['leg_time_entry', entry('NAC-TE-0002'), `"approvedById" = "staffId"`],
    ['NAC-TE-0002', 'the one who made it', 'TENANT_ADMIN'],
  ),
  spoil(
    'four-eyes',
    'the associate approves an expense',
    ['leg_disbursement', disbursement('NAC-DSB-0001'), `"approvedById" = ${account('associate')}`],
    ['NAC-DSB-0001', 'TENANT_USER', 'TENANT_ADMIN'],
  ),
  spoil(
    'invoices',
    'an invoice is of two matters',
    ['leg_time_entry', entry('NAC-TE-0001'), `"matterId" = ${matter('NAC-MAT-0003')}`],
    ['NAC-INV-0004', '2 matter, 1 moment', '1 matter, 1 moment'],
  ),
  spoil(
    'invoices',
    'an invoice goes out twice',
    ['leg_time_entry', entry('NAC-TE-0001'), `"invoicedAt" = "invoicedAt" + interval '1 hour'`],
    ['NAC-INV-0004', '1 matter, 2 moment', '1 matter, 1 moment'],
  ),
  spoil(
    'invoices-paid',
    'more is invoiced than the retainer paid',
    ['leg_time_entry', entry('NAC-TE-0001'), 'amount = amount + 30000'],
    ['NAC-INV-0004', '985000.00', '1015000.00'],
  ),
  spoil(
    'invoice-moment',
    'a retainer pays an invoice that is yet to be sent',
    ['leg_time_entry', entry('NAC-TE-0015'), `"invoicedAt" = "invoicedAt" + interval '1 day'`],
    ['NAC-INV-0003', 'before it was sent', 'paid'],
  ),
  spoil(
    'invoice-moment',
    'a retainer pays the invoice of another matter',
    [
      'leg_retainer',
      `(SELECT id FROM "leg_retainer" WHERE "matterId" = ${matter('NAC-MAT-0007')})`,
      `"matterId" = ${matter('NAC-MAT-0008')}`,
    ],
    ['NAC-INV-0003', 'of another matter', 'paid'],
  ),
  spoil(
    'closed-billed',
    'a closed matter has an entry to bill',
    ['leg_time_entry', entry('NAC-TE-0001'), `status = 'APPROVED'`],
    ['NAC-MAT-0001', '1 to bill, 0.00', '0 to bill, 0.00'],
  ),
];
