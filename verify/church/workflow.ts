import type { Workflow } from '../engine/contract.ts';
import { reportSteps } from './report-steps.ts';
import { welcomeSteps } from './welcome-steps.ts';

/** From a visitor's first Sunday to the governance report. */
export const churchWorkflow: Workflow = {
  id: 'church.membership-possible',
  title:
    'A visitor is registered, becomes a worker, is counted and gives; the quarter is disclosed and reported to the board',
  clauses: ['8.2.b'],
  tenant: 'demo-church',
  steps: [...welcomeSteps, ...reportSteps],
};
