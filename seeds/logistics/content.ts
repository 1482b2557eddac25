import type { Row } from '../seed.ts';
import content from './content.json' with { type: 'json' };

type Job = Row<'logistics_delivery_job'>;

export type JobStatus = Row<'logistics_status_history'>['toStatus'];
export type Priority = Job['priority'];
export type Vehicle = Job['vehicleType'];
export type FailureReason = 'CUSTOMER_UNAVAILABLE' | 'WRONG_ADDRESS' | 'REFUSED';

/** A time of day in Lagos, some days from the anchor. */
export interface Moment {
  day: number;
  time: string;
}

export interface PricingContent {
  type: Row<'logistics_pricing_rule'>['type'];
  baseNaira: number;
  perKmNaira: number;
  perKgNaira: number | null;
  freeKg: number | null;
  expressMultiplier: string;
}

export interface ZoneContent {
  code: string;
  name: string;
  type: Row<'logistics_zone'>['type'];
  lgas: string[];
  latitude: number;
  longitude: number;
  radiusKm: number;
  pricing: PricingContent;
}

/** A quarter that an address may name; it lies in one zone and one local government area. */
export interface AreaContent {
  name: string;
  zone: string;
  lga: string;
  latitude: number;
  longitude: number;
  addresses: readonly { line1: string; landmark: string }[];
}

export interface GoodsContent {
  name: string;
  packages: number;
  kg: number;
  naira: number;
  vehicle: Vehicle;
}

export interface SenderContent {
  code: string;
  name: string;
  area: string;
  line1: string;
  landmark: string;
  goods: readonly GoodsContent[];
}

export interface AgentContent {
  code: string;
  /** The tenant's persona account that this agent is, if one. */
  persona: string | null;
  type: Row<'logistics_agent'>['type'];
  vehicle: Vehicle;
  zones: readonly string[];
  plate: string | null;
  joined: number;
  status: NonNullable<Row<'logistics_agent'>['status']>;
  inactiveSince: number | null;
  inactiveReason: string | null;
  /** Where an agent without a job waits for one. */
  standby: string | null;
  offDuty: boolean;
}

/** A job that is not delivered, or not yet. */
export interface OpenJobContent {
  status: JobStatus;
  zone: string;
  agent: string | null;
  vehicle: Vehicle;
  priority: Priority;
  booked: Moment;
  /** Since the latest thing that happened, seen from now: a job under way is dated backwards. */
  minutesAgo: number | null;
  /** A job that has come to rest is dated forwards, from its assignment. */
  assigned: Moment | null;
  failures: readonly FailureReason[];
  reason: string | null;
}

export interface ShopOrderContent {
  number: string;
  agent: string;
  vehicle: Vehicle;
  kg: number;
  packages: number;
}

export interface LogisticsContent {
  numberPrefix: string;
  configuration: {
    opened: number;
    proofOfDeliveryRequired: boolean;
    otpEnabled: boolean;
    otpFromNaira: number;
    maxAttempts: number;
    retryAfterHours: number;
    landmarkRequired: boolean;
    opensAt: string;
    closesAt: string;
    expressWithinHours: number;
    standardWithinDays: number;
    expressMinimumNaira: number;
    sameDayMinimumNaira: number;
    nextDayMinimumNaira: number;
    vanMinimumNaira: number;
  };
  office: { area: string; name: string };
  zones: readonly ZoneContent[];
  areas: readonly AreaContent[];
  senders: readonly SenderContent[];
  /** The online store whose orders travel, its counter, and those of its orders that it has shipped in Lagos. */
  shop: Omit<SenderContent, 'code' | 'goods'> & {
    slug: string;
    contact: string;
    orders: readonly ShopOrderContent[];
  };
  agents: readonly AgentContent[];
  delivered: {
    count: number;
    firstDay: number;
    lastDay: number;
    priorities: readonly Priority[];
    /** By position in the series: those that came too late, and those whose first attempt failed. */
    lateJobs: readonly number[];
    secondAttempts: readonly number[];
    ratings: readonly number[];
    lateRating: number;
    comments: readonly (string | null)[];
    lateComment: string;
  };
  failures: Readonly<Record<FailureReason, string>>;
  /** Who else may take a parcel in. */
  receivers: readonly string[];
  open: readonly OpenJobContent[];
}

/** The courier's places, prices, fleet and mixes. */
export const courier = content as unknown as LogisticsContent;

/** The entry that another entry of the content names. */
export function named<Entry, Key extends keyof Entry>(entries: readonly Entry[], key: Key, value: Entry[Key]): Entry {
  const entry = entries.find((candidate) => candidate[key] === value);
  if (!entry) throw new Error(`the content of logistics has no ${String(key)} ${JSON.stringify(value)}`);
  return entry;
}

/** The entry at a position, counted round and round. */
export function turn<Entry>(entries: readonly Entry[], position: number): Entry {
  const entry = entries[position % entries.length];
  if (entry === undefined) throw new Error('a turn among no entries');
  return entry;
}
