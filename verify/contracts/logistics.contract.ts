import { defineContract, type TableContract } from '../contract.ts';
import { agentRules } from './logistics/agent-rules.ts';
import { jobRules } from './logistics/job-rules.ts';
import { orderWorkflow } from './logistics/order-workflow.ts';
import { placeRules } from './logistics/place-rules.ts';
import { proofRules } from './logistics/proof-rules.ts';
import { returnWorkflow } from './logistics/return-workflow.ts';
import { shopRules } from './logistics/shop-rules.ts';
import { views } from './logistics/views.ts';

const table = (layer: TableContract['layer'], rows: number): TableContract => ({
  layer,
  rows: { 'demo-logistics': rows },
});

/** The courier: a hundred jobs from booking to proof, five of them parcels of another tenant's online store. */
export const contract = defineContract({
  suite: 'logistics',
  tables: {
    logistics_configuration: table('configuration', 1),
    logistics_zone: table('configuration', 10),
    logistics_pricing_rule: table('configuration', 10),
    logistics_agent: table('operational', 20),
    logistics_delivery_job: table('workflow', 100),
    logistics_status_history: table('narrative', 500),
    logistics_delivery_proof: table('narrative', 60),
  },
  softReferences: [
    'logistics_agent.userId -> User.id',
    'logistics_status_history.agentId -> logistics_agent.id',
    'logistics_status_history.userId -> User.id',
    'logistics_delivery_proof.agentId -> logistics_agent.id',
    {
      reference: 'logistics_delivery_job.orderId -> svm_order.id',
      acrossTenants:
        'a courier carries what the online store of another tenant sold; rule logistics.shop-orders says which',
    },
  ],
  /** A list of ids, which the ownership graph cannot follow: rule logistics.agent-zones does. */
  external: ['logistics_agent.zoneIds'],
  rules: [...jobRules, ...proofRules, ...placeRules, ...agentRules, ...shopRules],
  views,
  workflows: [orderWorkflow, returnWorkflow],
  endUsers: [],
});
