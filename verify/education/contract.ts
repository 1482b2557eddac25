import { defineContract } from '../engine/contract.ts';
import { calendarRules } from './calendar-rules.ts';
import { classRules } from './class-rules.ts';
import { feeRules } from './fee-rules.ts';
import { markRules } from './mark-rules.ts';
import { peopleRules } from './people-rules.ts';
import { registerRules } from './register-rules.ts';
import { resultRules } from './result-rules.ts';
import { views } from './views.ts';
import { schoolYearWorkflow } from './workflow.ts';

const rows = (count: number) => ({ 'demo-school': count });

/** The children of the guardian who signed in, for a row `t` with a `studentId`. */
const HERS = `IN (SELECT l."studentId" FROM "edu_guardian_link" l WHERE l."guardianId" = :me AND l."isActive")`;
const RELEASED = `r.status IN ('RELEASED', 'LOCKED')`;

/**
 * A secondary school in three terms: registers, marks that add up from the first test to the report card,
 * and fees.
 *
 * A parent signs in through a guardian row. A pupil cannot: no persona account is a pupil's, and the
 * platform's student row leads to no user.
 */
export const contract = defineContract({
  suite: 'education',
  tables: {
    edu_config: { layer: 'configuration', rows: rows(1) },
    edu_grading_scale: { layer: 'configuration', rows: rows(1) },
    edu_session: { layer: 'configuration', rows: rows(1) },
    edu_term: { layer: 'configuration', rows: rows(3) },
    edu_class: { layer: 'configuration', rows: rows(10) },
    edu_subject: { layer: 'configuration', rows: rows(20) },
    edu_class_subject: { layer: 'configuration', rows: rows(64) },
    edu_fee_structure: { layer: 'configuration', rows: rows(8) },
    edu_staff: { layer: 'operational', rows: rows(15) },
    edu_student: { layer: 'operational', rows: rows(100) },
    edu_guardian: { layer: 'operational', rows: rows(60) },
    edu_guardian_link: { layer: 'operational', rows: rows(110) },
    edu_enrollment: { layer: 'workflow', rows: rows(100) },
    edu_attendance: { layer: 'workflow', rows: rows(1500) },
    edu_assessment: { layer: 'workflow', rows: rows(2600) },
    edu_fee_assignment: { layer: 'workflow', rows: rows(300) },
    edu_result: { layer: 'narrative', rows: rows(650) },
  },
  softReferences: [
    'edu_config.currentSessionId -> edu_session.id',
    'edu_config.currentTermId -> edu_term.id',
    'edu_staff.userId -> User.id',
  ],
  external: ['edu_fee_assignment.invoiceId'],
  rules: [...calendarRules, ...peopleRules, ...classRules, ...registerRules, ...markRules, ...resultRules, ...feeRules],
  views,
  workflows: [schoolYearWorkflow],
  endUsers: [
    {
      id: 'education.parent',
      title: 'Parent of two pupils',
      tenant: 'demo-school',
      identity: `SELECT g.id FROM {edu_guardian} g JOIN "User" u ON u.id = g."userId" WHERE u.email = 'parent@demo-school.demo'`,
      own: {
        edu_guardian: 't.id = :me',
        edu_guardian_link: 't."guardianId" = :me',
        edu_student: `t.id ${HERS}`,
        edu_enrollment: `t."studentId" ${HERS}`,
        edu_attendance: `t."studentId" ${HERS}`,
        edu_result: `t."studentId" ${HERS} AND t.status IN ('RELEASED', 'LOCKED')`,
        edu_assessment: `t."studentId" ${HERS} AND EXISTS (SELECT FROM "edu_result" r WHERE r."studentId" = t."studentId"
          AND r."subjectId" = t."subjectId" AND r."termId" = t."termId" AND ${RELEASED})`,
        edu_fee_assignment: `t."studentId" ${HERS}`,
      },
      open: [
        'edu_config',
        'edu_grading_scale',
        'edu_session',
        'edu_term',
        'edu_class',
        'edu_subject',
        'edu_class_subject',
        'edu_fee_structure',
      ],
      sees: {
        edu_config: 1,
        edu_grading_scale: 1,
        edu_session: 1,
        edu_term: 3,
        edu_class: 10,
        edu_subject: 20,
        edu_class_subject: 64,
        edu_fee_structure: 8,
        edu_guardian: 1,
        edu_guardian_link: 2,
        edu_student: 2,
        edu_enrollment: 2,
        edu_attendance: 30,
        edu_result: 18,
        edu_assessment: 72,
        edu_fee_assignment: 6,
      },
    },
  ],
});
