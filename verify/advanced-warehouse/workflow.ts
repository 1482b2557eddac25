import type { Workflow } from '../engine/contract.ts';
import { correctingSteps } from './correcting-steps.ts';
import { pickingSteps } from './picking-steps.ts';
import { receivingSteps } from './receiving-steps.ts';

/** Goods through the warehouse, from the announcement of a truck to the waybill of a parcel. */
export const goodsWorkflow: Workflow = {
  id: 'advanced-warehouse.goods-possible',
  title:
    'expected shipment → receive → count and inspect → batch → putaway → order → pick → pack → waybill → dispatch; adjustment and scrap',
  clauses: ['8.2.b'],
  tenant: 'demo-warehouse',
  steps: [...receivingSteps, ...pickingSteps, ...correctingSteps],
};
