import type { Row } from '../seed.ts';
import content from './content.json' with { type: 'json' };

/** A time of day in Lagos, some days from the anchor. */
export interface Moment {
  day: number;
  time: string;
}

export interface UnitContent {
  number: string;
  type: Row<'realestate_unit'>['type'];
  floor: number;
  bedrooms: number;
  bathrooms: number;
  sizeSqm: number;
  annualRentNaira: number;
  depositMonths: number;
  serviceChargePercent: string;
}

export interface PropertyContent {
  code: string;
  name: string;
  type: Row<'realestate_property'>['type'];
  status: NonNullable<Row<'realestate_property'>['status']>;
  address: string;
  area: string;
  lga: string;
  floors: number;
  yearBuilt: number | null;
  valueNaira: number;
  /** Position among the owners; null is the tenant's own persona. */
  owner: number | null;
  amenities: string[];
  units: readonly UnitContent[];
}

/**
 * How the payments of a lease went. Every lease has three: the deposit, the first rent, and whichever came
 * next: the service charge, a late fee, or the rent of the next period.
 */
export type Course =
  | 'SETTLED'
  | 'SERVICE_PENDING'
  | 'SERVICE_OVERDUE'
  | 'SERVICE_PARTIAL'
  | 'RENT_OVERDUE'
  | 'RENT_PARTIAL'
  | 'RENT_LATE'
  | 'NEXT_PENDING'
  | 'NEXT_OVERDUE'
  | 'NEXT_PAID'
  | 'DRAFT';

export interface LeaseContent {
  property: string;
  unit: string;
  /** Days from the anchor. */
  start: number;
  months: number;
  frequency: Row<'realestate_lease'>['frequency'];
  course: Course;
  status: NonNullable<Row<'realestate_lease'>['status']>;
  noticeDays: number;
  occupation: string;
  employer: string;
}

export interface RequestContent {
  property: string;
  unit: string | null;
  category: Row<'realestate_maintenance_request'>['category'];
  priority: Row<'realestate_maintenance_request'>['priority'];
  status: NonNullable<Row<'realestate_maintenance_request'>['status']>;
  title: string;
  description: string;
  estimatedNaira: number | null;
  actualNaira: number | null;
  reported: Moment;
  assigned: Moment | null;
  started: Moment | null;
  completed: Moment | null;
  cancelled: Moment | null;
  cancelReason: string | null;
}

export interface RealEstateContent {
  numberPrefix: string;
  config: {
    opened: number;
    defaultLeaseMonths: number;
    lateFeePercent: string;
    graceDays: number;
    lateFeeDueDays: number;
    scheduleDaysAhead: number;
    serviceChargeAfterDays: number;
  };
  properties: readonly PropertyContent[];
  /** Kept for somebody who has not signed anything yet. */
  reserved: readonly { property: string; unit: string; days: number }[];
  maintenanceUnits: readonly { property: string; unit: string }[];
  /** The tenant's persona who signs in as the renter of a lease, by its position. */
  portal: { persona: string; lease: number };
  /** The oldest first. */
  leases: readonly LeaseContent[];
  terminated: { afterDays: number; reason: string; profileReason: string };
  inactiveReason: string;
  requests: readonly RequestContent[];
}

/** The portfolio: its places, rents, leases and what broke. */
export const portfolio = content as unknown as RealEstateContent;
