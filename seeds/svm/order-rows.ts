import { toDecimal } from '../money.ts';
import type { Row } from '../seed.ts';
import { type Line, lineTotal, unitsIn } from './articles.ts';
import { idOf, type OnlineStore } from './online-store.ts';
import type { Order } from './orders.ts';

type OrderRow = Row<'svm_order'>;

/** @param cartIds the carts that became orders, by order id */
export function orderRows(
  store: OnlineStore,
  orders: readonly Order[],
  cartIds: ReadonlyMap<string, string>,
): OrderRow[] {
  return orders.map((order) => ({
    id: order.id,
    tenantId: store.tenantId,
    orderNumber: order.number,
    customerId: order.customer.id,
    cartId: cartIds.get(order.id) ?? null,
    status: order.status,
    paymentStatus: paymentStatusOf(order),
    fulfilmentStatus: fulfilmentStatusOf(order),
    ...contactOf(order),
    shippingRateId: order.shipping.rateId,
    shippingMethod: order.shipping.method,
    currency: 'NGN',
    itemCount: unitsIn(order.lines),
    subtotal: toDecimal(order.subtotalKobo),
    discountTotal: toDecimal(order.discountKobo),
    shippingFee: toDecimal(order.feeKobo),
    taxAmount: toDecimal(order.taxKobo),
    grandTotal: toDecimal(order.totalKobo),
    refundedAmount: toDecimal(order.refundedKobo),
    paymentMethod: order.method,
    paymentReference: order.authorizedAt === null ? null : order.number.replace('-SO-', '-PAY-'),
    carrier: order.shippedAt === null ? null : order.shipping.carrier,
    trackingNumber: order.shippedAt === null ? null : order.number.replace('-SO-', '-TRK-'),
    cancelReason: order.cancelReason,
    refundReason: order.refundReason,
    placedAt: order.placedAt,
    authorizedAt: order.authorizedAt,
    paidAt: order.paidAt,
    confirmedAt: order.confirmedAt,
    shippedAt: order.shippedAt,
    deliveredAt: order.deliveredAt,
    cancelledAt: order.cancelledAt,
    refundedAt: order.refundedAt,
    createdAt: order.placedAt,
    updatedAt: order.changedAt,
  }));
}

export function orderItemRows(store: OnlineStore, orders: readonly Order[]): Row<'svm_order_item'>[] {
  return orders.flatMap((order) =>
    order.lines.map((line) => ({
      id: idOf(store, 'svm_order_item', order.number, line.article.sku),
      orderId: order.id,
      productId: line.article.productId,
      variantId: line.article.variantId,
      productName: line.article.productName,
      variantName: line.article.variantName,
      sku: line.article.sku,
      quantity: line.quantity,
      unitPrice: toDecimal(line.article.priceKobo),
      lineTotal: toDecimal(lineTotal(line)),
      fulfilledQuantity: arrivedAt(order, line) === null ? 0 : line.quantity,
      refundedQuantity: order.refundedAt === null ? 0 : line.quantity,
      createdAt: order.placedAt,
      updatedAt: order.refundedAt ?? arrivedAt(order, line) ?? order.placedAt,
    })),
  );
}

/** When the line reached the customer. */
function arrivedAt({ deliveredAt, firstParcel }: Order, { article }: Line): string | null {
  return deliveredAt ?? (firstParcel?.skus.includes(article.sku) ? firstParcel.arrivedAt : null);
}

function paymentStatusOf({ refundedAt, paidAt, authorizedAt }: Order): NonNullable<OrderRow['paymentStatus']> {
  if (refundedAt !== null) return 'REFUNDED';
  if (paidAt !== null) return 'CAPTURED';
  return authorizedAt === null ? 'PENDING' : 'AUTHORIZED';
}

function fulfilmentStatusOf(order: Order): NonNullable<OrderRow['fulfilmentStatus']> {
  const arrived = order.lines.filter((line) => arrivedAt(order, line) !== null).length;
  if (arrived === 0) return 'UNFULFILLED';
  return arrived === order.lines.length ? 'FULFILLED' : 'PARTIALLY_FULFILLED';
}

/** Everybody has the order sent to, and billed to, the one address that they keep. */
function contactOf({ customer: { person, address } }: Order) {
  return {
    customerName: person.fullName,
    customerEmail: person.email,
    customerPhone: person.phone,
    shipRecipient: person.fullName,
    shipPhone: person.phone,
    shipLine1: address.line1,
    shipLandmark: address.landmark,
    shipCity: address.city,
    shipState: address.state,
    shipCountry: 'NG',
    billName: person.fullName,
    billLine1: address.line1,
    billCity: address.city,
    billState: address.state,
    billCountry: 'NG',
  };
}
