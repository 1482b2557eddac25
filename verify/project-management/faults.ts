import type { Fault } from '../engine/fault.ts';
import { budgetFaults } from './budget-faults.ts';
import { milestoneFaults } from './milestone-faults.ts';
import { projectFaults } from './project-faults.ts';
import { taskFaults } from './task-faults.ts';
import { teamFaults } from './team-faults.ts';
import { useFaults } from './use-faults.ts';

export const faults: readonly Fault[] = [
  ...projectFaults,
  ...milestoneFaults,
  ...taskFaults,
  ...teamFaults,
  ...budgetFaults,
  ...useFaults,
];
