import { fromDecimal } from '../money.ts';
import { type Row, rowWith, tenantOf } from '../seed.ts';
import { courier, type ShopOrderContent } from './content.ts';
import { type Context, memberAt } from './context.ts';
import { agentBy, type Draft, ORDINARY } from './drafts.ts';
import { addressIn } from './places.ts';

const SHOPS_CORNER = 2;
const CUSTOMERS_CORNER = 3;
/** From the shop's booking to the parcel in the rider's hands. */
const FETCH_MINUTES = 30;

/** The parcels of the online store: number, times, address and contents are those of its orders. */
export function shopJobs(context: Context): Draft[] {
  const { input } = context;
  const orders = input.earlier('svm_order');
  const items = input.earlier('svm_order_item');
  return courier.shop.orders.map((listed, index) => {
    const order = rowWith(orders, 'orderNumber', listed.number);
    const lines = items.filter(({ orderId }) => orderId === order.id);
    return shopJob(context, listed, order, lines, index);
  });
}

function shopJob(
  context: Context,
  listed: ShopOrderContent,
  order: Row<'svm_order'>,
  lines: readonly Row<'svm_order_item'>[],
  index: number,
): Draft {
  const { calendar } = context;
  const pickedUpAt = String(order.shippedAt);
  const delivered = typeof order.deliveredAt === 'string' ? order.deliveredAt : null;
  const bookedAt = calendar.after(pickedUpAt, -FETCH_MINUTES);
  return {
    ...ORDINARY,
    order: { type: 'SVM_ORDER', id: order.id, number: order.orderNumber },
    tracking: order.trackingNumber ?? null,
    sender: shopCounter(context),
    customer: {
      name: order.shipRecipient,
      phone: order.shipPhone,
      address: addressIn(order.shipCity, order.shipLine1, order.shipLandmark ?? '', CUSTOMERS_CORNER),
    },
    goods: {
      name: lines.map(({ quantity, productName }) => `${quantity} × ${productName}`).join(', '),
      packages: listed.packages,
      kg: listed.kg,
      valueKobo: fromDecimal(order.subtotal) - fromDecimal(order.discountTotal ?? 0),
    },
    /** The shop's express promises the next day at the latest, which is the courier's next-day service. */
    priority: order.shippingMethod.endsWith('Express') ? 'NEXT_DAY' : 'STANDARD',
    vehicle: listed.vehicle,
    agent: agentBy(listed.agent),
    status: delivered === null ? 'IN_TRANSIT' : 'DELIVERED',
    bookedAt,
    steps: [
      { status: 'ASSIGNED', at: calendar.after(bookedAt, 6) },
      { status: 'PICKED_UP', at: pickedUpAt },
      { status: 'IN_TRANSIT', at: calendar.after(pickedUpAt, 9) },
      ...(delivered === null ? [] : [{ status: 'DELIVERED' as const, at: delivered }]),
    ],
    ...(delivered === null ? {} : { rating: 5 - (index % 2), ratingComment: null }),
  };
}

/** The parcels wait at the shop's counter, whose manager knows of them. */
function shopCounter(context: Context): Draft['sender'] {
  const { slug, contact, name, area, line1, landmark } = courier.shop;
  const manager = tenantOf(context.input.scope, slug).people[contact];
  if (!manager) throw new Error(`no persona "${contact}" in ${slug}`);
  const { phone } = memberAt(context.contacts, courier.senders.length);
  return { name, contact: manager.name, phone, address: addressIn(area, line1, landmark, SHOPS_CORNER) };
}
