import type { Rule } from '../engine/contract.ts';
import { everyNamed, mix } from '../engine/rules.ts';
import { ROLL } from './named-rows.ts';

const clauses = ['8.1.a'];

/** Pupils, those who answer for them, and who works at the school. */
export const peopleRules: readonly Rule[] = [
  mix('education.student-mix', 'edu_student', 'status', {
    ACTIVE: 100,
    PROSPECTIVE: 0,
    GRADUATED: 0,
    SUSPENDED: 0,
    WITHDRAWN: 0,
    EXPELLED: 0,
    TRANSFERRED_OUT: 0,
  }),
  mix('education.enrollment-mix', 'edu_enrollment', 'status', {
    ENROLLED: 100,
    PENDING: 0,
    APPROVED: 0,
    DEFERRED: 0,
    REJECTED: 0,
    CANCELLED: 0,
  }),
  {
    id: 'education.enrolled-are-active',
    title: 'nobody who is enrolled was left prospective, and every active pupil is enrolled once this session',
    clauses,
    sql: `
      SELECT p."admissionNumber" AS subject, concat_ws(' ', p.status, 'in', coalesce(string_agg(c.name, ', '), 'no class')) AS have,
        concat_ws(' ', 'ACTIVE', 'in', coalesce(min(c.name), 'a class')) AS want
      FROM {edu_student} p LEFT JOIN {edu_session} s ON s."isCurrent"
      LEFT JOIN {edu_enrollment} e ON e."studentId" = p.id AND e."sessionId" = s.id AND e.status = 'ENROLLED' LEFT JOIN {edu_class} c ON c.id = e."classId"
      GROUP BY p."admissionNumber", p.status`,
  },
  everyNamed(
    {
      id: 'education.enrollment-times',
      title: 'a pupil is applied for, approved and enrolled in turn, before the year begins and not before admission',
    },
    `SELECT e.*, e."enrollmentNumber" AS name, s."startDate", p."admittedOn" FROM {edu_enrollment} e
      JOIN {edu_session} s ON s.id = e."sessionId" JOIN {edu_student} p ON p.id = e."studentId"`,
    `r."appliedAt" < r."approvedAt" AND r."approvedAt" < r."enrolledAt" AND r."enrolledAt" < r."startDate"
      AND r."admittedOn" <= r."enrolledAt"::date AND r."createdAt" = r."appliedAt" AND r."updatedAt" BETWEEN r."enrolledAt" AND :now::timestamp`,
    `concat_ws(' ', r."admittedOn", r."appliedAt", r."approvedAt", r."enrolledAt", r."startDate")`,
  ),
  everyNamed(
    {
      id: 'education.ages',
      title: 'pupils are 11 to 18 years old, in JSS 1 eleven or twelve, a year older each class',
    },
    `SELECT p.*, p."admissionNumber" AS name FROM (${ROLL}) p`,
    `extract(year FROM age(:today::date, r."birthDate")) BETWEEN greatest(11, 10 + r.level) AND least(18, 11 + r.level)`,
    `r."className" || ' at ' || extract(year FROM age(:today::date, r."birthDate"))`,
  ),
  {
    id: 'education.numbers',
    title: 'pupils, staff, enrolments and receipts are numbered with the prefix of the school, without a gap',
    clauses,
    sql: `
      SELECT n.number AS subject, n.number AS have,
        n.prefix || lpad((row_number() OVER (PARTITION BY n.prefix ORDER BY n.number))::text, 4, '0') AS want
      FROM (SELECT p."admissionNumber" AS number, c."studentPrefix" AS prefix FROM {edu_student} p JOIN {edu_config} c ON c."tenantId" = p."tenantId"
        UNION ALL SELECT s."staffNumber", c."staffPrefix" FROM {edu_staff} s JOIN {edu_config} c ON c."tenantId" = s."tenantId"
        UNION ALL SELECT e."enrollmentNumber", c."enrollmentPrefix" FROM {edu_enrollment} e JOIN {edu_config} c ON c."tenantId" = e."tenantId"
        UNION ALL SELECT f."receiptNumber", c."receiptPrefix" FROM {edu_fee_assignment} f JOIN {edu_config} c ON c."tenantId" = f."tenantId"
          WHERE f."receiptNumber" IS NOT NULL) n`,
  },
  everyNamed(
    { id: 'education.guardian-contact', title: 'a guardian can be reached, has a child at the school, and says how' },
    `SELECT g.*, concat_ws(' ', g.title, g."firstName", g."lastName") AS name,
      (SELECT count(*) FROM {edu_guardian_link} l WHERE l."guardianId" = g.id AND l."isActive") AS children FROM {edu_guardian} g`,
    `r.phone ~ '^0[789][01][0-9]{8}$' AND (r."prefersSms" OR r."prefersEmail" OR r."prefersWhatsApp") AND r.children > 0
      AND (r.email IS NOT NULL OR NOT r."prefersEmail")`,
    `r.phone || ', ' || r.children || ' children'`,
  ),
  {
    id: 'education.guardian-links',
    title: 'the school calls one guardian of each pupil first, and bills one',
    clauses,
    sql: `
      SELECT p."admissionNumber" AS subject,
        concat_ws(', ', count(l.id) FILTER (WHERE l."isPrimary") || ' called first', count(l.id) FILTER (WHERE l."isFinancialContact") || ' billed') AS have,
        '1 called first, 1 billed' AS want
      FROM {edu_student} p LEFT JOIN {edu_guardian_link} l ON l."studentId" = p.id AND l."isActive" GROUP BY p."admissionNumber"`,
  },
  {
    id: 'education.parent-login',
    title: 'the parent who signs in is a guardian, linked by key to children of her own',
    clauses: ['8.1.a', '8.3.e'],
    sql: `
      SELECT w.email AS subject, string_agg(concat_ws(' ', p."firstName", p."lastName", 'by', lower(l.relation::text)), ', ' ORDER BY p."firstName") AS have,
        'Chinyere Okoro by mother, Ifeanyi Okoro by mother' AS want
      FROM (VALUES ('parent@demo-school.demo')) w(email)
      LEFT JOIN "User" u ON u.email = w.email LEFT JOIN {edu_guardian} g ON g."userId" = u.id
      LEFT JOIN {edu_guardian_link} l ON l."guardianId" = g.id AND l."isActive" LEFT JOIN {edu_student} p ON p.id = l."studentId"
      GROUP BY w.email`,
  },
  {
    id: 'education.accounts',
    title: 'a guardian or member of staff who signs in goes by the name and address of the account',
    clauses,
    sql: `
      SELECT u.email AS subject, concat_ws(' ', p.title, p."firstName", p."lastName", p.email) AS have, concat_ws(' ', u.name, u.email) AS want
      FROM (SELECT g."userId", g.title, g."firstName", g."lastName", g.email FROM {edu_guardian} g
        UNION ALL SELECT s."userId", s.title, s."firstName", s."lastName", s.email FROM {edu_staff} s) p
      JOIN "User" u ON u.id = p."userId"`,
  },
  {
    id: 'education.staff-logins',
    title: 'principal, teacher and bursar sign in and find their work',
    clauses: ['8.1.a', '8.3.c', '8.3.d'],
    sql: `
      SELECT w.email AS subject, s.role::text AS have, w.role AS want
      FROM (VALUES ('principal@demo-school.demo', 'PRINCIPAL'), ('teacher@demo-school.demo', 'CLASS_TEACHER'), ('bursar@demo-school.demo', 'BURSAR')) w(email, role)
      LEFT JOIN "User" u ON u.email = w.email LEFT JOIN {edu_staff} s ON s."userId" = u.id AND s."isActive"`,
  },
  mix('education.staff-mix', 'edu_staff', 'role', {
    PRINCIPAL: 1,
    VICE_PRINCIPAL: 1,
    BURSAR: 1,
    REGISTRAR: 1,
    LIBRARIAN: 1,
    HEAD_OF_DEPARTMENT: 2,
    CLASS_TEACHER: 8,
  }),
];
