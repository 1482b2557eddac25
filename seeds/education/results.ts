import type { Row } from '../seed.ts';
import { subjectId, teacherId } from './classes.ts';
import content from './content.json' with { type: 'json' };
import type { Markbook, Part } from './marks.ts';
import { classId, type Pupil } from './pupils.ts';
import { at, idOf, type School, stamped } from './school.ts';
import type { Term } from './school-year.ts';
import { termId } from './year-rows.ts';

type ResultRow = Row<'edu_result'>;

export function assessmentRows(school: School, markbooks: readonly Markbook[]): Row<'edu_assessment'>[] {
  return markbooks.flatMap((book) => {
    const common = whose(school, book);
    return book.parts.map((part) => {
      const gradedAt = part.score === null ? null : part.gradedAt;
      return {
        id: idOf(school, 'edu_assessment', book.pupil.number, book.subject.code, book.term.name, part.type),
        ...common,
        type: part.type,
        title: part.title,
        maxScore: decimal(part.max),
        score: part.score === null ? null : decimal(part.score),
        status: part.score === null ? 'SCHEDULED' : 'GRADED',
        heldOn: part.heldOn,
        gradedAt,
        ...stamped(school, book.openedAt, gradedAt ?? book.openedAt),
      };
    });
  });
}

/** @param owing those who owe for the second term: their marks wait until they have paid */
export function resultRows(school: School, markbooks: readonly Markbook[], owing: ReadonlySet<Pupil>): ResultRow[] {
  return [...Map.groupBy(markbooks, rankingKey).values()].flatMap((classmates) => {
    const totals = classmates.map(totalOf);
    return classmates.map((book) => resultRow(school, book, totals, owing.has(book.pupil)));
  });
}

function resultRow(school: School, book: Markbook, rivals: readonly (number | null)[], owes: boolean): ResultRow {
  const steps = stepsOf(school, book.term, owes);
  const { status: _, ...times } = steps;
  const graded = book.parts.filter(({ score }) => score !== null).map(({ gradedAt }) => gradedAt);
  const changes = [book.openedAt, ...graded, ...Object.values(times)].filter((time) => time !== null);
  return {
    id: idOf(school, 'edu_result', book.pupil.number, book.subject.code, book.term.name),
    ...whose(school, book),
    sessionId: idOf(school, 'edu_session', 'current'),
    ...scoresOf(book, rivals),
    ...steps,
    ...stamped(school, book.openedAt, changes.toSorted().at(-1)),
  };
}

function scoresOf(book: Markbook, rivals: readonly (number | null)[]) {
  const total = totalOf(book);
  const ca = sumOf(book.parts.filter(({ isExam }) => !isExam));
  const band = total === null ? null : content.school.bands.find(({ min }) => total >= min);
  const remarks = band ? content.comments[band.grade as keyof typeof content.comments] : [];
  return {
    caScore: decimal(ca),
    examScore: total === null ? null : decimal(total - ca),
    totalScore: total === null ? null : decimal(total),
    grade: band?.grade ?? null,
    gradePoint: band?.point ?? null,
    position: total === null ? null : rivals.filter((rival) => rival !== null && rival > total).length + 1,
    comment: remarks[book.pupil.index % Math.max(1, remarks.length)] ?? null,
  };
}

/** Marks stand when the exam is graded. */
function totalOf({ parts }: Markbook): number | null {
  const exam = parts.find(({ isExam }) => isExam);
  return exam?.score === null ? null : sumOf(parts);
}

function sumOf(parts: readonly Part[]): number {
  return parts.reduce((total, { score }) => total + (score ?? 0), 0);
}

/**
 * Teachers hand in on the last day but one and the principal approves on the last. Report cards go out when
 * the next term opens, and are locked when that one ends.
 */
function stepsOf(school: School, term: Term, owes: boolean) {
  const { first, second, current } = school.year;
  const lastButOne = term.schoolDays.at(-2) ?? term.endDate;
  const past = (time: string): string | null => (time <= school.calendar.now ? time : null);
  const submittedAt = past(at(school, lastButOne, '15:00'));
  const approvedAt = past(at(school, term.endDate, '11:00'));
  const next = term === first ? second : current;
  const releasedAt = term === current || (term === second && owes) ? null : at(school, next.startDate, '08:00');
  const lockedAt = term === first ? at(school, second.endDate, '16:00') : null;
  const status: ResultRow['status'] = lockedAt
    ? 'LOCKED'
    : releasedAt
      ? 'RELEASED'
      : approvedAt
        ? 'APPROVED'
        : submittedAt
          ? 'SUBMITTED'
          : 'DRAFT';
  return { status, submittedAt, approvedAt, releasedAt, lockedAt };
}

function whose(school: School, { pupil, schoolClass, subject, term }: Markbook) {
  return {
    studentId: pupil.id,
    classId: classId(school, schoolClass),
    subjectId: subjectId(school, subject),
    termId: termId(school, term),
    teacherId: teacherId(school, subject, schoolClass),
  };
}

function rankingKey({ schoolClass, subject, term }: Markbook): string {
  return `${term.name} ${schoolClass.name} ${subject.code}`;
}

function decimal(mark: number): string {
  return mark.toFixed(2);
}
