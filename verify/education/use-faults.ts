import type { Fault } from '../engine/fault.ts';
import { enrollment, fee, guardianOf, hide, schoolClass, spoil, term, theOne } from './plant.ts';

/** For the views and the workflow. */
export const useFaults: readonly Fault[] = [
  hide(
    'education.view.attendance-trend',
    'attendance by day',
    10,
    'edu_attendance',
    `"tenantId" = 'TENANT_ID_PLACEHOLDER'`,
  ),
  hide(
    'education.view.fees-summary',
    'fees of the year by how far they are paid',
    3,
    'edu_fee_assignment',
    `"tenantId" = 'TENANT_ID_PLACEHOLDER'`,
  ),
  spoil(
    'education.school-year',
    'JSS 1 A has lost a pupil',
    ['edu_enrollment', enrollment(1), `status = 'CANCELLED'`],
    ['The registrar finds a free place in JSS 1 A: pupils on the roll', '9', '10'],
  ),
  spoil(
    'education.school-year',
    'JSS 1 A is full',
    ['edu_class', schoolClass('JSS 1 A'), 'capacity = 10'],
    ['The registrar finds a free place in JSS 1 A', 'no row', 'a row'],
  ),
  spoil(
    'education.school-year',
    'the parent leads to no guardian',
    ['edu_guardian', guardianOf(1), '"userId" = NULL'],
    ['The registrar finds a free place in JSS 1 A', 'no row', 'a row'],
  ),
  spoil(
    'education.school-year',
    'no term is current',
    ['edu_term', term('TERM_2'), '"isCurrent" = false'],
    ['The registrar finds a free place in JSS 1 A', 'no row', 'a row'],
  ),
  spoil(
    'education.school-year',
    'an A takes 90',
    ['edu_grading_scale', theOne('edu_grading_scale'), `bands = jsonb_set(bands, '{0,min}', '90')`],
    [
      'The result is computed by the grading scale: result',
      'DRAFT 33.00 + 50.00 = 83.00 B 3.5',
      'DRAFT 33.00 + 50.00 = 83.00 A 4.0',
    ],
  ),
  spoil(
    'education.school-year',
    'tuition is dearer than agreed',
    ['edu_fee_structure', fee('Tuition, junior section'), 'amount = 160000'],
    ['The bursar bills tuition for the running term: owing', '160000.00', '150000.00'],
  ),
  spoil(
    'education.school-year',
    'the first instalment is 40 %',
    ['edu_fee_structure', fee('Tuition, junior section'), `instalments = jsonb_set(instalments, '{0,percent}', '40')`],
    [
      'The parent pays the first instalment and gets a receipt: status, paid, outstanding, receipt',
      'PARTIALLY_PAID 60000.00 90000.00 BFA-RCP-TRIAL',
      'PARTIALLY_PAID 75000.00 75000.00 BFA-RCP-TRIAL',
    ],
  ),
  spoil(
    'education.school-year',
    'receipts lose their prefix',
    ['edu_config', theOne('edu_config'), `"receiptPrefix" = 'RCP-'`],
    [
      'The parent pays the first instalment and gets a receipt: status, paid, outstanding, receipt',
      'PARTIALLY_PAID 75000.00 75000.00 RCP-TRIAL',
      'PARTIALLY_PAID 75000.00 75000.00 BFA-RCP-TRIAL',
    ],
  ),
  hide('education.view.students', 'student list', 100, 'edu_student', `status = 'PROSPECTIVE'`),
  hide(
    'education.view.rosters',
    'class rosters with teacher and free places',
    10,
    'edu_enrollment',
    `status = 'PENDING'`,
  ),
  hide(
    'education.view.attendance',
    'attendance sheets of the last three weeks',
    150,
    'edu_attendance',
    `"markedAt" = "markedAt" - interval '1 year'`,
  ),
  hide('education.view.gradebook', 'gradebooks of the running term', 100, 'edu_term', '"isCurrent" = false'),
  hide(
    'education.view.report-cards',
    'report cards of the last completed term',
    300,
    'edu_result',
    `status = 'APPROVED'`,
  ),
  hide(
    'education.view.parent-results',
    'report cards as the parent sees them',
    18,
    'edu_result',
    `status = 'APPROVED'`,
  ),
  hide(
    'education.view.parent-attendance',
    'attendance of her children as the parent sees it',
    30,
    'edu_guardian_link',
    '"isActive" = false',
  ),
  hide(
    'education.view.parent-fees',
    'fees of her children as the parent sees them',
    6,
    'edu_guardian',
    '"userId" = NULL',
  ),
  hide('education.view.fees-paid', 'fee board: paid', 200, 'edu_fee_assignment', `status = 'BILLED'`),
  hide('education.view.fees-part', 'fee board: paid in part', 30, 'edu_fee_assignment', `status = 'PAID'`),
  hide('education.view.fees-owing', 'fee board: owing', 20, 'edu_fee_assignment', `status = 'PAID'`),
  hide('education.view.staff', 'staff list with what they teach', 15, 'edu_staff', '"isActive" = false'),
  {
    check: 'education.view.trend',
    title: 'only the first term has history',
    sql: `DELETE FROM "edu_result" WHERE "termId" <> ${term('TERM_3')} AND "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'trend over three terms by class of demo-school', have: '10 rows', want: '30 rows or more' },
  },
];
