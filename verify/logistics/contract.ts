import { defineContract, type TableContract } from '../engine/contract.ts';
import { agentRules } from './agent-rules.ts';
import { jobRules } from './job-rules.ts';
import { orderWorkflow } from './order-workflow.ts';
import { placeRules } from './place-rules.ts';
import { proofRules } from './proof-rules.ts';
import { returnWorkflow } from './return-workflow.ts';
import { shopRules } from './shop-rules.ts';
import { views } from './views.ts';

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
