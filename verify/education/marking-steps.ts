import type { Step } from '../engine/contract.ts';
import { REPORT_CARD } from './report-card.ts';

/** From the first test to the report card in the parent's hands: mathematics, in the running term. */
export const markingSteps: readonly Step[] = [
  {
    title: 'The teacher enters CA and exam',
    sql: `
      WITH entered AS (
        INSERT INTO "edu_assessment" (id, "tenantId", "studentId", "classId", "subjectId", "termId", "teacherId", type, title, "maxScore", score, status, "heldOn", "gradedAt", "updatedAt")
        SELECT gen_random_uuid()::text, :tenant, :studentId, :classId, :subjectId, :termId, :teacherId, v.type::"EduAssessmentType", v.title, v.max, v.score,
          'GRADED'::"EduAssessmentStatus", greatest(:schoolDay::date, t."startDate"), :now::timestamp - interval '1 hour', :now::timestamp
        FROM {edu_term} t CROSS JOIN (VALUES ('TEST', 'First test', 15, 13), ('MID_TERM', 'Mid-term test', 15, 12), ('QUIZ', 'Class quiz', 10, 8), ('FINAL_EXAM', 'Examination', 60, 50)) v(type, title, max, score) WHERE t.id = :termId
        RETURNING type, score)
      SELECT 'CA and exam' AS subject, sum(score) FILTER (WHERE type <> 'FINAL_EXAM') || ' + ' || sum(score) FILTER (WHERE type = 'FINAL_EXAM') AS have, '33.00 + 50.00' AS want
      FROM entered`,
  },
  {
    title: 'The result is computed by the grading scale',
    sql: `
      INSERT INTO "edu_result" (id, "tenantId", "studentId", "classId", "subjectId", "termId", "sessionId", "teacherId", "caScore", "examScore", "totalScore", grade, "gradePoint", comment, "updatedAt")
      SELECT gen_random_uuid()::text, :tenant, :studentId, :classId, :subjectId, :termId, :sessionId, :teacherId, m.ca, m.exam, m.ca + m.exam, b.grade, b.point, b.remark, :now::timestamp
      FROM (SELECT sum(a.score) FILTER (WHERE a.type <> 'FINAL_EXAM') AS ca, sum(a.score) FILTER (WHERE a.type = 'FINAL_EXAM') AS exam
        FROM {edu_assessment} a WHERE a."studentId" = :studentId AND a."subjectId" = :subjectId AND a."termId" = :termId) m
      JOIN {edu_grading_scale} s ON s."isDefault"
      CROSS JOIN LATERAL (SELECT b.* FROM jsonb_to_recordset(s.bands) b(grade text, min numeric, point numeric, remark text) WHERE b.min <= m.ca + m.exam ORDER BY b.min DESC LIMIT 1) b
      RETURNING id AS "resultId", 'result' AS subject, concat_ws(' ', status, "caScore", '+', "examScore", '=', "totalScore", grade, "gradePoint") AS have,
        'DRAFT 33.00 + 50.00 = 83.00 A 4.0' AS want`,
  },
  {
    title: 'Her place among her classmates follows',
    sql: `
      UPDATE "edu_result" r SET position = (SELECT count(*) + 1 FROM {edu_result} o WHERE o."classId" = r."classId" AND o."subjectId" = r."subjectId"
        AND o."termId" = r."termId" AND o."totalScore" > r."totalScore")
      WHERE r.id = :resultId RETURNING 'place' AS subject, CASE WHEN r.position BETWEEN 1 AND 11 THEN 'within the class' ELSE r.position::text END AS have, 'within the class' AS want`,
  },
  {
    title: 'The teacher submits it',
    sql: `
      UPDATE "edu_result" SET status = 'SUBMITTED', "submittedAt" = :now::timestamp - interval '50 minutes' WHERE id = :resultId AND status = 'DRAFT'
      RETURNING 'status' AS subject, status::text AS have, 'SUBMITTED' AS want`,
  },
  {
    title: 'The principal approves it',
    sql: `
      UPDATE "edu_result" SET status = 'APPROVED', "approvedAt" = :now::timestamp - interval '40 minutes' WHERE id = :resultId AND status = 'SUBMITTED'
      RETURNING 'status' AS subject, status::text AS have, 'APPROVED' AS want`,
  },
  {
    title: 'Until it is released the parent sees nothing of it',
    sql: `SELECT 'lines of the report card' AS subject, count(*) AS have, 0 AS want FROM (${REPORT_CARD}) c WHERE c."studentId" = :studentId`,
  },
  {
    title: 'It is released: nothing is owing for a term that is over',
    sql: `
      UPDATE "edu_result" r SET status = 'RELEASED', "releasedAt" = :now::timestamp - interval '30 minutes'
      FROM {edu_config} c WHERE c."tenantId" = r."tenantId" AND r.id = :resultId AND r.status = 'APPROVED' AND NOT (c."blockResultsIfOwing" AND EXISTS (
        SELECT FROM {edu_fee_assignment} f JOIN {edu_term} t ON t.id = f."termId" AND t.status = 'COMPLETED' WHERE f."studentId" = r."studentId" AND f."outstandingAmount" > 0))
      RETURNING 'status' AS subject, r.status::text AS have, 'RELEASED' AS want`,
  },
  {
    title: 'The parent opens the report card',
    sql: `
      SELECT 'report card' AS subject, string_agg(concat_ws(' ', c."Name", c."Class", c."Subject", c."CA", c."Exam", c."Total", c."Grade"), ', ') AS have,
        'Ada ' || min(g."lastName") || ' JSS 1 A Mathematics 33.00 50.00 83.00 A' AS want
      FROM "User" u JOIN {edu_guardian} g ON g."userId" = u.id JOIN {edu_guardian_link} l ON l."guardianId" = g.id AND l."isActive"
      JOIN (${REPORT_CARD}) c ON c."studentId" = l."studentId" WHERE u.email = 'parent@demo-school.demo' AND l."studentId" = :studentId`,
  },
];
