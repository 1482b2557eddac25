import type { Fault } from '../engine/fault.ts';
import { cell, hide, member, ministry, of, slot, spoil } from './plant.ts';

/** For the views and the workflow. */
export const useFaults: readonly Fault[] = [
  hide('member-directory', 'Member directory', 150, 'member', `status = 'DECEASED'`),
  hide('event-calendar', 'Event calendar', 8, 'event', `status = 'DRAFT'`),
  hide('coming-events', 'Events under way and to come', 4, 'event', `status = 'COMPLETED'`),
  hide('timetable-view', 'Timetable of services', 24, 'service_schedule', `status = 'INACTIVE'`),
  hide('attendance-trend', 'Attendance of Sundays by month', 6, 'attendance_fact', '"serviceId" = NULL'),
  hide('pledge-list', 'Pledges with who made them', 10, 'pledge_fact', `"memberId" = 'nobody'`),
  hide('budget-report', 'Budget of the year by category', 6, 'budget_fact', 'year = 1999'),
  {
    check: 'church.group-list',
    title: 'the cells are closed',
    sql: `UPDATE "chu_cell_group" SET status = 'INACTIVE' WHERE "tenantId" = ANY(:tenants::text[])`,
    finding: {
      subject: 'List of ministries and cells with their leaders of demo-church',
      have: '10 rows',
      want: '30 rows or more',
    },
  },
  {
    check: 'church.giving-report',
    title: 'all offerings fall into one month',
    sql: `UPDATE "chu_offering_fact" SET "givenAt" = :now::timestamp WHERE "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'Giving by month and type of demo-church', have: '11 rows', want: '24 rows or more' },
  },
  {
    check: 'church.governance-list',
    title: 'a record belongs to somebody else',
    sql: `UPDATE "chu_governance_record" SET "tenantId" = 'elsewhere' WHERE "recordNumber" = 'GLC-GOV-0002' AND "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'Governance records of demo-church', have: '4 rows', want: '5 rows or more' },
  },
  {
    check: 'church.compliance-list',
    title: 'a certificate belongs to somebody else',
    sql: `UPDATE "chu_compliance_record" SET "tenantId" = 'elsewhere' WHERE type = 'INSURANCE' AND "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'Compliance with what is due of demo-church', have: '3 rows', want: '4 rows or more' },
  },
  spoil(
    'membership-possible',
    'the administrator’s office is vacant',
    ['role_assignment', of('role_assignment', 'Musa Sule'), `status = 'TERMINATED'`],
    ['The administrator opens the Ikeja parish', 'no row', 'a row'],
  ),
  spoil(
    'membership-possible',
    'the cell in Yaba is full',
    ['cell_group', cell('GLC-CELL-0007'), '"maxMembers" = 7'],
    ['The convert joins the cell of her area, which has room', 'no row', 'a row'],
  ),
  spoil(
    'membership-possible',
    'there are no ushers',
    ['ministry', ministry('Ushering'), `status = 'INACTIVE'`],
    ['The worker joins the ushers', 'no row', 'a row'],
  ),
  spoil(
    'membership-possible',
    'the first service is not in the timetable',
    ['service_schedule', slot('GLC-IKJ', 'First service'), `status = 'INACTIVE'`],
    ['The ushers count the latest Sunday of the first service', 'no row', 'a row'],
  ),
  spoil(
    'membership-possible',
    'the pastor keeps the books',
    ['role_assignment', of('role_assignment', 'Adaeze Okoro'), `"memberId" = ${member('Emeka Okonkwo')}`],
    ['The senior pastor publishes it', 'no row', 'a row'],
  ),
];
