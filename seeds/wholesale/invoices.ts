import { fromDecimal, type Kobo, share, sum, toDecimal, VAT_BASIS_POINTS } from '../money.ts';
import { type Row, rowWith } from '../seed.ts';
import { clientContent, profileId } from './clients.ts';
import content from './trade.json' with { type: 'json' };
import type { Trade } from './trade.ts';
import { DEFAULT_CREDIT_DAYS, discountOf, productOf } from './trade-terms.ts';

type InvoiceRow = Row<'b2b_invoices'>;

/** A line as the platform's service keeps it: amounts in Naira, at the list price. */
interface InvoiceLine {
  productId: string;
  productName: string;
  quantity: number;
  unitPrice: number;
  lineTotal: number;
}

export interface Invoice {
  /** 1 for the tenant's first. */
  sequence: number;
  number: string;
  /** The client's place among the customers. */
  client: number;
  status: NonNullable<InvoiceRow['status']>;
  order: Row<'svm_order'> | null;
  lines: InvoiceLine[];
  subtotalKobo: Kobo;
  discountKobo: Kobo;
  taxKobo: Kobo;
  totalKobo: Kobo;
  creditDays: number;
  createdAt: string;
  dueAt: string;
  /** Null for what never left the house. */
  sentAt: string | null;
  payment: { amountKobo: Kobo; at: string; reference: string } | null;
  updatedAt: string;
}

const kobo = (naira: number): Kobo => Math.round(naira * 100);

/** Invoices in the order in which they were raised, numbered from 1 on: the tenant's next is their count and one. */
export function invoicesOf(trade: Trade): Invoice[] {
  return content.invoices.map((each, index) => invoiceOf(trade, each, index + 1));
}

function invoiceOf(trade: Trade, each: (typeof content.invoices)[number], sequence: number): Invoice {
  const { calendar } = trade;
  const client = clientContent(each.client);
  const order = each.order === null ? null : orderOf(trade, each.order);
  const time = order ? '11:45' : '10:00';
  const createdAt = calendar.at(each.day, time);
  const term = content.terms.find(({ code }) => code === client.term);
  const creditDays = term?.creditDays ?? DEFAULT_CREDIT_DAYS;
  const bought = each.lines.map(([sku, quantity]) => ({ sku: String(sku), quantity: Number(quantity) }));
  const lines = order ? orderLines(trade, order) : bought.map((line) => lineOf(trade, line));
  const subtotalKobo = sum(lines.map(({ lineTotal }) => kobo(lineTotal)));
  const discountKobo = sum(
    bought.map((line) => line.quantity * discountOf(trade, { ...line, tier: client.tier, at: createdAt })),
  );
  const taxKobo = share(subtotalKobo - discountKobo, VAT_BASIS_POINTS);
  const totalKobo = subtotalKobo - discountKobo + taxKobo;
  const sentAt = ['DRAFT', 'CANCELLED'].includes(each.status) ? null : calendar.after(createdAt, 20);
  const payment = each.payment && {
    amountKobo: share(totalKobo, each.payment.percent * 100),
    at: calendar.at(each.payment.day, '14:00'),
    reference: order?.paymentReference ?? `TRF-${String(8_000 + sequence * 41)}`,
  };
  const changedAt = each.changed === null ? null : calendar.at(each.changed, '08:00');
  return {
    sequence,
    number: `INV-${yearAndMonth(createdAt)}-${String(sequence).padStart(5, '0')}`,
    client: each.client,
    status: each.status as Invoice['status'],
    order,
    lines,
    subtotalKobo,
    discountKobo,
    taxKobo,
    totalKobo,
    creditDays,
    createdAt,
    dueAt: calendar.at(each.day + creditDays, time),
    sentAt,
    payment,
    updatedAt: changedAt ?? payment?.at ?? sentAt ?? createdAt,
  };
}

/** `2703` for March 2027. An invoice is raised by day, when Lagos and UTC have one date. */
const yearAndMonth = (time: string): string => time.slice(2, 7).replace('-', '');

/** @throws an invariant: an invoice has no line for what it costs to ship an order */
function orderOf({ orders }: Trade, number: string): Row<'svm_order'> {
  const order = rowWith(orders, 'orderNumber', number);
  if (Number(order.shippingFee) !== 0) throw new Error(`order ${number} is shipped for a fee`);
  return order;
}

function orderLines({ orderItems }: Trade, order: Row<'svm_order'>): InvoiceLine[] {
  return orderItems
    .filter(({ orderId }) => orderId === order.id)
    .map(({ productId, productName, quantity, unitPrice, lineTotal }) => ({
      productId,
      productName,
      quantity,
      unitPrice: Number(unitPrice),
      lineTotal: Number(lineTotal),
    }));
}

function lineOf(trade: Trade, { sku, quantity }: { sku: string; quantity: number }): InvoiceLine {
  const { id, name, price } = productOf(trade, sku);
  const priceKobo = fromDecimal(price);
  return {
    productId: id,
    productName: name,
    quantity,
    unitPrice: priceKobo / 100,
    lineTotal: (priceKobo * quantity) / 100,
  };
}

export const invoiceId = (trade: Trade, { sequence }: Invoice): string => trade.id('b2b_invoices', String(sequence));

export function invoiceRows(trade: Trade, invoices: readonly Invoice[]): InvoiceRow[] {
  return invoices.map((invoice) => {
    const { payment, order, totalKobo, status } = invoice;
    const paidKobo = payment?.amountKobo ?? 0;
    return {
      id: invoiceId(trade, invoice),
      tenantId: trade.tenantId,
      invoiceNumber: invoice.number,
      profileId: profileId(trade, invoice.client),
      orderId: order?.id ?? null,
      orderNumber: order?.orderNumber ?? null,
      subtotal: toDecimal(invoice.subtotalKobo),
      discountTotal: toDecimal(invoice.discountKobo),
      taxTotal: toDecimal(invoice.taxKobo),
      totalAmount: toDecimal(totalKobo),
      amountPaid: toDecimal(paidKobo),
      amountDue: toDecimal(Math.max(0, totalKobo - paidKobo)),
      invoiceDate: invoice.createdAt,
      dueDate: invoice.dueAt,
      paidDate: status === 'PAID' ? (payment?.at ?? null) : null,
      status,
      paymentTerms: `Net ${invoice.creditDays}`,
      lineItems: invoice.lines.map((line) => ({ ...line })),
      createdBy: trade.persona('accounts').id,
      createdAt: invoice.createdAt,
      updatedAt: invoice.updatedAt,
    };
  });
}
