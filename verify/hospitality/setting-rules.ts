import type { Rule } from '../engine/contract.ts';
import { mix } from '../engine/rules.ts';

const clauses = ['8.1.a'];

/** The hotel as it was built, and the terms on which it lets rooms. */
export const settingRules: readonly Rule[] = [
  {
    id: 'hospitality.terms',
    title:
      'check-in 14:00, check-out 12:00, half of the price as deposit, a tenth for service, ₦5,000 for early and late',
    clauses,
    sql: `
      SELECT 'terms' AS subject, concat_ws(', ', k."checkInTime", k."checkOutTime", k."depositPercent", k."serviceChargePercent", k."earlyCheckInFee",
          k."lateCheckoutFee", k."cancellationHours" || ' h', k.country, k.currency, k.timezone) AS have,
        '14:00, 12:00, 50.00, 10.00, 5000.00, 5000.00, 24 h, NG, NGN, Africa/Lagos' AS want
      FROM {hospitality_config} k WHERE k."isActive"`,
  },
  {
    id: 'hospitality.venue-rooms',
    title: 'the venue has as many rooms as it says',
    clauses,
    sql: `
      SELECT v.code AS subject, v."totalRooms" AS have, (SELECT count(*)::int FROM {hospitality_room} r WHERE r."venueId" = v.id) AS want
      FROM {hospitality_venue} v`,
  },
  {
    id: 'hospitality.floors',
    title: 'there are five floors of ten rooms above a ground floor without any',
    clauses,
    sql: `
      SELECT 'floor ' || coalesce(f.number, w.number) AS subject,
        (SELECT count(*)::int FROM {hospitality_room} r WHERE r."floorId" = f.id) AS have, CASE WHEN w.number = 0 THEN 0 WHEN w.number > 0 THEN 10 END AS want
      FROM {hospitality_floor} f FULL JOIN generate_series(0, 5) AS w(number) ON w.number = f.number`,
  },
  {
    id: 'hospitality.room-on-floor',
    title: 'a room’s number begins with its floor, and both are in one venue',
    clauses,
    sql: `
      SELECT r."roomNumber" AS subject, f.number || CASE WHEN f."venueId" = r."venueId" THEN '' ELSE ' of another venue' END AS have,
        left(r."roomNumber", 1) AS want
      FROM {hospitality_room} r JOIN {hospitality_floor} f ON f.id = r."floorId"`,
  },
  mix('hospitality.room-types', 'hospitality_room', 'type', {
    STANDARD: 20,
    DELUXE: 14,
    EXECUTIVE: 8,
    SUITE: 6,
    PRESIDENTIAL: 2,
    STUDIO: 0,
    APARTMENT: 0,
  }),
  {
    id: 'hospitality.room-rates',
    title: 'a room’s rate is in the band of its type',
    clauses,
    sql: `
      SELECT r."roomNumber" AS subject, r.type || ' ' || r."ratePerNight" AS have,
        CASE WHEN r."ratePerNight" BETWEEN b.low AND b.high THEN r.type || ' ' || r."ratePerNight" ELSE r.type || ' ' || b.low || ' to ' || b.high END AS want
      FROM {hospitality_room} r
      LEFT JOIN (VALUES ('STANDARD', 35000, 35000), ('DELUXE', 55000, 55000), ('EXECUTIVE', 85000, 95000), ('SUITE', 120000, 150000),
        ('PRESIDENTIAL', 250000, 350000)) b(type, low, high) ON b.type = r.type::text`,
  },
];
