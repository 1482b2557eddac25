import type { Row } from '../seed.ts';
import content from './content.json' with { type: 'json' };

/** A day relative to the anchor. */
export type Offset = number;

export interface TierContent {
  code: string;
  name: string;
  commissionPercent: string;
  monthlySalesNaira: number;
  monthlyOrders: number;
  rating: string;
  support: 'STANDARD' | 'PRIORITY' | 'DEDICATED';
}

export interface VendorContent {
  slug: string;
  tradeName: string;
  legalName: string;
  businessType: Row<'mvm_vendor'>['businessType'];
  trade: string;
  address: string;
  city: string;
  lga: string;
  status: 'APPROVED' | 'PENDING_APPROVAL' | 'SUSPENDED';
  /** Code of the tier; null before approval. */
  tier: string | null;
  override: string | null;
  rating: string;
  ratingCount: number;
  monthlySalesNaira: number;
  monthlyOrders: number;
  registered: Offset;
  suspended: Offset | null;
  suspensionReason: string | null;
  bank: string;
  bankCode: string;
  /** Fails its bank's check digit, so no such account can exist. */
  accountNumber: string;
}

export interface MappingContent {
  vendor: string;
  sku: string;
  /** The variant of the product: its size, colour, ... as the catalogue words it. */
  option: string;
  vendorSku: string;
  priceNaira: number;
  stock: number;
  featured: boolean;
}

/** One vendor's line of an order. `days` are the days of confirmation, processing, shipping and delivery, as far as it got. */
export interface PartContent {
  vendor: string;
  sku: string;
  quantity: number;
  shippingNaira: number;
  status: 'PENDING' | 'CONFIRMED' | 'PROCESSING' | 'SHIPPED' | 'DELIVERED' | 'CANCELLED';
  carrier: string | null;
  days: readonly Offset[];
}

export interface OrderContent {
  status: 'PENDING' | 'SPLIT' | 'COMPLETED' | 'CANCELLED';
  placed: readonly [Offset, string];
  paymentMethod: 'CARD' | 'BANK_TRANSFER' | 'USSD';
  address: string;
  area: string;
  city: string;
  voucher: string | null;
  discountNaira: number;
  cancelled: Offset | null;
  refunded: Offset | null;
  parts: readonly PartContent[];
}

export interface PayoutContent {
  vendor: string;
  /** First day of the cycle that it pays for. */
  periodStart: Offset;
  status: 'PENDING' | 'COMPLETED';
}

export interface RegistrationContent {
  vendor: string;
  identityDocument: 'NIN_SLIP' | 'DRIVERS_LICENCE';
  documentsAfterDays: number;
}

export interface MarketContent {
  numberPrefix: string;
  config: {
    name: string;
    defaultCommissionPercent: string;
    vatPercent: string;
    payoutCycleDays: number;
    clearanceDays: number;
    minimumPayoutNaira: number;
    opened: Offset;
  };
  tiers: readonly TierContent[];
  tierReview: Offset;
  vendors: readonly VendorContent[];
  /** The tenant's persona who signs in to the portal as the owner of a vendor. */
  portalUser: { vendor: string; persona: string };
  extraStaff: readonly { vendor: string; role: 'MANAGER' | 'STAFF' | 'VIEWER' }[];
  registrations: readonly RegistrationContent[];
  mappings: readonly MappingContent[];
  orders: readonly OrderContent[];
  payouts: readonly PayoutContent[];
  transferFeeNaira: number;
}

/** The marketplace's names, prices and mixes. */
export const market = content as unknown as MarketContent;

/** The entry for a slug, sku or code that another entry of the content names. */
export function named<Entry, Key extends keyof Entry>(entries: readonly Entry[], key: Key, value: Entry[Key]): Entry {
  const entry = entries.find((candidate) => candidate[key] === value);
  if (!entry) throw new Error(`the content of mvm names no ${String(key)} ${JSON.stringify(value)}`);
  return entry;
}
