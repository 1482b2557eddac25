import type { Workflow } from '../engine/contract.ts';
import { billingSteps } from './billing-steps.ts';
import { engagingSteps } from './engaging-steps.ts';
import { litigatingSteps } from './litigating-steps.ts';

/** A matter from the first visit to the last naira. */
export const matterWorkflow: Workflow = {
  id: 'legal-practice.matter-possible',
  title:
    'engagement → matter → retainer deposit → research and drafting → filing and fee → service → hearing → withdrawal → invoice → close',
  clauses: ['8.2.b'],
  tenant: 'demo-legal',
  steps: [...engagingSteps, ...litigatingSteps, ...billingSteps],
};
