import { type PlannedDay, type PlannedRow, type RowRule, weekdayInLagos } from '../engine/row-rule.ts';

const text = (row: PlannedRow, column: string): string => String(row[column]);
const isWeekday = (day: unknown): boolean => weekdayInLagos(day) % 6 !== 0;

/** Known facts, apart from how the seed works them out: Good Friday and Easter Monday. */
const EASTER = /^(2025-04-(18|21)|2026-04-0[36]|2027-03-2[69]|2028-04-1[47]|2029-(03-30|04-02))$/;
/** Public holidays, Christmas and the long holidays. */
const NO_SCHOOL = /-(05-01|06-12|10-01|12-(19|2\d|3\d)|01-0[1-4]|08-\d\d)$/;

/** The months of a term: September to December, January to April, April to July. */
const MONTHS: Readonly<Record<string, RegExp>> = {
  TERM_1: /-(09|10|11|12)-/,
  TERM_2: /-(01|02|03|04)-/,
  TERM_3: /-(04|05|06|07)-/,
};

const isSchoolDay = (day: string): boolean => isWeekday(day) && !NO_SCHOOL.test(day) && !EASTER.test(day);

/** True of null, too: what has not happened breaks no order. */
const rising = (row: PlannedRow, ...columns: string[]): boolean => {
  const times = columns.flatMap((column) => (row[column] ? [text(row, column)] : []));
  return times.every((time, index) => index === 0 || (times[index - 1] ?? '') <= time);
};

const past = (row: PlannedRow, { now }: PlannedDay, ...columns: string[]): boolean =>
  columns.every((column) => !row[column] || text(row, column) <= now);

/** What must be true of a single row on whatever day the school is shown. */
export const rowRules: readonly RowRule[] = [
  {
    id: 'education.session-today',
    title: 'the current session holds today: it has begun, and it is not over',
    table: 'edu_session',
    holds: (row, { today }) => text(row, 'startDate') <= today && today <= text(row, 'endDate'),
    spoilt: { endDate: '2024-07-19' },
  },
  {
    id: 'education.term-months',
    title: 'a term lies in its months and begins and ends on a weekday',
    table: 'edu_term',
    holds: (row) =>
      ['startDate', 'endDate'].every(
        (column) => isWeekday(row[column]) && MONTHS[text(row, 'name')]?.test(text(row, column)),
      ) && text(row, 'startDate') < text(row, 'endDate'),
    spoilt: { startDate: '2026-08-03', endDate: '2026-08-28' },
  },
  {
    id: 'education.term-over',
    title: 'a completed term is over',
    table: 'edu_term',
    appliesTo: (row) => row['status'] === 'COMPLETED',
    holds: (row, { today }) => text(row, 'endDate') < today && row['isCurrent'] === false,
    spoilt: { endDate: '2999-04-01' },
  },
  {
    id: 'education.term-begun',
    title: 'the active term has begun, and is the current one',
    table: 'edu_term',
    appliesTo: (row) => row['status'] === 'ACTIVE',
    holds: (row, { today }) => text(row, 'startDate') <= today && row['isCurrent'] === true,
    spoilt: { startDate: '2999-01-04' },
  },
  {
    id: 'education.register-days',
    title: 'a register is marked on a school day before today, on that very day',
    table: 'edu_attendance',
    holds: (row, { today }) =>
      isSchoolDay(text(row, 'date')) &&
      text(row, 'date') < today &&
      text(row, 'markedAt').startsWith(text(row, 'date')) &&
      rising(row, 'arrivedAt', 'markedAt'),
    spoilt: { date: '2026-12-25' },
  },
  {
    id: 'education.graded-in-time',
    title: 'an assessment is held on a school day, graded after it, and has a score once it is graded',
    table: 'edu_assessment',
    holds: (row, day) =>
      isSchoolDay(text(row, 'heldOn')) &&
      isWeekday(row['gradedAt'] ?? '2026-03-11') &&
      rising(row, 'createdAt', 'gradedAt', 'updatedAt') &&
      rising(row, 'heldOn', 'gradedAt') &&
      past(row, day, 'gradedAt', 'updatedAt') &&
      [row['score'] !== null, row['gradedAt'] !== null].every((graded) => graded === (row['status'] === 'GRADED')),
    spoilt: { heldOn: '2026-03-15' },
  },
  {
    id: 'education.result-steps',
    title: 'a result goes from hand to hand in order, none of it in the future',
    table: 'edu_result',
    holds: (row, day) =>
      rising(row, 'createdAt', 'submittedAt', 'approvedAt', 'releasedAt', 'lockedAt', 'updatedAt') &&
      past(row, day, 'updatedAt'),
    spoilt: { releasedAt: '2999-01-01T08:00:00.000Z' },
  },
  {
    id: 'education.enrolled-in-time',
    title: 'an enrolment is applied for, approved and made on weekdays before today',
    table: 'edu_enrollment',
    holds: (row, day) =>
      ['appliedAt', 'approvedAt', 'enrolledAt'].every((column) => isWeekday(row[column])) &&
      rising(row, 'appliedAt', 'approvedAt', 'enrolledAt', 'updatedAt') &&
      past(row, day, 'updatedAt'),
    spoilt: { approvedAt: '2026-03-15T09:00:00.000Z' },
  },
  {
    id: 'education.paid-in-time',
    title: 'a fee is billed and paid on weekdays, paid after it is billed, none of it in the future',
    table: 'edu_fee_assignment',
    holds: (row, day) =>
      ['billedAt', 'lastPaidAt'].every((column) => row[column] === null || isWeekday(row[column])) &&
      rising(row, 'createdAt', 'billedAt', 'lastPaidAt', 'updatedAt') &&
      past(row, day, 'updatedAt') &&
      isWeekday(row['dueOn']),
    spoilt: { lastPaidAt: '2999-01-01T09:00:00.000Z' },
  },
];
