import type { Fault } from '../engine/fault.ts';
import { catalogueFaults } from './catalogue-faults.ts';
import { stockFaults } from './stock-faults.ts';
import { transferFaults } from './transfer-faults.ts';
import { viewFaults, workflowFaults } from './view-faults.ts';

/** A fault for every check of the suite, with what must be found; dates are those of the tests' anchor. */
export const faults: readonly Fault[] = [
  ...catalogueFaults,
  ...stockFaults,
  ...transferFaults,
  ...viewFaults,
  ...workflowFaults,
];
