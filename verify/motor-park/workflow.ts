import type { Workflow } from '../engine/contract.ts';

/** The counter sells a seat, the coach calls, leaves and arrives, and the operator's sales show it. */
export const runTrip: Workflow = {
  id: 'motor-park.trip',
  title: 'a seat is sold, its passenger boards, and the coach leaves and arrives',
  clauses: ['8.2.b'],
  tenant: 'demo-parkhub',
  steps: [
    {
      title: 'the departure board offers a trip with seats left',
      sql: `SELECT t.id AS "tripId", t."vendorId", r.fare::text AS fare, v."totalOrders"::text AS sold,
          (SELECT max(k."seatNumber") + 1 FROM {park_ticket} k WHERE k."tripId" = t.id)::text AS seat
        FROM {park_trip} t JOIN {park_route} r ON r.id = t."routeId" JOIN {mvm_vendor} v ON v.id = t."vendorId"
        WHERE t.status = 'SCHEDULED' ORDER BY t."tripNumber" LIMIT 1`,
    },
    {
      title: 'a seat is sold',
      sql: `INSERT INTO "park_ticket" (id, "tenantId", "ticketNumber", "tripId", "seatNumber", "passengerName", "passengerPhone", amount, "soldAt", "updatedAt")
        VALUES (gen_random_uuid()::text, :tenant, 'OMP-TKT-TRIAL', :tripId, :seat::int, 'Trial Passenger', '08030000000', :fare::numeric, :now::timestamp, :now::timestamp)
        RETURNING id AS "ticketId"`,
    },
    {
      title: 'the coach calls its passengers',
      sql: `UPDATE "park_trip" SET status = 'BOARDING' WHERE id = :tripId AND status = 'SCHEDULED' RETURNING id`,
    },
    {
      title: 'the passenger boards',
      sql: `UPDATE "park_ticket" SET status = 'BOARDED', "boardedAt" = :now::timestamp WHERE id = :ticketId AND status = 'ISSUED' RETURNING id`,
    },
    {
      title: 'the coach leaves',
      sql: `UPDATE "park_trip" SET status = 'DEPARTED', "departedAt" = :now::timestamp WHERE id = :tripId AND status = 'BOARDING' RETURNING id`,
    },
    {
      title: 'the coach arrives',
      sql: `UPDATE "park_trip" SET status = 'ARRIVED', "arrivedAt" = :now::timestamp + interval '2 hours' WHERE id = :tripId AND status = 'DEPARTED' RETURNING id`,
    },
    {
      title: 'the operator has sold one ticket more',
      sql: `SELECT 'tickets that stand' AS subject, count(*)::text AS have, (:sold::int + 1)::text AS want
        FROM "park_ticket" k JOIN "park_trip" t ON t.id = k."tripId" WHERE t."vendorId" = :vendorId AND k.status <> 'REFUNDED'`,
    },
  ],
};
