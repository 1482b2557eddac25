import { subscriberRows } from '../partner/subscriber-rows.ts';
import type { Seed } from '../seed.ts';
import { chargesOf } from './charges.ts';
import { classRows, classSubjectRows, staffRows, subjectRows } from './classes.ts';
import { peopleOfTheSchool } from './families.ts';
import { feeAssignmentRows, structureRows } from './fees.ts';
import { guardianRows, linkRows } from './guardians.ts';
import { keepMarkbooks } from './marks.ts';
import { enrollmentRows, pupilsOf, studentRows } from './pupils.ts';
import { attendanceRows } from './register.ts';
import { assessmentRows, resultRows } from './results.ts';
import { SCHOOL_SLUG, schoolOf } from './school.ts';
import { standingsOf } from './standings.ts';
import { configRow, scaleRow, sessionRow, termRows } from './year-rows.ts';

/** Three terms of a secondary school: registers, marks from the first test to the report card, and fees. */
export const seed: Seed = {
  suite: 'education',
  script: 'seed-education-demo.ts',
  batch: 'd3-b',
  tenants: [SCHOOL_SLUG],
  needs: [],
  build(input) {
    const school = schoolOf(input.scope, input.calendar);
    const people = peopleOfTheSchool();
    const [portalPhone, ...others] = people.others;
    const pupils = pupilsOf(school, people);
    const standings = standingsOf(pupils);
    const markbooks = keepMarkbooks(school, pupils);
    return {
      edu_config: [configRow(school)],
      edu_grading_scale: [scaleRow(school)],
      edu_session: [sessionRow(school)],
      edu_term: termRows(school),
      edu_staff: staffRows(school, others),
      edu_class: classRows(school),
      edu_subject: subjectRows(school),
      edu_class_subject: classSubjectRows(school),
      edu_student: studentRows(school, pupils),
      edu_guardian: guardianRows(school, people, portalPhone?.phone ?? ''),
      edu_guardian_link: linkRows(school, people, pupils),
      edu_enrollment: enrollmentRows(school, pupils),
      edu_attendance: attendanceRows(school, pupils),
      edu_assessment: assessmentRows(school, markbooks),
      edu_result: resultRows(school, markbooks, standings.owing),
      edu_fee_structure: structureRows(school),
      edu_fee_assignment: feeAssignmentRows(school, chargesOf(school, pupils, standings)),
      ...subscriberRows(input, SCHOOL_SLUG),
    };
  },
};
