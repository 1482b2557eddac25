import type { Fault } from '../engine/fault.ts';
import { catalogueFaults } from './catalogue-faults.ts';
import { openingFaults } from './opening-faults.ts';
import { orderFaults } from './order-faults.ts';
import { settlementFaults } from './settlement-faults.ts';
import { vendorFaults } from './vendor-faults.ts';

/** One fault or more for every rule, view and workflow of the marketplace. */
export const faults: readonly Fault[] = [
  ...vendorFaults,
  ...catalogueFaults,
  ...orderFaults,
  ...settlementFaults,
  ...openingFaults,
];
