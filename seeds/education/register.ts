import { dice } from '../dice.ts';
import type { Row } from '../seed.ts';
import { staffId } from './classes.ts';
import content from './content.json' with { type: 'json' };
import { classId, type Pupil } from './pupils.ts';
import { at, idOf, type School, stamped } from './school.ts';
import type { Term } from './school-year.ts';
import { termId } from './year-rows.ts';

type Status = Row<'edu_attendance'>['status'];

interface SchoolDay {
  date: string;
  term: Term;
}

/** The last school days before today, the earliest first: early in a term they reach back into the one before. */
export function daysOnRegister({ year, calendar }: School): SchoolDay[] {
  return year.terms
    .flatMap((term) => term.schoolDays.map((date) => ({ date, term })))
    .filter(({ date }) => date < calendar.today)
    .slice(-content.attendance.days);
}

export function attendanceRows(school: School, pupils: readonly Pupil[]): Row<'edu_attendance'>[] {
  const chance = dice('education register');
  const { mix, excuses } = content.attendance;
  const marks = chance.helpers.shuffle(
    Object.entries(mix).flatMap(([status, count]) => Array.from({ length: count }, () => status as Status)),
  );
  return daysOnRegister(school).flatMap(({ date, term }, day) =>
    pupils.map((pupil) => {
      const status = marks[day * pupils.length + pupil.index] ?? 'PRESENT';
      const minute = chance.number.int({ min: 10, max: 59 });
      const excuse = excuses[minute % excuses.length] ?? null;
      const markedAt = at(school, date, '09:15');
      return {
        id: idOf(school, 'edu_attendance', pupil.number, date),
        studentId: pupil.id,
        classId: classId(school, pupil.schoolClass),
        termId: termId(school, term),
        date,
        status,
        arrivedAt: arrivalOf(school, date, status, minute),
        excuse: status === 'EXCUSED' ? excuse : null,
        markedById: staffId(school, pupil.schoolClass.teacher),
        markedAt,
        ...stamped(school, markedAt),
      };
    }),
  );
}

/** The bell is at 08:00; the register is marked at 09:15, when all who come late have come. */
function arrivalOf(school: School, date: string, status: Status, minute: number): string | null {
  if (status === 'PRESENT') return at(school, date, `07:${minute}`);
  return status === 'LATE' ? at(school, date, `08:${minute}`) : null;
}
