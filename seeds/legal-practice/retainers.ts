import { fromNaira, type Kobo, sum, toDecimal } from '../money.ts';
import type { Row } from '../seed.ts';
import { chambers, type TransactionContent } from './content.ts';
import { accountOf, type Context, invoiceOf, type Matter } from './context.ts';
import { amountOf } from './time.ts';

/** A transaction of a retainer and the balance that it leaves. */
interface Posting {
  content: TransactionContent;
  occurredAt: string;
  reference: string | null;
  amountKobo: Kobo;
  balanceKobo: Kobo;
}

export function retainerRows(context: Context, matters: readonly Matter[]): Row<'leg_retainer'>[] {
  return withRetainer(matters).map(({ matter, retainer }) => {
    const postings = postingsOf(context, matter);
    const [first, last] = [postings[0], postings.at(-1)];
    if (!first || !last) throw new Error(`the retainer of ${matter.number} has no transaction`);
    const exhausted = last.balanceKobo === 0;
    return {
      id: context.id('leg_retainer', matter.number),
      tenantId: context.tenantId,
      matterId: matter.id,
      status: exhausted ? 'EXHAUSTED' : 'ACTIVE',
      currency: 'NGN',
      initialAmount: toDecimal(first.amountKobo),
      currentBalance: toDecimal(last.balanceKobo),
      minimumBalance: toDecimal(fromNaira(retainer.minimumNaira)),
      exhaustedAt: exhausted ? last.occurredAt : null,
      createdAt: first.occurredAt,
      updatedAt: last.occurredAt,
    };
  });
}

export function transactionRows(context: Context, matters: readonly Matter[]): Row<'leg_retainer_transaction'>[] {
  return withRetainer(matters).flatMap(({ matter }) =>
    postingsOf(context, matter).map((posting, index) => ({
      id: context.id('leg_retainer_transaction', matter.number, String(index + 1)),
      tenantId: context.tenantId,
      retainerId: context.id('leg_retainer', matter.number),
      sequence: index + 1,
      type: posting.content.type,
      amount: toDecimal(posting.amountKobo),
      balanceAfter: toDecimal(posting.balanceKobo),
      invoiceReference: posting.reference,
      description: posting.content.description,
      recordedById: accountOf(context, chambers.clerk),
      occurredAt: posting.occurredAt,
      createdAt: posting.occurredAt,
    })),
  );
}

function withRetainer(matters: readonly Matter[]) {
  return matters.flatMap((matter) => (matter.content.retainer ? [{ matter, retainer: matter.content.retainer }] : []));
}

function postingsOf(context: Context, matter: Matter): Posting[] {
  let balanceKobo = 0;
  return (matter.content.retainer?.transactions ?? []).map((content) => {
    const invoice = content.invoice === undefined ? null : invoiceOf(context, matter, content.invoice);
    const amountKobo = amountPosted(matter, content, balanceKobo);
    balanceKobo += amountKobo;
    const [day, time] = invoice ? [invoice.day, '15:30'] : [content.day ?? 0, content.time ?? ''];
    return {
      content,
      occurredAt: context.at(day, time),
      reference: invoice?.reference ?? null,
      amountKobo,
      balanceKobo,
    };
  });
}

function amountPosted({ content: matter }: Matter, { amountNaira, invoice }: TransactionContent, left: Kobo): Kobo {
  if (amountNaira !== undefined) return fromNaira(amountNaira);
  if (invoice === undefined) return -left;
  const time = matter.time.filter((entry) => entry.invoice === invoice).map(amountOf);
  const expenses = matter.disbursements
    .filter((entry) => entry.invoice === invoice)
    .map((entry) => fromNaira(entry.amountNaira));
  return -sum([...time, ...expenses]);
}
