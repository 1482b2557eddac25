import { fromNaira, type Kobo, toDecimal } from '../money.ts';
import type { Row } from '../seed.ts';
import content from './content.json' with { type: 'json' };
import { idOf, type OnlineStore } from './online-store.ts';

interface ListedZone {
  name: string;
  states: string[];
  isDefault: boolean;
  rates: {
    name: string;
    feeNaira: number;
    freeAboveNaira: number | null;
    minDays: number;
    maxDays: number;
    carrier: string | null;
  }[];
}

const ZONES: readonly ListedZone[] = content.zones;

/** A way of shipping that a customer can choose. */
export interface Shipping {
  rateId: string;
  method: string;
  carrier: string | null;
  /** What it costs for goods of this subtotal: nothing above the rate's threshold. */
  feeFor(subtotalKobo: Kobo): Kobo;
}

export function zoneRows(store: OnlineStore): Row<'svm_shipping_zone'>[] {
  return ZONES.map(({ name, states, isDefault }, index) => ({
    id: idOf(store, 'svm_shipping_zone', name),
    tenantId: store.tenantId,
    name,
    country: 'NG',
    states,
    isDefault,
    priority: index + 1,
    isActive: true,
    createdAt: store.calendar.at(-58, '14:00'),
    updatedAt: store.calendar.at(-58, '14:00'),
  }));
}

export function rateRows(store: OnlineStore): Row<'svm_shipping_rate'>[] {
  return ZONES.flatMap((zone) =>
    zone.rates.map(({ name, carrier, feeNaira, freeAboveNaira, minDays, maxDays }) => ({
      id: idOf(store, 'svm_shipping_rate', zone.name, name),
      zoneId: idOf(store, 'svm_shipping_zone', zone.name),
      name,
      carrier,
      flatFee: toDecimal(fromNaira(feeNaira)),
      freeAbove: freeAboveNaira === null ? null : toDecimal(fromNaira(freeAboveNaira)),
      minDays,
      maxDays,
      isActive: true,
      createdAt: store.calendar.at(-58, '14:20'),
      updatedAt: store.calendar.at(-58, '14:20'),
    })),
  );
}

/** @throws an invariant when the shop has no such zone or rate */
export function shippingBy(store: OnlineStore, zoneName: string, rateName: string): Shipping {
  const rate = ZONES.find(({ name }) => name === zoneName)?.rates.find(({ name }) => name === rateName);
  if (!rate) throw new Error(`no rate "${rateName}" in zone "${zoneName}"`);
  const { feeNaira, freeAboveNaira, carrier } = rate;
  return {
    rateId: idOf(store, 'svm_shipping_rate', zoneName, rateName),
    method: `${zoneName}: ${rateName}`,
    carrier,
    feeFor: (subtotalKobo) =>
      freeAboveNaira !== null && subtotalKobo > fromNaira(freeAboveNaira) ? 0 : fromNaira(feeNaira),
  };
}
