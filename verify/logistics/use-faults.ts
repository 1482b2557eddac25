import type { Fault } from '../engine/fault.ts';

/** For the views and the workflows. */
export const useFaults: readonly Fault[] = [
  {
    check: 'logistics.jobs-by-status',
    title: '"Jobs by status" is emptied',
    sql: `UPDATE "logistics_delivery_job" SET "tenantId" = 'TENANT_ID_PLACEHOLDER' WHERE "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'Jobs by status of demo-logistics', have: '0 rows', want: '5 rows or more' },
  },
  {
    check: 'logistics.job-list',
    title: 'the jobs are filed under a placeholder instead of the tenant',
    sql: `UPDATE "logistics_delivery_job" SET "tenantId" = 'TENANT_ID_PLACEHOLDER' WHERE "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'Delivery jobs of demo-logistics', have: '0 rows', want: '100 rows or more' },
  },
  {
    check: 'logistics.assignment-board',
    title: 'nothing waits',
    sql: `UPDATE "logistics_delivery_job" SET status = 'CANCELLED' WHERE "tenantId" = ANY(:tenants::text[])`,
    finding: {
      subject: 'Assignment board: waiting jobs with the agents free for them of demo-logistics',
      have: '0 rows',
      want: '7 rows or more',
    },
  },
  {
    check: 'logistics.fleet-board',
    title: 'nobody is on duty',
    sql: `UPDATE "logistics_agent" SET availability = 'OFFLINE' WHERE "tenantId" = ANY(:tenants::text[])`,
    finding: {
      subject: 'Agents on duty with what they carry of demo-logistics',
      have: '0 rows',
      want: '16 rows or more',
    },
  },
  {
    check: 'logistics.driver-dashboard',
    title: 'the driver’s account is not linked',
    sql: `UPDATE "logistics_agent" SET "userId" = NULL WHERE "tenantId" = ANY(:tenants::text[])`,
    finding: {
      subject: 'Dashboard of the driver who signs in of demo-logistics',
      have: '0 rows',
      want: '4 rows or more',
    },
  },
  {
    check: 'logistics.map',
    title: 'nobody is on the map',
    sql: `UPDATE "logistics_agent" SET latitude = NULL WHERE "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'Map of agents on the road of demo-logistics', have: '0 rows', want: '16 rows or more' },
  },
  {
    check: 'logistics.timeline',
    title: 'the shop’s tracking number is unknown',
    sql: `UPDATE "logistics_delivery_job" SET "trackingNumber" = 'SWL-TRK-0016' WHERE "jobNumber" = 'SWL-JOB-0016'`,
    finding: {
      subject: 'Timeline of a parcel by the tracking number of its shop of demo-logistics',
      have: '0 rows',
      want: '5 rows or more',
    },
  },
  {
    check: 'logistics.proof-gallery',
    title: 'no proof is kept',
    sql: `DELETE FROM "logistics_delivery_proof" WHERE "jobId" IN (SELECT id FROM "logistics_delivery_job" WHERE "tenantId" = ANY(:tenants::text[]))`,
    finding: { subject: 'Proofs of delivery of demo-logistics', have: '0 rows', want: '60 rows or more' },
  },
  {
    check: 'logistics.failures',
    title: 'nothing ever fails',
    sql: `UPDATE "logistics_delivery_job" SET status = 'DELIVERED' WHERE "tenantId" = ANY(:tenants::text[])`,
    finding: {
      subject: 'Failed deliveries waiting for another attempt of demo-logistics',
      have: '0 rows',
      want: '3 rows or more',
    },
  },
  {
    check: 'logistics.on-time',
    title: 'nothing was ever delivered',
    sql: `UPDATE "logistics_delivery_job" SET "deliveredAt" = NULL WHERE "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'Deliveries on time, by week of demo-logistics', have: '0 rows', want: '4 rows or more' },
  },
  {
    check: 'logistics.ratings',
    title: 'nobody is rated',
    sql: `UPDATE "logistics_agent" SET "ratingAverage" = NULL WHERE "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'Agents by rating of demo-logistics', have: '0 rows', want: '12 rows or more' },
  },
  {
    check: 'logistics.online-orders',
    title: 'no job names an order of the store',
    sql: `UPDATE "logistics_delivery_job" SET "orderId" = NULL WHERE "tenantId" = ANY(:tenants::text[])`,
    finding: {
      subject: 'Parcels of the online store of another tenant of demo-logistics',
      have: '0 rows',
      want: '5 rows or more',
    },
  },
  {
    check: 'logistics.order-to-door',
    title: 'the order of the store is cancelled',
    sql: `UPDATE "svm_order" SET status = 'CANCELLED' WHERE "orderNumber" = 'LRS-SO-0008'`,
    finding: {
      subject: 'An order of the online store waits to be sent: LRS-SO-0008',
      have: 'CANCELLED to Ikeja GRA',
      want: 'PROCESSING to Ikeja GRA',
    },
  },
  {
    check: 'logistics.order-to-door',
    title: 'the quarter is in no zone',
    sql: `UPDATE "logistics_zone" SET areas = array_remove(areas, 'Ikeja GRA') WHERE code = 'IKJ' AND "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'Its quarter lies in a zone', have: 'no row', want: 'a row' },
  },
  {
    check: 'logistics.order-to-door',
    title: 'the zone has become dearer',
    sql: `UPDATE "logistics_pricing_rule" SET "baseFee" = 2500 WHERE "zoneId" = (SELECT id FROM "logistics_zone" WHERE code = 'IKJ' AND "tenantId" = ANY(:tenants::text[]))`,
    finding: { subject: 'The job is booked at the price of the zone: fee', have: '2948.00', want: '1948.00' },
  },
  {
    check: 'logistics.order-to-door',
    title: 'the nearest agent has gone off duty',
    sql: `UPDATE "logistics_agent" SET availability = 'OFFLINE' WHERE "agentCode" = 'SWL-AG-15'`,
    finding: {
      subject: 'The nearest agent who is free, serves the zone and has the vehicle is found: agent',
      have: 'SWL-AG-04',
      want: 'SWL-AG-15',
    },
  },
  {
    check: 'logistics.order-to-door',
    title: 'pictures are no longer asked for',
    sql: `UPDATE "logistics_configuration" SET "proofOfDeliveryRequired" = false WHERE "tenantId" = ANY(:tenants::text[])`,
    finding: {
      subject: 'A picture at the door proves the delivery, as the configuration asks',
      have: 'no row',
      want: 'a row',
    },
  },
  {
    check: 'logistics.order-to-door',
    title: 'the agent’s counter was wrong before',
    sql: `UPDATE "logistics_agent" SET "totalJobs" = 40 WHERE "agentCode" = 'SWL-AG-15'`,
    finding: { subject: 'Job, history, proof and counters tally: jobs of the agent', have: '41', want: '5' },
  },
  {
    check: 'logistics.retry-and-return',
    title: 'only two attempts are allowed',
    sql: `UPDATE "logistics_configuration" SET "maxAttempts" = 2 WHERE "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'A job has failed twice and has one attempt left: attempts left', have: '0', want: '1' },
  },
  {
    check: 'logistics.retry-and-return',
    title: 'the next attempt comes too soon',
    sql: `UPDATE "logistics_delivery_job" SET "nextAttemptAt" = :now::timestamp + interval '1 minute' WHERE "jobNumber" = 'SWL-JOB-0062'`,
    finding: { subject: 'The next attempt waits until a day after the last: hours', have: '22', want: '24' },
  },
  {
    check: 'logistics.retry-and-return',
    title: 'the agent’s failed jobs were typed in',
    sql: `UPDATE "logistics_agent" SET "failedJobs" = 9 WHERE "agentCode" = 'SWL-AG-03'`,
    finding: {
      subject: 'Attempts, history and the agent’s counters tally: failed jobs of the agent',
      have: '9',
      want: '1',
    },
  },
];
