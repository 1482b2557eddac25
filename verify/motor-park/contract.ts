import { defineContract } from '../engine/contract.ts';
import { everyRow, inOrder, mix } from '../engine/rules.ts';
import { runTrip } from './workflow.ts';

const TENANT = 'demo-parkhub';
const rows = (count: number) => ({ [TENANT]: count });

/**
 * The motor park, for which the mandate names no script: this project's choice, so that no demo tenant is
 * empty. Operators are vendors of the marketplace; routes, trips and tickets are the park's own.
 */
export const contract = defineContract({
  suite: 'motor-park',
  tables: {
    mvm_marketplace_config: { layer: 'configuration', rows: rows(1) },
    mvm_vendor: { layer: 'operational', rows: rows(4) },
    park_route: { layer: 'configuration', rows: rows(6) },
    park_trip: { layer: 'workflow', rows: rows(12) },
    park_ticket: { layer: 'narrative', rows: rows(50) },
  },
  softReferences: ['park_ticket.userId -> User.id'],
  external: [],
  rules: [
    mix('motor-park.trip-mix', 'park_trip', 'status', {
      ARRIVED: 5,
      DEPARTED: 2,
      BOARDING: 1,
      SCHEDULED: 3,
      CANCELLED: 1,
    }),
    mix('motor-park.ticket-mix', 'park_ticket', 'status', { BOARDED: 38, ISSUED: 10, REFUNDED: 2 }),
    inOrder('motor-park.trip-times', 'park_trip', 'tripNumber', ['departsAt', 'departedAt', 'arrivedAt']),
    everyRow(
      {
        id: 'motor-park.trip-states',
        title: 'a trip has left and arrived as its status says, and only what is past has',
      },
      'park_trip',
      'tripNumber',
      `(t."departedAt" IS NOT NULL) = (t.status IN ('DEPARTED', 'ARRIVED')) AND (t."arrivedAt" IS NOT NULL) = (t.status = 'ARRIVED')
        AND coalesce(t."arrivedAt", t."departedAt", :now::timestamp) <= :now::timestamp
        AND (t.status NOT IN ('SCHEDULED', 'BOARDING') OR t."departsAt" > :now::timestamp)
        AND (t.status = 'CANCELLED') = (t."cancelReason" IS NOT NULL)`,
      ['status', 'departedAt', 'arrivedAt'],
    ),
    {
      id: 'motor-park.seats',
      title: 'no seat of a trip is sold twice, nor more seats than there are',
      clauses: ['8.1.a'],
      sql: `
        SELECT t."tripNumber" AS subject, CASE WHEN s.tickets = s.seats AND s.highest <= t.seats THEN 'a seat each'
            ELSE s.tickets || ' tickets on ' || s.seats || ' seats up to ' || s.highest END AS have, 'a seat each' AS want
        FROM {park_trip} t CROSS JOIN LATERAL (
          SELECT count(*) AS tickets, count(DISTINCT k."seatNumber") AS seats, coalesce(max(k."seatNumber"), 0) AS highest
          FROM {park_ticket} k WHERE k."tripId" = t.id AND k.status <> 'REFUNDED') s`,
    },
    {
      id: 'motor-park.fares',
      title: 'a ticket costs the fare of its route',
      clauses: ['8.1.a'],
      sql: `
        SELECT t."ticketNumber" AS subject, t.amount::text AS have, r.fare::text AS want
        FROM {park_ticket} t JOIN {park_trip} p ON p.id = t."tripId" JOIN {park_route} r ON r.id = p."routeId"`,
    },
    {
      id: 'motor-park.ticket-states',
      title:
        'nobody boards a coach that has not called, all have boarded one that left, and a cancelled one is refunded',
      clauses: ['8.1.a'],
      sql: `
        SELECT t."ticketNumber" AS subject, t.status::text AS have,
          CASE WHEN p.status = 'CANCELLED' THEN 'REFUNDED' WHEN p.status IN ('DEPARTED', 'ARRIVED') THEN 'BOARDED'
            WHEN p.status = 'SCHEDULED' THEN 'ISSUED' WHEN t."boardedAt" IS NULL THEN 'ISSUED' ELSE 'BOARDED' END AS want
        FROM {park_ticket} t JOIN {park_trip} p ON p.id = t."tripId"`,
    },
    {
      id: 'motor-park.operator-totals',
      title: 'what an operator sold are the tickets of its trips that stand, and the park keeps a tenth',
      clauses: ['8.1.a'],
      sql: `
        SELECT t.slug AS subject, t."totalOrders" || ' tickets, ' || t."totalSales" || ', ' || t."totalCommission" AS have,
          s.tickets || ' tickets, ' || s.sales || ', ' || round(s.sales * 0.10, 2) AS want
        FROM {mvm_vendor} t CROSS JOIN LATERAL (
          SELECT count(k.id) AS tickets, coalesce(sum(k.amount), 0.00) AS sales
          FROM {park_trip} p JOIN {park_ticket} k ON k."tripId" = p.id WHERE p."vendorId" = t.id AND k.status <> 'REFUNDED') s`,
    },
  ],
  views: [
    {
      id: 'motor-park.departures',
      title: 'departure board of today',
      tenant: TENANT,
      atLeast: 4,
      sql: `
        SELECT to_char(t."departsAt" + interval '1 hour', 'HH24:MI') AS departs, r.destination, v."tradeName" AS operator, t.status,
          t.seats - (SELECT count(*) FROM {park_ticket} k WHERE k."tripId" = t.id AND k.status <> 'REFUNDED') AS "seatsLeft"
        FROM {park_trip} t JOIN {park_route} r ON r.id = t."routeId" JOIN {mvm_vendor} v ON v.id = t."vendorId"
        WHERE (t."departsAt" + interval '1 hour')::date = :today::date`,
    },
    {
      id: 'motor-park.routes',
      title: 'routes and fares',
      tenant: TENANT,
      atLeast: 6,
      naira: ['fare'],
      sql: `SELECT t.code, t.origin, t.destination, t."distanceKm" AS km, t.fare FROM {park_route} t WHERE t."isActive"`,
    },
    {
      id: 'motor-park.operators',
      title: 'operators by sales',
      tenant: TENANT,
      atLeast: 4,
      naira: ['sales', 'commission'],
      chart: { kind: 'bars', label: 'operator', value: 'sales' },
      order: '"sales" DESC',
      sql: `SELECT t."tradeName" AS operator, t."totalOrders" AS tickets, t."totalSales" AS sales, t."totalCommission" AS commission FROM {mvm_vendor} t WHERE t."totalOrders" > 0`,
    },
    {
      id: 'motor-park.manifest',
      title: 'manifest of the coach that boards now',
      tenant: TENANT,
      atLeast: 3,
      sql: `
        SELECT k."seatNumber" AS seat, k."passengerName" AS passenger, k.status FROM {park_ticket} k
        JOIN {park_trip} t ON t.id = k."tripId" WHERE t.status = 'BOARDING'`,
    },
  ],
  workflows: [runTrip],
  endUsers: [
    {
      id: 'motor-park.passenger',
      title: 'a passenger with an account',
      tenant: TENANT,
      identity: `SELECT u.id FROM "User" u WHERE u.email = 'customer@demo-parkhub.demo'`,
      own: { park_ticket: 't."userId" = :me' },
      open: ['park_route', 'park_trip'],
      sees: { park_route: 6, park_trip: 12, park_ticket: 1 },
    },
  ],
});
