import type { Fault } from '../engine/fault.ts';

/** For the rules on who did what, and what shows it. */
export const proofFaults: readonly Fault[] = [
  {
    check: 'logistics.actors',
    title: 'an agent acts on the job of another',
    sql: `UPDATE "logistics_status_history" SET "agentId" = (SELECT id FROM "logistics_agent" WHERE "agentCode" = 'SWL-AG-03') WHERE "jobId" = (SELECT id FROM "logistics_delivery_job" WHERE "jobNumber" = 'SWL-JOB-0016') AND sequence = 5`,
    finding: { subject: 'SWL-JOB-0016 step 5', have: 'SWL-AG-03', want: 'SWL-AG-01' },
  },
  {
    check: 'logistics.actors',
    title: 'an actor is no agent at all',
    sql: `UPDATE "logistics_status_history" SET "agentId" = 'agent-7' WHERE "jobId" = (SELECT id FROM "logistics_delivery_job" WHERE "jobNumber" = 'SWL-JOB-0016') AND sequence = 5`,
    finding: { subject: 'SWL-JOB-0016 step 5', have: 'no agent', want: 'SWL-AG-01' },
  },
  {
    check: 'logistics.actors',
    title: 'the owner assigns a job on his own',
    sql: `UPDATE "logistics_status_history" SET "userId" = (SELECT id FROM "User" WHERE email = 'owner@demo-logistics.demo') WHERE "jobId" = (SELECT id FROM "logistics_delivery_job" WHERE "jobNumber" = 'SWL-JOB-0016') AND sequence = 2`,
    finding: {
      subject: 'SWL-JOB-0016 step 2',
      have: 'owner@demo-logistics.demo',
      want: 'dispatch@demo-logistics.demo',
    },
  },
  {
    check: 'logistics.proof-when-delivered',
    title: 'a parcel is delivered without proof',
    sql: `DELETE FROM "logistics_delivery_proof" WHERE "jobId" = (SELECT id FROM "logistics_delivery_job" WHERE "jobNumber" = 'SWL-JOB-0016')`,
    finding: { subject: 'SWL-JOB-0016', have: '0', want: '1 SWL-AG-01 2026-02-17 13:20:00' },
  },
  {
    check: 'logistics.proof-when-delivered',
    title: 'a proof belongs to a parcel in transit',
    sql: `UPDATE "logistics_delivery_proof" SET "jobId" = (SELECT id FROM "logistics_delivery_job" WHERE "jobNumber" = 'SWL-JOB-0065') WHERE "jobId" = (SELECT id FROM "logistics_delivery_job" WHERE "jobNumber" = 'SWL-JOB-0016')`,
    finding: { subject: 'SWL-JOB-0016', have: '0', want: '1 SWL-AG-01 2026-02-17 13:20:00' },
  },
  {
    check: 'logistics.proof-when-delivered',
    title: 'a proof is taken by somebody else',
    sql: `UPDATE "logistics_delivery_proof" SET "agentId" = (SELECT id FROM "logistics_agent" WHERE "agentCode" = 'SWL-AG-03') WHERE "jobId" = (SELECT id FROM "logistics_delivery_job" WHERE "jobNumber" = 'SWL-JOB-0016')`,
    finding: {
      subject: 'SWL-JOB-0016',
      have: '1 SWL-AG-03 2026-02-17 13:20:00',
      want: '1 SWL-AG-01 2026-02-17 13:20:00',
    },
  },
  {
    check: 'logistics.proof-kind',
    title: 'a laptop is left with a picture',
    sql: `UPDATE "logistics_delivery_proof" SET type = 'PHOTO', "codeVerified" = false, "fileKey" = 'proofs/SWL-JOB-0010-door.jpg' WHERE "jobId" = (SELECT id FROM "logistics_delivery_job" WHERE "jobNumber" = 'SWL-JOB-0010')`,
    finding: { subject: 'SWL-JOB-0010', have: 'PHOTO proofs/SWL-JOB-0010-door.jpg', want: 'OTP code' },
  },
  {
    check: 'logistics.proof-kind',
    title: 'a picture is lost',
    sql: `UPDATE "logistics_delivery_proof" SET "fileKey" = NULL, type = 'PHOTO' WHERE "jobId" = (SELECT id FROM "logistics_delivery_job" WHERE "jobNumber" = 'SWL-JOB-0016')`,
    finding: { subject: 'SWL-JOB-0016', have: 'PHOTO', want: 'PHOTO proofs/SWL-JOB-0016-door.jpg' },
  },
  {
    check: 'logistics.proof-recipient',
    title: 'a stranger signs as the customer',
    sql: `UPDATE "logistics_delivery_proof" SET "recipientName" = 'Musa Lawal' WHERE "jobId" = (SELECT id FROM "logistics_delivery_job" WHERE "jobNumber" = 'SWL-JOB-0016')`,
    finding: { subject: 'SWL-JOB-0016', have: 'Customer', want: 'somebody' },
  },
  {
    check: 'logistics.contacts',
    title: 'a customer is reached on a number that nobody in Nigeria dials',
    sql: `UPDATE "logistics_delivery_job" SET "customerPhone" = '0123456789' WHERE "jobNumber" = 'SWL-JOB-0016'`,
    finding: {
      subject: 'SWL-JOB-0016',
      have: 'senderPhone=08056254712 customerPhone=0123456789 pickupLandmark=Opposite the roundabout with the clock dropLandmark=Opposite the blue water tower',
      want: 'as agreed',
    },
  },
  {
    check: 'logistics.contacts',
    title: 'an address has no landmark',
    sql: `UPDATE "logistics_delivery_job" SET "dropLandmark" = '' WHERE "jobNumber" = 'SWL-JOB-0016'`,
    finding: {
      subject: 'SWL-JOB-0016',
      have: 'senderPhone=08056254712 customerPhone=08137234601 pickupLandmark=Opposite the roundabout with the clock dropLandmark=',
      want: 'as agreed',
    },
  },
];
