import { sum, toDecimal } from '../money.ts';
import { type Row, rowWith } from '../seed.ts';
import { type Article, type Line, linesOf, lineTotal, unitsIn } from './articles.ts';
import content from './content.json' with { type: 'json' };
import { customerId, personBy } from './customers.ts';
import { at, idOf, type Moment, numberOf, type OnlineStore } from './online-store.ts';
import type { Order } from './orders.ts';

const DAY_MINUTES = 1440;

interface ListedCart {
  status: NonNullable<Row<'svm_cart'>['status']>;
  customer: string | null;
  email: string | null;
  /** The number of the order that it became. */
  order: string | null;
  begun: Moment;
  lastActivity: Moment;
  /** From being abandoned to the recovery mail. */
  recoveryAfterMinutes: number | null;
  lines: Readonly<Record<string, number | undefined>>;
}

export interface Cart extends Omit<ListedCart, 'lines' | 'begun' | 'lastActivity' | 'order'> {
  id: string;
  sessionId: string;
  order: Order | null;
  begunAt: string;
  lastActivityAt: string;
  lines: readonly Line[];
}

export function planCarts(store: OnlineStore, orders: readonly Order[], find: (sku: string) => Article): Cart[] {
  return (content.carts as readonly ListedCart[]).map(({ lines, begun, lastActivity, order, ...listed }, index) => {
    const sessionId = numberOf(store, 'WEB', index);
    return {
      ...listed,
      id: idOf(store, 'svm_cart', sessionId),
      sessionId,
      order: order === null ? null : rowWith(orders, 'number', order),
      begunAt: at(store, begun),
      lastActivityAt: at(store, lastActivity),
      lines: linesOf(find, lines),
    };
  });
}

/** The carts that became orders, by order id. */
export function cartIdsByOrder(carts: readonly Cart[]): Map<string, string> {
  return new Map(carts.flatMap(({ id, order }) => (order === null ? [] : [[order.id, id] as const])));
}

export function cartRows(store: OnlineStore, carts: readonly Cart[]): Row<'svm_cart'>[] {
  const after = (time: string, minutes: number) => store.calendar.after(time, minutes);
  return carts.map((cart) => {
    const abandonedAt = cart.status === 'ABANDONED' ? after(cart.lastActivityAt, DAY_MINUTES) : null;
    const recoverySentAt =
      abandonedAt === null || cart.recoveryAfterMinutes === null ? null : after(abandonedAt, cart.recoveryAfterMinutes);
    return {
      id: cart.id,
      tenantId: store.tenantId,
      sessionId: cart.sessionId,
      customerId: cart.customer === null ? null : customerId(store, cart.customer),
      orderId: cart.order?.id ?? null,
      email: cart.email === null ? null : personBy(cart.email).email,
      status: cart.status,
      currency: 'NGN',
      itemCount: unitsIn(cart.lines),
      subtotal: toDecimal(sum(cart.lines.map(lineTotal))),
      lastActivityAt: cart.lastActivityAt,
      expiresAt: after(cart.lastActivityAt, 7 * DAY_MINUTES),
      abandonedAt,
      recoveryEmailSentAt: recoverySentAt,
      convertedAt: cart.order?.placedAt ?? null,
      createdAt: cart.begunAt,
      updatedAt: cart.order?.placedAt ?? recoverySentAt ?? abandonedAt ?? cart.lastActivityAt,
    };
  });
}

/** The first line starts the cart, the last is what was done to it last; those between lie between. */
export function cartItemRows(store: OnlineStore, carts: readonly Cart[]): Row<'svm_cart_item'>[] {
  return carts.flatMap((cart) => {
    const minutes = (Date.parse(cart.lastActivityAt) - Date.parse(cart.begunAt)) / 60_000;
    return cart.lines.map((line, index) => {
      const addedAt = store.calendar.after(
        cart.begunAt,
        Math.floor((minutes * index) / Math.max(1, cart.lines.length - 1)),
      );
      return {
        id: idOf(store, 'svm_cart_item', cart.sessionId, line.article.sku),
        cartId: cart.id,
        productId: line.article.productId,
        variantId: line.article.variantId,
        productName: line.article.productName,
        variantName: line.article.variantName,
        sku: line.article.sku,
        quantity: line.quantity,
        unitPrice: toDecimal(line.article.priceKobo),
        lineTotal: toDecimal(lineTotal(line)),
        createdAt: addedAt,
        updatedAt: addedAt,
      };
    });
  });
}
