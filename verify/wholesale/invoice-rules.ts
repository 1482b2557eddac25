import type { Rule } from '../engine/contract.ts';
import { conditions, distribution, equals, filledWhen } from '../engine/shapes.ts';
import { now, Sql, sql } from '../engine/sql.ts';
import {
  configuration as c,
  elements,
  figure,
  invoice as i,
  term as k,
  entry as l,
  client as p,
  product as x,
} from './named.ts';
import { unitDiscount } from './pricing.ts';

/** Raised, and then: nothing yet, asked for in vain, in part or in full. */
const SENT = `('SENT', 'VIEWED', 'PARTIAL', 'PAID', 'OVERDUE', 'DISPUTED')`;

const place = sql`(SELECT count(*) FROM "b2b_invoices" y WHERE y."tenantId" = ${i.tenantId} AND (y."createdAt", y.id) <= (${i.createdAt}, ${i.id}))`;

const lines = sql`${elements(i.lineItems)} j`;
const ofLines = (what: string) => sql`(SELECT ${new Sql(what)} FROM ${lines})`;

/** The tenant's next invoice, as the platform numbers it: how many there ever were, and one. */
const nextNumber: Rule = {
  id: 'wholesale.next-invoice-number',
  title: 'the number that the platform gives next is free, whatever the month',
  clauses: ['8.1.a'],
  sql: `
    SELECT 'the next invoice' AS subject, count(*) FILTER (WHERE right(i."invoiceNumber", 5)::int > n.lifetime) AS have, 0 AS want
    FROM {b2b_invoices} i CROSS JOIN (SELECT count(*) AS lifetime FROM {b2b_invoices} y) n`,
};

const sumRules: readonly Rule[] = [
  equals('wholesale.invoice-numbers', 'invoices are numbered from 1 on, in the month in which they were raised', i, {
    invoiceNumber: sql`'INV-' || to_char(${i.createdAt}, 'YYMM') || '-' || lpad(${place}::text, 5, '0')`,
  }),
  nextNumber,
  equals('wholesale.invoice-sums', 'an invoice adds up, and what is due is what was not paid', i, {
    subtotal: sql`${ofLines(`sum((j->>'lineTotal')::numeric)`)}::numeric(12, 2)`,
    taxTotal: sql`round((${i.subtotal} - ${i.discountTotal}) * (SELECT ${c.vatRate} FROM ${c}) / 100, 2)`,
    totalAmount: sql`${i.subtotal} - ${i.discountTotal} + ${i.taxTotal}`,
    amountPaid: sql`(SELECT coalesce(sum(${l.amount}), 0.00) FROM ${l} WHERE ${l.invoiceId} = ${i.id} AND ${l.transactionType} = 'PAYMENT')`,
    amountDue: sql`greatest(0.00, ${i.totalAmount} - ${i.amountPaid})`,
  }),
  equals(
    'wholesale.invoice-discounts',
    'what comes off an invoice is the best of tier and price rules on that day',
    i,
    {
      discountTotal: sql`(SELECT sum(${figure('j', 'quantity')} * ${unitDiscount({
        product: x.id,
        category: x.categoryId,
        price: x.price,
        tier: p.priceTierId,
        quantity: figure('j', 'quantity'),
        at: i.createdAt,
      })})::numeric(12, 2) FROM ${lines} JOIN ${x} ON ${x.id} = j->>'productId')`,
    },
    { from: sql`${i} JOIN ${p} ON ${p.id} = ${i.profileId}`, where: sql`${i.orderId} IS NULL` },
  ),
  conditions(
    'wholesale.invoice-lines',
    'a line of an invoice is a product at its list price, times its quantity',
    i,
    [
      [
        sql`j - ARRAY['productId', 'productName', 'quantity', 'unitPrice', 'lineTotal'] = '{}'
          AND j ?& ARRAY['productId', 'productName', 'quantity', 'unitPrice', 'lineTotal']`,
        'a line of another shape',
      ],
      [sql`${figure('j', 'quantity')} > 0`, 'nothing bought'],
      [
        sql`${figure('j', 'lineTotal')} = ${figure('j', 'quantity')} * ${figure('j', 'unitPrice')}`,
        'a line that does not add up',
      ],
      [sql`j->>'productName' = ${x.name}`, 'a product of another name'],
      [sql`${i.orderId} IS NOT NULL OR ${figure('j', 'unitPrice')} = ${x.price}`, 'another price than the list has'],
    ],
    { from: sql`${i} CROSS JOIN LATERAL ${lines} LEFT JOIN ${x} ON ${x.id} = j->>'productId'` },
  ),
];

const stateRules: readonly Rule[] = [
  distribution('wholesale.invoice-statuses', i, i.status, {
    DRAFT: 1,
    SENT: 2,
    VIEWED: 2,
    PARTIAL: 2,
    PAID: 7,
    OVERDUE: 2,
    CANCELLED: 1,
    DISPUTED: 1,
  }),
  equals(
    'wholesale.invoice-terms',
    'an invoice is due as many days after it was raised as its client was given',
    i,
    {
      invoiceDate: i.createdAt,
      dueDate: sql`${i.invoiceDate} + coalesce(${k.creditDays}, 30) * interval '1 day'`,
      paymentTerms: sql`'Net ' || coalesce(${k.creditDays}, 30)`,
    },
    { from: sql`${i} JOIN ${p} ON ${p.id} = ${i.profileId} LEFT JOIN ${k} ON ${k.id} = ${p.creditTermId}` },
  ),
  filledWhen(
    'wholesale.invoice-filled',
    'an invoice has what its services write, and a day of payment once it is paid',
    i,
    [
      [sql`${i.status} = 'PAID'`, i.paidDate],
      [sql`true`, i.createdBy],
      [sql`false`, i.creditTermId, i.approvedBy, i.approvedAt, i.notes, i.internalNotes, i.metadata],
      [sql`${i.orderId} IS NOT NULL`, i.orderNumber],
    ],
  ),
  conditions('wholesale.invoice-states', 'an invoice was paid and fell due as its status says', i, [
    [sql`(${i.status} = 'PAID') = (${i.amountDue} = 0)`, 'paid in full and still open, or the other way round'],
    [sql`${i.status} <> 'PARTIAL' OR ${i.amountPaid} BETWEEN 0.01 AND ${i.totalAmount} - 0.01`, 'not paid in part'],
    [
      sql`${i.status} NOT IN ('DRAFT', 'SENT', 'VIEWED', 'CANCELLED', 'DISPUTED') OR ${i.amountPaid} = 0`,
      'paid before it could be',
    ],
    [sql`${i.status} NOT IN ('SENT', 'VIEWED', 'PARTIAL') OR ${i.dueDate} >= ${now}`, 'fell due unnoticed'],
    [sql`${i.status} <> 'OVERDUE' OR ${i.dueDate} < ${now}`, 'not due yet'],
    [
      sql`${i.updatedAt} = coalesce(CASE WHEN ${i.status} IN ('PAID', 'PARTIAL', 'SENT') THEN
          (SELECT max(${l.createdAt}) FROM ${l} WHERE ${l.invoiceId} = ${i.id}) END, ${i.updatedAt})
        AND (${i.status} <> 'OVERDUE' OR ${i.updatedAt} > ${i.dueDate}) AND (${i.status} <> 'DRAFT' OR ${i.updatedAt} = ${i.createdAt})`,
      'changed at another time',
    ],
  ]),
  equals(
    'wholesale.invoice-ledger',
    'what was sent used its client’s credit once, by its total, and is paid when the ledger says',
    i,
    {
      totalAmount: sql`CASE WHEN ${i.status}::text IN ${new Sql(SENT)} THEN (SELECT sum(${l.amount}) FROM ${l}
          WHERE ${l.invoiceId} = ${i.id} AND ${l.transactionType} = 'PURCHASE' HAVING count(*) = 1)
        WHEN EXISTS (SELECT FROM ${l} WHERE ${l.invoiceId} = ${i.id}) THEN NULL ELSE ${i.totalAmount} END`,
      paidDate: sql`CASE WHEN ${i.status} = 'PAID' THEN (SELECT max(${l.createdAt}) FROM ${l}
        WHERE ${l.invoiceId} = ${i.id} AND ${l.transactionType} = 'PAYMENT') END`,
    },
  ),
  {
    id: 'wholesale.invoice-orders',
    title: 'an invoice of an order asks the same customer for the same amounts, after it was confirmed',
    clauses: ['8.1.a'],
    sql: `
      SELECT 'invoice ' || right(i."invoiceNumber", 5) AS subject,
        concat_ws(' ', i."orderNumber", i.subtotal, i."discountTotal", i."taxTotal", i."totalAmount", p."customerId" = o."customerId", i."createdAt" > o."confirmedAt") AS have,
        concat_ws(' ', o."orderNumber", o.subtotal, o."discountTotal", o."taxAmount", o."grandTotal", true, true) AS want
      FROM {b2b_invoices} i JOIN {b2b_customer_profiles} p ON p.id = i."profileId" LEFT JOIN {svm_order} o ON o.id = i."orderId"
      WHERE i."orderId" IS NOT NULL`,
  },
];

/** What clients were asked for: the numbers, sums and states of invoices, as the platform's service keeps them. */
export const invoiceRules: readonly Rule[] = [...sumRules, ...stateRules];
