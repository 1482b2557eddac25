import type { Fault } from '../fault.ts';
import { catalogueFaults } from './products/catalogue-faults.ts';
import { stockFaults } from './products/stock-faults.ts';
import { transferFaults } from './products/transfer-faults.ts';
import { viewFaults, workflowFaults } from './products/view-faults.ts';

/** A fault for every check of the suite, with what must be found; dates are those of the tests' anchor. */
export const faults: readonly Fault[] = [
  ...catalogueFaults,
  ...stockFaults,
  ...transferFaults,
  ...viewFaults,
  ...workflowFaults,
];
