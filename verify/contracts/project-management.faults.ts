import type { Fault } from '../fault.ts';
import { budgetFaults } from './project-management/budget-faults.ts';
import { milestoneFaults } from './project-management/milestone-faults.ts';
import { projectFaults } from './project-management/project-faults.ts';
import { taskFaults } from './project-management/task-faults.ts';
import { teamFaults } from './project-management/team-faults.ts';
import { useFaults } from './project-management/use-faults.ts';

export const faults: readonly Fault[] = [
  ...projectFaults,
  ...milestoneFaults,
  ...taskFaults,
  ...teamFaults,
  ...budgetFaults,
  ...useFaults,
];
