import type { Fault } from '../engine/fault.ts';
import { billingFaults } from './billing-faults.ts';
import { caseFaults } from './case-faults.ts';
import { citizenFaults } from './citizen-faults.ts';
import { decisionFaults } from './decision-faults.ts';
import { handlingFaults } from './handling-faults.ts';
import { officeFaults } from './office-faults.ts';
import { requestFaults } from './request-faults.ts';
import { useFaults } from './use-faults.ts';

export const faults: readonly Fault[] = [
  ...officeFaults,
  ...citizenFaults,
  ...requestFaults,
  ...caseFaults,
  ...handlingFaults,
  ...decisionFaults,
  ...billingFaults,
  ...useFaults,
];
