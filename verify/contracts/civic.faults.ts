import type { Fault } from '../fault.ts';
import { billingFaults } from './civic/billing-faults.ts';
import { caseFaults } from './civic/case-faults.ts';
import { citizenFaults } from './civic/citizen-faults.ts';
import { decisionFaults } from './civic/decision-faults.ts';
import { handlingFaults } from './civic/handling-faults.ts';
import { officeFaults } from './civic/office-faults.ts';
import { requestFaults } from './civic/request-faults.ts';
import { useFaults } from './civic/use-faults.ts';

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
