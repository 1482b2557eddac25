import type { Scope } from '../../prisma/scope.ts';
import { stableId } from '../../prisma/stable-id.ts';
import type { Calendar } from '../calendar.ts';
import { fromDecimal, fromNaira, type Kobo, share, sum, toDecimal, VAT_BASIS_POINTS } from '../money.ts';
import { postalCodeOf } from '../postal-code.ts';
import { roster } from '../roster.ts';
import { type Row, type Rows, rowWith, type SeedInput, tenantOf } from '../seed.ts';
import { WHOLESALER } from './catalogue.ts';
import content from './content.json' with { type: 'json' };

type OrderRow = Row<'svm_order'>;

interface Order {
  number: string;
  content: (typeof content.orders)[number];
  lines: { variant: Row<'ProductVariant'>; product: Row<'Product'>; quantity: number; totalKobo: Kobo }[];
  feeKobo: Kobo;
  subtotalKobo: Kobo;
  taxKobo: Kobo;
}

/** Twelve shopkeepers who buy by the carton and the pallet, and the last orders of four of them in the online store. */
export function wholesaleOrders(input: SeedInput): Rows {
  const { scope, calendar } = input;
  const tenantId = tenantOf(scope, WHOLESALER).id;
  const id = (table: string, key: string) => stableId(tenantId, table, key);
  const orders = content.orders.map((order, index) =>
    priceOrder(input, order, `${content.prefix}-SO-${String(index + 1).padStart(4, '0')}`),
  );
  const stamped = { createdAt: calendar.at(-50, '09:00'), updatedAt: calendar.at(-50, '09:00') };
  return {
    svm_shipping_zone: [
      {
        id: id('svm_shipping_zone', 'zone'),
        tenantId,
        ...content.zone,
        country: 'NG',
        isDefault: true,
        priority: 1,
        isActive: true,
        ...stamped,
      },
    ],
    svm_shipping_rate: content.rates.map(({ name, carrier, feeNaira, freeAboveNaira, minDays, maxDays }) => ({
      id: id('svm_shipping_rate', name),
      zoneId: id('svm_shipping_zone', 'zone'),
      name,
      carrier,
      flatFee: toDecimal(fromNaira(feeNaira)),
      freeAbove: freeAboveNaira === null ? null : toDecimal(fromNaira(freeAboveNaira)),
      minDays,
      maxDays,
      isActive: true,
      ...stamped,
    })),
    Customer: customerRows(scope, calendar, orders),
    CustomerAddress: content.addresses.map((address, index) => ({
      id: id('CustomerAddress', String(index)),
      customerId: customerId(tenantId, index),
      type: 'BOTH',
      firstName: buyer(index).firstName,
      lastName: buyer(index).lastName,
      phone: buyer(index).phone,
      addressLine1: address.line1,
      addressLine2: address.landmark,
      city: address.city,
      state: 'Lagos',
      postalCode: postalCodeOf(address.city),
      country: 'NG',
      isDefault: true,
      ...stamped,
    })),
    svm_order: orders.map((order) => orderRow(tenantId, order, calendar)),
    svm_order_item: orders.flatMap((order) => itemRows(tenantId, order, calendar)),
  };
}

export function buyer(index: number) {
  const person = roster('wholesale')[index];
  if (!person) throw new Error(`no buyer ${index} in the roster`);
  return person;
}

/** @param index of the buyer, in the order of the addresses */
export const customerId = (tenantId: string, index: number) => stableId(tenantId, 'Customer', buyer(index).email);

function priceOrder(input: SeedInput, order: Order['content'], number: string): Order {
  const tenantId = tenantOf(input.scope, WHOLESALER).id;
  const products = input.earlier('Product').filter((product) => product.tenantId === tenantId);
  const lines = order.lines.map(([sku, quantity]) => {
    const variant = rowWith(input.earlier('ProductVariant'), 'sku', String(sku));
    const product = rowWith(products, 'id', variant.productId);
    return { variant, product, quantity: Number(quantity), totalKobo: fromDecimal(variant.price) * Number(quantity) };
  });
  const subtotalKobo = sum(lines.map(({ totalKobo }) => totalKobo));
  const rate = content.rates[order.rate];
  const free = rate?.freeAboveNaira != null && subtotalKobo > fromNaira(rate.freeAboveNaira);
  const feeKobo = free ? 0 : fromNaira(rate?.feeNaira ?? 0);
  return {
    number,
    content: order,
    lines,
    feeKobo,
    subtotalKobo,
    taxKobo: share(subtotalKobo + feeKobo, VAT_BASIS_POINTS),
  };
}

const totalOf = ({ subtotalKobo, feeKobo, taxKobo }: Order): Kobo => subtotalKobo + feeKobo + taxKobo;
const isPaid = ({ content: { status } }: Order): boolean => status !== 'PENDING';

function customerRows(scope: Scope, calendar: Calendar, orders: readonly Order[]): Row<'Customer'>[] {
  const tenantId = tenantOf(scope, WHOLESALER).id;
  return content.addresses.map((_, index) => {
    const person = buyer(index);
    const theirs = orders.filter((order) => order.content.customer === index);
    const spent = sum(theirs.filter(isPaid).map(totalOf));
    const last =
      theirs
        .map((order) => timesOf(order, calendar).placedAt)
        .toSorted()
        .at(-1) ?? null;
    return {
      id: customerId(tenantId, index),
      tenantId,
      firstName: person.firstName,
      lastName: person.lastName,
      fullName: person.fullName,
      email: person.email,
      phone: person.phone,
      status: 'ACTIVE',
      totalOrders: theirs.length,
      totalSpent: toDecimal(spent),
      loyaltyPoints: Math.floor(spent / fromNaira(1000)),
      lastOrderAt: last,
      createdAt: calendar.at(-59 + index, '11:00'),
      updatedAt: last ?? calendar.at(-59 + index, '11:00'),
    };
  });
}

/** Ordered in the morning, paid and confirmed by noon, on the truck the next day, at the shop the day after. */
function timesOf({ content: { status, day } }: Order, calendar: Calendar) {
  const reached = ['PENDING', 'CONFIRMED', 'SHIPPED', 'DELIVERED'].indexOf(status);
  const from = (step: number, time: string) => (reached >= step ? time : null);
  return {
    placedAt: calendar.at(day, '10:20'),
    authorizedAt: from(1, calendar.at(day, '10:25')),
    paidAt: from(1, calendar.at(day, '10:40')),
    confirmedAt: from(1, calendar.at(day, '11:30')),
    shippedAt: from(2, calendar.at(day + 1, '08:10')),
    deliveredAt: from(3, calendar.at(day + 2, '13:45')),
  };
}

function orderRow(tenantId: string, order: Order, calendar: Calendar): OrderRow {
  const { number, content: ordered, lines, subtotalKobo, feeKobo, taxKobo } = order;
  const rate = content.rates[ordered.rate];
  const address = content.addresses[ordered.customer];
  const times = timesOf(order, calendar);
  if (!rate || !address) throw new Error(`order ${number} names no rate or customer of ours`);
  const person = buyer(ordered.customer);
  return {
    id: stableId(tenantId, 'svm_order', number),
    tenantId,
    orderNumber: number,
    customerId: customerId(tenantId, ordered.customer),
    cartId: null,
    status: ordered.status as NonNullable<OrderRow['status']>,
    paymentStatus: isPaid(order) ? 'CAPTURED' : 'PENDING',
    fulfilmentStatus: times.deliveredAt ? 'FULFILLED' : 'UNFULFILLED',
    customerName: person.fullName,
    customerEmail: person.email,
    customerPhone: person.phone,
    ...addressed(person, address),
    shippingRateId: stableId(tenantId, 'svm_shipping_rate', rate.name),
    shippingMethod: rate.name,
    currency: 'NGN',
    itemCount: lines.reduce((units, line) => units + line.quantity, 0),
    subtotal: toDecimal(subtotalKobo),
    discountTotal: '0.00',
    shippingFee: toDecimal(feeKobo),
    taxAmount: toDecimal(taxKobo),
    grandTotal: toDecimal(totalOf(order)),
    refundedAmount: '0.00',
    paymentMethod: 'BANK_TRANSFER',
    paymentReference: isPaid(order) ? number.replace('-SO-', '-PAY-') : null,
    carrier: times.shippedAt ? rate.carrier : null,
    trackingNumber: times.shippedAt ? number.replace('-SO-', '-TRK-') : null,
    cancelReason: null,
    refundReason: null,
    ...times,
    cancelledAt: null,
    refundedAt: null,
    createdAt: times.placedAt,
    updatedAt: Object.values(times).findLast((time) => time !== null) ?? times.placedAt,
  };
}

function addressed(person: ReturnType<typeof buyer>, address: (typeof content.addresses)[number]) {
  const { line1, landmark, city } = address;
  return {
    shipRecipient: person.fullName,
    shipPhone: person.phone,
    shipLine1: line1,
    shipLandmark: landmark,
    shipCity: city,
    shipState: 'Lagos',
    shipCountry: 'NG',
    billName: person.fullName,
    billLine1: line1,
    billCity: city,
    billState: 'Lagos',
    billCountry: 'NG',
  };
}

function itemRows(tenantId: string, order: Order, calendar: Calendar): Row<'svm_order_item'>[] {
  const { placedAt, deliveredAt } = timesOf(order, calendar);
  return order.lines.map(({ variant, product, quantity, totalKobo }) => ({
    id: stableId(tenantId, 'svm_order_item', order.number, variant.sku),
    orderId: stableId(tenantId, 'svm_order', order.number),
    productId: product.id,
    variantId: variant.id,
    productName: product.name,
    variantName: variant.name,
    sku: variant.sku,
    quantity,
    unitPrice: toDecimal(fromDecimal(variant.price)),
    lineTotal: toDecimal(totalKobo),
    fulfilledQuantity: deliveredAt ? quantity : 0,
    refundedQuantity: 0,
    createdAt: placedAt,
    updatedAt: deliveredAt ?? placedAt,
  }));
}
