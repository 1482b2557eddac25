import type { View } from '../engine/contract.ts';
import { inHouse, lagos } from './lagos.ts';

const tenant = 'demo-hotel';

/** What the desk, the kitchen, housekeeping and the manager open every morning. */
export const views: readonly View[] = [
  {
    id: 'hospitality.room-grid',
    title: 'Room grid',
    tenant,
    atLeast: 50,
    naira: ['rate'],
    order: 'room',
    sql: `
      SELECT f.name AS floor, r."roomNumber" AS room, r.type, r."bedType" AS bed, r."maxOccupancy" AS sleeps, r."ratePerNight" AS rate, r.status, g."lastName" AS guest
      FROM {hospitality_room} r JOIN {hospitality_floor} f ON f.id = r."floorId" AND f."isActive"
      LEFT JOIN ({hospitality_stay} s JOIN {hospitality_guest} g ON g.id = s."guestId") ON s."roomId" = r.id AND ${inHouse('s')}`,
  },
  {
    id: 'hospitality.arrivals',
    title: 'Arrivals today',
    tenant,
    atLeast: 5,
    sql: `
      SELECT b."reservationNumber" AS reservation, g.title, g."firstName" AS first, g."lastName" AS last, r."roomNumber" AS room, r.status AS "roomStatus", b.nights,
        b."specialRequests" AS requests
      FROM {hospitality_reservation} b JOIN {hospitality_guest} g ON g.id = b."guestId" JOIN {hospitality_room} r ON r.id = b."roomId"
      WHERE b."checkInDate" = :today::date AND b.status = 'CONFIRMED'`,
  },
  {
    id: 'hospitality.departures',
    title: 'Departures today',
    tenant,
    atLeast: 8,
    sql: `
      SELECT s."stayNumber" AS stay, g."lastName" AS guest, r."roomNumber" AS room, s."expectedCheckOutAt" AS due, s."checkedOutAt" AS left
      FROM {hospitality_stay} s JOIN {hospitality_guest} g ON g.id = s."guestId" JOIN {hospitality_room} r ON r.id = s."roomId"
      WHERE ${lagos('s."expectedCheckOutAt"')}::date = :today::date`,
  },
  {
    id: 'hospitality.reservation-list',
    title: 'Reservation list',
    tenant,
    atLeast: 200,
    naira: ['deposit'],
    order: '"arrives" DESC',
    sql: `
      SELECT b."reservationNumber" AS reservation, b.status, b.source, g."firstName" || ' ' || g."lastName" AS guest, coalesce(r."roomNumber", t."tableNumber") AS place,
        b."checkInDate" AS arrives, b."checkOutDate" AS departs, b.nights, b.adults, b.children, b."depositAmount" AS deposit
      FROM {hospitality_reservation} b JOIN {hospitality_guest} g ON g.id = b."guestId"
      LEFT JOIN {hospitality_room} r ON r.id = b."roomId" LEFT JOIN {hospitality_table} t ON t.id = b."tableId"
      WHERE b."roomId" IS NOT NULL OR b."tableId" IS NOT NULL`,
  },
  {
    id: 'hospitality.guest-profile',
    title: 'Guest profile with past stays',
    tenant,
    atLeast: 50,
    sql: `
      SELECT g."guestNumber" AS number, concat_ws(' ', g.title, g."firstName", g."lastName") AS name, g.nationality, g."isVip" AS vip, g.preferences,
        count(*) AS stays, sum(b.nights) AS nights, max(s."checkedOutAt") AS "lastSeen"
      FROM {hospitality_guest} g JOIN {hospitality_stay} s ON s."guestId" = g.id AND s.status = 'CHECKED_OUT' JOIN {hospitality_reservation} b ON b.id = s."reservationId"
      GROUP BY 1, 2, 3, 4, 5`,
  },
  {
    id: 'hospitality.check-in-form',
    title: 'Check-in form of whoever arrives today',
    tenant,
    atLeast: 5,
    naira: ['rate', 'deposit'],
    sql: `
      SELECT b."reservationNumber" AS reservation, g."firstName" AS first, g."lastName" AS last, g.nationality, g."idType" AS document, g."idNumber" AS number, g.phone, g.email,
        r."roomNumber" AS room, b."ratePerNight" AS rate, b."depositAmount" AS deposit, b."depositPaidAt" AS paid, k."checkInTime" AS "from", k."checkOutTime" AS "until"
      FROM {hospitality_reservation} b JOIN {hospitality_guest} g ON g.id = b."guestId" JOIN {hospitality_room} r ON r.id = b."roomId"
      CROSS JOIN {hospitality_config} k
      WHERE b."checkInDate" = :today::date AND b.status = 'CONFIRMED' AND b."depositPaidAt" IS NOT NULL`,
  },
  {
    id: 'hospitality.bill-summary',
    title: 'Bill summary of the guests in house',
    tenant,
    atLeast: 10,
    naira: ['nights', 'extras', 'deposit', 'balance'],
    sql: `
      SELECT s."stayNumber" AS stay, g."lastName" AS guest, sum(c.amount) FILTER (WHERE c.type = 'ROOM_NIGHT') AS nights,
        sum(c.amount) FILTER (WHERE c.type <> 'ROOM_NIGHT') AS extras, b."depositAmount" AS deposit, sum(c.amount) - b."depositAmount" AS balance
      FROM {hospitality_stay} s JOIN {hospitality_guest} g ON g.id = s."guestId" JOIN {hospitality_reservation} b ON b.id = s."reservationId"
      JOIN {hospitality_charge_fact} c ON c."stayId" = s.id AND c.status IN ('PENDING', 'BILLED')
      WHERE ${inHouse('s')} GROUP BY s."stayNumber", g."lastName", b."depositAmount"`,
  },
  {
    id: 'hospitality.occupancy',
    title: 'Occupancy of the last thirty nights',
    tenant,
    atLeast: 30,
    chart: { kind: 'columns', label: 'night', value: 'percent' },
    sql: `
      SELECT n.night::date AS night, count(s.id) AS occupied, round(100.0 * count(s.id) / max(v."totalRooms"), 1) AS percent
      FROM {hospitality_venue} v CROSS JOIN generate_series(:today::date - 30, :today::date - 1, interval '1 day') n(night)
      JOIN {hospitality_reservation} b ON b."checkInDate" <= n.night AND b."checkOutDate" > n.night JOIN {hospitality_stay} s ON s."reservationId" = b.id
      WHERE s.status NOT IN ('CANCELLED', 'NO_SHOW') GROUP BY n.night`,
  },
  {
    id: 'hospitality.revenue',
    title: 'Revenue of every day of the last four weeks',
    tenant,
    atLeast: 28,
    naira: ['rooms', 'food', 'other', 'total'],
    chart: { kind: 'line', label: 'day', value: 'total' },
    sql: `
      SELECT ${lagos('c."billedAt"')}::date AS day, sum(c.amount) FILTER (WHERE c.type = 'ROOM_NIGHT') AS rooms, sum(c.amount) FILTER (WHERE c.type = 'FOOD') AS food,
        sum(c.amount) FILTER (WHERE c.type NOT IN ('ROOM_NIGHT', 'FOOD')) AS other, sum(c.amount) AS total
      FROM {hospitality_charge_fact} c WHERE c.status = 'BILLED' GROUP BY 1`,
  },
  {
    id: 'hospitality.housekeeping-board',
    title: 'Housekeeping board',
    tenant,
    atLeast: 5,
    sql: `
      SELECT r."roomNumber" AS room, r.status, e.description AS task, e.priority, e.status AS "taskStatus", s.name AS "assignedTo", e."requestedAt" AS since
      FROM {hospitality_room} r JOIN {hospitality_service_event} e ON e."roomId" = r.id AND e.type = 'HOUSEKEEPING' AND e.status IN ('REQUESTED', 'ASSIGNED', 'IN_PROGRESS')
      LEFT JOIN {hospitality_staff} s ON s.id = e."assignedToId"`,
  },
  {
    id: 'hospitality.kitchen-orders',
    title: 'Open orders by station',
    tenant,
    atLeast: 3,
    sql: `
      SELECT o."orderNumber" AS order, o.type, o.status, coalesce(t."tableNumber", r."roomNumber", 'to take away') AS place, i.station, i.quantity, i.name AS dish
      FROM {hospitality_order} o JOIN {hospitality_order_item} i ON i."orderId" = o.id LEFT JOIN {hospitality_table} t ON t.id = o."tableId"
      LEFT JOIN ({hospitality_stay} s JOIN {hospitality_room} r ON r.id = s."roomId") ON s.id = o."stayId"
      WHERE o.status IN ('PLACED', 'CONFIRMED', 'PREPARING')`,
  },
];
