import { groundOf } from './real-estate/ground.ts';
import { leaseRows, paymentRows } from './real-estate/lease-rows.ts';
import { planLeases } from './real-estate/leases.ts';
import { maintenanceRows } from './real-estate/maintenance-rows.ts';
import { configRow, propertyRows, unitRows } from './real-estate/property-rows.ts';
import { profileRows } from './real-estate/renter-rows.ts';
import type { Seed } from './seed.ts';

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

if (import.meta.main) {
  const { runAlone } = await import('./run-alone.ts');
  await runAlone(seed);
}
