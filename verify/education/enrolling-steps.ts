import type { Step } from '../engine/contract.ts';

/** From the application to a place on the register: a third child of the portal parent, in JSS 1. */
export const enrollingSteps: readonly Step[] = [
  {
    title: 'The registrar finds a free place in JSS 1 A',
    sql: `
      SELECT 'pupils on the roll' AS subject, (SELECT count(*) FROM {edu_enrollment} e WHERE e."classId" = c.id AND e.status = 'ENROLLED') AS have, 10 AS want,
        c.id AS "classId", c."classTeacherId" AS "classTeacherId", s.id AS "sessionId", t.id AS "termId", g.id AS "guardianId", k."subjectId" AS "subjectId",
        k."teacherId" AS "teacherId", (SELECT max(a.date)::text FROM {edu_attendance} a) AS "schoolDay",
        (SELECT o.id FROM {edu_term} o WHERE o.id = (SELECT a."termId" FROM {edu_attendance} a ORDER BY a.date DESC LIMIT 1)) AS "registerTermId"
      FROM {edu_class} c JOIN {edu_session} s ON s."isCurrent" AND s.status = 'ACTIVE' JOIN {edu_term} t ON t."sessionId" = s.id AND t."isCurrent" AND t.status = 'ACTIVE'
      JOIN "User" u ON u.email = 'parent@demo-school.demo' JOIN {edu_guardian} g ON g."userId" = u.id
      JOIN {edu_class_subject} k ON k."classId" = c.id JOIN {edu_subject} j ON j.id = k."subjectId" AND j.code = 'MTH'
      WHERE c.name = 'JSS 1 A' AND c.capacity > 10`,
  },
  {
    title: 'A pupil applies',
    sql: `
      INSERT INTO "edu_student" (id, "tenantId", "admissionNumber", "firstName", "lastName", sex, "birthDate", "stateOfOrigin", lga, "admittedOn", "updatedAt")
      SELECT gen_random_uuid()::text, :tenant, c."studentPrefix" || 'TRIAL', 'Ada', g."lastName", 'FEMALE'::"EduSex", :today::date - 4200, 'Anambra', 'Nnewi North',
        :schoolDay::date, :now::timestamp
      FROM {edu_config} c JOIN {edu_guardian} g ON g.id = :guardianId
      RETURNING id AS "studentId", 'status' AS subject, status::text AS have, 'PROSPECTIVE' AS want`,
  },
  {
    title: 'Her mother, who has an account, is named as guardian',
    sql: `
      INSERT INTO "edu_guardian_link" (id, "tenantId", "studentId", "guardianId", relation, "isPrimary", "isFinancialContact", "updatedAt")
      VALUES (gen_random_uuid()::text, :tenant, :studentId, :guardianId, 'MOTHER'::"EduRelation", true, true, :now::timestamp)
      RETURNING 'children of the parent' AS subject, (SELECT count(*) + 1 FROM {edu_guardian_link} l WHERE l."guardianId" = :guardianId) AS have, 3 AS want`,
  },
  {
    title: 'The application is filed',
    sql: `
      INSERT INTO "edu_enrollment" (id, "tenantId", "enrollmentNumber", "studentId", "classId", "sessionId", "appliedAt", "updatedAt")
      SELECT gen_random_uuid()::text, :tenant, c."enrollmentPrefix" || 'TRIAL', :studentId, :classId, :sessionId, :schoolDay::date - interval '7 days', :now::timestamp
      FROM {edu_config} c
      RETURNING id AS "enrollmentId", 'status' AS subject, status::text AS have, 'PENDING' AS want`,
  },
  {
    title: 'The principal approves it',
    sql: `
      UPDATE "edu_enrollment" SET status = 'APPROVED', "approvedAt" = "appliedAt" + interval '3 days' WHERE id = :enrollmentId AND status = 'PENDING'
      RETURNING 'status' AS subject, status::text AS have, 'APPROVED' AS want`,
  },
  {
    title: 'She is enrolled in the class, and no longer prospective',
    sql: `
      WITH enrolled AS (
        UPDATE "edu_enrollment" SET status = 'ENROLLED', "enrolledAt" = :schoolDay::timestamp WHERE id = :enrollmentId AND status = 'APPROVED' RETURNING "studentId", status)
      UPDATE "edu_student" p SET status = 'ACTIVE' FROM enrolled WHERE p.id = enrolled."studentId"
      RETURNING 'pupil and enrolment' AS subject, concat_ws(' ', p.status, enrolled.status) AS have, 'ACTIVE ENROLLED' AS want`,
  },
  {
    title: 'The class roster lists her',
    sql: `
      SELECT 'pupils on the roll' AS subject, count(*) AS have, 11 AS want
      FROM {edu_enrollment} e JOIN {edu_student} p ON p.id = e."studentId" AND p.status = 'ACTIVE' WHERE e."classId" = :classId AND e.status = 'ENROLLED'`,
  },
  {
    title: 'The class teacher marks her late on the last school day',
    sql: `
      INSERT INTO "edu_attendance" (id, "tenantId", "studentId", "classId", "termId", date, status, "arrivedAt", "markedById", "markedAt", "updatedAt")
      SELECT gen_random_uuid()::text, :tenant, :studentId, :classId, t.id, :schoolDay::date, 'LATE'::"EduAttendanceStatus", :schoolDay::date + time '07:20',
        :classTeacherId, :schoolDay::date + time '08:15', :now::timestamp
      FROM {edu_term} t WHERE t.id = :registerTermId AND :schoolDay::date BETWEEN t."startDate" AND t."endDate"
      RETURNING 'status' AS subject, status::text AS have, 'LATE' AS want`,
  },
  {
    title: 'The attendance sheet of the day is complete',
    sql: `
      SELECT 'pupils on the sheet' AS subject, count(DISTINCT a."studentId") AS have, 11 AS want
      FROM {edu_attendance} a WHERE a."classId" = :classId AND a.date = :schoolDay::date`,
  },
];
