import { agentRows } from './logistics/agent-rows.ts';
import { configurationRow, pricingRows, zoneRows } from './logistics/configuration-rows.ts';
import { groundOf } from './logistics/ground.ts';
import { historyRows } from './logistics/history-rows.ts';
import { jobRows } from './logistics/job-rows.ts';
import { planJobs } from './logistics/jobs.ts';
import { proofRows } from './logistics/proof-rows.ts';
import type { Seed } from './seed.ts';

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

if (import.meta.main) {
  const { runAlone } = await import('./run-alone.ts');
  await runAlone(seed);
}
