import type { Fault } from '../engine/fault.ts';

const OURS = `"tenantId" = ANY(:tenants::text[])`;

/** Demo rows by the names that people use, as subqueries that give ids. */

const idIn = (table: string, column: string, value: string): string =>
  `(SELECT id FROM "${table}" WHERE "${column}" = '${value}' AND ${OURS})`;

export const theOne = (table: string): string => `(SELECT id FROM "${table}" WHERE ${OURS})`;

export const term = (name: string): string => idIn('edu_term', 'name', name);

export const schoolClass = (name: string): string => idIn('edu_class', 'name', name);

export const subject = (code: string): string => idIn('edu_subject', 'code', code);

export const staff = (number: number): string =>
  idIn('edu_staff', 'staffNumber', `BFA-STF-${String(number).padStart(4, '0')}`);

export const pupil = (number: number): string =>
  idIn('edu_student', 'admissionNumber', `BFA-STU-${String(number).padStart(4, '0')}`);

export const enrollment = (number: number): string =>
  `(SELECT id FROM "edu_enrollment" WHERE "studentId" = ${pupil(number)})`;

export const guardianOf = (number: number): string =>
  `(SELECT "guardianId" FROM "edu_guardian_link" WHERE "studentId" = ${pupil(number)} AND "isPrimary")`;

export const linkOf = (number: number): string =>
  `(SELECT id FROM "edu_guardian_link" WHERE "studentId" = ${pupil(number)} AND "isPrimary")`;

export const taught = (className: string, code: string): string =>
  `(SELECT id FROM "edu_class_subject" WHERE "classId" = ${schoolClass(className)} AND "subjectId" = ${subject(code)})`;

export const registered = (number: number, date: string): string =>
  `(SELECT id FROM "edu_attendance" WHERE "studentId" = ${pupil(number)} AND date = '${date}')`;

export const assessed = (number: number, code: string, termName: string, type: string): string =>
  `(SELECT id FROM "edu_assessment" WHERE "studentId" = ${pupil(number)} AND "subjectId" = ${subject(code)} AND "termId" = ${term(termName)} AND type = '${type}')`;

export const result = (number: number, code: string, termName: string): string =>
  `(SELECT id FROM "edu_result" WHERE "studentId" = ${pupil(number)} AND "subjectId" = ${subject(code)} AND "termId" = ${term(termName)})`;

export const fee = (name: string): string => idIn('edu_fee_structure', 'name', name);

export const charge = (number: number, termName: string): string =>
  `(SELECT id FROM "edu_fee_assignment" WHERE "studentId" = ${pupil(number)} AND "termId" = ${term(termName)})`;

/** A fault in one row of a table: what is set there, and what must be found. */
export function spoil(
  check: string,
  title: string,
  [table, id, change]: readonly [table: string, id: string, change: string],
  [subjectFound, have, want]: readonly [subject: string, have: string | null, want: string | null],
): Fault {
  return {
    check,
    title,
    sql: `UPDATE "${table}" SET ${change} WHERE id = ${id}`,
    finding: { subject: subjectFound, have, want },
  };
}

/** A fault in all of the school's rows of a table, which empties a view. */
export function hide(check: string, view: string, want: number, table: string, change: string): Fault {
  return {
    check,
    title: `"${view}" is emptied`,
    sql: `UPDATE "${table}" SET ${change} WHERE ${OURS}`,
    finding: { subject: `${view} of demo-school`, have: '0 rows', want: `${want} rows or more` },
  };
}
