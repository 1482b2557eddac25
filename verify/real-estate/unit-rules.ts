import type { Rule } from '../engine/contract.ts';
import { everyRow, mix } from '../engine/rules.ts';

const clauses = ['8.1.a'];

/** The portfolio: properties, their units, and what a unit costs. */
export const unitRules: readonly Rule[] = [
  {
    id: 'real-estate.config-as-agreed',
    title: 'leases run and late fees are charged as agreed, in naira and in Lagos',
    clauses,
    sql: `
      SELECT f.subject, f.have, f.want FROM {realestate_config} c CROSS JOIN LATERAL (VALUES
        ('lease months', c."defaultLeaseMonths"::text, '24'), ('late fee', c."lateFeePercent"::text, '5.00'), ('days of grace', c."graceDays"::text, '7'),
        ('place', concat_ws(' ', c.currency, c.country, c.timezone), 'NGN NG Africa/Lagos')) f(subject, have, want)`,
  },
  mix('real-estate.unit-mix', 'realestate_unit', 'status', { OCCUPIED: 25, VACANT: 19, RESERVED: 4, MAINTENANCE: 2 }),
  {
    id: 'real-estate.total-units',
    title: 'a property has as many units as it says',
    clauses,
    sql: `
      SELECT p.name AS subject, p."totalUnits" AS have, (SELECT count(*) FROM {realestate_unit} u WHERE u."propertyId" = p.id) AS want FROM {realestate_property} p`,
  },
  {
    id: 'real-estate.areas',
    title: 'a property lies in one of the agreed areas, under the local government area that the area belongs to',
    clauses,
    sql: `
      SELECT p.name AS subject, concat_ws(', ', p.area, p.lga, p.state) AS have, a.area || ', ' || a.lga || ', Lagos' AS want
      FROM {realestate_property} p LEFT JOIN (VALUES ('VGC', 'Eti-Osa'), ('Lekki 1', 'Eti-Osa'), ('Ikeja GRA', 'Ikeja'), ('Victoria Island', 'Eti-Osa'), ('Ikoyi', 'Eti-Osa'),
        ('Ajah', 'Eti-Osa'), ('Yaba', 'Lagos Mainland'), ('Surulere', 'Surulere'), ('Magodo', 'Kosofe'), ('Apapa', 'Apapa')) a(area, lga) ON a.area = p.area`,
  },
  {
    id: 'real-estate.unit-kinds',
    title:
      'homes are in residential houses, shops and offices in commercial ones, both in mixed ones, and no unit on bare land',
    clauses,
    sql: `
      SELECT u."unitNumber" AS subject, u.type::text AS have,
        CASE WHEN p.type = 'MIXED' OR (p.type = 'RESIDENTIAL') = (u.type IN ('FLAT', 'DUPLEX', 'ROOM')) AND p.type <> 'LAND' THEN u.type::text ELSE 'no unit of ' || p.type END AS want
      FROM {realestate_unit} u JOIN {realestate_property} p ON p.id = u."propertyId"`,
  },
  {
    id: 'real-estate.annual-rents',
    title: 'rents are what Lagos pays by the year, not by the month',
    clauses,
    sql: `
      SELECT u."unitNumber" AS subject, u."annualRent"::text AS have,
        CASE WHEN u."annualRent" BETWEEN b.low AND b.high THEN u."annualRent"::text ELSE b.low || ' to ' || b.high END AS want
      FROM {realestate_unit} u
      CROSS JOIN LATERAL (SELECT
        CASE WHEN u.type = 'FLAT' AND u."unitNumber" LIKE '%-PH%' THEN 8000000 WHEN u.type = 'FLAT' AND u.bedrooms = 2 THEN 3000000 WHEN u.type = 'FLAT' AND u.bedrooms = 3 THEN 4500000
          WHEN u.type = 'DUPLEX' AND u.bedrooms = 4 THEN 3500000 WHEN u.type = 'DUPLEX' THEN 12000000 WHEN u.type = 'OFFICE' THEN 12000000 WHEN u.type = 'SHOP' THEN 2000000
          WHEN u.type = 'WAREHOUSE' THEN 10000000 WHEN u.type = 'PARKING' THEN 1000000 WHEN u.type = 'ROOM' THEN 600000 END AS low,
        CASE WHEN u.type = 'FLAT' AND u."unitNumber" LIKE '%-PH%' THEN 25000000 WHEN u.type = 'FLAT' AND u.bedrooms = 2 THEN 3000000 WHEN u.type = 'FLAT' AND u.bedrooms = 3 THEN 4500000
          WHEN u.type = 'DUPLEX' AND u.bedrooms = 4 THEN 3500000 WHEN u.type = 'DUPLEX' THEN 12000000 WHEN u.type = 'OFFICE' THEN 12000000 WHEN u.type = 'SHOP' THEN 10000000
          WHEN u.type = 'WAREHOUSE' THEN 20000000 WHEN u.type = 'PARKING' THEN 2500000 WHEN u.type = 'ROOM' THEN 1200000 END AS high) b`,
  },
  {
    id: 'real-estate.deposit-and-charge',
    title: 'the deposit is one or two months’ rent, the service charge 5 to 10 percent of the year’s',
    clauses,
    sql: `
      SELECT u."unitNumber" AS subject, 'as agreed' AS want,
        CASE WHEN u.deposit NOT IN (round(u."annualRent" / 12, 2), round(u."annualRent" / 6, 2)) THEN 'deposit ' || u.deposit
          WHEN u."serviceCharge" NOT BETWEEN u."annualRent" * 0.05 AND u."annualRent" * 0.10 THEN 'service charge ' || u."serviceCharge" ELSE 'as agreed' END AS have
      FROM {realestate_unit} u`,
  },
  {
    id: 'real-estate.occupied-by-one-lease',
    title: 'a unit is occupied exactly when one active lease is on it, and reserved when a draft is',
    clauses,
    sql: `
      SELECT u."unitNumber" AS subject, u.status || ' with ' || l.active || ' active, ' || l.draft || ' draft' AS have,
        CASE WHEN l.active > 0 THEN 'OCCUPIED with 1 active, 0 draft' WHEN l.draft > 0 THEN 'RESERVED with 0 active, 1 draft'
          WHEN u.status = 'OCCUPIED' THEN 'VACANT with 0 active, 0 draft' ELSE u.status || ' with 0 active, 0 draft' END AS want
      FROM {realestate_unit} u
      CROSS JOIN LATERAL (SELECT count(*) FILTER (WHERE l.status = 'ACTIVE') AS active, count(*) FILTER (WHERE l.status = 'DRAFT') AS draft
        FROM {realestate_lease} l WHERE l."unitId" = u.id) l`,
  },
  everyRow(
    { id: 'real-estate.reservations', title: 'a reserved unit is reserved until a day to come, no other is' },
    'realestate_unit',
    'unitNumber',
    `CASE t.status WHEN 'RESERVED' THEN t."reservedUntil" >= :today::date ELSE t."reservedUntil" IS NULL END`,
    ['status', 'reservedUntil'],
  ),
];
