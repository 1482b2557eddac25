import type { Fault } from '../fault.ts';
import { catalogueFaults } from './mvm/catalogue-faults.ts';
import { openingFaults } from './mvm/opening-faults.ts';
import { orderFaults } from './mvm/order-faults.ts';
import { settlementFaults } from './mvm/settlement-faults.ts';
import { vendorFaults } from './mvm/vendor-faults.ts';

/** One fault or more for every rule, view and workflow of the marketplace. */
export const faults: readonly Fault[] = [
  ...vendorFaults,
  ...catalogueFaults,
  ...orderFaults,
  ...settlementFaults,
  ...openingFaults,
];
