import type { Seed } from '../seed.ts';
import { groundOf } from './ground.ts';
import { leaseRows, paymentRows } from './lease-rows.ts';
import { planLeases } from './leases.ts';
import { maintenanceRows } from './maintenance-rows.ts';
import { configRow, propertyRows, unitRows } from './property-rows.ts';
import { profileRows } from './renter-rows.ts';

/** Ten properties of Lagos under management: who rents what, what is due, and what is broken. */
export const seed: Seed = {
  suite: 'real-estate',
  script: 'seed-real-estate-demo.ts',
  batch: 'd3-d',
  tenants: ['demo-real-estate'],
  needs: [],
  build(input) {
    const ground = groundOf(input);
    const leases = planLeases(ground);
    return {
      realestate_config: [configRow(ground)],
      realestate_property: propertyRows(ground),
      realestate_unit: unitRows(ground, leases),
      realestate_tenant_profile: profileRows(ground, leases),
      realestate_lease: leaseRows(ground, leases),
      realestate_payment: paymentRows(ground, leases),
      realestate_maintenance_request: maintenanceRows(ground, leases),
    };
  },
};
