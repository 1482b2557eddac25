import type { Fault } from '../engine/fault.ts';
import { result, spoil, term } from './plant.ts';

/** For the rules on results. */
export const resultFaults: readonly Fault[] = [
  spoil(
    'education.result-ca',
    'CA is typed in',
    ['edu_result', result(3, 'ENG', 'TERM_1'), '"caScore" = 39'],
    ['BFA-STU-0003 ENG TERM_1', '39.00', '28.00'],
  ),
  spoil(
    'education.result-total',
    'a total is a mark too high',
    ['edu_result', result(3, 'ENG', 'TERM_1'), '"totalScore" = "totalScore" + 1'],
    ['BFA-STU-0003 ENG TERM_1', '42.00 71.00', '42.00 70.00'],
  ),
  spoil(
    'education.result-total',
    'an exam mark stands before the exam',
    ['edu_result', result(3, 'ENG', 'TERM_2'), '"examScore" = 45'],
    ['BFA-STU-0003 ENG TERM_2', '45.00', ''],
  ),
  spoil(
    'education.result-grade',
    'a B is made an A',
    ['edu_result', result(13, 'ENG', 'TERM_3'), `grade = 'A', "gradePoint" = 4`],
    ['BFA-STU-0013 ENG TERM_3', 'A 4.0', 'B 3.5'],
  ),
  spoil(
    'education.result-position',
    'a pupil is below the last of her class',
    ['edu_result', result(3, 'ENG', 'TERM_1'), 'position = 11'],
    ['BFA-STU-0003 ENG TERM_1', '11 of 10', '2 of 10'],
  ),
  spoil(
    'education.result-position',
    'a pupil without a total has a place',
    ['edu_result', result(3, 'ENG', 'TERM_2'), 'position = 1'],
    ['BFA-STU-0003 ENG TERM_2', '1 of 10', null],
  ),
  spoil(
    'education.result-comments',
    'a result is without a word',
    ['edu_result', result(3, 'ENG', 'TERM_1'), 'comment = NULL'],
    ['BFA-STU-0003 ENG TERM_1', '70.00 without a word', 'as agreed'],
  ),
  spoil(
    'education.result-status',
    'marks of the running term are released',
    ['edu_result', result(3, 'ENG', 'TERM_2'), `status = 'RELEASED'`],
    ['BFA-STU-0003 ENG TERM_2', 'RELEASED', 'DRAFT'],
  ),
  spoil(
    'education.result-status',
    'who owes sees the marks',
    ['edu_result', result(13, 'ENG', 'TERM_1'), `status = 'RELEASED'`],
    ['BFA-STU-0013 ENG TERM_1', 'RELEASED', 'APPROVED'],
  ),
  spoil(
    'education.result-status',
    'marks of last term are held though nothing is owing',
    ['edu_result', result(3, 'ENG', 'TERM_1'), `status = 'APPROVED'`],
    ['BFA-STU-0003 ENG TERM_1', 'APPROVED', 'RELEASED'],
  ),
  spoil(
    'education.result-status',
    'a locked term is open again',
    ['edu_result', result(3, 'ENG', 'TERM_3'), `status = 'RELEASED'`],
    ['BFA-STU-0003 ENG TERM_3', 'RELEASED', 'LOCKED'],
  ),
  spoil(
    'education.result-hands',
    'a result is released without approval',
    ['edu_result', result(3, 'ENG', 'TERM_1'), '"approvedAt" = NULL'],
    ['BFA-STU-0003 ENG TERM_1', 'RELEASED submitted released', 'RELEASED submitted approved released'],
  ),
  spoil(
    'education.result-hands',
    'a result is released before it is approved',
    ['edu_result', result(3, 'ENG', 'TERM_1'), `"releasedAt" = "approvedAt" - interval '1 day'`],
    [
      'BFA-STU-0003 ENG TERM_1',
      'RELEASED submitted approved released out of order',
      'RELEASED submitted approved released',
    ],
  ),
  spoil(
    'education.result-hands',
    'a result is handed in without a total',
    ['edu_result', result(3, 'ENG', 'TERM_2'), `status = 'SUBMITTED', "submittedAt" = :now::timestamp`],
    ['BFA-STU-0003 ENG TERM_2', 'SUBMITTED submitted without a total', 'SUBMITTED submitted'],
  ),
  spoil(
    'education.result-hands',
    'a result is released tomorrow',
    ['edu_result', result(3, 'ENG', 'TERM_1'), `"releasedAt" = :now::timestamp + interval '1 day'`],
    [
      'BFA-STU-0003 ENG TERM_1',
      'RELEASED submitted approved released in the future',
      'RELEASED submitted approved released',
    ],
  ),
  {
    check: 'education.three-terms',
    title: 'only the first term has marks',
    sql: `DELETE FROM "edu_result" WHERE "termId" <> ${term('TERM_3')} AND "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'JSS 1 A TERM_1', have: '10 charged', want: '10 with 7 results marked, 10 charged' },
  },
  {
    check: 'education.three-terms',
    title: 'last term was charged to nobody',
    sql: `DELETE FROM "edu_fee_assignment" WHERE "termId" = ${term('TERM_1')} AND "tenantId" = ANY(:tenants::text[])`,
    finding: {
      subject: 'JSS 1 A TERM_1',
      have: '10 with 7 results marked, 0 charged',
      want: '10 with 7 results marked, 10 charged',
    },
  },
];
