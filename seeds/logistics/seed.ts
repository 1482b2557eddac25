import { subscriberRows } from '../partner/subscriber-rows.ts';
import type { Seed } from '../seed.ts';
import { agentRows } from './agent-rows.ts';
import { configurationRow, pricingRows, zoneRows } from './configuration-rows.ts';
import { contextOf } from './context.ts';
import { historyRows } from './history-rows.ts';
import { jobRows } from './job-rows.ts';
import { planJobs } from './jobs.ts';
import { proofRows } from './proof-rows.ts';

/** Four weeks of a courier of Lagos: its zones and prices, its fleet, and a hundred parcels, five of them the online store's. */
export const seed: Seed = {
  suite: 'logistics',
  script: 'seed-logistics-demo.ts',
  batch: 'd3-d',
  tenants: ['demo-logistics'],
  needs: ['svm'],
  build(input) {
    const context = contextOf(input);
    const jobs = planJobs(context);
    return {
      logistics_configuration: [configurationRow(context)],
      logistics_zone: zoneRows(context),
      logistics_pricing_rule: pricingRows(context),
      logistics_agent: agentRows(context, jobs),
      logistics_delivery_job: jobRows(context, jobs),
      logistics_status_history: historyRows(context, jobs),
      logistics_delivery_proof: proofRows(context, jobs),
      ...subscriberRows(input, 'demo-logistics'),
    };
  },
};
