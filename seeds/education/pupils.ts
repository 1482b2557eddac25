import names from '../content/names.json' with { type: 'json' };
import { dice } from '../dice.ts';
import type { Member } from '../roster.ts';
import type { Row } from '../seed.ts';
import { CLASSES, type SchoolClass } from './classes.ts';
import content from './content.json' with { type: 'json' };
import type { People } from './families.ts';
import { at, idOf, numberOf, type School, stamped } from './school.ts';
import { addDays, weekdayBefore } from './school-year.ts';

/** A child at the school, in the class of this year. */
export interface Pupil {
  id: string;
  /** The place among all pupils, from 0; the portal parent's children come first. */
  index: number;
  number: string;
  person: Member;
  schoolClass: SchoolClass;
  /** The family's place among all families, from 0; the portal parent's is the first. */
  family: number;
  /** The eldest is not the first: the place in the order in which the family sent them. */
  childInFamily: number;
  birthDate: string;
}

/** Three is coprime to ten: classes are of one size, and brothers and sisters sit in different years. */
const STRIDE = 3;

export function pupilsOf(school: School, people: People): Pupil[] {
  const chance = dice('education birthdays');
  const families = [people.portalChildren, ...people.families.map(({ children }) => children)];
  const children = families.flatMap((members, family) => {
    const familyShare = chance.number.float({ min: 0.25, max: 1.65 });
    return members.map((person, childInFamily) => {
      const share = familyShare + chance.number.float({ min: -0.1, max: 0.1 });
      return { person, family, childInFamily, share };
    });
  });
  return children.map(({ person, family, childInFamily, share }, index) => {
    const number = numberOf('STU', index);
    const schoolClass = CLASSES[(index * STRIDE) % CLASSES.length];
    if (!schoolClass) throw new Error('there are classes');
    /** Pupils of JSS 1 are 11 or 12. */
    const birthDate = school.calendar.day(-Math.round((10 + schoolClass.level + share) * 365.25));
    return {
      id: idOf(school, 'edu_student', number),
      index,
      number,
      person,
      schoolClass,
      family,
      childInFamily,
      birthDate,
    };
  });
}

export function studentRows(school: School, pupils: readonly Pupil[]): Row<'edu_student'>[] {
  return pupils.map(({ id, index, number, person, schoolClass, birthDate }) => {
    const [stateOfOrigin = '', lga = ''] = originOf(person, index);
    const admittedOn = admissionDay(school, schoolClass, index);
    return {
      id,
      admissionNumber: number,
      firstName: person.firstName,
      lastName: person.lastName,
      sex: person.sex === 'female' ? 'FEMALE' : 'MALE',
      birthDate,
      stateOfOrigin,
      lga,
      admittedOn,
      status: 'ACTIVE',
      ...stamped(school, at(school, admittedOn, '13:00'), enrolledAt(school, index)),
    };
  });
}

export function enrollmentRows(school: School, pupils: readonly Pupil[]): Row<'edu_enrollment'>[] {
  return pupils.map(({ id, index, number, schoolClass }) => {
    const appliedAt = at(school, applicationDay(school, index), '10:15');
    return {
      id: idOf(school, 'edu_enrollment', number, school.year.code),
      enrollmentNumber: numberOf('ENR', index),
      studentId: id,
      classId: classId(school, schoolClass),
      sessionId: idOf(school, 'edu_session', 'current'),
      status: 'ENROLLED',
      appliedAt,
      approvedAt: school.calendar.after(appliedAt, 7 * 1440 + 45),
      enrolledAt: enrolledAt(school, index),
      ...stamped(school, appliedAt, enrolledAt(school, index)),
    };
  });
}

export function classId(school: School, { name }: SchoolClass): string {
  return idOf(school, 'edu_class', name);
}

/** Four weeks before school begins, a fifth of the pupils each day. */
function applicationDay({ year }: School, index: number): string {
  return addDays(year.first.monday, -28 + (index % 5));
}

/** Two weeks after the application. */
function enrolledAt(school: School, index: number): string {
  return at(school, applicationDay(school, index), '13:30', 14);
}

/** In JSS 1, or every second pupil of the senior section in SS 1; those new this year when they were enrolled. */
function admissionDay(school: School, { level }: SchoolClass, index: number): string {
  const entry = level >= 4 && index % 2 === 0 ? 4 : 1;
  return weekdayBefore(addDays(applicationDay(school, index), 14 - 364 * (level - entry)));
}

function originOf({ lastName }: Member, index: number): string[] {
  const people = (['yoruba', 'igbo', 'hausa'] as const).find((candidate) => names[candidate].last.includes(lastName));
  const places = content.origins[people ?? 'yoruba'];
  return places[index % places.length] ?? [];
}
