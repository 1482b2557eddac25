import type { Workflow } from '../engine/contract.ts';
import { applyingSteps } from './applying-steps.ts';
import { hiringSteps } from './hiring-steps.ts';

/** Approve a job, post it, screen, interview, offer, hire, onboard: for one of the two drafts. */
export const hiringWorkflow: Workflow = {
  id: 'recruitment.hire-possible',
  title: 'A job is approved and posted, somebody applies, is interviewed, accepts an offer and starts the checklist',
  clauses: ['8.2.b'],
  tenant: 'demo-recruitment',
  steps: [...applyingSteps, ...hiringSteps],
};
