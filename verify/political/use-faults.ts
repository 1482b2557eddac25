import type { Fault } from '../engine/fault.ts';

export const useFaults: readonly Fault[] = [
  {
    check: 'political.view.volunteers',
    title: 'all volunteers have left',
    sql: `UPDATE pol_volunteer SET status = 'INACTIVE' WHERE "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'volunteer roster of demo-political', have: '0 rows', want: '20 rows or more' },
  },
  {
    check: 'political.view.events',
    title: 'nothing is planned',
    sql: `UPDATE pol_event SET status = 'CANCELLED' WHERE "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'event schedule of demo-political', have: '0 rows', want: '4 rows or more' },
  },
  {
    check: 'political.view.past-events',
    title: 'nothing ever took place',
    sql: `UPDATE pol_event SET status = 'CANCELLED' WHERE "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'events with their attendance of demo-political', have: '0 rows', want: '2 rows or more' },
  },
  {
    check: 'political.view.canvass',
    title: 'nobody canvasses',
    sql: `UPDATE pol_volunteer SET role = 'ADMIN' WHERE "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'canvass coverage by ward of demo-political', have: '0 rows', want: '5 rows or more' },
  },
  {
    check: 'political.view.donations',
    title: 'the donations are somebody else’s',
    sql: `UPDATE pol_donation_fact SET "tenantId" = 'demo-political' WHERE "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'donation dashboard of demo-political', have: '0 rows', want: '5 rows or more' },
  },
  {
    check: 'political.view.expenses',
    title: 'the expenses are somebody else’s',
    sql: `UPDATE pol_expense_fact SET "tenantId" = 'demo-political' WHERE "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'expense report of demo-political', have: '0 rows', want: '5 rows or more' },
  },
  {
    check: 'political.view.disclosures',
    title: 'nothing is disclosed',
    sql: `UPDATE pol_disclosure SET status = 'DRAFT' WHERE "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'disclosures of demo-political', have: '0 rows', want: '2 rows or more' },
  },
  {
    check: 'political.view.primary',
    title: 'the result passes for official',
    sql: `UPDATE pol_primary_result SET "isUnofficial" = false WHERE "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'result of the primary, unofficial of demo-political', have: '0 rows', want: '3 rows or more' },
  },
  {
    check: 'political.join-and-give',
    title: 'there is no event to work at',
    sql: `UPDATE pol_event SET status = 'CANCELLED' WHERE "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'party, ward and campaign are known', have: 'no row', want: 'a row' },
  },
  {
    check: 'political.hold-primary',
    title: 'there are no delegates',
    sql: `UPDATE pol_member SET role = 'MEMBER' WHERE role = 'DELEGATE' AND "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'the delegates vote: votes cast', have: '0', want: '40' },
  },
];
