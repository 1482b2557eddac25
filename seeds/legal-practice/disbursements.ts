import { fromNaira, toDecimal } from '../money.ts';
import type { Row } from '../seed.ts';
import { chambers, type DisbursementContent } from './content.ts';
import { accountOf, type Context, invoiceOf, type Matter, numberOf } from './context.ts';
import { filingId } from './papers.ts';

/** Days from the expense to its approval. */
const APPROVED_AFTER = 5;

/** Disbursements are numbered in the order in which they were made. */
export function disbursementRows(context: Context, matters: readonly Matter[]): Row<'leg_disbursement'>[] {
  return matters
    .flatMap((matter) => matter.content.disbursements.map((entry) => ({ matter, entry })))
    .toSorted((a, b) => a.entry.day - b.entry.day)
    .map(({ matter, entry }, index) => disbursementRow(context, matter, entry, numberOf('DSB', index)));
}

function disbursementRow(
  context: Context,
  matter: Matter,
  entry: DisbursementContent,
  disbursementNumber: string,
): Row<'leg_disbursement'> {
  const submittedAt = context.at(entry.day, '17:15');
  const approvedAt = entry.status === 'SUBMITTED' ? null : context.at(entry.day + APPROVED_AFTER, '17:30');
  const invoice = entry.invoice === null ? null : invoiceOf(context, matter, entry.invoice);
  return {
    id: context.id('leg_disbursement', disbursementNumber),
    tenantId: context.tenantId,
    matterId: matter.id,
    filingId: entry.filing === null ? null : filingId(context, matter, entry.filing),
    disbursementNumber,
    category: entry.category,
    description: entry.description,
    vendor: entry.vendor,
    currency: 'NGN',
    amount: toDecimal(fromNaira(entry.amountNaira)),
    incurredOn: context.day(entry.day),
    status: entry.status,
    submittedById: accountOf(context, chambers.clerk),
    submittedAt,
    approvedById: approvedAt && accountOf(context, 'managing'),
    approvedAt,
    invoicedAt: invoice?.sentAt ?? null,
    invoiceReference: invoice?.reference ?? null,
    createdAt: submittedAt,
    updatedAt: invoice?.sentAt ?? approvedAt ?? submittedAt,
  };
}
