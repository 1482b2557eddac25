import type { Seed } from '../seed.ts';
import { agentRows } from './agent-rows.ts';
import { configurationRow, pricingRows, zoneRows } from './configuration-rows.ts';
import { groundOf } from './ground.ts';
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
    const ground = groundOf(input);
    const jobs = planJobs(ground);
    return {
      logistics_configuration: [configurationRow(ground)],
      logistics_zone: zoneRows(ground),
      logistics_pricing_rule: pricingRows(ground),
      logistics_agent: agentRows(ground, jobs),
      logistics_delivery_job: jobRows(ground, jobs),
      logistics_status_history: historyRows(ground, jobs),
      logistics_delivery_proof: proofRows(ground, jobs),
    };
  },
};
