import type { Fault } from '../fault.ts';
import { leaseFaults } from './real-estate/lease-faults.ts';
import { maintenanceFaults } from './real-estate/maintenance-faults.ts';
import { paymentFaults } from './real-estate/payment-faults.ts';
import { unitFaults } from './real-estate/unit-faults.ts';
import { useFaults } from './real-estate/use-faults.ts';

/** Each check of the suite, seen to turn red. */
export const faults: readonly Fault[] = [
  ...unitFaults,
  ...leaseFaults,
  ...paymentFaults,
  ...maintenanceFaults,
  ...useFaults,
];
