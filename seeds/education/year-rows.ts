import type { Row } from '../seed.ts';
import content from './content.json' with { type: 'json' };
import { at, idOf, type School, stamped } from './school.ts';
import type { Term } from './school-year.ts';

export function termId(school: School, { name }: Term): string {
  return idOf(school, 'edu_term', name);
}

export function configRow(school: School): Row<'edu_config'> {
  const { motto, prefix, caWeight, examWeight } = content.school;
  return {
    id: idOf(school, 'edu_config', 'school'),
    motto,
    country: 'NG',
    currency: 'NGN',
    timezone: 'Africa/Lagos',
    studentPrefix: `${prefix}-STU-`,
    staffPrefix: `${prefix}-STF-`,
    enrollmentPrefix: `${prefix}-ENR-`,
    receiptPrefix: `${prefix}-RCP-`,
    caWeight,
    examWeight,
    blockResultsIfOwing: true,
    currentSessionId: idOf(school, 'edu_session', 'current'),
    currentTermId: termId(school, school.year.current),
    ...stamped(school, school.since, opening(school)),
  };
}

export function scaleRow(school: School): Row<'edu_grading_scale'> {
  return {
    id: idOf(school, 'edu_grading_scale', 'default'),
    name: 'Letter grades A to F',
    bands: content.school.bands,
    isDefault: true,
    isActive: true,
    ...stamped(school, school.since),
  };
}

export function sessionRow(school: School): Row<'edu_session'> {
  return {
    id: idOf(school, 'edu_session', 'current'),
    code: school.year.code,
    startDate: school.year.startDate,
    endDate: school.year.endDate,
    status: 'ACTIVE',
    isCurrent: true,
    ...stamped(school, school.since),
  };
}

/** Marks stay open to questions for a term, so only those of the first are locked. */
export function termRows(school: School): Row<'edu_term'>[] {
  const { terms, first, current } = school.year;
  return terms.map((term) => ({
    id: termId(school, term),
    sessionId: idOf(school, 'edu_session', 'current'),
    name: term.name,
    startDate: term.startDate,
    endDate: term.endDate,
    closures: [...term.closures],
    status: term === current ? 'ACTIVE' : 'COMPLETED',
    isCurrent: term === current,
    resultsLocked: term === first,
    ...stamped(school, school.since, opening(school)),
  }));
}

/** On the first day of the running term, when the term before it was closed. */
function opening(school: School): string {
  return at(school, school.year.current.startDate, '07:30');
}
