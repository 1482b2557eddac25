import { fromNaira, type Kobo, share } from '../money.ts';
import content from './content.json' with { type: 'json' };
import type { Pupil } from './pupils.ts';
import { at, type School } from './school.ts';
import { addDays, type Term, weekdayBefore } from './school-year.ts';
import type { FeeStatus, Standings } from './standings.ts';

export type FeeStructure = (typeof content.fees.structures)[number];

/** What one pupil is charged in one term, and how far it is paid. */
export interface Charge {
  pupil: Pupil;
  structure: FeeStructure;
  term: Term;
  status: FeeStatus;
  originalKobo: Kobo;
  discountKobo: Kobo;
  discountReason: string | null;
  paidKobo: Kobo;
  lastPaidAt: string | null;
}

/** The class's levy with the first term, tuition with the second and the third. */
export function chargesOf(school: School, pupils: readonly Pupil[], standings: Standings): Charge[] {
  const { first, second, current } = school.year;
  return pupils.flatMap((pupil) => {
    const { section, levy } = pupil.schoolClass;
    const tuition = structureBy((structure) => structure.type === 'TUITION' && structure.section === section);
    const isScholar = standings.scholars.has(pupil);
    const then: FeeStatus = isScholar ? 'WAIVED' : 'PAID';
    const now = isScholar ? 'WAIVED' : (standings.now.get(pupil) ?? 'PAID');
    const last = standings.owing.has(pupil) ? 'PARTIALLY_PAID' : then;
    return [
      charge(
        school,
        pupil,
        structureBy(({ name }) => name === levy),
        first,
        then,
      ),
      charge(school, pupil, tuition, second, last),
      charge(school, pupil, tuition, current, now),
    ];
  });
}

function charge(school: School, pupil: Pupil, structure: FeeStructure, term: Term, status: FeeStatus): Charge {
  const originalKobo = fromNaira(structure.naira);
  const discount = discountOf(pupil, structure, status);
  const finalKobo = originalKobo - discount.discountKobo;
  /** Who is behind for a term that is over owes the last instalment; in the running term also the second. */
  const instalmentsPaid = term === school.year.second || pupil.index % 2 === 0 ? 2 : 1;
  const paid = content.fees.instalments.slice(0, instalmentsPaid);
  const paidPercent = paid.reduce((total, { percent }) => total + percent, 0);
  const paidKobo =
    status === 'PAID' ? finalKobo : status === 'PARTIALLY_PAID' ? share(finalKobo, paidPercent * 100) : 0;
  const lastPaidAt = paidKobo === 0 ? null : paymentTime(school, term, pupil.index);
  return { pupil, structure, term, status, originalKobo, ...discount, paidKobo, lastPaidAt };
}

function discountOf(
  { schoolClass, childInFamily }: Pupil,
  { type, naira }: FeeStructure,
  status: FeeStatus,
): { discountKobo: Kobo; discountReason: string | null } {
  if (status === 'WAIVED') return { discountKobo: fromNaira(naira), discountReason: 'Full scholarship' };
  if (type === 'TUITION' && childInFamily === 2) {
    const percent = content.fees.siblingDiscountPercent;
    return {
      discountKobo: share(fromNaira(naira), percent * 100),
      discountReason: `${percent} % for a third child in ${schoolClass.section === 'JUNIOR' ? 'the junior' : 'the senior'} section`,
    };
  }
  return { discountKobo: 0, discountReason: null };
}

/** In one of the first eight weeks of the term, or in the week before it where that is still to come. */
function paymentTime(school: School, term: Term, index: number): string {
  const time = `${String(10 + (index % 5)).padStart(2, '0')}:${String(5 + ((index * 7) % 50)).padStart(2, '0')}`;
  const inTerm = at(school, weekdayBefore(addDays(term.monday, (index * 5) % 54)), time);
  return inTerm <= school.calendar.now ? inTerm : at(school, addDays(term.monday, -7 + (index % 5)), time);
}

function structureBy(condition: (structure: FeeStructure) => boolean): FeeStructure {
  const structure = content.fees.structures.find(condition);
  if (!structure) throw new Error('every class has a levy and every section a tuition fee');
  return structure;
}
