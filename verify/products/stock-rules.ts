import type { Rule } from '../engine/contract.ts';
import { everyNamed } from '../engine/rules.ts';
import { LEVELS, MOVEMENTS, TRANSFER_ITEMS } from './named-rows.ts';

export const stockRules: readonly Rule[] = [
  {
    id: 'products.places',
    title: 'a store keeps its one default location and has one depot in Lagos beside it',
    clauses: ['8.1.a'],
    sql: `
      SELECT s.slug AS subject, string_agg(concat_ws(' ', o.code, o.type, o.status, o.state, o.country, CASE WHEN o."isDefaultLocation" THEN 'default' END), ', ' ORDER BY o.code) AS have,
        'LOC-001 OFFICE ACTIVE Lagos NG default, LOC-002 WAREHOUSE ACTIVE Lagos NG' AS want
      FROM {Tenant} s JOIN {Location} o ON o."tenantId" = s.id
      WHERE EXISTS (SELECT 1 FROM {Product} p WHERE p."tenantId" = s.id) GROUP BY s.id, s.slug`,
  },
  {
    id: 'products.every-place',
    title: 'every variant has one level in every location of its tenant',
    clauses: ['8.1.a', '5.e'],
    sql: `
      SELECT v.sku || ' at ' || o.code AS subject, count(l.id) AS have, 1 AS want
      FROM {ProductVariant} v JOIN {Location} o ON o."tenantId" = v."ownerTenantId"
      LEFT JOIN {InventoryLevel} l ON l."variantId" = v.id AND l."locationId" = o.id GROUP BY v.id, v.sku, o.id, o.code`,
  },
  everyNamed(
    { id: 'products.available', title: 'available is on hand less reserved, and none of them is negative' },
    LEVELS,
    'r."quantityAvailable" = r."quantityOnHand" - r."quantityReserved" AND least(r."quantityAvailable", r."quantityReserved", r."quantityIncoming") >= 0',
    `concat_ws(' ', r."quantityOnHand", 'on hand,', r."quantityReserved", 'reserved,', r."quantityAvailable", 'available')`,
  ),
  everyNamed(
    { id: 'products.reorder-terms', title: 'a level is low at 20 and reordered by 50' },
    LEVELS,
    'r."reorderPoint" = 20 AND r."reorderQuantity" = 50',
    `concat_ws(' ', 'at', r."reorderPoint", 'by', r."reorderQuantity")`,
  ),
  everyNamed(
    { id: 'products.bins', title: 'every level has a bin of its own in its location' },
    `SELECT b.*, count(*) OVER (PARTITION BY b."locationId", b."binLocation") AS sharing FROM (${LEVELS}) b`,
    'r."binLocation" IS NOT NULL AND r.sharing = 1',
    'r."binLocation"',
  ),
  everyNamed(
    { id: 'products.best-sellers', title: 'the shop has plenty of what a demo sells first' },
    `SELECT b.* FROM (${LEVELS}) b WHERE b."atShop" AND b.sku ~ '^(GRO-RICE|BEV-COLA|BAK-BREAD|ELE-POWERB)-'`,
    'r."quantityAvailable" > r."reorderPoint"',
    `r."quantityAvailable"::text`,
  ),
  {
    id: 'products.stock-bands',
    title: 'the agreed number of levels is out of stock, low and well stocked',
    clauses: ['6.2.a', '8.1.a'],
    sql: `
      SELECT coalesce(w.band, f.band) AS subject, coalesce(f.n, 0) AS have, w.n AS want
      FROM (VALUES ('demo-retail-store out', 4), ('demo-retail-store low', 7), ('demo-retail-store enough', 141),
        ('demo-marketplace low', 1), ('demo-marketplace enough', 47)) AS w(band, n)
      FULL JOIN (SELECT s.slug || CASE WHEN l."quantityAvailable" = 0 THEN ' out' WHEN l."quantityAvailable" <= l."reorderPoint" THEN ' low' ELSE ' enough' END AS band,
          count(*)::int AS n FROM {InventoryLevel} l JOIN {Tenant} s ON s.id = l."tenantId" GROUP BY 1) f USING (band)`,
  },
  {
    id: 'products.own-variant',
    title: 'levels, movements and transfer lines name a variant of the product that they name',
    clauses: ['8.1.a', '8.1.b'],
    sql: [LEVELS, MOVEMENTS, TRANSFER_ITEMS]
      .map(
        (rows) => `
          SELECT r.name AS subject, named.sku AS have, own.sku AS want FROM (${rows}) r
          JOIN {ProductVariant} v ON v.id = r."variantId" JOIN {Product} own ON own.id = v."productId"
          LEFT JOIN {Product} named ON named.id = r."productId"`,
      )
      .join(' UNION ALL '),
  },
];
