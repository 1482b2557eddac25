import type { Rule } from '../engine/contract.ts';
import { mix } from '../engine/rules.ts';
import { BINS, everyNamed } from './named-rows.ts';

const clauses = ['8.1.a'];

/** Warehouses, zones and bins. */
export const layoutRules: readonly Rule[] = [
  mix('advanced-warehouse.bin-mix', 'wh_bin', 'status', { ACTIVE: 252, BLOCKED: 5 }),
  {
    id: 'advanced-warehouse.warehouses',
    title: 'there are a main warehouse at the default location, a depot and a centre, all of them active',
    clauses,
    sql: `
      SELECT coalesce(v.code, w.code) AS subject, concat_ws(' ', w.status, w.type, w.city, w.country, o.code) AS have, v.description AS want
      FROM (VALUES ('LAG', 'ACTIVE MAIN Ikeja NG LOC-001'), ('IBD', 'ACTIVE DEPOT Ibadan NG'), ('ABJ', 'ACTIVE CENTRE Abuja NG')) v(code, description)
      FULL JOIN {wh_warehouse} w ON w.code = v.code LEFT JOIN {Location} o ON o.id = w."locationId" AND o."isDefaultLocation"`,
  },
  {
    id: 'advanced-warehouse.zones',
    title: 'every warehouse receives, stores, picks, ships and has a quarantine; only Lagos has a cold room',
    clauses: ['6.2.a', '8.1.a'],
    sql: `
      SELECT w.code AS subject, string_agg(z.type::text, ' ' ORDER BY z.type::text) FILTER (WHERE z.status = 'ACTIVE') AS have,
        CASE w.code WHEN 'LAG' THEN 'COLD ' ELSE '' END || 'PICKING QUARANTINE RECEIVING SHIPPING STORAGE' AS want
      FROM {wh_warehouse} w LEFT JOIN {wh_zone} z ON z."warehouseId" = w.id GROUP BY w.id, w.code`,
  },
  {
    id: 'advanced-warehouse.bin-counts',
    title: 'Lagos has 99 bins, Ibadan and Abuja have 79 each',
    clauses: ['6.2.a', '8.1.a'],
    sql: `
      SELECT w.code AS subject, count(n.id) AS have, CASE w.code WHEN 'LAG' THEN 99 ELSE 79 END AS want
      FROM {wh_warehouse} w LEFT JOIN {wh_bin} n ON n."warehouseId" = w.id GROUP BY w.id, w.code`,
  },
  everyNamed(
    { id: 'advanced-warehouse.bin-codes', title: 'a bin is called by its aisle, rack, level and position' },
    [BINS, 'n.name'],
    `n.code ~ '^[A-Z]-[0-9][0-9]-[0-9]-[0-9]$'`,
    'n.code',
  ),
  {
    id: 'advanced-warehouse.aisles',
    title: 'an aisle belongs to one zone of its warehouse',
    clauses,
    sql: `
      SELECT n.warehouse || ' aisle ' || left(n.code, 1) AS subject, count(DISTINCT n."zoneId") AS have, 1 AS want
      FROM ${BINS} GROUP BY n.warehouse, left(n.code, 1)`,
  },
  {
    id: 'advanced-warehouse.bin-warehouse',
    title: 'a bin is in the warehouse of its zone',
    clauses,
    sql: `
      SELECT n.name AS subject, w.code AS have, o.code AS want
      FROM ${BINS} JOIN {wh_warehouse} w ON w.id = n."warehouseId" JOIN {wh_zone} z ON z.id = n."zoneId" JOIN {wh_warehouse} o ON o.id = z."warehouseId"`,
  },
  {
    id: 'advanced-warehouse.bin-units',
    title: 'the units in a bin are those of the batches that lie there',
    clauses,
    sql: `
      SELECT n.name AS subject, n."currentUnits" AS have, coalesce(sum(b."currentQuantity"), 0) AS want
      FROM ${BINS} LEFT JOIN {wh_batch} b ON b."binId" = n.id GROUP BY n.id, n.name, n."currentUnits"`,
  },
  everyNamed(
    { id: 'advanced-warehouse.bin-room', title: 'a bin holds no more than it can, and is empty when it holds nothing' },
    [BINS, 'n.name'],
    `n."currentUnits" BETWEEN 0 AND n."maxUnits" AND n."isEmpty" = (n."currentUnits" = 0) AND n."maxWeightKg" > 0`,
    `n."currentUnits", n."maxUnits", n."isEmpty"`,
  ),
  everyNamed(
    { id: 'advanced-warehouse.bin-blocked', title: 'a bin is blocked for a reason, and then nothing lies in it' },
    [BINS, 'n.name'],
    `(n.status = 'BLOCKED') = (n."blockReason" IS NOT NULL) AND (n.status = 'ACTIVE' OR n."isEmpty")`,
    `n.status, n."blockReason", n."currentUnits"`,
  ),
  {
    id: 'advanced-warehouse.zone-capacity',
    title: 'a zone has room for what its bins hold together',
    clauses,
    sql: `
      SELECT w.code || ' ' || z.code AS subject, z.capacity AS have, sum(n."maxUnits") AS want
      FROM {wh_zone} z JOIN {wh_warehouse} w ON w.id = z."warehouseId" LEFT JOIN {wh_bin} n ON n."zoneId" = z.id GROUP BY z.id, w.code, z.code, z.capacity`,
  },
];
