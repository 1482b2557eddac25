import type { Fault } from '../fault.ts';
import { agentFaults } from './logistics/agent-faults.ts';
import { jobFaults } from './logistics/job-faults.ts';
import { placeFaults } from './logistics/place-faults.ts';
import { proofFaults } from './logistics/proof-faults.ts';
import { shopFaults } from './logistics/shop-faults.ts';
import { useFaults } from './logistics/use-faults.ts';

/** Each check of the suite, seen to turn red. */
export const faults: readonly Fault[] = [
  ...jobFaults,
  ...proofFaults,
  ...placeFaults,
  ...agentFaults,
  ...shopFaults,
  ...useFaults,
];
