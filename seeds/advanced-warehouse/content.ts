import type { Row } from '../seed.ts';
import content from './content.json' with { type: 'json' };

/** A day relative to the anchor. */
export type Offset = number;

/** Such a day and a time of day in Lagos. */
export type Moment = readonly [Offset, string];

/** Somebody with an account, or somebody of the roster without one. */
export interface StaffContent {
  persona: string | null;
  person: string | null;
}

export type Duty = 'receiver' | 'picker' | 'keeper';

export interface WarehouseContent {
  code: string;
  name: string;
  type: Row<'wh_warehouse'>['type'];
  atDefaultLocation: boolean;
  address: string;
  city: string;
  state: string;
  staff: Readonly<Record<Duty, StaffContent>>;
}

export type ZoneType = Row<'wh_zone'>['type'];

export interface ZoneContent {
  warehouse: string;
  code: string;
  name: string;
  type: ZoneType;
  aisles: readonly string[];
  racks: number;
  levels: number;
  positions: number;
}

export interface BinTypeContent {
  type: Row<'wh_bin'>['type'];
  maxUnits: number;
  maxWeightKg: number;
}

export interface ProductContent {
  sku: string;
  name: string;
  category: string;
  costNaira: number;
  priceNaira: number;
  grams: number;
}

/** `batch` is `<sku> <n>`; `bin` is `<warehouse>/<aisle-rack-level-position>`. */
export interface BatchContent {
  batch: string;
  bin: string;
  made: Offset;
  expires: Offset;
  initial: number;
  /** What was left of it when the movement log begins. */
  opening: number;
  received: Offset;
  quality: NonNullable<Row<'wh_batch'>['quality']>;
  status: NonNullable<Row<'wh_batch'>['status']>;
  /** Why it was recalled, and when it was taken to which bin. */
  recall: { reason: string; bin: string; day: Offset; time: string } | null;
}

/** What was counted becomes a batch; what has not been counted has none. */
export interface ReceiptItemContent {
  sku: string;
  expected: number;
  received: number;
  damaged: number;
  batch: string | null;
  bin: string | null;
  made: Offset | null;
  expires: Offset | null;
  /** The batch that a transfer took it from. */
  lotOf: string | null;
}

export interface ReceiptContent {
  warehouse: string;
  type: Row<'wh_receipt'>['type'];
  source: string;
  supplier: string;
  from: string | null;
  status: 'EXPECTED' | 'RECEIVING' | 'INSPECTING' | 'COMPLETED';
  created: Moment;
  expected: Moment;
  arrived: Moment | null;
  inspection: Moment | null;
  completed: Moment | null;
  items: readonly ReceiptItemContent[];
}

export interface PutawayContent {
  batch: string;
  to: string;
  priority: NonNullable<Row<'wh_putaway_task'>['priority']>;
  status: 'PENDING' | 'IN_PROGRESS' | 'COMPLETED';
  assigned: Moment | null;
  started: Moment | null;
  completed: Moment | null;
}

/** SKU, quantity requested, and quantity picked once somebody has been at the bin. */
export type PickItemContent = readonly [sku: string, requested: number, picked: number | null];

export interface PickContent {
  warehouse: string;
  order: string;
  customer: string;
  recipient: string;
  city: string;
  state: string;
  priority: NonNullable<Row<'wh_pick_list'>['priority']>;
  status: 'PENDING' | 'PICKING' | 'PICKED' | 'PACKED' | 'DISPATCHED';
  created: Moment;
  assigned: Moment | null;
  started: Moment | null;
  picked: Moment | null;
  packed: Moment | null;
  dispatched: Moment | null;
  packages: number | null;
  carrier: string | null;
  items: readonly PickItemContent[];
}

/** What changes a batch apart from receiving, putting away and picking. */
export interface CorrectionContent {
  type: 'TRANSFER_OUT' | 'ADJUSTMENT' | 'SCRAP' | 'CYCLE_COUNT';
  batch: string;
  quantity: number;
  at: Moment;
  reason: string;
  /** Place in the list of receipts of the one that a transfer feeds, from 1. */
  receipt: number | null;
}

interface WarehouseSuiteContent {
  numberPrefix: string;
  country: string;
  opened: Offset;
  warehouses: readonly WarehouseContent[];
  zones: readonly ZoneContent[];
  binTypes: Readonly<Partial<Record<ZoneType, BinTypeContent>>>;
  blocked: readonly { bin: string; day: Offset; reason: string }[];
  products: readonly ProductContent[];
  batches: readonly BatchContent[];
  receipts: readonly ReceiptContent[];
  putaways: readonly PutawayContent[];
  picks: readonly PickContent[];
  corrections: readonly CorrectionContent[];
}

/** The three warehouses with what lies in them, came in and went out. */
export const stock = content as unknown as WarehouseSuiteContent;
