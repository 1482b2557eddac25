import type { Fault } from '../engine/fault.ts';

const TENANT = `"tenantId" = (SELECT id FROM "Tenant" WHERE slug = 'demo-parkhub')`;
const TRIP = (number: string) => `"tripNumber" = 'OMP-TRP-${number}'`;
const TICKET = (number: string) => `"ticketNumber" = 'OMP-TKT-${number}'`;
const emptied = (check: string, title: string, sql: string, want: number): Fault => ({
  check,
  title: `nothing is left of ${title}`,
  sql,
  finding: { subject: `${title} of demo-parkhub`, have: '0 rows', want: `${want} rows or more` },
});

export const faults: readonly Fault[] = [
  {
    check: 'motor-park.trip-mix',
    title: 'a trip boards a second time',
    sql: `UPDATE park_trip SET status = 'BOARDING' WHERE ${TRIP('0010')}`,
    finding: { subject: 'BOARDING', have: '2', want: '1' },
  },
  {
    check: 'motor-park.ticket-mix',
    title: 'a ticket is given back',
    sql: `UPDATE park_ticket SET status = 'REFUNDED' WHERE ${TICKET('0001')}`,
    finding: { subject: 'BOARDED', have: '37', want: '38' },
  },
  {
    check: 'motor-park.trip-times',
    title: 'a coach leaves before its time',
    sql: `UPDATE park_trip SET "departedAt" = "departsAt" - interval '1 hour' WHERE ${TRIP('0001')}`,
    finding: { subject: 'OMP-TRP-0001', have: 'departedAt before departsAt; ', want: '' },
  },
  {
    check: 'motor-park.trip-states',
    title: 'a coach is on the road and never left',
    sql: `UPDATE park_trip SET "departedAt" = NULL WHERE ${TRIP('0007')}`,
    finding: { subject: 'OMP-TRP-0007', have: 'status=DEPARTED departedAt=null arrivedAt=null', want: 'as agreed' },
  },
  {
    check: 'motor-park.seats',
    title: 'a seat is sold twice',
    sql: `UPDATE park_ticket SET "seatNumber" = 1 WHERE ${TICKET('0002')}`,
    finding: { subject: 'OMP-TRP-0001', have: '6 tickets on 5 seats up to 6', want: 'a seat each' },
  },
  {
    check: 'motor-park.fares',
    title: 'a ticket is sold too dear',
    sql: `UPDATE park_ticket SET amount = 5000 WHERE ${TICKET('0001')}`,
    finding: { subject: 'OMP-TKT-0001', have: '5000.00', want: '4500.00' },
  },
  {
    check: 'motor-park.ticket-states',
    title: 'somebody did not board a coach that left',
    sql: `UPDATE park_ticket SET status = 'ISSUED' WHERE ${TICKET('0003')}`,
    finding: { subject: 'OMP-TKT-0003', have: 'ISSUED', want: 'BOARDED' },
  },
  {
    check: 'motor-park.operator-totals',
    title: 'an operator’s total is typed in',
    sql: `UPDATE mvm_vendor SET "totalSales" = 1 WHERE slug = 'savannah-express' AND ${TENANT}`,
    finding: {
      subject: 'savannah-express',
      have: '9 tickets, 1.00, 21600.00',
      want: '9 tickets, 216000.00, 21600.00',
    },
  },
  emptied(
    'motor-park.departures',
    'departure board of today',
    `UPDATE park_trip SET "departsAt" = "departsAt" - interval '9 days' WHERE ${TENANT}`,
    4,
  ),
  emptied('motor-park.routes', 'routes and fares', `UPDATE park_route SET "isActive" = false WHERE ${TENANT}`, 6),
  emptied('motor-park.operators', 'operators by sales', `UPDATE mvm_vendor SET "totalOrders" = 0 WHERE ${TENANT}`, 4),
  emptied(
    'motor-park.manifest',
    'manifest of the coach that boards now',
    `UPDATE park_trip SET status = 'SCHEDULED' WHERE ${TENANT}`,
    3,
  ),
  {
    check: 'motor-park.trip',
    title: 'no trip is on offer',
    sql: `UPDATE park_trip SET status = 'CANCELLED' WHERE ${TENANT} AND status = 'SCHEDULED'`,
    finding: { subject: 'the departure board offers a trip with seats left', have: 'no row', want: 'a row' },
  },
];
