import type { Workflow } from '../engine/contract.ts';
import { planningSteps } from './planning-steps.ts';
import { workingSteps } from './working-steps.ts';

/** Plan a project, work on it, complete a milestone, book what it cost, report. */
export const projectWorkflow: Workflow = {
  id: 'project-management.project-possible',
  title: 'A project is planned, staffed, begun, worked on to its first milestone, and its report tallies',
  clauses: ['8.2.b'],
  tenant: 'demo-project',
  steps: [...planningSteps, ...workingSteps],
};
