import { type Kobo, sum, toDecimal } from '../money.ts';
import type { Row } from '../seed.ts';
import type { DatedOrder, DatedPart } from './dated-orders.ts';
import type { Ground } from './ground.ts';
import { type Listed, listedOf } from './mapping-rows.ts';

const PAYMENT_STATUS = { PENDING: 'PENDING', SPLIT: 'PAID', COMPLETED: 'PAID', CANCELLED: 'REFUNDED' } as const;

export function parentOrderRows(ground: Ground, orders: readonly DatedOrder[]): Row<'mvm_parent_order'>[] {
  return orders.map(({ order, parts, ...dated }, index) => {
    const customer = customerOf(ground, index);
    const total = (amount: (part: DatedPart) => Kobo) => toDecimal(sum(parts.map(amount)));
    return {
      id: ground.id('mvm_parent_order', dated.orderNumber),
      tenantId: ground.tenantId,
      orderNumber: dated.orderNumber,
      customerName: customer.fullName,
      customerEmail: customer.email,
      customerPhone: customer.phone,
      shippingAddress: order.address,
      shippingArea: order.area,
      shippingCity: order.city,
      shippingState: 'Lagos',
      country: 'NG',
      currency: 'NGN',
      goodsTotal: total((part) => part.goods),
      discountTotal: total((part) => part.discount),
      vatTotal: total((part) => part.vat),
      shippingTotal: total((part) => part.shipping),
      grandTotal: total((part) => part.grand),
      voucherCode: order.voucher,
      paymentMethod: order.paymentMethod,
      paymentStatus: PAYMENT_STATUS[order.status],
      status: order.status,
      placedAt: dated.placedAt,
      paidAt: dated.paidAt,
      splitAt: dated.splitAt,
      completedAt: dated.completedAt,
      cancelledAt: dated.cancelledAt,
      refundedAt: dated.refundedAt,
      createdAt: dated.placedAt,
      updatedAt: dated.updatedAt,
    };
  });
}

export function parentItemRows(
  ground: Ground,
  orders: readonly DatedOrder[],
  listed: ReadonlyMap<string, Listed>,
): Row<'mvm_parent_order_item'>[] {
  return orders.flatMap((order) =>
    order.parts.map((part) => ({
      id: parentItemId(ground, part),
      parentOrderId: ground.id('mvm_parent_order', order.orderNumber),
      vendorId: ground.id('mvm_vendor', part.part.vendor),
      ...lineOf(part, listed),
      createdAt: order.placedAt,
      updatedAt: order.placedAt,
    })),
  );
}

export function subOrderRows(ground: Ground, orders: readonly DatedOrder[]): Row<'mvm_sub_order'>[] {
  return orders.flatMap((order, index) => {
    const { firstName, lastName } = customerOf(ground, index);
    return order.parts.map((part) => ({
      id: ground.id('mvm_sub_order', part.subOrderNumber),
      tenantId: ground.tenantId,
      parentOrderId: ground.id('mvm_parent_order', order.orderNumber),
      vendorId: ground.id('mvm_vendor', part.part.vendor),
      subOrderNumber: part.subOrderNumber,
      customerName: `${firstName} ${lastName.charAt(0)}.`,
      shippingArea: order.order.area,
      shippingCity: order.order.city,
      goodsTotal: toDecimal(part.goods),
      discountTotal: toDecimal(part.discount),
      vatTotal: toDecimal(part.vat),
      shippingTotal: toDecimal(part.shipping),
      grandTotal: toDecimal(part.grand),
      commissionPercent: part.commissionPercent,
      commissionAmount: toDecimal(part.commission),
      vendorPayout: toDecimal(part.vendorShare),
      status: part.part.status,
      carrier: part.part.carrier,
      trackingNumber: part.shippedAt === null ? null : `${part.subOrderNumber}-TRK`,
      confirmedAt: part.confirmedAt,
      processingAt: part.processingAt,
      shippedAt: part.shippedAt,
      deliveredAt: part.deliveredAt,
      cancelledAt: part.cancelledAt,
      createdAt: order.placedAt,
      updatedAt: part.updatedAt,
    }));
  });
}

export function subItemRows(
  ground: Ground,
  orders: readonly DatedOrder[],
  listed: ReadonlyMap<string, Listed>,
): Row<'mvm_sub_order_item'>[] {
  return orders.flatMap((order) =>
    order.parts.map((part) => ({
      id: ground.id('mvm_sub_order_item', part.subOrderNumber, part.part.sku),
      subOrderId: ground.id('mvm_sub_order', part.subOrderNumber),
      parentOrderItemId: parentItemId(ground, part),
      ...lineOf(part, listed),
      fulfilledQuantity: part.shippedAt === null ? 0 : part.part.quantity,
      createdAt: order.placedAt,
      updatedAt: part.shippedAt ?? order.placedAt,
    })),
  );
}

function lineOf(part: DatedPart, listed: ReadonlyMap<string, Listed>) {
  const { productId, variantId, productName, sku } = listedOf(listed, part.part.sku);
  return {
    productId,
    variantId,
    productName,
    sku,
    quantity: part.part.quantity,
    unitPrice: toDecimal(part.unitPrice),
    lineTotal: toDecimal(part.goods),
    discountAmount: toDecimal(part.discount),
    vatAmount: toDecimal(part.vat),
  };
}

function parentItemId(ground: Ground, part: DatedPart): string {
  return ground.id('mvm_parent_order_item', part.subOrderNumber, part.part.sku);
}

function customerOf(ground: Ground, index: number) {
  const customer = ground.customers[index];
  if (!customer) throw new Error(`the roster has no customer for order ${index + 1}`);
  return customer;
}
