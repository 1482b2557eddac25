import { dice } from '../dice.ts';
import type { Row } from '../seed.ts';
import { CLASSES, type SchoolClass, SUBJECTS, type Subject, subjectBy } from './classes.ts';
import content from './content.json' with { type: 'json' };
import type { Pupil } from './pupils.ts';
import { at, type School } from './school.ts';
import { addDays, schoolDayIn, type Term } from './school-year.ts';

/** One of the four parts of a result. `score` is null until it is graded. */
export interface Part {
  type: Row<'edu_assessment'>['type'];
  title: string;
  isExam: boolean;
  max: number;
  score: number | null;
  heldOn: string;
  /** When the teacher grades it, which may be still to come. */
  gradedAt: string;
}

/** What a pupil does in a subject in a term. */
export interface Markbook {
  pupil: Pupil;
  schoolClass: SchoolClass;
  subject: Subject;
  term: Term;
  /** When the term began. */
  openedAt: string;
  parts: readonly Part[];
}

type Place = 'first' | 'second' | 'current';
const PLACES: readonly Place[] = ['first', 'second', 'current'];

/** Every term that has begun, whole classes at a time, so that a place in class is one among classmates. */
export function keepMarkbooks(school: School, pupils: readonly Pupil[]): Markbook[] {
  const abilities = abilitiesOf(pupils);
  const chance = dice('education marks');
  return PLACES.flatMap((place, progress) =>
    CLASSES.flatMap((schoolClass) =>
      markedSubjects(place, schoolClass).flatMap((subject) => {
        const classmates = pupils.filter((pupil) => pupil.schoolClass === schoolClass);
        const term = school.year[place];
        const plan = partsOf(school, term, subject);
        const openedAt = at(school, term.startDate, '08:00');
        return classmates.map((pupil) => {
          const level = (abilities.get(pupil) ?? 0) + 2 * progress + chance.number.int({ min: -6, max: 6 });
          /** Drawn whether graded or not, so that marks do not change from one anchor day to the next. */
          const parts = plan.map((part) => {
            const percent = Math.min(98, Math.max(12, level + chance.number.int({ min: -9, max: 9 })));
            const score = Math.round((part.max * percent) / 100);
            return { ...part, score: part.gradedAt <= school.calendar.now ? score : null };
          });
          return { pupil, schoolClass, subject, term, openedAt, parts };
        });
      }),
    ),
  );
}

function markedSubjects(place: Place, { name, subjects }: SchoolClass): Subject[] {
  const marked = content.markedSubjects[place];
  const whole = (marked.wholeClasses as readonly string[]).includes(name);
  return subjects.filter((code) => whole || marked.everyClass.includes(code)).map(subjectBy);
}

/** In percent: most pupils between a fair pass and very good, a few at either end. */
function abilitiesOf(pupils: readonly Pupil[]): Map<Pupil, number> {
  const chance = dice('education abilities');
  return new Map(
    pupils.map((pupil) => [pupil, chance.number.int({ min: 34, max: 58 }) + chance.number.int({ min: 0, max: 28 })]),
  );
}

function partsOf(school: School, term: Term, subject: Subject): Omit<Part, 'score'>[] {
  const weekday = (SUBJECTS.indexOf(subject) % 5) + 1;
  return content.assessments.map(({ type, title, max, week, component }) => {
    const isCoursework = type === 'COURSEWORK';
    /** The exam is in the last week but one; the last is for grading. */
    const heldOn = schoolDayIn(term, week > 0 ? week : term.weeks + week, weekday);
    return {
      type: (isCoursework ? subject.coursework : type) as Part['type'],
      title: isCoursework ? content.coursework[subject.coursework as keyof typeof content.coursework] : title,
      isExam: component === 'EXAM',
      max,
      heldOn,
      gradedAt: at(school, gradingDay(term, heldOn), '15:40'),
    };
  });
}

/** The first school day from the third day after. */
function gradingDay(term: Term, heldOn: string): string {
  const earliest = addDays(heldOn, 3);
  return term.schoolDays.find((day) => day >= earliest) ?? term.endDate;
}
