import type { Fault } from '../engine/fault.ts';

/** For the rules on the fleet. */
export const agentFaults: readonly Fault[] = [
  {
    check: 'logistics.fleet',
    title: 'a motorcycle becomes a van',
    sql: `UPDATE "logistics_agent" SET "vehicleType" = 'VAN' WHERE "agentCode" = 'SWL-AG-13'`,
    finding: { subject: 'MOTORCYCLE', have: '13', want: '14' },
  },
  {
    check: 'logistics.agent-mix',
    title: 'a suspended agent is let go',
    sql: `UPDATE "logistics_agent" SET status = 'TERMINATED' WHERE "agentCode" = 'SWL-AG-16'`,
    finding: { subject: 'SUSPENDED', have: '1', want: '2' },
  },
  {
    check: 'logistics.agent-papers',
    title: 'a motorcycle without a plate',
    sql: `UPDATE "logistics_agent" SET "plateNumber" = NULL WHERE "agentCode" = 'SWL-AG-13'`,
    finding: {
      subject: 'SWL-AG-13',
      have: 'agentCode=SWL-AG-13 phone=08139254729 plateNumber=null status=ACTIVE inactiveSince=null',
      want: 'as agreed',
    },
  },
  {
    check: 'logistics.agent-papers',
    title: 'an agent is on leave since nobody knows when',
    sql: `UPDATE "logistics_agent" SET "inactiveSince" = NULL WHERE "agentCode" = 'SWL-AG-09'`,
    finding: {
      subject: 'SWL-AG-09',
      have: 'agentCode=SWL-AG-09 phone=08031254287 plateNumber=LAG-935-AG status=ON_LEAVE inactiveSince=null',
      want: 'as agreed',
    },
  },
  {
    check: 'logistics.plates',
    title: 'two agents under one plate',
    sql: `UPDATE "logistics_agent" SET "plateNumber" = 'LAG-114-QA' WHERE "agentCode" = 'SWL-AG-13'`,
    finding: { subject: 'SWL-AG-01', have: 'SWL-AG-13', want: 'nobody' },
  },
  {
    check: 'logistics.agent-zones',
    title: 'an agent lists a zone that does not exist',
    sql: `UPDATE "logistics_agent" SET "zoneIds" = "zoneIds" || 'zone-of-nobody'::text WHERE "agentCode" = 'SWL-AG-13'`,
    finding: { subject: 'SWL-AG-13', have: '3 zones', want: '2 zones' },
  },
  {
    check: 'logistics.agent-zones',
    title: 'an agent serves no zone',
    sql: `UPDATE "logistics_agent" SET "zoneIds" = '{}' WHERE "agentCode" = 'SWL-AG-16'`,
    finding: { subject: 'SWL-AG-16', have: '0 zones', want: '1 zones' },
  },
  {
    check: 'logistics.agent-fits-job',
    title: 'a bicycle carries a wedding cake to Ifako',
    sql: `UPDATE "logistics_delivery_job" SET "agentId" = (SELECT id FROM "logistics_agent" WHERE "agentCode" = 'SWL-AG-12') WHERE "jobNumber" = 'SWL-JOB-0024'`,
    finding: { subject: 'SWL-JOB-0024', have: 'SWL-AG-12 does not serve the zone', want: 'fits' },
  },
  {
    check: 'logistics.agent-fits-job',
    title: 'a job is given to somebody on leave',
    sql: `UPDATE "logistics_agent" SET "inactiveSince" = "joinedAt" + interval '1 day' WHERE "agentCode" = 'SWL-AG-09'`,
    finding: { subject: 'SWL-JOB-0011', have: 'SWL-AG-09 was away', want: 'fits' },
  },
  {
    check: 'logistics.availability',
    title: 'an agent with parcels in hand is offline',
    sql: `UPDATE "logistics_agent" SET availability = 'OFFLINE' WHERE "agentCode" = 'SWL-AG-13'`,
    finding: { subject: 'SWL-AG-13', have: 'OFFLINE', want: 'ON_DELIVERY' },
  },
  {
    check: 'logistics.availability',
    title: 'a suspended agent carries parcels',
    sql: `UPDATE "logistics_agent" SET status = 'SUSPENDED', availability = 'OFFLINE' WHERE "agentCode" = 'SWL-AG-13'`,
    finding: { subject: 'SWL-AG-13', have: 'OFFLINE', want: 'ON_DELIVERY though SUSPENDED' },
  },
  {
    check: 'logistics.whereabouts',
    title: 'an agent was last seen in spring',
    sql: `UPDATE "logistics_agent" SET "locatedAt" = "locatedAt" - interval '90 days' WHERE "agentCode" = 'SWL-AG-04'`,
    finding: {
      subject: 'SWL-AG-04',
      have: 'availability=AVAILABLE locatedAt=2025-12-11 08:26:00 latitude=6.598800 longitude=3.386500',
      want: 'as agreed',
    },
  },
  {
    check: 'logistics.whereabouts',
    title: 'an agent who is off duty is on the map',
    sql: `UPDATE "logistics_agent" SET latitude = 6.5, longitude = 3.3, "locatedAt" = :now::timestamp WHERE "agentCode" = 'SWL-AG-20'`,
    finding: {
      subject: 'SWL-AG-20',
      have: 'availability=OFFLINE locatedAt=2026-03-11 08:30:00 latitude=6.500000 longitude=3.300000',
      want: 'as agreed',
    },
  },
  {
    check: 'logistics.agent-counters',
    title: 'completed jobs are typed in',
    sql: `UPDATE "logistics_agent" SET "completedJobs" = 120 WHERE "agentCode" = 'SWL-AG-01'`,
    finding: { subject: 'SWL-AG-01 completed', have: '120', want: '7' },
  },
  {
    check: 'logistics.agent-counters',
    title: 'a rating is polished',
    sql: `UPDATE "logistics_agent" SET "ratingAverage" = 5 WHERE "agentCode" = 'SWL-AG-04'`,
    finding: { subject: 'SWL-AG-04 rating', have: '5.00', want: '3.67' },
  },
  {
    check: 'logistics.counters-fit',
    title: 'more completed than there were',
    sql: `UPDATE "logistics_agent" SET "completedJobs" = "totalJobs" + 1 WHERE "agentCode" = 'SWL-AG-01'`,
    finding: { subject: 'SWL-AG-01', have: 'totalJobs=9 completedJobs=10 failedJobs=0', want: 'as agreed' },
  },
  {
    check: 'logistics.accounts',
    title: 'the driver signs in as somebody else',
    sql: `UPDATE "logistics_agent" SET name = 'Musa Lawal' WHERE "agentCode" = 'SWL-AG-02'`,
    finding: { subject: 'driver@demo-logistics.demo', have: 'VAN of Musa Lawal', want: 'VAN of Mr. Umar Dogara' },
  },
  {
    check: 'logistics.accounts',
    title: 'the rider signs in and is no agent',
    sql: `UPDATE "logistics_agent" SET "userId" = NULL WHERE "agentCode" = 'SWL-AG-01'`,
    finding: { subject: 'rider@demo-logistics.demo', have: null, want: 'MOTORCYCLE of Olumide Balogun' },
  },
];
