import type { Workflow } from '../engine/contract.ts';
import { arrivingSteps } from './arriving-steps.ts';
import { leavingSteps } from './leaving-steps.ts';
import { stayingSteps } from './staying-steps.ts';

/** HO1 reserve, HO2 check in, HO3 housekeeping, HO4 room service and HO5 revenue report, in one stay that ended yesterday. */
export const stayWorkflow: Workflow = {
  id: 'hospitality.stay-possible',
  title: 'A room is booked, half paid, lived in, served and cleaned, left late and billed, and made ready again',
  clauses: ['8.2.b'],
  tenant: 'demo-hotel',
  steps: [...arrivingSteps, ...stayingSteps, ...leavingSteps],
};
