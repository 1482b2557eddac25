import { subscriberRows } from '../partner/subscriber-rows.ts';
import type { Seed } from '../seed.ts';
import { contextOf } from './context.ts';
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
    const context = contextOf(input);
    const leases = planLeases(context);
    return {
      realestate_config: [configRow(context)],
      realestate_property: propertyRows(context),
      realestate_unit: unitRows(context, leases),
      realestate_tenant_profile: profileRows(context, leases),
      realestate_lease: leaseRows(context, leases),
      realestate_payment: paymentRows(context, leases),
      realestate_maintenance_request: maintenanceRows(context, leases),
      ...subscriberRows(input, 'demo-real-estate'),
    };
  },
};
