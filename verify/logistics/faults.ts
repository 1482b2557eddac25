import type { Fault } from '../engine/fault.ts';
import { agentFaults } from './agent-faults.ts';
import { jobFaults } from './job-faults.ts';
import { placeFaults } from './place-faults.ts';
import { proofFaults } from './proof-faults.ts';
import { shopFaults } from './shop-faults.ts';
import { useFaults } from './use-faults.ts';

/** Each check of the suite, seen to turn red. */
export const faults: readonly Fault[] = [
  ...jobFaults,
  ...proofFaults,
  ...placeFaults,
  ...agentFaults,
  ...shopFaults,
  ...useFaults,
];
