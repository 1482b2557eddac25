import type { Member } from '../roster.ts';
import type { Row } from '../seed.ts';
import content from './content.json' with { type: 'json' };
import { at, idOf, nameParts, numberOf, type School, stamped } from './school.ts';
import { addDays } from './school-year.ts';

export type SchoolClass = (typeof content.classes)[number];
export type Subject = (typeof content.subjects)[number];

export const CLASSES: readonly SchoolClass[] = content.classes;
export const SUBJECTS: readonly Subject[] = content.subjects;

/** @param place the place in the list of staff, from 1 */
export function staffId(school: School, place: number): string {
  return idOf(school, 'edu_staff', numberOf('STF', place - 1));
}

export function subjectId(school: School, { code }: Subject): string {
  return idOf(school, 'edu_subject', code);
}

export function subjectBy(code: string): Subject {
  const subject = SUBJECTS.find((candidate) => candidate.code === code);
  if (!subject) throw new Error(`no subject "${code}"`);
  return subject;
}

/** Where two teach a subject, they share the classes. */
export function teacherId(school: School, subject: Subject, schoolClass: SchoolClass): string {
  const turn = CLASSES.indexOf(schoolClass) % subject.teachers.length;
  return staffId(school, subject.teachers[turn] ?? 0);
}

/**
 * Staff with a persona account go by its name and address. It has no phone, so they, too, draw one.
 *
 * @param others people of the roster who are nobody's relatives, at least one for each member of staff
 */
export function staffRows(school: School, others: readonly Member[]): Row<'edu_staff'>[] {
  return content.staff.map(({ role, department, persona, yearsOfService }, index) => {
    const member = others[index];
    if (!member) throw new Error(`nobody is left for staff ${index + 1}`);
    const account = persona === null ? undefined : school.tenant.people[persona];
    if (persona !== null && !account) throw new Error(`no persona account "${persona}"`);
    const hiredOn = addDays(school.year.first.monday, -364 * yearsOfService);
    const drawn = { title: member.sex === 'female' ? 'Mrs.' : 'Mr.', ...pick(member) };
    return {
      id: staffId(school, index + 1),
      staffNumber: numberOf('STF', index),
      userId: account?.id ?? null,
      ...(account ? nameParts(account.name) : drawn),
      role: role as Row<'edu_staff'>['role'],
      department,
      email: account?.email ?? member.email,
      phone: member.phone,
      hiredOn,
      isActive: true,
      ...stamped(school, at(school, hiredOn, '09:00')),
    };
  });
}

export function classRows(school: School): Row<'edu_class'>[] {
  return CLASSES.map(({ name, code, section, level, arm, capacity, teacher }) => ({
    id: idOf(school, 'edu_class', name),
    name,
    code,
    section: section as Row<'edu_class'>['section'],
    level,
    arm,
    capacity,
    classTeacherId: staffId(school, teacher),
    isActive: true,
    ...stamped(school, school.since),
  }));
}

export function subjectRows(school: School): Row<'edu_subject'>[] {
  return SUBJECTS.map((subject) => ({
    id: subjectId(school, subject),
    name: subject.name,
    code: subject.code,
    category: subject.category as Row<'edu_subject'>['category'],
    isCompulsory: subject.compulsory,
    isActive: true,
    ...stamped(school, school.since),
  }));
}

export function classSubjectRows(school: School): Row<'edu_class_subject'>[] {
  return CLASSES.flatMap((schoolClass) =>
    schoolClass.subjects.map(subjectBy).map((subject) => ({
      id: idOf(school, 'edu_class_subject', schoolClass.name, subject.code),
      classId: idOf(school, 'edu_class', schoolClass.name),
      subjectId: subjectId(school, subject),
      teacherId: teacherId(school, subject, schoolClass),
      caWeight: content.school.caWeight,
      examWeight: content.school.examWeight,
      isActive: true,
      ...stamped(school, school.since),
    })),
  );
}

function pick({ firstName, lastName }: Member): { firstName: string; lastName: string } {
  return { firstName, lastName };
}
