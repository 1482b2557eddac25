import { fromNaira, sum, toDecimal } from '../money.ts';
import { postalCodeOf } from '../postal-code.ts';
import { type Member, roster } from '../roster.ts';
import { type Row, rowWith } from '../seed.ts';
import content from './content.json' with { type: 'json' };
import { at, idOf, type OnlineStore } from './online-store.ts';
import type { Order } from './orders.ts';

/** A person of the roster who has an account with the shop, and the one address that it keeps. */
export interface Customer {
  id: string;
  person: Member;
  address: { label: string; line1: string; landmark: string; city: string; state: string };
  status: NonNullable<Row<'Customer'>['status']>;
  since: string;
}

/** Nobody is a customer or a guest who is not in this suite's part of the roster. */
export function personBy(email: string): Member {
  return rowWith(roster('svm'), 'email', email);
}

export function customersOf(store: OnlineStore): Customer[] {
  return content.customers.map(({ email, status, since, address }) => ({
    id: customerId(store, email),
    person: personBy(email),
    address,
    status: status as Customer['status'],
    since: at(store, since),
  }));
}

export function customerId(store: OnlineStore, email: string): string {
  return idOf(store, 'Customer', email);
}

/**
 * Totals follow from the orders: those cancelled do not count, money counts once captured and less what
 * was refunded, and every whole ₦1,000 spent is a loyalty point.
 */
export function customerRows(
  store: OnlineStore,
  customers: readonly Customer[],
  orders: readonly Order[],
): Row<'Customer'>[] {
  return customers.map(({ id, person, status, since }) => {
    const theirs = orders.filter(({ customer }) => customer.id === id);
    const kept = theirs.filter((order) => order.status !== 'CANCELLED');
    const spent = sum(
      kept.filter(({ paidAt }) => paidAt !== null).map(({ totalKobo, refundedKobo }) => totalKobo - refundedKobo),
    );
    return {
      id,
      tenantId: store.tenantId,
      firstName: person.firstName,
      lastName: person.lastName,
      fullName: person.fullName,
      email: person.email,
      phone: person.phone,
      status,
      totalOrders: kept.length,
      totalSpent: toDecimal(spent),
      loyaltyPoints: Math.floor(spent / fromNaira(1000)),
      lastOrderAt: kept.at(-1)?.placedAt ?? null,
      createdAt: since,
      updatedAt:
        theirs
          .map(({ changedAt }) => changedAt)
          .toSorted()
          .at(-1) ?? since,
    };
  });
}

export function addressRows(store: OnlineStore, customers: readonly Customer[]): Row<'CustomerAddress'>[] {
  return customers.map(({ id, person, address, since }) => ({
    id: idOf(store, 'CustomerAddress', person.email, address.label),
    customerId: id,
    type: 'BOTH',
    firstName: person.firstName,
    lastName: person.lastName,
    phone: person.phone,
    addressLine1: address.line1,
    addressLine2: address.landmark,
    city: address.city,
    state: address.state,
    postalCode: postalCodeOf(address.city),
    country: 'NG',
    isDefault: true,
    createdAt: since,
    updatedAt: since,
  }));
}
