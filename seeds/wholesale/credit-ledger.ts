import { type Kobo, toDecimal } from '../money.ts';
import type { Row } from '../seed.ts';
import { profileId } from './clients.ts';
import { type Invoice, invoiceId } from './invoices.ts';
import type { Trade } from './trade.ts';

/** What an invoice did to the credit that its client uses. */
export interface LedgerEntry {
  invoice: Invoice;
  type: 'PURCHASE' | 'PAYMENT';
  /** Positive where more credit is used, negative where less is. */
  changeKobo: Kobo;
  description: string;
  dueAt: string | null;
  at: string;
}

/** An invoice uses credit when it is sent and gives it back when it is paid, in the order of time. */
export function ledgerOf(invoices: readonly Invoice[]): LedgerEntry[] {
  return invoices.flatMap(entriesOf).toSorted((a, b) => (a.at < b.at ? -1 : 1));
}

function entriesOf(invoice: Invoice): LedgerEntry[] {
  const { number, totalKobo, sentAt, dueAt, payment } = invoice;
  const sent: LedgerEntry[] = sentAt
    ? [{ invoice, type: 'PURCHASE', changeKobo: totalKobo, description: `Invoice ${number}`, dueAt, at: sentAt }]
    : [];
  const paid: LedgerEntry[] = payment
    ? [
        {
          invoice,
          type: 'PAYMENT',
          changeKobo: -payment.amountKobo,
          description: `Payment for ${number} (Ref: ${payment.reference})`,
          dueAt: null,
          at: payment.at,
        },
      ]
    : [];
  return [...sent, ...paid];
}

/** The entries with the balance of their client before and after, which is the credit in use. */
export function ledgerRows(trade: Trade, ledger: readonly LedgerEntry[]): Row<'b2b_credit_ledger'>[] {
  const balances = new Map<number, Kobo>();
  return ledger.map(({ invoice, type, changeKobo, description, dueAt, at }) => {
    const before = balances.get(invoice.client) ?? 0;
    balances.set(invoice.client, before + changeKobo);
    return {
      id: trade.id('b2b_credit_ledger', String(invoice.sequence), type),
      tenantId: trade.tenantId,
      profileId: profileId(trade, invoice.client),
      transactionType: type,
      amount: toDecimal(Math.abs(changeKobo)),
      balanceBefore: toDecimal(before),
      balanceAfter: toDecimal(before + changeKobo),
      invoiceId: invoiceId(trade, invoice),
      description,
      dueDate: dueAt,
      performedAt: at,
      createdAt: at,
    };
  });
}
