import type { Fault } from '../engine/fault.ts';
import { batchFaults } from './batch-faults.ts';
import { inboundFaults } from './inbound-faults.ts';
import { layoutFaults } from './layout-faults.ts';
import { movementFaults } from './movement-faults.ts';
import { outboundFaults } from './outbound-faults.ts';
import { useFaults } from './use-faults.ts';

export const faults: readonly Fault[] = [
  ...layoutFaults,
  ...batchFaults,
  ...inboundFaults,
  ...outboundFaults,
  ...movementFaults,
  ...useFaults,
];
