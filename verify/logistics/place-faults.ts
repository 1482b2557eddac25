import type { Fault } from '../engine/fault.ts';

/** For the rules on zones, prices and places. */
export const placeFaults: readonly Fault[] = [
  {
    check: 'logistics.configuration-as-agreed',
    title: 'five attempts',
    sql: `UPDATE "logistics_configuration" SET "maxAttempts" = 5 WHERE "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'attempts', have: '5', want: '3' },
  },
  {
    check: 'logistics.configuration-as-agreed',
    title: 'vans for the price of a motorcycle',
    sql: `UPDATE "logistics_configuration" SET "vanMinimumFee" = 1500 WHERE "tenantId" = ANY(:tenants::text[])`,
    finding: {
      subject: 'least prices',
      have: '3000.00 2000.00 1200.00 1500.00',
      want: '3000.00 2000.00 1200.00 5000.00',
    },
  },
  {
    check: 'logistics.zones-as-agreed',
    title: 'a zone is suspended',
    sql: `UPDATE "logistics_zone" SET status = 'SUSPENDED' WHERE code = 'FES' AND "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'Festac and Satellite Town', have: 'SUSPENDED', want: 'ACTIVE' },
  },
  {
    check: 'logistics.zone-lgas',
    title: 'Yaba is taken for a local government area',
    sql: `UPDATE "logistics_zone" SET lgas = ARRAY['Yaba'] WHERE code = 'YAB' AND "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'Yaba', have: 'no area Yaba', want: 'sound' },
  },
  {
    check: 'logistics.zone-lgas',
    title: 'a quarter is in two zones',
    sql: `UPDATE "logistics_zone" SET areas = areas || 'Akoka'::text WHERE code = 'SUR' AND "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'Surulere', have: 'Akoka twice', want: 'sound' },
  },
  {
    check: 'logistics.zone-of-address',
    title: 'a parcel for Lekki is filed under Ikeja',
    sql: `UPDATE "logistics_delivery_job" SET "zoneId" = (SELECT id FROM "logistics_zone" WHERE code = 'IKJ' AND "tenantId" = ANY(:tenants::text[])) WHERE "jobNumber" = 'SWL-JOB-0065'`,
    finding: { subject: 'SWL-JOB-0065', have: 'not Lekki', want: 'Ikeja' },
  },
  {
    check: 'logistics.zone-of-address',
    title: 'an address is off the map',
    sql: `UPDATE "logistics_delivery_job" SET "dropLatitude" = 7.2 WHERE "jobNumber" = 'SWL-JOB-0065'`,
    finding: { subject: 'SWL-JOB-0065', have: 'off the map', want: 'Lekki' },
  },
  {
    check: 'logistics.distance',
    title: 'a distance is typed in',
    sql: `UPDATE "logistics_delivery_job" SET "distanceKm" = 3.0 WHERE "jobNumber" = 'SWL-JOB-0016'`,
    finding: { subject: 'SWL-JOB-0016', have: '3.0 km for 22.9', want: 'sound' },
  },
  {
    check: 'logistics.map-points',
    title: 'a step happens in the sea',
    sql: `UPDATE "logistics_status_history" SET latitude = 6.2 WHERE "jobId" = (SELECT id FROM "logistics_delivery_job" WHERE "jobNumber" = 'SWL-JOB-0016') AND sequence = 5`,
    finding: { subject: 'SWL-JOB-0016 step 5', have: '6.200000 3.475100', want: '6.437900 3.475100' },
  },
  {
    check: 'logistics.price-per-zone',
    title: 'a zone has no rule in force',
    sql: `UPDATE "logistics_pricing_rule" SET "isActive" = false WHERE "zoneId" = (SELECT id FROM "logistics_zone" WHERE code = 'LEK' AND "tenantId" = ANY(:tenants::text[]))`,
    finding: { subject: 'Lekki', have: '0 rules', want: 'one sound rule' },
  },
  {
    check: 'logistics.price-per-zone',
    title: 'a kilometre costs ₦20',
    sql: `UPDATE "logistics_pricing_rule" SET "perKmFee" = 20 WHERE "zoneId" = (SELECT id FROM "logistics_zone" WHERE code = 'LEK' AND "tenantId" = ANY(:tenants::text[]))`,
    finding: { subject: 'Lekki', have: 'DISTANCE 2500.00 20.00 1.60', want: 'one sound rule' },
  },
  {
    check: 'logistics.fee',
    title: 'a fee is rounded by hand',
    sql: `UPDATE "logistics_delivery_job" SET "totalFee" = 4000 WHERE "jobNumber" = 'SWL-JOB-0007'`,
    finding: {
      subject: 'SWL-JOB-0007',
      have: '2000.00 + 2032.00 + 0.00 + 0.00 = 4000.00',
      want: '2000.00 + 2032.00 + 0.00 + 0.00 = 4032.00',
    },
  },
  {
    check: 'logistics.fee',
    title: 'the price of the zone rises after the job',
    sql: `UPDATE "logistics_pricing_rule" SET "baseFee" = 1700 WHERE "zoneId" = (SELECT id FROM "logistics_zone" WHERE code = 'LIS' AND "tenantId" = ANY(:tenants::text[]))`,
    finding: {
      subject: 'SWL-JOB-0002',
      have: '1500.00 + 390.00 + 0.00 + 1110.00 = 3000.00',
      want: '1700.00 + 390.00 + 0.00 + 1045.00 = 3135.00',
    },
  },
];
