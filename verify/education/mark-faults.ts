import type { Fault } from '../engine/fault.ts';
import { assessed, result, schoolClass, spoil, staff, subject } from './plant.ts';

/** For the rules on markbooks. Times are in UTC, an hour behind Lagos. */
export const markFaults: readonly Fault[] = [
  spoil(
    'education.assessment-parts',
    'an exam counts 70',
    ['edu_assessment', assessed(3, 'ENG', 'TERM_1', 'FINAL_EXAM'), '"maxScore" = 70'],
    ['BFA-STU-0003 ENG TERM_1', '10, 15 TEST, 15 MID_TERM, 70 FINAL_EXAM', '10, 15 TEST, 15 MID_TERM, 60 FINAL_EXAM'],
  ),
  spoil(
    'education.assessment-of-result',
    'a mark belongs to no result',
    ['edu_assessment', assessed(3, 'ENG', 'TERM_1', 'TEST'), `"subjectId" = ${subject('PHY')}`],
    ['BFA-STU-0003 PHY TERM_1 TEST', 'in no result', 'in a result'],
  ),
  spoil(
    'education.scores',
    'a score exceeds its maximum',
    ['edu_assessment', assessed(3, 'ENG', 'TERM_1', 'TEST'), 'score = 16'],
    ['BFA-STU-0003 ENG TERM_1 TEST', 'GRADED 16.00 of 15.00', 'as agreed'],
  ),
  spoil(
    'education.scores',
    'an exam has a score before it is graded',
    ['edu_assessment', assessed(3, 'ENG', 'TERM_2', 'FINAL_EXAM'), 'score = 40'],
    ['BFA-STU-0003 ENG TERM_2 FINAL_EXAM', 'SCHEDULED 40.00 of 60.00', 'as agreed'],
  ),
  spoil(
    'education.assessment-days',
    'a test is held on a Sunday',
    ['edu_assessment', assessed(3, 'ENG', 'TERM_2', 'TEST'), `"heldOn" = '2026-01-18'`],
    ['BFA-STU-0003 ENG TERM_2 TEST', 'held 2026-01-18 graded 2026-01-22 14:40:00', 'as agreed'],
  ),
  spoil(
    'education.assessment-days',
    'an exam is graded before it is held',
    [
      'edu_assessment',
      assessed(3, 'ENG', 'TERM_2', 'FINAL_EXAM'),
      `status = 'GRADED', score = 40, "gradedAt" = '2026-03-10 14:00'`,
    ],
    ['BFA-STU-0003 ENG TERM_2 FINAL_EXAM', 'held 2026-03-23 graded 2026-03-10 14:00:00', 'as agreed'],
  ),
  spoil(
    'education.assessment-days',
    'a test lies about ungraded for weeks',
    ['edu_assessment', assessed(3, 'ENG', 'TERM_2', 'TEST'), `status = 'SCHEDULED', score = NULL, "gradedAt" = NULL`],
    ['BFA-STU-0003 ENG TERM_2 TEST', 'held 2026-01-19 graded', 'as agreed'],
  ),
  spoil(
    'education.marked-by-teacher',
    'somebody else marks',
    ['edu_assessment', assessed(3, 'ENG', 'TERM_2', 'TEST'), `"teacherId" = ${staff(6)}`],
    ['BFA-STU-0003 ENG TERM_2 TEST', 'another teacher', 'as agreed'],
  ),
  spoil(
    'education.marked-by-teacher',
    'a result is one of another class',
    ['edu_result', result(3, 'ENG', 'TERM_1'), `"classId" = ${schoolClass('SS 1 Arts')}`],
    ['BFA-STU-0003 ENG TERM_1', 'another class', 'as agreed'],
  ),
];
