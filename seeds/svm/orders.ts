import { type Kobo, share, sum, VAT_BASIS_POINTS } from '../money.ts';
import type { Row } from '../seed.ts';
import { type Article, type Line, linesOf, lineTotal } from './articles.ts';
import content from './content.json' with { type: 'json' };
import type { Customer } from './customers.ts';
import { discountOf, termsOf } from './discount.ts';
import { idOf, numberOf, type OnlineStore } from './online-store.ts';
import { type Shipping, shippingBy } from './shipping.ts';
import { type ListedTimes, type Timeline, timelineOf } from './timeline.ts';

type OrderRow = Row<'svm_order'>;

interface ListedOrder extends ListedTimes {
  customer: string;
  status: NonNullable<OrderRow['status']>;
  method: OrderRow['paymentMethod'];
  promotion: string | null;
  zone: string;
  rate: string;
  lines: Readonly<Record<string, number | undefined>>;
}

/** An order with everything computed that follows from its lines, its rate and its promotion. */
export interface Order extends Timeline, Amounts {
  id: string;
  number: string;
  customer: Customer;
  status: ListedOrder['status'];
  method: ListedOrder['method'];
  promotionCode: string | null;
  shipping: Shipping;
  lines: readonly Line[];
}

export interface Amounts {
  subtotalKobo: Kobo;
  discountKobo: Kobo;
  feeKobo: Kobo;
  taxKobo: Kobo;
  totalKobo: Kobo;
  refundedKobo: Kobo;
}

/** The shop's orders, the oldest first: their numbers rise with time. */
export function planOrders(
  store: OnlineStore,
  customers: readonly Customer[],
  find: (sku: string) => Article,
): Order[] {
  return (content.orders as readonly ListedOrder[]).map((listed, index) => {
    const number = numberOf(store, 'SO', index);
    const customer = customers.find(({ person }) => person.email === listed.customer);
    if (!customer) throw new Error(`${number} is by ${listed.customer}, who is no customer`);
    const lines = linesOf(find, listed.lines);
    const shipping = shippingBy(store, listed.zone, listed.rate);
    const timeline = timelineOf(store, listed);
    return {
      id: orderId(store, number),
      number,
      customer,
      status: listed.status,
      method: listed.method,
      promotionCode: listed.promotion,
      shipping,
      lines,
      ...timeline,
      ...amountsOf(lines, shipping, listed.promotion, timeline.refundedAt !== null),
    };
  });
}

export function orderId(store: OnlineStore, number: string): string {
  return idOf(store, 'svm_order', number);
}

/** Grand total = subtotal − discount + shipping fee + VAT on the three. A refund gives all of it back. */
function amountsOf(lines: readonly Line[], shipping: Shipping, promotion: string | null, refunded: boolean): Amounts {
  const subtotalKobo = sum(lines.map(lineTotal));
  const feeKobo = shipping.feeFor(subtotalKobo);
  const discountKobo = promotion === null ? 0 : discountOf(termsOf(promotion), subtotalKobo, feeKobo);
  const netKobo = subtotalKobo - discountKobo + feeKobo;
  const taxKobo = share(netKobo, VAT_BASIS_POINTS);
  const totalKobo = netKobo + taxKobo;
  return { subtotalKobo, discountKobo, feeKobo, taxKobo, totalKobo, refundedKobo: refunded ? totalKobo : 0 };
}
