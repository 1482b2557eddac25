import { fromNaira, type Kobo, sum, toDecimal } from '../money.ts';
import type { Row } from '../seed.ts';
import type { LedgerEntry } from './credit-ledger.ts';
import { buyer, customerId } from './orders.ts';
import content from './trade.json' with { type: 'json' };
import type { Trade } from './trade.ts';

type ProfileRow = Row<'b2b_customer_profiles'>;

/** A customer who buys as a business. */
export interface Client {
  /** Its place among the wholesaler's customers. */
  index: number;
  content: (typeof content.clients)[number];
  usedKobo: Kobo;
  createdAt: string;
  /** Null until somebody has looked at its papers. */
  verifiedAt: string | null;
  updatedAt: string;
}

/** @throws an invariant: content names a client that it does not have */
export function clientContent(index: number): Client['content'] {
  const client = content.clients[index];
  if (!client) throw new Error(`the wholesaler has no client ${index}`);
  return client;
}

export const profileId = (trade: Trade, index: number): string =>
  trade.id('b2b_customer_profiles', clientContent(index).business);

/** Clients came one a day; each was verified the day after, and uses the credit that its ledger has left it with. */
export function clientsOf({ calendar }: Trade, ledger: readonly LedgerEntry[]): Client[] {
  return content.clients.map((client, index) => {
    const entries = ledger.filter((entry) => entry.invoice.client === index);
    const createdAt = calendar.at(-58 + index, '12:00');
    const verifiedAt = client.status === 'PENDING' ? null : calendar.at(-57 + index, '10:00');
    const changed = client.changed === null ? [] : [calendar.at(client.changed, '16:00')];
    const times = [createdAt, verifiedAt ?? createdAt, ...entries.map(({ at }) => at), ...changed];
    return {
      index,
      content: client,
      usedKobo: sum(entries.map(({ changeKobo }) => changeKobo)),
      createdAt,
      verifiedAt,
      updatedAt: times.toSorted().at(-1) ?? createdAt,
    };
  });
}

export function clientRows(trade: Trade, clients: readonly Client[]): ProfileRow[] {
  return clients.map((client) => {
    const { index, content: each, verifiedAt, createdAt, updatedAt, usedKobo } = client;
    const person = buyer(index);
    return {
      id: profileId(trade, index),
      tenantId: trade.tenantId,
      customerId: customerId(trade.tenantId, index),
      isB2B: true,
      customerType: each.type as NonNullable<ProfileRow['customerType']>,
      businessName: each.business,
      /** Of series that the registrar has not come to. */
      businessRegNo: `RC99${String(41_000 + index * 37).padStart(5, '0')}`,
      taxId: `99${String(410_000 + index * 53).padStart(6, '0')}-0001`,
      primaryContact: person.fullName,
      primaryPhone: person.phone,
      primaryEmail: person.email,
      priceTierId: trade.id('b2b_price_tiers', each.tier),
      creditTermId: each.term === null ? null : trade.id('b2b_credit_terms', each.term),
      creditLimit: toDecimal(fromNaira(each.limitNaira)),
      creditUsed: toDecimal(usedKobo),
      creditStatus: creditStatusOf(client),
      allowCashPurchase: true,
      allowCreditPurchase: each.term !== null,
      status: each.status as NonNullable<ProfileRow['status']>,
      verifiedAt,
      verifiedBy: verifiedAt === null ? null : trade.persona('sales').id,
      createdAt,
      updatedAt,
    };
  });
}

function creditStatusOf({
  content: { status, limitNaira },
  usedKobo,
}: Client): NonNullable<ProfileRow['creditStatus']> {
  if (status === 'SUSPENDED') return 'SUSPENDED';
  return limitNaira > 0 && usedKobo > fromNaira(limitNaira) ? 'EXCEEDED' : 'ACTIVE';
}
