import type { Workflow } from '../engine/contract.ts';
import { enrollingSteps } from './enrolling-steps.ts';
import { feeSteps } from './fee-steps.ts';
import { markingSteps } from './marking-steps.ts';

/** E1 attendance, E2 grades, E4 report card and E3 fee payment, for one pupil from her application on. */
export const schoolYearWorkflow: Workflow = {
  id: 'education.school-year',
  title:
    'A pupil is enrolled, on the register, marked, approved and released; her parent reads the report card and pays an instalment',
  clauses: ['5.f'],
  tenant: 'demo-school',
  steps: [...enrollingSteps, ...markingSteps, ...feeSteps],
};
