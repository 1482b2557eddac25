import { fromNaira } from '../money.ts';
import { courier, turn, type Vehicle } from './content.ts';
import { type Context, memberAt } from './context.ts';
import type { Draft } from './drafts.ts';
import { addressIn, addressOf } from './places.ts';

/** What a merchant sends to somebody: the parts of a job that no rider decides. */
export type Consignment = Pick<Draft, 'order' | 'sender' | 'customer' | 'goods'>;

const SENDERS_CORNER = 2;

/** Hands out orders: each merchant numbers its own, each customer orders once. */
export interface OrderBook {
  next(zone: string, vehicle: Vehicle): Consignment;
}

export function openOrderBook(context: Context): OrderBook {
  const orders = new Map<string, number>();
  const goods = courier.senders.flatMap((sender, index) => sender.goods.map((item) => ({ sender, index, item })));
  const taken = new Map<Vehicle, number>();
  let customers = 0;
  const numberFor = (code: string) => {
    const count = (orders.get(code) ?? 0) + 1;
    orders.set(code, count);
    return `${courier.numberPrefix}-${code}-${String(count).padStart(4, '0')}`;
  };
  return {
    next(zone, vehicle) {
      const position = taken.get(vehicle) ?? 0;
      taken.set(vehicle, position + 1);
      const { sender, index, item } = turn(
        goods.filter((choice) => choice.item.vehicle === vehicle),
        position,
      );
      const contact = memberAt(context.contacts, index);
      const customer = memberAt(context.customers, customers);
      customers += 1;
      return {
        order: { type: 'MERCHANT_ORDER', id: null, number: numberFor(sender.code) },
        sender: {
          name: sender.name,
          contact: contact.fullName,
          phone: contact.phone,
          address: addressIn(sender.area, sender.line1, sender.landmark, SENDERS_CORNER),
        },
        customer: { name: customer.fullName, phone: customer.phone, address: addressOf(zone, customers) },
        goods: { name: item.name, packages: item.packages, kg: item.kg, valueKobo: fromNaira(item.naira) },
      };
    },
  };
}
