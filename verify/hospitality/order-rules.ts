import type { Rule } from '../engine/contract.ts';
import { everyRow, inOrder, mix } from '../engine/rules.ts';
import { term } from './lagos.ts';

const clauses = ['8.1.a'];
const NUMBER = 'orderNumber';

/** What was eaten and drunk, where, and in which state it is. */
export const orderRules: readonly Rule[] = [
  mix('hospitality.order-mix', 'hospitality_order', 'status', {
    COMPLETED: 18,
    SERVED: 1,
    READY: 1,
    PREPARING: 2,
    CONFIRMED: 1,
    PLACED: 1,
    CANCELLED: 1,
  }),
  mix('hospitality.order-types', 'hospitality_order', 'type', { DINE_IN: 13, ROOM_SERVICE: 8, TAKEAWAY: 4 }),
  everyRow(
    {
      id: 'hospitality.order-place',
      title: 'who dines in has a table, what goes to a room has a stay, and what is taken away has neither',
    },
    'hospitality_order',
    NUMBER,
    `(t.type = 'DINE_IN') = (t."tableId" IS NOT NULL) AND CASE t.type WHEN 'ROOM_SERVICE' THEN t."stayId" IS NOT NULL WHEN 'TAKEAWAY' THEN t."stayId" IS NULL ELSE true END`,
    ['type', 'tableId', 'stayId'],
  ),
  {
    id: 'hospitality.order-in-stay',
    title: 'an order on a folio is the guest’s who was in the house',
    clauses,
    sql: `
      SELECT o."orderNumber" AS subject, g."guestNumber" || CASE WHEN o."placedAt" < s."checkedInAt" THEN ' before coming' WHEN o."updatedAt" > s."checkedOutAt" THEN ' after leaving'
          ELSE '' END AS have, h."guestNumber" AS want
      FROM {hospitality_order} o JOIN {hospitality_stay} s ON s.id = o."stayId" JOIN {hospitality_guest} h ON h.id = s."guestId"
      LEFT JOIN {hospitality_guest} g ON g.id = o."guestId"`,
  },
  {
    id: 'hospitality.order-covers',
    title:
      'an order is for as many as fit round the table or stay in the room, and served by a waiter or the supervisor',
    clauses,
    sql: `
      SELECT o."orderNumber" AS subject, CASE WHEN o.covers > t.capacity THEN 'too many at the table' WHEN o.type = 'ROOM_SERVICE' AND o.covers > s.adults + s.children
          THEN 'too many in the room' WHEN o.covers < 1 THEN 'for nobody' ELSE 'fits' END || ', ' || w.role AS have,
        'fits, ' || CASE w.role WHEN 'SUPERVISOR' THEN 'SUPERVISOR' ELSE 'WAITER' END AS want
      FROM {hospitality_order} o JOIN {hospitality_staff} w ON w.id = o."serverId" LEFT JOIN {hospitality_table} t ON t.id = o."tableId"
      LEFT JOIN {hospitality_stay} s ON s.id = o."stayId"`,
  },
  everyRow(
    { id: 'hospitality.order-states', title: 'an order has gone through the states before its own' },
    'hospitality_order',
    NUMBER,
    `num_nonnulls(t."confirmedAt", t."preparingAt", t."readyAt", t."servedAt", t."completedAt") >= CASE t.status WHEN 'CONFIRMED' THEN 1 WHEN 'PREPARING' THEN 2
        WHEN 'READY' THEN 3 WHEN 'SERVED' THEN 4 WHEN 'COMPLETED' THEN 5 ELSE 0 END
      AND num_nonnulls(CASE WHEN t.status IN ('PLACED', 'CANCELLED') THEN t."confirmedAt" END, CASE WHEN t.status IN ('PLACED', 'CONFIRMED', 'CANCELLED') THEN t."preparingAt" END,
        CASE WHEN t.status IN ('CONFIRMED', 'PREPARING') THEN t."readyAt" END, CASE WHEN t.status IN ('PREPARING', 'READY') THEN t."servedAt" END,
        CASE WHEN t.status <> 'COMPLETED' THEN t."completedAt" END) = 0
      AND (t.status = 'CANCELLED') = (t."cancelledAt" IS NOT NULL)`,
    ['status', 'confirmedAt', 'preparingAt', 'readyAt', 'servedAt', 'completedAt', 'cancelledAt'],
  ),
  inOrder('hospitality.order-times', 'hospitality_order', NUMBER, [
    'placedAt',
    'confirmedAt',
    'preparingAt',
    'readyAt',
    'servedAt',
    'completedAt',
    'cancelledAt',
    'updatedAt',
  ]),
  {
    id: 'hospitality.menu-prices',
    title: 'a dish has one price, and the house specials that of the menu',
    clauses,
    sql: `
      SELECT i.name AS subject, string_agg(DISTINCT i."unitPrice"::text, ', ') AS have, coalesce(m.price, min(i."unitPrice"))::text AS want
      FROM {hospitality_order_item} i
      LEFT JOIN (VALUES ('Jollof rice', 4500.00), ('Pepper soup', 3500.00), ('Suya', 3000.00), ('Chapman', 2000.00)) m(name, price) ON m.name = i.name
      GROUP BY i.name, m.price`,
  },
  {
    id: 'hospitality.order-lines',
    title: 'a line’s total is quantity × price',
    clauses,
    sql: `
      SELECT o."orderNumber" || ' ' || i.name AS subject, i."lineTotal"::text AS have, (i.quantity * i."unitPrice")::text AS want
      FROM {hospitality_order_item} i JOIN {hospitality_order} o ON o.id = i."orderId"`,
  },
  {
    id: 'hospitality.order-sums',
    title: 'an order’s subtotal is the sum of its lines, the total a tenth more for service',
    clauses,
    sql: `
      SELECT o."orderNumber" AS subject, concat_ws(' + ', o.subtotal, o."serviceCharge") || ' = ' || o.total AS have,
        concat_ws(' + ', l.total, l.service) || ' = ' || (l.total + l.service) AS want
      FROM {hospitality_order} o
      CROSS JOIN LATERAL (SELECT sum(i."lineTotal") AS total, round(sum(i."lineTotal") * ${term('serviceChargePercent')} / 100, 2) AS service
        FROM {hospitality_order_item} i WHERE i."orderId" = o.id) l`,
  },
];
