import { fromNaira, toDecimal } from '../money.ts';
import type { Row } from '../seed.ts';
import type { Charge } from './charges.ts';
import content from './content.json' with { type: 'json' };
import { at, idOf, numberOf, type School, stamped } from './school.ts';
import { addDays, type Term } from './school-year.ts';
import { termId } from './year-rows.ts';

/** A fee is charged once a term: nothing but a levy is bound to the term that it is raised in. */
export function structureRows(school: School): Row<'edu_fee_structure'>[] {
  return content.fees.structures.map((structure) => ({
    id: idOf(school, 'edu_fee_structure', structure.name),
    name: structure.name,
    type: structure.type as Row<'edu_fee_structure'>['type'],
    amount: toDecimal(fromNaira(structure.naira)),
    currency: 'NGN',
    section: structure.section as NonNullable<Row<'edu_fee_structure'>['section']> | null,
    classId: structure.class === null ? null : idOf(school, 'edu_class', structure.class),
    termId: structure.type === 'TUITION' ? null : termId(school, school.year.first),
    instalments: content.fees.instalments,
    isActive: true,
    ...stamped(school, school.since),
  }));
}

/** Facts only: invoices and payments are made by Commerce. */
export function feeAssignmentRows(school: School, charges: readonly Charge[]): Row<'edu_fee_assignment'>[] {
  const paid = charges.filter(({ lastPaidAt }) => lastPaidAt !== null).toSorted(byPayment);
  const receipts = new Map(paid.map((charge, index) => [charge, numberOf('RCP', index)]));
  return charges.map((charge) => {
    const { pupil, structure, term, status, originalKobo, discountKobo, paidKobo, lastPaidAt } = charge;
    const finalKobo = originalKobo - discountKobo;
    const createdAt = billingTime(school, term);
    return {
      id: idOf(school, 'edu_fee_assignment', pupil.number, structure.name, term.name),
      studentId: pupil.id,
      structureId: idOf(school, 'edu_fee_structure', structure.name),
      termId: termId(school, term),
      invoiceId: null,
      currency: 'NGN',
      originalAmount: toDecimal(originalKobo),
      discountAmount: toDecimal(discountKobo),
      discountReason: charge.discountReason,
      finalAmount: toDecimal(finalKobo),
      paidAmount: toDecimal(paidKobo),
      outstandingAmount: toDecimal(finalKobo - paidKobo),
      status,
      dueOn: dueDay(term),
      billedAt: status === 'PENDING' ? null : createdAt,
      lastPaidAt,
      receiptNumber: receipts.get(charge) ?? null,
      ...stamped(school, createdAt, lastPaidAt ?? createdAt),
    };
  });
}

/** Ten days before the Monday of the first week, when pupils have been enrolled. */
function billingTime(school: School, term: Term): string {
  return at(school, term.monday, '14:30', -10);
}

/** The Friday of the week in which the last instalment is due. */
function dueDay({ monday }: Term): string {
  const last = Math.max(...content.fees.instalments.map(({ dueInWeek }) => dueInWeek));
  return addDays(monday, (last - 1) * 7 + 4);
}

/** Receipts are numbered as money comes in. */
function byPayment(a: Charge, b: Charge): number {
  const [one, other] = [`${a.lastPaidAt} ${a.pupil.number}`, `${b.lastPaidAt} ${b.pupil.number}`];
  return one < other ? -1 : 1;
}
