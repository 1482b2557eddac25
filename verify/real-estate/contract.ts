import { defineContract, type TableContract } from '../engine/contract.ts';
import { arrearsWorkflow } from './arrears-workflow.ts';
import { maintenanceWorkflow, renewalWorkflow } from './home-workflow.ts';
import { leaseRules } from './lease-rules.ts';
import { lettingWorkflow } from './letting-workflow.ts';
import { maintenanceRules } from './maintenance-rules.ts';
import { paymentRules } from './payment-rules.ts';
import { unitRules } from './unit-rules.ts';
import { views } from './views.ts';

const table = (layer: TableContract['layer'], rows: number): TableContract => ({
  layer,
  rows: { 'demo-real-estate': rows },
});

const MY_LEASES = `(SELECT l.id FROM "realestate_lease" l WHERE l."profileId" = :me)`;
const MY_UNITS = `(SELECT l."unitId" FROM "realestate_lease" l WHERE l."profileId" = :me)`;

/** The property managers: ten properties, who rents their units, the rent schedule and the repairs. */
export const contract = defineContract({
  suite: 'real-estate',
  tables: {
    realestate_config: table('configuration', 1),
    realestate_property: table('operational', 10),
    realestate_unit: table('operational', 50),
    realestate_tenant_profile: table('operational', 30),
    realestate_lease: table('workflow', 30),
    realestate_payment: table('narrative', 90),
    realestate_maintenance_request: table('workflow', 12),
  },
  softReferences: [
    'realestate_tenant_profile.userId -> User.id',
    'realestate_lease.renewalOfId -> realestate_lease.id',
    'realestate_payment.lateForId -> realestate_payment.id',
    'realestate_maintenance_request.unitId -> realestate_unit.id',
    'realestate_maintenance_request.leaseId -> realestate_lease.id',
    'realestate_maintenance_request.assignedToId -> User.id',
  ],
  external: ['realestate_tenant_profile.identityReference'],
  rules: [...unitRules, ...leaseRules, ...paymentRules, ...maintenanceRules],
  views,
  workflows: [lettingWorkflow, arrearsWorkflow, maintenanceWorkflow, renewalWorkflow],
  endUsers: [
    {
      id: 'real-estate.renter',
      title: 'a renter in the portal',
      tenant: 'demo-real-estate',
      identity: `
        SELECT r.id FROM {realestate_tenant_profile} r JOIN "User" u ON u.id = r."userId" WHERE u.email = 'tenant@demo-real-estate.demo'`,
      own: {
        realestate_tenant_profile: 't.id = :me',
        realestate_lease: 't."profileId" = :me',
        realestate_payment: 't."profileId" = :me',
        realestate_maintenance_request: `t."leaseId" IN ${MY_LEASES}`,
        realestate_unit: `t.id IN ${MY_UNITS}`,
        realestate_property: `t.id IN (SELECT u."propertyId" FROM "realestate_unit" u WHERE u.id IN ${MY_UNITS})`,
      },
      open: [],
      sees: {
        realestate_tenant_profile: 1,
        realestate_lease: 1,
        realestate_payment: 3,
        realestate_maintenance_request: 2,
        realestate_unit: 1,
        realestate_property: 1,
      },
    },
  ],
});
