import type { View } from '../engine/contract.ts';
import { REPORT_CARD } from './report-card.ts';

const tenant = 'demo-school';

/** The portal parent's children, as `p`. */
const HERS = `
  {edu_guardian} g JOIN "User" u ON u.id = g."userId" AND u.email = 'parent@demo-school.demo'
  JOIN {edu_guardian_link} l ON l."guardianId" = g.id AND l."isActive" JOIN {edu_student} p ON p.id = l."studentId"`;

const feeBoard = (id: string, title: string, atLeast: number, statuses: string): View => ({
  id: `education.view.fees-${id}`,
  title,
  tenant,
  atLeast,
  naira: ['Due', 'Paid', 'Outstanding'],
  sql: `
    SELECT p."admissionNumber" AS "Pupil", concat_ws(' ', p."firstName", p."lastName") AS "Name", t.name AS "Term", s.name AS "Fee",
      f."finalAmount" AS "Due", f."paidAmount" AS "Paid", f."outstandingAmount" AS "Outstanding", f."dueOn" AS "By", f."receiptNumber" AS "Receipt"
    FROM {edu_fee_assignment} f JOIN {edu_student} p ON p.id = f."studentId" JOIN {edu_term} t ON t.id = f."termId"
    JOIN {edu_fee_structure} s ON s.id = f."structureId" WHERE f.status IN (${statuses})`,
});

/** What the school's people open, and must not find empty. */
export const views: readonly View[] = [
  {
    id: 'education.view.attendance-trend',
    title: 'attendance by day',
    tenant,
    atLeast: 10,
    chart: { kind: 'line', label: 'Day', value: 'Present (%)' },
    sql: `
      SELECT a.date AS "Day", round(100.0 * count(*) FILTER (WHERE a.status IN ('PRESENT', 'LATE')) / count(*), 1) AS "Present (%)", count(*) AS "Marked"
      FROM {edu_attendance} a GROUP BY a.date`,
  },
  {
    id: 'education.view.fees-summary',
    title: 'fees of the year by how far they are paid',
    tenant,
    atLeast: 3,
    naira: ['Due', 'Paid'],
    chart: { kind: 'share', label: 'Status', value: 'Due' },
    sql: `
      SELECT f.status AS "Status", count(*) AS "Fees", sum(f."finalAmount") AS "Due", sum(f."paidAmount") AS "Paid"
      FROM {edu_fee_assignment} f GROUP BY f.status`,
  },
  {
    id: 'education.view.students',
    title: 'student list',
    tenant,
    atLeast: 100,
    sql: `
      SELECT p."admissionNumber" AS "Number", concat_ws(' ', p."firstName", p."lastName") AS "Name", p.sex AS "Sex", c.name AS "Class",
        extract(year FROM age(:today::date, p."birthDate")) AS "Age", concat_ws(', ', p.lga, p."stateOfOrigin") AS "From",
        concat_ws(' ', g.title, g."firstName", g."lastName") AS "Guardian", g.phone AS "Phone"
      FROM {edu_student} p JOIN {edu_enrollment} e ON e."studentId" = p.id AND e.status = 'ENROLLED' JOIN {edu_class} c ON c.id = e."classId"
      JOIN {edu_guardian_link} l ON l."studentId" = p.id AND l."isPrimary" JOIN {edu_guardian} g ON g.id = l."guardianId"
      WHERE p.status = 'ACTIVE'`,
  },
  {
    id: 'education.view.rosters',
    title: 'class rosters with teacher and free places',
    tenant,
    atLeast: 10,
    sql: `
      SELECT c.name AS "Class", concat_ws(' ', s.title, s."firstName", s."lastName") AS "Class teacher", count(*) AS "Pupils",
        c.capacity - count(*) AS "Free", string_agg(p."firstName" || ' ' || p."lastName", ', ' ORDER BY p."lastName") AS "On the roll"
      FROM {edu_class} c JOIN {edu_staff} s ON s.id = c."classTeacherId" JOIN {edu_enrollment} e ON e."classId" = c.id AND e.status = 'ENROLLED'
      JOIN {edu_student} p ON p.id = e."studentId" WHERE c."isActive" GROUP BY c.id, c.name, c.capacity, s.title, s."firstName", s."lastName"`,
  },
  {
    id: 'education.view.attendance',
    title: 'attendance sheets of the last three weeks',
    tenant,
    atLeast: 150,
    sql: `
      SELECT c.name AS "Class", a.date AS "Day", count(*) FILTER (WHERE a.status = 'PRESENT') AS "Present", count(*) FILTER (WHERE a.status = 'LATE') AS "Late",
        count(*) FILTER (WHERE a.status = 'ABSENT') AS "Absent", count(*) FILTER (WHERE a.status = 'EXCUSED') AS "Excused"
      FROM {edu_attendance} a JOIN {edu_class} c ON c.id = a."classId" WHERE a."markedAt" > :now::timestamp - interval '120 days' GROUP BY c.name, a.date`,
  },
  {
    id: 'education.view.gradebook',
    title: 'gradebooks of the running term',
    tenant,
    atLeast: 100,
    sql: `
      SELECT c.name AS "Class", j.name AS "Subject", concat_ws(' ', p."firstName", p."lastName") AS "Pupil",
        max(a.score) FILTER (WHERE a.type = 'TEST') AS "First test", max(a.score) FILTER (WHERE a.type = 'MID_TERM') AS "Mid-term",
        max(a.score) FILTER (WHERE a.type NOT IN ('TEST', 'MID_TERM', 'FINAL_EXAM')) AS "Coursework", max(a.score) FILTER (WHERE a.type = 'FINAL_EXAM') AS "Exam",
        min(a."heldOn") FILTER (WHERE a.status = 'SCHEDULED') AS "Next on"
      FROM {edu_assessment} a JOIN {edu_term} t ON t.id = a."termId" AND t."isCurrent" JOIN {edu_student} p ON p.id = a."studentId"
      JOIN {edu_class} c ON c.id = a."classId" JOIN {edu_subject} j ON j.id = a."subjectId" GROUP BY c.name, j.name, p.id, p."firstName", p."lastName"`,
  },
  {
    id: 'education.view.report-cards',
    title: 'report cards of the last completed term',
    tenant,
    atLeast: 300,
    sql: `SELECT r.* FROM (${REPORT_CARD}) r WHERE r."Ended" = (SELECT max(t."endDate") FROM {edu_term} t WHERE t.status = 'COMPLETED')`,
  },
  {
    id: 'education.view.parent-results',
    title: 'report cards as the parent sees them',
    tenant,
    atLeast: 18,
    sql: `SELECT r.* FROM (${REPORT_CARD}) r JOIN (SELECT p.id FROM ${HERS}) h ON h.id = r."studentId"`,
  },
  {
    id: 'education.view.parent-attendance',
    title: 'attendance of her children as the parent sees it',
    tenant,
    atLeast: 30,
    sql: `
      SELECT p."firstName" AS "Child", a.date AS "Day", a.status AS "Status", a."arrivedAt" AS "Arrived", a.excuse AS "Excuse"
      FROM ${HERS} JOIN {edu_attendance} a ON a."studentId" = p.id`,
  },
  {
    id: 'education.view.parent-fees',
    title: 'fees of her children as the parent sees them',
    tenant,
    atLeast: 6,
    naira: ['Due', 'Paid', 'Outstanding'],
    sql: `
      SELECT p."firstName" AS "Child", t.name AS "Term", s.name AS "Fee", f.status AS "Status", f."finalAmount" AS "Due", f."paidAmount" AS "Paid",
        f."outstandingAmount" AS "Outstanding", f."receiptNumber" AS "Receipt"
      FROM ${HERS} JOIN {edu_fee_assignment} f ON f."studentId" = p.id JOIN {edu_term} t ON t.id = f."termId" JOIN {edu_fee_structure} s ON s.id = f."structureId"`,
  },
  feeBoard('paid', 'fee board: paid', 200, `'PAID'`),
  feeBoard('part', 'fee board: paid in part', 30, `'PARTIALLY_PAID'`),
  feeBoard('owing', 'fee board: owing', 20, `'BILLED'`),
  {
    id: 'education.view.trend',
    title: 'trend over three terms by class',
    tenant,
    atLeast: 30,
    naira: ['Fees paid'],
    sql: `
      SELECT c.name AS "Class", t.name AS "Term", t."startDate" AS "Began", avg(r."totalScore") AS "Average", avg(r."caScore") AS "Average CA",
        count(*) FILTER (WHERE r.grade = 'A') AS "Grade A", count(*) FILTER (WHERE r.grade = 'F') AS "Failed",
        (SELECT sum(f."paidAmount") FROM {edu_fee_assignment} f JOIN {edu_enrollment} e ON e."studentId" = f."studentId"
          WHERE e."classId" = c.id AND f."termId" = t.id) AS "Fees paid"
      FROM {edu_result} r JOIN {edu_class} c ON c.id = r."classId" JOIN {edu_term} t ON t.id = r."termId" GROUP BY c.id, c.name, t.id, t.name, t."startDate"`,
  },
  {
    id: 'education.view.staff',
    title: 'staff list with what they teach',
    tenant,
    atLeast: 15,
    sql: `
      SELECT s."staffNumber" AS "Number", concat_ws(' ', s.title, s."firstName", s."lastName") AS "Name", s.role AS "Role", s.department AS "Department",
        (SELECT string_agg(DISTINCT j.name, ', ') FROM {edu_class_subject} k JOIN {edu_subject} j ON j.id = k."subjectId" WHERE k."teacherId" = s.id) AS "Teaches"
      FROM {edu_staff} s WHERE s."isActive"`,
  },
];
