import type { Rule } from '../engine/contract.ts';
import { everyNamed } from '../engine/rules.ts';
import { RESULTS } from './named-rows.ts';

const clauses = ['8.1.a'];

/** The parts of each result `r`, added up: `exam` is null until it is graded. */
const PARTS = `
  SELECT r.*, s.ca, s.exam FROM (${RESULTS}) r CROSS JOIN LATERAL (
    SELECT coalesce(sum(a.score) FILTER (WHERE a.type <> 'FINAL_EXAM'), 0)::numeric(5, 2) AS ca, sum(a.score) FILTER (WHERE a.type = 'FINAL_EXAM') AS exam
    FROM {edu_assessment} a WHERE a."studentId" = r."studentId" AND a."subjectId" = r."subjectId" AND a."termId" = r."termId") s`;

/** What comes out at the end of a term, and who may see it. */
export const resultRules: readonly Rule[] = [
  {
    id: 'education.three-terms',
    title: 'each class has marks and fees in each of the three terms, not in the first only',
    clauses: ['6.2.a', '8.1.a', '8.2.c'],
    sql: `
      SELECT c.name || ' ' || t.name AS subject,
        concat_ws(', ', (SELECT count(DISTINCT r."studentId") || CASE WHEN t."isCurrent" THEN '' ELSE ' with ' || count(r."totalScore") / nullif(count(DISTINCT r."studentId"), 0) || ' results' END
            FROM {edu_result} r WHERE r."classId" = c.id AND r."termId" = t.id) || ' marked',
          (SELECT count(DISTINCT f."studentId") FROM {edu_fee_assignment} f JOIN {edu_enrollment} e ON e."studentId" = f."studentId"
            WHERE e."classId" = c.id AND f."termId" = t.id) || ' charged') AS have,
        '10' || CASE WHEN t."isCurrent" THEN '' WHEN c.name IN ('JSS 1 A', 'SS 1 Science', 'SS 3 Science') AND NOT t."resultsLocked" THEN ' with 7 results' ELSE ' with 2 results' END
          || ' marked, 10 charged' AS want
      FROM {edu_class} c CROSS JOIN {edu_term} t`,
  },
  {
    id: 'education.result-ca',
    title: 'CA is the sum of tests and coursework, 40 at most',
    clauses,
    sql: `SELECT p.name AS subject, p."caScore"::text AS have, least(p.ca, 40)::text AS want FROM (${PARTS}) p`,
  },
  {
    id: 'education.result-total',
    title: 'the exam mark is that of the exam, 60 at most, and the total is CA and exam',
    clauses,
    sql: `
      SELECT p.name AS subject, concat_ws(' ', p."examScore", p."totalScore") AS have, concat_ws(' ', CASE WHEN p.exam <= 60 THEN p.exam END, p.ca + p.exam) AS want
      FROM (${PARTS}) p`,
  },
  {
    id: 'education.result-grade',
    title: 'grade and point follow from the total by the grading scale',
    clauses,
    sql: `
      SELECT r.name AS subject, concat_ws(' ', r.grade, r."gradePoint") AS have, concat_ws(' ', b.grade, b.point) AS want
      FROM (${RESULTS}) r JOIN {edu_grading_scale} s ON s."tenantId" = r."tenantId" AND s."isDefault"
      LEFT JOIN LATERAL (SELECT b.grade, b.point FROM jsonb_to_recordset(s.bands) b(grade text, min numeric, point text)
        WHERE b.min <= r."totalScore" ORDER BY b.min DESC LIMIT 1) b ON true`,
  },
  {
    id: 'education.result-position',
    title: 'a position is the place by total among classmates, and never below the last',
    clauses,
    sql: `
      SELECT r.name AS subject, r.position || ' of ' || n.pupils AS have,
        CASE WHEN r."totalScore" IS NOT NULL THEN least(n.pupils, rank() OVER (PARTITION BY r."classId", r."subjectId", r."termId" ORDER BY r."totalScore" DESC NULLS LAST))
          || ' of ' || n.pupils END AS want
      FROM (${RESULTS}) r JOIN (SELECT e."classId", count(*) AS pupils FROM {edu_enrollment} e WHERE e.status = 'ENROLLED' GROUP BY e."classId") n USING ("classId")`,
  },
  everyNamed(
    {
      id: 'education.result-comments',
      title: 'a result that stands has a comment',
    },
    RESULTS,
    `(r.comment IS NOT NULL) = (r."totalScore" IS NOT NULL)`,
    `concat_ws(' ', r."totalScore", coalesce(r.comment, 'without a word'))`,
  ),
  {
    id: 'education.result-status',
    title:
      'results of completed terms are out and those of the running term are not; who owes waits; a locked term is locked',
    clauses,
    sql: `
      SELECT r.name AS subject, r.status::text AS have,
        CASE WHEN r."resultsLocked" THEN 'LOCKED'
          WHEN r."termStatus" = 'COMPLETED' AND c."blockResultsIfOwing" AND EXISTS (SELECT FROM {edu_fee_assignment} f
            WHERE f."studentId" = r."studentId" AND f."termId" = r."termId" AND f."outstandingAmount" > 0) THEN 'APPROVED'
          WHEN r."termStatus" = 'COMPLETED' THEN 'RELEASED' WHEN r."approvedAt" IS NOT NULL THEN 'APPROVED' WHEN r."submittedAt" IS NOT NULL THEN 'SUBMITTED'
          ELSE 'DRAFT' END AS want
      FROM (${RESULTS}) r JOIN {edu_config} c ON c."tenantId" = r."tenantId"`,
  },
  {
    id: 'education.result-hands',
    title: 'a result has gone through the hands that its status says, in order, and is complete once it is handed in',
    clauses,
    sql: `
      SELECT r.name AS subject,
        concat_ws(' ', r.status, CASE WHEN r."submittedAt" IS NOT NULL THEN 'submitted' END, CASE WHEN r."approvedAt" IS NOT NULL THEN 'approved' END,
          CASE WHEN r."releasedAt" IS NOT NULL THEN 'released' END, CASE WHEN r."lockedAt" IS NOT NULL THEN 'locked' END,
          CASE WHEN r."submittedAt" IS NOT NULL AND r."totalScore" IS NULL THEN 'without a total' END,
          CASE WHEN r."submittedAt" > r."approvedAt" OR r."approvedAt" > r."releasedAt" OR r."releasedAt" > r."lockedAt" THEN 'out of order' END,
          CASE WHEN greatest(r."submittedAt", r."approvedAt", r."releasedAt", r."lockedAt", r."updatedAt") > :now::timestamp THEN 'in the future' END) AS have,
        concat_ws(' ', r.status, CASE r.status WHEN 'SUBMITTED' THEN 'submitted' WHEN 'APPROVED' THEN 'submitted approved' WHEN 'RELEASED' THEN 'submitted approved released'
          WHEN 'LOCKED' THEN 'submitted approved released locked' END) AS want
      FROM (${RESULTS}) r`,
  },
];
