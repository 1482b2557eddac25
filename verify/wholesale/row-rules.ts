import { hasHappened, inOrder, inOrderOfTime, isPast, type PlannedRow, type RowRule } from '../engine/row-rule.ts';

const kobo = (row: PlannedRow, column: string): number => Math.round(Number(row[column]) * 100);

const DAY_MS = 86_400_000;

const daysBetween = (row: PlannedRow, from: string, to: string): number =>
  (Date.parse(String(row[to])) - Date.parse(String(row[from]))) / DAY_MS;

/** Of the platform's overdue job, which looks at these only. */
const AWAITED: readonly unknown[] = ['SENT', 'VIEWED', 'PARTIAL'];

const tradeRules: readonly RowRule[] = [
  {
    id: 'wholesale.invoice-month',
    title: 'an invoice has five digits and the month in which it was raised in its number',
    table: 'b2b_invoices',
    holds: (row) => {
      const [, year, month] = /^\d\d(\d\d)-(\d\d)/.exec(String(row['createdAt'])) ?? [];
      return new RegExp(`^INV-${year}${month}-\\d{5}$`).test(String(row['invoiceNumber']));
    },
    spoilt: { invoiceNumber: 'INV-1901-00003' },
  },
  {
    id: 'wholesale.invoice-amounts',
    title: 'an invoice is its lines without discount and with VAT, and due is what was not paid',
    table: 'b2b_invoices',
    holds: (row) =>
      kobo(row, 'totalAmount') === kobo(row, 'subtotal') - kobo(row, 'discountTotal') + kobo(row, 'taxTotal') &&
      kobo(row, 'taxTotal') === Math.round((kobo(row, 'subtotal') - kobo(row, 'discountTotal')) * 0.075) &&
      kobo(row, 'amountDue') === Math.max(0, kobo(row, 'totalAmount') - kobo(row, 'amountPaid')),
    spoilt: { amountDue: '0.01' },
  },
  {
    id: 'wholesale.invoice-days',
    title: 'an invoice is due after the days of its terms, and was raised and paid in the past',
    table: 'b2b_invoices',
    holds: (row, day) =>
      row['paymentTerms'] === `Net ${daysBetween(row, 'invoiceDate', 'dueDate')}` &&
      inOrder(row, 'createdAt', 'paidDate', 'updatedAt') &&
      isPast(row, day, 'invoiceDate', 'createdAt', 'paidDate', 'updatedAt'),
    spoilt: { dueDate: '2999-01-01T00:00:00.000Z' },
  },
  {
    id: 'wholesale.invoice-awaited',
    title: 'an invoice that is waited for is not due yet',
    table: 'b2b_invoices',
    appliesTo: (row) => AWAITED.includes(row['status']),
    holds: (row, { now }) => String(row['dueDate']) >= now,
    spoilt: { dueDate: '2020-01-01T00:00:00.000Z' },
  },
  {
    id: 'wholesale.invoice-overdue',
    title: 'an invoice that is overdue fell due and was noticed after that',
    table: 'b2b_invoices',
    appliesTo: (row) => row['status'] === 'OVERDUE',
    holds: (row, { now }) => String(row['dueDate']) < now && inOrder(row, 'dueDate', 'updatedAt'),
    spoilt: { dueDate: '2999-01-01T00:00:00.000Z' },
  },
  {
    id: 'wholesale.ledger-balance',
    title: 'an entry takes a balance up by a purchase and down by a payment, never below zero',
    table: 'b2b_credit_ledger',
    holds: (row) => {
      const change = kobo(row, 'amount') * (row['transactionType'] === 'PAYMENT' ? -1 : 1);
      const after = kobo(row, 'balanceAfter');
      return kobo(row, 'amount') > 0 && after === kobo(row, 'balanceBefore') + change && after >= 0;
    },
    spoilt: { balanceAfter: '-1.00' },
  },
  {
    id: 'wholesale.draft-hours',
    title: 'a bulk order is made, submitted and converted in this order, all of it in the past',
    table: 'b2b_bulk_order_drafts',
    holds: (row, day) => {
      const times = ['createdAt', 'submittedAt', 'convertedAt', 'updatedAt'];
      return inOrder(row, ...times) && isPast(row, day, ...times);
    },
    spoilt: { createdAt: '2999-01-01T00:00:00.000Z' },
  },
  {
    id: 'wholesale.client-hours',
    title: 'a client is made and verified in this order',
    table: 'b2b_customer_profiles',
    holds: (row) => inOrder(row, 'createdAt', 'verifiedAt', 'updatedAt'),
    spoilt: { createdAt: '2999-01-01T00:00:00.000Z' },
  },
  inOrderOfTime('wholesale.price-rule-begins-then-ends', 'b2b_wholesale_price_rules', 'validFrom', 'validTo'),
  hasHappened('wholesale.credit-entered', 'b2b_credit_ledger', 'performedAt'),
  hasHappened('wholesale.event-occurred', 'b2b_event_logs', 'occurredAt'),
];

export const rowRules: readonly RowRule[] = [
  hasHappened('wholesale.customer-ordered', 'Customer', 'lastOrderAt'),
  inOrderOfTime('wholesale.order-paid-then-shipped', 'svm_order', 'paidAt', 'shippedAt'),
  ...tradeRules,
];
