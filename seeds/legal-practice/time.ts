import { fromNaira, type Kobo, toDecimal } from '../money.ts';
import type { Row } from '../seed.ts';
import { chambers, keyed, type TimeContent } from './content.ts';
import { accountOf, type Context, invoiceOf, type Matter, numberOf, timekeeper } from './context.ts';

/** Days from the work to its approval. */
const REVIEWED_AFTER = 6;

/** Entries are numbered in the order in which the work was done. */
export function timeRows(context: Context, matters: readonly Matter[]): Row<'leg_time_entry'>[] {
  return matters
    .flatMap((matter) => matter.content.time.map((entry) => ({ matter, entry })))
    .toSorted((a, b) => a.entry.day - b.entry.day)
    .map(({ matter, entry }, index) => timeRow(context, matter, entry, numberOf('TE', index)));
}

function timeRow(context: Context, matter: Matter, entry: TimeContent, entryNumber: string): Row<'leg_time_entry'> {
  const { grade, hourlyNaira } = keyed(chambers.lawyers, entry.by);
  const { staffId, name } = timekeeper(context, entry.by);
  const loggedAt = context.at(entry.day, '18:00');
  const approvedAt = entry.status === 'LOGGED' ? null : context.at(entry.day + REVIEWED_AFTER, '10:00');
  const invoice = entry.invoice === null ? null : invoiceOf(context, matter, entry.invoice);
  return {
    id: context.id('leg_time_entry', entryNumber),
    tenantId: context.tenantId,
    matterId: matter.id,
    entryNumber,
    staffId,
    staffName: name,
    staffGrade: grade,
    workedOn: context.day(entry.day),
    activity: entry.activity,
    description: entry.description,
    hours: entry.hours.toFixed(2),
    currency: 'NGN',
    hourlyRate: toDecimal(fromNaira(hourlyNaira)),
    amount: toDecimal(amountOf(entry)),
    status: entry.status,
    loggedAt,
    approvedById: approvedAt && accountOf(context, approverOf(entry)),
    approvedAt,
    invoicedAt: invoice?.sentAt ?? null,
    invoiceReference: invoice?.reference ?? null,
    createdAt: loggedAt,
    updatedAt: invoice?.sentAt ?? approvedAt ?? loggedAt,
  };
}

/** Hours come in halves, rates in whole naira: the product is exact. */
export function amountOf({ by, hours }: TimeContent): Kobo {
  return Math.round(hours * fromNaira(keyed(chambers.lawyers, by).hourlyNaira));
}

/** The managing partner approves time; the senior partner approves the managing partner's. */
function approverOf({ by }: TimeContent): string {
  return by === 'managing' ? 'partner' : 'managing';
}
