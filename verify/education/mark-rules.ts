import type { Rule } from '../engine/contract.ts';
import { everyNamed } from '../engine/rules.ts';
import { ASSESSMENTS, RESULTS } from './named-rows.ts';

const clauses = ['8.1.a'];

/** The column of `{edu_class_subject}` and the class of this year, beside a marked row `m`. */
const TAUGHT = `
  LEFT JOIN {edu_class_subject} k ON k."classId" = m."classId" AND k."subjectId" = m."subjectId" AND k."isActive"
  LEFT JOIN {edu_enrollment} e ON e."studentId" = m."studentId" AND e."classId" = m."classId" AND e.status = 'ENROLLED'`;

/** What teachers write into their markbooks. */
export const markRules: readonly Rule[] = [
  {
    id: 'education.assessment-parts',
    title: 'a result has four parts: two tests of 15, coursework of 10 and an exam of 60',
    clauses: ['6.2.a', '8.1.a'],
    sql: `
      SELECT r.name AS subject, string_agg(round(a."maxScore") || CASE WHEN a.type IN ('TEST', 'MID_TERM', 'FINAL_EXAM') THEN ' ' || a.type ELSE '' END,
          ', ' ORDER BY a."maxScore", a.type) AS have, '10, 15 TEST, 15 MID_TERM, 60 FINAL_EXAM' AS want
      FROM (${RESULTS}) r LEFT JOIN {edu_assessment} a ON a."studentId" = r."studentId" AND a."subjectId" = r."subjectId" AND a."termId" = r."termId"
      GROUP BY r.name`,
  },
  {
    id: 'education.assessment-of-result',
    title: 'whatever is assessed counts in a result of that pupil, subject and term',
    clauses,
    sql: `
      SELECT a.name AS subject, CASE WHEN r.id IS NULL THEN 'in no result' ELSE 'in a result' END AS have, 'in a result' AS want
      FROM (${ASSESSMENTS}) a LEFT JOIN {edu_result} r ON r."studentId" = a."studentId" AND r."subjectId" = a."subjectId" AND r."termId" = a."termId"`,
  },
  everyNamed(
    { id: 'education.scores', title: 'a graded assessment has a score up to its maximum, one that is not has none' },
    ASSESSMENTS,
    `CASE r.status WHEN 'GRADED' THEN r.score BETWEEN 0 AND r."maxScore" AND r."gradedAt" IS NOT NULL
      ELSE r.score IS NULL AND r."gradedAt" IS NULL END`,
    `concat_ws(' ', r.status, coalesce(r.score::text, 'nothing'), 'of', r."maxScore")`,
  ),
  everyNamed(
    {
      id: 'education.assessment-days',
      title: 'assessments are held on school days of their term and graded within a week, none of it in the future',
    },
    ASSESSMENTS,
    `r."heldOn" BETWEEN r."startDate" AND r."endDate" AND extract(isodow FROM r."heldOn") < 6 AND NOT r."heldOn" = ANY(r.closures)
      AND CASE r.status WHEN 'GRADED' THEN (r."gradedAt" + interval '1 hour')::date BETWEEN r."heldOn" AND least(r."heldOn" + 7, r."endDate")
        AND r."gradedAt" <= :now::timestamp ELSE r."heldOn" > :today::date - 8 END`,
    `concat_ws(' ', 'held', r."heldOn", 'graded', r."gradedAt")`,
  ),
  everyNamed(
    {
      id: 'education.marked-by-teacher',
      title: 'pupils are marked in their own class, in a subject that it takes, by who teaches it there',
    },
    `SELECT m.*, k."teacherId" AS teacher, e.id AS enrollment FROM (SELECT name, "studentId", "classId", "subjectId", "teacherId" FROM (${ASSESSMENTS}) a
      UNION ALL SELECT name, "studentId", "classId", "subjectId", "teacherId" FROM (${RESULTS}) r) m ${TAUGHT}`,
    `r.enrollment IS NOT NULL AND r."teacherId" = r.teacher`,
    `CASE WHEN r.enrollment IS NULL THEN 'another class' WHEN r.teacher IS NULL THEN 'not taken' ELSE 'another teacher' END`,
  ),
];
