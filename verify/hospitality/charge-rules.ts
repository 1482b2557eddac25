import type { Rule } from '../engine/contract.ts';
import { everyRow, inOrder, mix } from '../engine/rules.ts';
import { lagos, term } from './lagos.ts';

const clauses = ['8.1.a'];
const NUMBER = 'chargeNumber';

/** What everything costs: facts that bills are made of. */
export const chargeRules: readonly Rule[] = [
  mix('hospitality.charge-types', 'hospitality_charge_fact', 'type', {
    ROOM_NIGHT: 120,
    FOOD: 19,
    SERVICE_CHARGE: 52,
    LAUNDRY: 30,
    MINIBAR: 3,
    EARLY_CHECK_IN: 3,
    LATE_CHECKOUT: 13,
  }),
  mix('hospitality.charge-mix', 'hospitality_charge_fact', 'status', {
    BILLED: 186,
    PENDING: 50,
    WAIVED: 2,
    CANCELLED: 2,
  }),
  everyRow(
    { id: 'hospitality.charge-amount', title: 'a charge is quantity × unit' },
    'hospitality_charge_fact',
    NUMBER,
    't.amount = t.quantity * t."unitAmount" AND t.quantity > 0',
    ['quantity', 'unitAmount', 'amount'],
  ),
  {
    id: 'hospitality.room-nights',
    title: 'a stay is charged once for its nights at its rate, as far as they have been slept',
    clauses,
    sql: `
      SELECT s."stayNumber" AS subject, string_agg(c.quantity || ' × ' || c."unitAmount", ', ') AS have,
        (CASE WHEN s."checkedOutAt" IS NULL THEN :today::date - b."checkInDate" ELSE b.nights END) || ' × ' || s."nightlyRate" AS want
      FROM {hospitality_stay} s JOIN {hospitality_reservation} b ON b.id = s."reservationId"
      LEFT JOIN {hospitality_charge_fact} c ON c."stayId" = s.id AND c.type = 'ROOM_NIGHT'
      GROUP BY s."stayNumber", s."checkedOutAt", s."nightlyRate", b."checkInDate", b.nights`,
  },
  {
    id: 'hospitality.food-charged',
    title: 'an order is charged once when it is served, and not before',
    clauses,
    sql: `
      SELECT o."orderNumber" AS subject, coalesce(string_agg(c.amount || ' at ' || c."recordedAt", ', '), 'no charge') AS have,
        coalesce(o.subtotal || ' at ' || o."servedAt", 'no charge') AS want
      FROM {hospitality_order} o LEFT JOIN {hospitality_charge_fact} c ON c."orderId" = o.id AND c.type = 'FOOD' GROUP BY o."orderNumber", o.subtotal, o."servedAt"`,
  },
  {
    id: 'hospitality.service-charged',
    title:
      'a tenth for service is on food, laundry and the minibar, in the state of what it is on, and on nothing else',
    clauses,
    sql: `
      SELECT c."chargeNumber" AS subject,
        CASE WHEN s.id IS NULL THEN 'no service' ELSE concat_ws(', ', s.amount, s.status,
          CASE WHEN s."stayId" IS NOT DISTINCT FROM c."stayId" AND s."orderId" IS NOT DISTINCT FROM c."orderId" THEN 'same folio' ELSE 'another folio' END) END AS have,
        CASE WHEN c.type IN ('FOOD', 'LAUNDRY', 'MINIBAR') THEN concat_ws(', ', round(c.amount * ${term('serviceChargePercent')} / 100, 2), c.status, 'same folio')
          ELSE 'no service' END AS want
      FROM {hospitality_charge_fact} c LEFT JOIN {hospitality_charge_fact} s ON s."baseChargeId" = c.id AND s.type = 'SERVICE_CHARGE'
      UNION ALL
      SELECT c."chargeNumber" || ' itself', CASE WHEN c."baseChargeId" IS NULL THEN 'on nothing else' ELSE 'on a charge' END,
        CASE c.type WHEN 'SERVICE_CHARGE' THEN 'on a charge' ELSE 'on nothing else' END
      FROM {hospitality_charge_fact} c`,
  },
  {
    id: 'hospitality.late-and-early',
    title: 'the fee is on a stay that began before check-in time or ended after check-out time, once, and on no other',
    clauses,
    sql: `
      SELECT s."stayNumber" || ' ' || f.type AS subject, coalesce(string_agg(c.amount::text, ', '), 'no fee') AS have,
        CASE WHEN f.due THEN f.fee::text ELSE 'no fee' END AS want
      FROM {hospitality_stay} s JOIN {hospitality_reservation} b ON b.id = s."reservationId"
      CROSS JOIN LATERAL (VALUES ('EARLY_CHECK_IN', s."checkedInAt" < b."expectedAt", ${term('earlyCheckInFee')}),
        ('LATE_CHECKOUT', coalesce(s."checkedOutAt" > s."expectedCheckOutAt", false), ${term('lateCheckoutFee')})) f(type, due, fee)
      LEFT JOIN {hospitality_charge_fact} c ON c."stayId" = s.id AND c.type::text = f.type
      GROUP BY s."stayNumber", f.type, f.due, f.fee`,
  },
  {
    id: 'hospitality.pieces-charged',
    title: 'laundry costs ₦1,200 a piece and the minibar ₦1,500, and what was asked for is charged when it is done',
    clauses,
    sql: `
      SELECT c."chargeNumber" AS subject, c."unitAmount"::text AS have, CASE c.type WHEN 'LAUNDRY' THEN '1200.00' ELSE '1500.00' END AS want
      FROM {hospitality_charge_fact} c WHERE c.type IN ('LAUNDRY', 'MINIBAR')
      UNION ALL
      SELECT e."requestNumber", count(c.id)::text, CASE e.status WHEN 'COMPLETED' THEN '1' ELSE '0' END
      FROM {hospitality_service_event} e
      LEFT JOIN {hospitality_charge_fact} c ON c."stayId" = e."stayId" AND c.type::text = e.type::text AND c."recordedAt" = e."completedAt"
      WHERE e.type IN ('LAUNDRY', 'MINIBAR') GROUP BY e."requestNumber", e.status`,
  },
  {
    id: 'hospitality.charge-states',
    title:
      'a charge waits for the guest to leave or the order to be completed; then it is billed or let go for a reason',
    clauses,
    sql: `
      SELECT c."chargeNumber" AS subject,
        CASE WHEN c.status IN ('WAIVED', 'CANCELLED') AND c."billedAt" IS NULL AND c."releaseReason" IS NOT NULL THEN 'let go at ' || coalesce(c."releasedAt"::text, 'no time')
          WHEN c.status = 'BILLED' AND num_nonnulls(c."releasedAt", c."releaseReason") = 0 THEN 'billed at ' || coalesce(c."billedAt"::text, 'no time')
          WHEN c.status = 'PENDING' AND num_nonnulls(c."billedAt", c."releasedAt", c."releaseReason") = 0 THEN 'pending' ELSE c.status || ' against its times' END AS have,
        CASE WHEN d.due IS NULL THEN 'pending' WHEN c.status IN ('WAIVED', 'CANCELLED') THEN 'let go at ' || d.due ELSE 'billed at ' || d.due END AS want
      FROM {hospitality_charge_fact} c LEFT JOIN {hospitality_stay} s ON s.id = c."stayId" LEFT JOIN {hospitality_order} o ON o.id = c."orderId"
      CROSS JOIN LATERAL (SELECT CASE WHEN s.id IS NULL THEN o."completedAt" ELSE s."checkedOutAt" END AS due) d`,
  },
  {
    id: 'hospitality.charge-owner',
    title: 'a charge is on the stay and the guest of its order, or on an order of somebody who does not stay',
    clauses,
    sql: `
      SELECT c."chargeNumber" AS subject, concat_ws(', ', coalesce(s."stayNumber", 'no stay'), coalesce(g."guestNumber", 'no guest'), CASE WHEN num_nonnulls(s.id, o.id) = 0 THEN 'no order' END) AS have,
        concat_ws(', ', coalesce(CASE WHEN o.id IS NULL THEN s."stayNumber" ELSE p."stayNumber" END, 'no stay'), coalesce(h."guestNumber", 'no guest')) AS want
      FROM {hospitality_charge_fact} c LEFT JOIN {hospitality_stay} s ON s.id = c."stayId" LEFT JOIN {hospitality_guest} g ON g.id = c."guestId"
      LEFT JOIN {hospitality_order} o ON o.id = c."orderId" LEFT JOIN {hospitality_stay} p ON p.id = o."stayId"
      LEFT JOIN {hospitality_guest} h ON h.id = coalesce(s."guestId", o."guestId")`,
  },
  {
    id: 'hospitality.charge-in-stay',
    title: 'what is charged to a stay was had between coming and leaving; nights are counted by the audit at 02:00',
    clauses,
    sql: `
      SELECT c."chargeNumber" AS subject, CASE WHEN c."recordedAt" < s."checkedInAt" THEN 'before coming' WHEN c."recordedAt" > s."checkedOutAt" THEN 'after leaving'
          WHEN c.type = 'ROOM_NIGHT' THEN ${lagos('c."recordedAt"')}::time::text ELSE 'in the stay' END AS have,
        CASE c.type WHEN 'ROOM_NIGHT' THEN '02:00:00' ELSE 'in the stay' END AS want
      FROM {hospitality_charge_fact} c JOIN {hospitality_stay} s ON s.id = c."stayId"`,
  },
  inOrder('hospitality.charge-times', 'hospitality_charge_fact', NUMBER, [
    'recordedAt',
    'billedAt',
    'releasedAt',
    'updatedAt',
  ]),
];
