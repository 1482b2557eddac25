import type { Fault } from '../fault.ts';
import { batchFaults } from './advanced-warehouse/batch-faults.ts';
import { inboundFaults } from './advanced-warehouse/inbound-faults.ts';
import { layoutFaults } from './advanced-warehouse/layout-faults.ts';
import { movementFaults } from './advanced-warehouse/movement-faults.ts';
import { outboundFaults } from './advanced-warehouse/outbound-faults.ts';
import { useFaults } from './advanced-warehouse/use-faults.ts';

export const faults: readonly Fault[] = [
  ...layoutFaults,
  ...batchFaults,
  ...inboundFaults,
  ...outboundFaults,
  ...movementFaults,
  ...useFaults,
];
