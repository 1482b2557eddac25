import { fromNaira, type Kobo, toDecimal } from '../money.ts';
import type { Row } from '../seed.ts';
import { chambers, keyed, type TimeContent } from './content.ts';
import { accountOf, type Ground, invoiceOf, type Matter, numberOf, timekeeper } from './ground.ts';

/** Days from the work to its approval. */
const REVIEWED_AFTER = 6;

/** Entries are numbered in the order in which the work was done. */
export function timeRows(ground: Ground, matters: readonly Matter[]): Row<'leg_time_entry'>[] {
  return matters
    .flatMap((matter) => matter.content.time.map((entry) => ({ matter, entry })))
    .toSorted((a, b) => a.entry.day - b.entry.day)
    .map(({ matter, entry }, index) => timeRow(ground, matter, entry, numberOf('TE', index)));
}

function timeRow(ground: Ground, matter: Matter, entry: TimeContent, entryNumber: string): Row<'leg_time_entry'> {
  const { grade, hourlyNaira } = keyed(chambers.lawyers, entry.by);
  const { staffId, name } = timekeeper(ground, entry.by);
  const loggedAt = ground.at(entry.day, '18:00');
  const approvedAt = entry.status === 'LOGGED' ? null : ground.at(entry.day + REVIEWED_AFTER, '10:00');
  const invoice = entry.invoice === null ? null : invoiceOf(ground, matter, entry.invoice);
  return {
    id: ground.id('leg_time_entry', entryNumber),
    tenantId: ground.tenantId,
    matterId: matter.id,
    entryNumber,
    staffId,
    staffName: name,
    staffGrade: grade,
    workedOn: ground.day(entry.day),
    activity: entry.activity,
    description: entry.description,
    hours: entry.hours.toFixed(2),
    currency: 'NGN',
    hourlyRate: toDecimal(fromNaira(hourlyNaira)),
    amount: toDecimal(amountOf(entry)),
    status: entry.status,
    loggedAt,
    approvedById: approvedAt && accountOf(ground, approverOf(entry)),
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
