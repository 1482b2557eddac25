import type { Fault } from '../engine/fault.ts';

/** For the rules on repairs. */
export const maintenanceFaults: readonly Fault[] = [
  {
    check: 'real-estate.maintenance-mix',
    title: 'an open request is filed as assigned',
    sql: `UPDATE "realestate_maintenance_request" SET status = 'ASSIGNED' WHERE "requestNumber" = 'LPM-MR-0012'`,
    finding: { subject: 'ASSIGNED', have: '3', want: '2' },
  },
  {
    check: 'real-estate.maintenance-state',
    title: 'a repair is completed for nothing',
    sql: `UPDATE "realestate_maintenance_request" SET "actualCost" = NULL WHERE "requestNumber" = 'LPM-MR-0001'`,
    finding: {
      subject: 'LPM-MR-0001',
      have: 'status=COMPLETED assignedAt=2026-01-10 07:15:00 startedAt=2026-01-12 09:00:00 completedAt=2026-01-12 14:30:00 actualCost=null cancelledAt=null',
      want: 'as agreed',
    },
  },
  {
    check: 'real-estate.maintenance-state',
    title: 'work goes on with nobody at it',
    sql: `UPDATE "realestate_maintenance_request" SET "assignedToId" = NULL WHERE "requestNumber" = 'LPM-MR-0006'`,
    finding: {
      subject: 'LPM-MR-0006',
      have: 'status=IN_PROGRESS assignedAt=2026-02-27 07:10:00 startedAt=2026-03-03 07:30:00 completedAt=null actualCost=null cancelledAt=null',
      want: 'as agreed',
    },
  },
  {
    check: 'real-estate.maintenance-order',
    title: 'work begins before it is assigned',
    sql: `UPDATE "realestate_maintenance_request" SET "startedAt" = "assignedAt" - interval '1 hour' WHERE "requestNumber" = 'LPM-MR-0006'`,
    finding: { subject: 'LPM-MR-0006', have: 'startedAt before assignedAt; ', want: '' },
  },
  {
    check: 'real-estate.maintenance-past',
    title: 'a repair is completed tomorrow',
    sql: `UPDATE "realestate_maintenance_request" SET "updatedAt" = :now::timestamp + interval '1 day' WHERE "requestNumber" = 'LPM-MR-0001'`,
    finding: {
      subject: 'LPM-MR-0001',
      have: 'createdAt=2026-01-09 07:20:00 reportedAt=2026-01-09 07:20:00 updatedAt=2026-03-12 08:30:00',
      want: 'as agreed',
    },
  },
  {
    check: 'real-estate.office-hours',
    title: 'work begins on a Sunday',
    sql: `UPDATE "realestate_maintenance_request" SET "startedAt" = '2026-03-01 09:00' WHERE "requestNumber" = 'LPM-MR-0006'`,
    finding: { subject: 'LPM-MR-0006 started', have: '2026-03-01 09:00:00', want: 'in time' },
  },
  {
    check: 'real-estate.office-hours',
    title: 'a burst pipe waits for two days',
    sql: `UPDATE "realestate_maintenance_request" SET "assignedAt" = "assignedAt" + interval '2 days' WHERE "requestNumber" = 'LPM-MR-0004'`,
    finding: { subject: 'LPM-MR-0004 assigned', have: '2 days 09:55:00', want: 'in time' },
  },
  {
    check: 'real-estate.maintenance-place',
    title: 'the unit is in another property',
    sql: `UPDATE "realestate_maintenance_request" SET "propertyId" = (SELECT id FROM "realestate_property" WHERE "propertyCode" = 'LPM-PR-03') WHERE "requestNumber" = 'LPM-MR-0001'`,
    finding: { subject: 'LPM-MR-0001', have: 'a unit of another property', want: 'one place' },
  },
  {
    check: 'real-estate.maintenance-place',
    title: 'a fault from before the lease',
    sql: `UPDATE "realestate_maintenance_request" SET "reportedAt" = '2025-11-30 09:00' WHERE "requestNumber" = 'LPM-MR-0001'`,
    finding: { subject: 'LPM-MR-0001', have: 'before or after the lease', want: 'one place' },
  },
  {
    check: 'real-estate.maintenance-staff',
    title: 'the owner mends it himself',
    sql: `UPDATE "realestate_maintenance_request" SET "assignedToId" = (SELECT id FROM "User" WHERE email = 'owner@demo-real-estate.demo') WHERE "requestNumber" = 'LPM-MR-0006'`,
    finding: { subject: 'LPM-MR-0006', have: 'owner@demo-real-estate.demo', want: 'facility@demo-real-estate.demo' },
  },
];
