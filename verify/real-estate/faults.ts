import type { Fault } from '../engine/fault.ts';
import { leaseFaults } from './lease-faults.ts';
import { maintenanceFaults } from './maintenance-faults.ts';
import { paymentFaults } from './payment-faults.ts';
import { unitFaults } from './unit-faults.ts';
import { useFaults } from './use-faults.ts';

/** Each check of the suite, seen to turn red. */
export const faults: readonly Fault[] = [
  ...unitFaults,
  ...leaseFaults,
  ...paymentFaults,
  ...maintenanceFaults,
  ...useFaults,
];
