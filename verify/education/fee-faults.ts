import type { Fault } from '../engine/fault.ts';
import { charge, fee, spoil, term } from './plant.ts';

/** For the rules on fees. */
export const feeFaults: readonly Fault[] = [
  spoil(
    'education.price-list',
    'tuition is raised',
    ['edu_fee_structure', fee('Tuition, senior section'), 'amount = 185000'],
    ['Tuition, senior section', '185000.00 NGN in 3 instalments of 100 %', '180000.00 NGN in 3 instalments of 100 %'],
  ),
  spoil(
    'education.price-list',
    'instalments do not make up the whole',
    ['edu_fee_structure', fee('Library fee'), `instalments = jsonb_set(instalments, '{2,percent}', '10')`],
    ['Library fee', '3000.00 NGN in 3 instalments of 90 %', '3000.00 NGN in 3 instalments of 100 %'],
  ),
  spoil(
    'education.fee-mix',
    'a bill is cancelled',
    ['edu_fee_assignment', charge(33, 'TERM_2'), `status = 'CANCELLED'`],
    ['CANCELLED', '1', '0'],
  ),
  spoil(
    'education.charges-each-term',
    'a pupil is charged twice in a term',
    ['edu_fee_assignment', charge(3, 'TERM_1'), `"termId" = ${term('TERM_3')}`],
    ['BFA-STU-0003 TERM_1', '0', '1'],
  ),
  spoil(
    'education.charged-as-listed',
    'a pupil is charged less than is listed',
    ['edu_fee_assignment', charge(3, 'TERM_1'), '"originalAmount" = 170000'],
    ['BFA-STU-0003 TERM_1', 'TUITION 170000.00 NGN in the SENIOR section', 'as agreed'],
  ),
  spoil(
    'education.charged-as-listed',
    'a pupil of the senior section pays as a junior',
    [
      'edu_fee_assignment',
      charge(3, 'TERM_1'),
      `"structureId" = ${fee('Tuition, junior section')}, "originalAmount" = 150000`,
    ],
    ['BFA-STU-0003 TERM_1', 'TUITION 150000.00 NGN in the SENIOR section', 'as agreed'],
  ),
  spoil(
    'education.fee-sums',
    'a kobo is owing too much',
    ['edu_fee_assignment', charge(2, 'TERM_2'), '"outstandingAmount" = "outstandingAmount" + 0.01'],
    ['BFA-STU-0002 TERM_2 outstanding', '90000.01', '90000.00'],
  ),
  spoil(
    'education.fee-sums',
    'a discount is not taken off',
    ['edu_fee_assignment', charge(5, 'TERM_1'), '"finalAmount" = "originalAmount"'],
    ['BFA-STU-0005 TERM_1 final', '150000.00', '135000.00'],
  ),
  spoil(
    'education.fee-status',
    'a fee that is paid in part counts as paid',
    ['edu_fee_assignment', charge(2, 'TERM_2'), `status = 'PAID'`],
    ['BFA-STU-0002 TERM_2', 'PAID', 'PARTIALLY_PAID'],
  ),
  spoil(
    'education.fee-status',
    'a fee counts as billed without a bill',
    ['edu_fee_assignment', charge(33, 'TERM_2'), `status = 'BILLED'`],
    ['BFA-STU-0033 TERM_2', 'BILLED', 'PENDING'],
  ),
  spoil(
    'education.instalments-paid',
    'somebody pays what comes to hand',
    ['edu_fee_assignment', charge(2, 'TERM_2'), '"paidAmount" = 91000'],
    ['BFA-STU-0002 TERM_2', '91000.00', 'as agreed'],
  ),
  spoil(
    'education.discounts',
    'a discount is given for no reason',
    ['edu_fee_assignment', charge(5, 'TERM_1'), '"discountReason" = NULL'],
    ['BFA-STU-0005 TERM_1', '15000.00 for no reason', 'as agreed'],
  ),
  spoil(
    'education.discounts',
    'half of a fee is given off',
    ['edu_fee_assignment', charge(5, 'TERM_1'), '"discountAmount" = "originalAmount" / 2'],
    ['BFA-STU-0005 TERM_1', '75000.00 10 % for a third child in the junior section', 'as agreed'],
  ),
  spoil(
    'education.fee-times',
    'a fee is paid before it is billed',
    ['edu_fee_assignment', charge(3, 'TERM_1'), `"lastPaidAt" = "billedAt" - interval '1 day'`],
    ['BFA-STU-0003 TERM_1', 'PAID billed 2025-08-29 13:30:00 paid 2025-08-28 13:30:00 BFA-RCP-0120', 'as agreed'],
  ),
  spoil(
    'education.fee-times',
    'a payment has no receipt',
    ['edu_fee_assignment', charge(3, 'TERM_1'), '"receiptNumber" = NULL'],
    ['BFA-STU-0003 TERM_1', 'PAID billed 2025-08-29 13:30:00 paid 2025-09-18 11:19:00', 'as agreed'],
  ),
  spoil(
    'education.fee-times',
    'a fee is paid tomorrow',
    ['edu_fee_assignment', charge(3, 'TERM_1'), `"lastPaidAt" = :now::timestamp + interval '1 day'`],
    ['BFA-STU-0003 TERM_1', 'PAID billed 2025-08-29 13:30:00 paid 2026-03-12 08:30:00 BFA-RCP-0120', 'as agreed'],
  ),
  spoil(
    'education.last-term-first',
    'who owes for last term pays for this one',
    ['edu_fee_assignment', charge(13, 'TERM_2'), `status = 'PAID'`],
    ['BFA-STU-0013 TERM_1', 'then PAID', 'as agreed'],
  ),
  spoil(
    'education.commerce',
    'the school makes an invoice',
    ['edu_fee_assignment', charge(3, 'TERM_1'), `"invoiceId" = 'INV-0001'`],
    ['BFA-STU-0003 TERM_1', 'INV-0001', 'as agreed'],
  ),
];
