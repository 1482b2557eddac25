import type { Fault } from '../engine/fault.ts';

/** For the rules on what became of each job. Times are in UTC, an hour behind Lagos. */
export const jobFaults: readonly Fault[] = [
  {
    check: 'logistics.job-mix',
    title: 'a parcel in transit is filed as delivered',
    sql: `UPDATE "logistics_delivery_job" SET status = 'DELIVERED' WHERE "jobNumber" = 'SWL-JOB-0065'`,
    finding: { subject: 'DELIVERED', have: '61', want: '60' },
  },
  {
    check: 'logistics.job-numbers',
    title: 'a job has the number of another courier',
    sql: `UPDATE "logistics_delivery_job" SET "jobNumber" = 'KWK-JOB-0012' WHERE "jobNumber" = 'SWL-JOB-0012'`,
    finding: { subject: 'KWK-JOB-0012', have: 'KWK-JOB-0012', want: 'SWL-JOB-0012' },
  },
  {
    check: 'logistics.job-numbers',
    title: 'two bookings change places',
    sql: `UPDATE "logistics_delivery_job" SET "bookedAt" = "bookedAt" - interval '1 day' WHERE "jobNumber" = 'SWL-JOB-0020'`,
    finding: { subject: 'SWL-JOB-0019', have: 'SWL-JOB-0019', want: 'SWL-JOB-0020' },
  },
  {
    check: 'logistics.status-is-last-step',
    title: 'a job in transit is said to be delivered',
    sql: `UPDATE "logistics_delivery_job" SET status = 'DELIVERED' WHERE "jobNumber" = 'SWL-JOB-0065'`,
    finding: { subject: 'SWL-JOB-0065', have: 'DELIVERED', want: 'IN_TRANSIT' },
  },
  {
    check: 'logistics.status-is-last-step',
    title: 'a pending job has no history',
    sql: `DELETE FROM "logistics_status_history" WHERE "jobId" = (SELECT id FROM "logistics_delivery_job" WHERE "jobNumber" = 'SWL-JOB-0100')`,
    finding: { subject: 'SWL-JOB-0100', have: 'PENDING', want: null },
  },
  {
    check: 'logistics.history-chain',
    title: 'a step goes on from another than the one before',
    sql: `UPDATE "logistics_status_history" SET "fromStatus" = 'ACCEPTED' WHERE "jobId" = (SELECT id FROM "logistics_delivery_job" WHERE "jobNumber" = 'SWL-JOB-0016') AND sequence = 3`,
    finding: { subject: 'SWL-JOB-0016 step 3', have: 'ACCEPTED', want: 'ASSIGNED' },
  },
  {
    check: 'logistics.history-chain',
    title: 'a step happens before the one before',
    sql: `UPDATE "logistics_status_history" SET "occurredAt" = "occurredAt" - interval '2 hours' WHERE "jobId" = (SELECT id FROM "logistics_delivery_job" WHERE "jobNumber" = 'SWL-JOB-0016') AND sequence = 4`,
    finding: { subject: 'SWL-JOB-0016 step 4', have: 'before the step before', want: 'PICKED_UP' },
  },
  {
    check: 'logistics.history-chain',
    title: 'a step is left out',
    sql: `DELETE FROM "logistics_status_history" WHERE "jobId" = (SELECT id FROM "logistics_delivery_job" WHERE "jobNumber" = 'SWL-JOB-0016') AND sequence = 2`,
    finding: { subject: 'SWL-JOB-0016 step 3', have: 'step 2', want: 'PENDING' },
  },
  {
    check: 'logistics.lifecycle',
    title: 'an agent of the house is said to have accepted',
    sql: `UPDATE "logistics_status_history" SET "toStatus" = 'ACCEPTED' WHERE "jobId" = (SELECT id FROM "logistics_delivery_job" WHERE "jobNumber" = 'SWL-JOB-0016') AND sequence = 3`,
    finding: { subject: 'SWL-JOB-0016 step 3', have: 'ASSIGNED to ACCEPTED', want: 'a step of IN_HOUSE' },
  },
  {
    check: 'logistics.lifecycle',
    title: 'a parcel is delivered out of nowhere',
    sql: `UPDATE "logistics_status_history" SET "toStatus" = 'DELIVERED' WHERE "jobId" = (SELECT id FROM "logistics_delivery_job" WHERE "jobNumber" = 'SWL-JOB-0078') AND sequence = 2`,
    finding: { subject: 'SWL-JOB-0078 step 2', have: 'PENDING to DELIVERED', want: 'a step of FREELANCE' },
  },
  {
    check: 'logistics.job-times',
    title: 'a delivery time is typed in',
    sql: `UPDATE "logistics_delivery_job" SET "deliveredAt" = "deliveredAt" - interval '3 hours' WHERE "jobNumber" = 'SWL-JOB-0016'`,
    finding: { subject: 'SWL-JOB-0016 delivered', have: '2026-02-17 10:20:00', want: '2026-02-17 13:20:00' },
  },
  {
    check: 'logistics.job-order',
    title: 'a parcel is delivered before it is picked up',
    sql: `UPDATE "logistics_delivery_job" SET "deliveredAt" = "pickedUpAt" - interval '1 hour' WHERE "jobNumber" = 'SWL-JOB-0016'`,
    finding: { subject: 'SWL-JOB-0016', have: 'deliveredAt before pickedUpAt; ', want: '' },
  },
  {
    check: 'logistics.job-past',
    title: 'a job was changed tomorrow',
    sql: `UPDATE "logistics_delivery_job" SET "updatedAt" = :now::timestamp + interval '1 day' WHERE "jobNumber" = 'SWL-JOB-0065'`,
    finding: {
      subject: 'SWL-JOB-0065',
      have: 'createdAt=2026-03-10 09:30:00 bookedAt=2026-03-10 09:30:00 updatedAt=2026-03-12 08:30:00',
      want: 'as agreed',
    },
  },
  {
    check: 'logistics.hours',
    title: 'a parcel is handed over at midnight',
    sql: `UPDATE "logistics_status_history" SET "occurredAt" = '2026-02-17 23:10' WHERE "jobId" = (SELECT id FROM "logistics_delivery_job" WHERE "jobNumber" = 'SWL-JOB-0016') AND sequence = 5`,
    finding: { subject: 'SWL-JOB-0016 step 5', have: '2026-02-17 23:10:00', want: 'open' },
  },
  {
    check: 'logistics.agent-once-assigned',
    title: 'a pending job has an agent',
    sql: `UPDATE "logistics_delivery_job" SET "agentId" = (SELECT id FROM "logistics_agent" WHERE "agentCode" = 'SWL-AG-04') WHERE "jobNumber" = 'SWL-JOB-0100'`,
    finding: { subject: 'SWL-JOB-0100', have: 'status=PENDING assignedAt=null', want: 'as agreed' },
  },
  {
    check: 'logistics.agent-once-assigned',
    title: 'a parcel in transit is in nobody’s hands',
    sql: `UPDATE "logistics_delivery_job" SET "agentId" = NULL WHERE "jobNumber" = 'SWL-JOB-0065'`,
    finding: { subject: 'SWL-JOB-0065', have: 'status=IN_TRANSIT assignedAt=2026-03-10 09:36:00', want: 'as agreed' },
  },
  {
    check: 'logistics.attempts',
    title: 'a second attempt is counted as the first',
    sql: `UPDATE "logistics_delivery_job" SET "attemptCount" = 1 WHERE "jobNumber" = 'SWL-JOB-0037'`,
    finding: { subject: 'SWL-JOB-0037', have: '1 CUSTOMER_UNAVAILABLE', want: '2 CUSTOMER_UNAVAILABLE' },
  },
  {
    check: 'logistics.attempts',
    title: 'a failed job is never tried again',
    sql: `UPDATE "logistics_delivery_job" SET "nextAttemptAt" = NULL WHERE "jobNumber" = 'SWL-JOB-0064'`,
    finding: {
      subject: 'SWL-JOB-0064',
      have: '1 CUSTOMER_UNAVAILABLE',
      want: '1 CUSTOMER_UNAVAILABLE again 2026-03-11 13:40:00',
    },
  },
  {
    check: 'logistics.attempts',
    title: 'a parcel goes back after one attempt',
    sql: `UPDATE "logistics_delivery_job" SET status = 'RETURNED', "nextAttemptAt" = NULL WHERE "jobNumber" = 'SWL-JOB-0064'`,
    finding: { subject: 'SWL-JOB-0064', have: '1 CUSTOMER_UNAVAILABLE', want: 'at most 3' },
  },
  {
    check: 'logistics.retry-waits',
    title: 'an agent comes back after an hour',
    sql: `UPDATE "logistics_status_history" SET "occurredAt" = "occurredAt" - interval '23 hours' WHERE "jobId" = (SELECT id FROM "logistics_delivery_job" WHERE "jobNumber" = 'SWL-JOB-0037') AND sequence = 6`,
    finding: { subject: 'SWL-JOB-0037 step 6', have: '01:15:00', want: 'in time' },
  },
  {
    check: 'logistics.window',
    title: 'an express delivery is promised for next week',
    sql: `UPDATE "logistics_delivery_job" SET "windowEnd" = "windowEnd" + interval '7 days' WHERE "jobNumber" = 'SWL-JOB-0002'`,
    finding: {
      subject: 'SWL-JOB-0002',
      have: '2026-02-10 07:37:00 to 2026-02-17 11:37:00',
      want: '2026-02-10 07:37:00 to 2026-02-10 11:37:00',
    },
  },
  {
    check: 'logistics.window',
    title: 'a Sunday counts',
    sql: `UPDATE "logistics_delivery_job" SET "windowEnd" = '2026-03-01 19:00' WHERE "jobNumber" = 'SWL-JOB-0038'`,
    finding: {
      subject: 'SWL-JOB-0038',
      have: '2026-02-26 10:28:00 to 2026-03-01 19:00:00',
      want: '2026-02-26 10:28:00 to 2026-03-02 19:00:00',
    },
  },
  {
    check: 'logistics.reasons',
    title: 'a job is cancelled without a word',
    sql: `UPDATE "logistics_delivery_job" SET "cancelReason" = NULL WHERE "jobNumber" = 'SWL-JOB-0044'`,
    finding: { subject: 'SWL-JOB-0044', have: 'status=CANCELLED cancelReason=null', want: 'as agreed' },
  },
  {
    check: 'logistics.rating',
    title: 'six stars',
    sql: `UPDATE "logistics_delivery_job" SET rating = 6 WHERE "jobNumber" = 'SWL-JOB-0016'`,
    finding: { subject: 'SWL-JOB-0016', have: 'status=DELIVERED rating=6', want: 'as agreed' },
  },
  {
    check: 'logistics.rating',
    title: 'somebody rates a parcel that is still on its way',
    sql: `UPDATE "logistics_delivery_job" SET rating = 4 WHERE "jobNumber" = 'SWL-JOB-0065'`,
    finding: { subject: 'SWL-JOB-0065', have: 'status=IN_TRANSIT rating=4', want: 'as agreed' },
  },
];
