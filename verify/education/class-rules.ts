import type { Rule } from '../engine/contract.ts';
import { everyNamed } from '../engine/rules.ts';
import { ROLL } from './named-rows.ts';

const clauses = ['8.1.a'];

/** Classes, what they are taught, and by whom. */
export const classRules: readonly Rule[] = [
  {
    id: 'education.classes',
    title: 'the classes are the agreed ones, with six or seven subjects each',
    clauses: ['6.2.a', '8.1.a'],
    sql: `
      SELECT coalesce(w.name, f.name) AS subject, f.what AS have, w.what AS want
      FROM (VALUES ('JSS 1 A', 'level 1, 7 subjects'), ('JSS 2 A', 'level 2, 6 subjects'), ('JSS 3 A', 'level 3, 6 subjects'),
        ('SS 1 Science', 'level 4, 7 subjects'), ('SS 1 Arts', 'level 4, 6 subjects'), ('SS 1 Commercial', 'level 4, 6 subjects'),
        ('SS 2 Science', 'level 5, 7 subjects'), ('SS 2 Arts', 'level 5, 6 subjects'), ('SS 3 Science', 'level 6, 7 subjects'),
        ('SS 3 Arts', 'level 6, 6 subjects')) w(name, what)
      FULL JOIN (SELECT c.name, 'level ' || c.level || ', ' || count(k.id) || ' subjects' AS what
        FROM {edu_class} c LEFT JOIN {edu_class_subject} k ON k."classId" = c.id AND k."isActive" WHERE c."isActive" GROUP BY c.name, c.level) f USING (name)`,
  },
  {
    id: 'education.class-size',
    title: 'a class has room for 30 to 40, and ten sit in it',
    clauses,
    sql: `
      SELECT c.name AS subject, concat_ws(' ', count(p.id), 'of', c.capacity) AS have, concat_ws(' ', 10, 'of', least(40, greatest(30, c.capacity))) AS want
      FROM {edu_class} c LEFT JOIN (${ROLL}) p ON p."classId" = c.id GROUP BY c.name, c.capacity`,
  },
  {
    id: 'education.class-teachers',
    title: 'every class has a class teacher of its own',
    clauses,
    sql: `
      SELECT c.name AS subject, s.role || ' of ' || (SELECT count(*) FROM {edu_class} o WHERE o."classTeacherId" = s.id) AS have,
        CASE WHEN s.role = 'HEAD_OF_DEPARTMENT' THEN 'HEAD_OF_DEPARTMENT' ELSE 'CLASS_TEACHER' END || ' of 1' AS want
      FROM {edu_class} c JOIN {edu_staff} s ON s.id = c."classTeacherId"`,
  },
  {
    id: 'education.compulsory',
    title: 'every class takes every compulsory subject',
    clauses,
    sql: `
      SELECT c.name || ' ' || j.name AS subject, CASE WHEN k.id IS NULL THEN 'not taken' ELSE 'taken' END AS have, 'taken' AS want
      FROM {edu_class} c CROSS JOIN (SELECT s.* FROM {edu_subject} s WHERE s."isCompulsory" OR s.code IN ('ENG', 'MTH')) j
      LEFT JOIN {edu_class_subject} k ON k."classId" = c.id AND k."subjectId" = j.id AND k."isActive"`,
  },
  {
    id: 'education.subjects-taught',
    title: 'every active subject is taught somewhere',
    clauses,
    sql: `
      SELECT j.name AS subject, CASE WHEN count(k.id) > 0 THEN 'taught' ELSE 'nowhere' END AS have, 'taught' AS want
      FROM {edu_subject} j LEFT JOIN {edu_class_subject} k ON k."subjectId" = j.id AND k."isActive" WHERE j."isActive" GROUP BY j.name`,
  },
  everyNamed(
    { id: 'education.teaching', title: 'subjects are taught by teachers, and weigh what the settings say' },
    `SELECT k.*, c.name || ' ' || j.code AS name, s.role, g."caWeight" AS ca, g."examWeight" AS exam
      FROM {edu_class_subject} k JOIN {edu_class} c ON c.id = k."classId" JOIN {edu_subject} j ON j.id = k."subjectId"
      JOIN {edu_staff} s ON s.id = k."teacherId" JOIN {edu_config} g ON g."tenantId" = k."tenantId"`,
    `r.role IN ('TEACHER', 'CLASS_TEACHER', 'HEAD_OF_DEPARTMENT', 'VICE_PRINCIPAL') AND r."caWeight" = r.ca AND r."examWeight" = r.exam`,
    `concat_ws(' ', 'by', r.role, r."caWeight", r."examWeight")`,
  ),
];
