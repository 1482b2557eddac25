import { fromNaira, toDecimal } from '../money.ts';
import type { Row } from '../seed.ts';
import { chambers, type DisbursementContent } from './content.ts';
import { accountOf, type Ground, invoiceOf, type Matter, numberOf } from './ground.ts';
import { filingId } from './papers.ts';

/** Days from the expense to its approval. */
const APPROVED_AFTER = 5;

/** Disbursements are numbered in the order in which they were made. */
export function disbursementRows(ground: Ground, matters: readonly Matter[]): Row<'leg_disbursement'>[] {
  return matters
    .flatMap((matter) => matter.content.disbursements.map((entry) => ({ matter, entry })))
    .toSorted((a, b) => a.entry.day - b.entry.day)
    .map(({ matter, entry }, index) => disbursementRow(ground, matter, entry, numberOf('DSB', index)));
}

function disbursementRow(
  ground: Ground,
  matter: Matter,
  entry: DisbursementContent,
  disbursementNumber: string,
): Row<'leg_disbursement'> {
  const submittedAt = ground.at(entry.day, '17:15');
  const approvedAt = entry.status === 'SUBMITTED' ? null : ground.at(entry.day + APPROVED_AFTER, '17:30');
  const invoice = entry.invoice === null ? null : invoiceOf(ground, matter, entry.invoice);
  return {
    id: ground.id('leg_disbursement', disbursementNumber),
    tenantId: ground.tenantId,
    matterId: matter.id,
    filingId: entry.filing === null ? null : filingId(ground, matter, entry.filing),
    disbursementNumber,
    category: entry.category,
    description: entry.description,
    vendor: entry.vendor,
    currency: 'NGN',
    amount: toDecimal(fromNaira(entry.amountNaira)),
    incurredOn: ground.day(entry.day),
    status: entry.status,
    submittedById: accountOf(ground, chambers.clerk),
    submittedAt,
    approvedById: approvedAt && accountOf(ground, 'managing'),
    approvedAt,
    invoicedAt: invoice?.sentAt ?? null,
    invoiceReference: invoice?.reference ?? null,
    createdAt: submittedAt,
    updatedAt: invoice?.sentAt ?? approvedAt ?? submittedAt,
  };
}
