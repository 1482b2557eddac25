import type { Rule } from '../engine/contract.ts';
import { everyRow, mix } from '../engine/rules.ts';
import { BATCHES, everyNamed } from './named-rows.ts';

const clauses = ['8.1.a'];

/** The catalogue of the warehouses’ own tenant; other tenants have catalogues too. */
const PRODUCTS = `(SELECT p.* FROM {Product} p WHERE p."tenantId" IN (SELECT w."tenantId" FROM {wh_warehouse} w)) p`;

/** Products, and the batches of them that lie in the warehouses. */
export const batchRules: readonly Rule[] = [
  mix('advanced-warehouse.batch-mix', 'wh_batch', 'status', { ACTIVE: 42, EXPIRED: 1, RECALLED: 1 }),
  mix('advanced-warehouse.quality-mix', 'wh_batch', 'quality', {
    APPROVED: 37,
    QUARANTINE: 2,
    REJECTED: 1,
    PENDING: 4,
  }),
  {
    id: 'advanced-warehouse.categories',
    title: 'the catalogue has pharma, cold chain, hygiene, protective and consumer goods',
    clauses: ['6.2.a', '8.1.a'],
    sql: `
      SELECT coalesce(v.category, f.category) AS subject, coalesce(f.n, 0) AS have, v.n AS want
      FROM (VALUES ('pharma', 6), ('cold-chain', 2), ('hygiene', 2), ('ppe', 3), ('fmcg', 2)) v(category, n)
      FULL JOIN (SELECT array_to_string(p.tags, ' ') AS category, count(*) AS n FROM ${PRODUCTS} WHERE p.status = 'ACTIVE' GROUP BY 1) f USING (category)`,
  },
  {
    id: 'advanced-warehouse.unit-costs',
    title: 'the best-known products cost what they were agreed to cost',
    clauses,
    sql: `
      SELECT v.sku AS subject, p."costPrice"::text AS have, v.cost AS want
      FROM (VALUES ('PHA-PARA', '25.00'), ('PHA-AMOX', '85.00'), ('PHA-ORS', '120.00'), ('PHA-ACT', '450.00'), ('CLD-INSULIN', '8500.00'),
        ('PPE-GLOVES', '2500.00'), ('PPE-MASKS', '1500.00'), ('FMC-NOODLES', '8000.00'), ('FMC-MILK', '2800.00')) v(sku, cost)
      LEFT JOIN ${PRODUCTS} ON p.sku = v.sku`,
  },
  {
    id: 'advanced-warehouse.batches-each',
    title: 'a product lies there in two to four batches',
    clauses,
    sql: `
      SELECT p.sku AS subject, count(b.id) AS have, least(greatest(count(b.id), 2), 4) AS want
      FROM ${PRODUCTS} LEFT JOIN {wh_batch} b ON b."productId" = p.id GROUP BY p.id, p.sku`,
  },
  everyNamed(
    { id: 'advanced-warehouse.batch-numbers', title: 'a batch is numbered after its product' },
    [BATCHES, 'b."batchNumber"'],
    `b."batchNumber" ~ ('^' || b.sku || '-B[0-9][0-9]$') AND b."lotCode" <> ''`,
    'b.sku, b."lotCode"',
  ),
  everyRow(
    {
      id: 'advanced-warehouse.batch-quantities',
      title: 'of what came in something is left, and of what is left no more is reserved',
    },
    'wh_batch',
    'batchNumber',
    't."reservedQuantity" BETWEEN 0 AND t."currentQuantity" AND t."currentQuantity" BETWEEN 1 AND t."initialQuantity"',
    ['initialQuantity', 'currentQuantity', 'reservedQuantity'],
  ),
  everyRow(
    {
      id: 'advanced-warehouse.batch-dates',
      title: 'a batch is made, then received, expires later than it was made, and has expired when that day is past',
    },
    'wh_batch',
    'batchNumber',
    `t."madeOn" < t."expiresOn" AND t."madeOn" <= (t."receivedAt" + interval '1 hour')::date AND (t."receivedAt" + interval '1 hour')::date < t."expiresOn"
      AND (t.status = 'EXPIRED') = (t."expiresOn" < :today::date AND t.status <> 'RECALLED')`,
    ['status', 'madeOn', 'receivedAt', 'expiresOn'],
  ),
  everyRow(
    { id: 'advanced-warehouse.recalls', title: 'a batch is recalled for a reason, and is then not approved' },
    'wh_batch',
    'batchNumber',
    `t."isRecalled" = (t.status = 'RECALLED') AND t."isRecalled" = (t."recallReason" IS NOT NULL) AND NOT (t."isRecalled" AND t.quality = 'APPROVED')`,
    ['status', 'isRecalled', 'recallReason', 'quality'],
  ),
  {
    id: 'advanced-warehouse.expiring',
    title: 'six batches expire within 30 days, one has expired and one is recalled on a directive of NAFDAC',
    clauses: ['6.2.a', '8.1.a'],
    sql: `
      SELECT v.band AS subject, count(b.id) AS have, v.n AS want
      FROM (VALUES ('within 30 days', 6), ('expired', 1), ('recalled', 1)) v(band, n)
      LEFT JOIN {wh_batch} b ON v.band = CASE WHEN b."recallReason" LIKE 'NAFDAC directive%' THEN 'recalled'
        WHEN b."expiresOn" < :today::date THEN 'expired' WHEN b."expiresOn" <= :today::date + 30 THEN 'within 30 days' END
      GROUP BY v.band, v.n`,
  },
  everyNamed(
    {
      id: 'advanced-warehouse.batch-places',
      title:
        'what waits for inspection lies in the bay, what is held back in quarantine, and cold goods in the cold room',
    },
    [BATCHES, 'b."batchNumber"'],
    `CASE b.quality WHEN 'PENDING' THEN b."zoneType" = 'RECEIVING' WHEN 'APPROVED'
        THEN b."zoneType" NOT IN ('QUARANTINE', 'SHIPPING') AND (b."zoneType" = 'COLD') = ('cold-chain' = ANY(b.tags))
      ELSE b."zoneType" = 'QUARANTINE' END`,
    'b.quality, b.bin, b."zoneType"',
  ),
  {
    id: 'advanced-warehouse.reserved',
    title: 'reserved is what pick lists ask for and nobody has picked yet',
    clauses,
    sql: `
      SELECT b."batchNumber" AS subject, b."reservedQuantity" AS have, coalesce(sum(l."requestedQuantity"), 0) AS want
      FROM {wh_batch} b LEFT JOIN {wh_pick_list_item} l ON l."batchId" = b.id AND l.status = 'PENDING' GROUP BY b.id, b."batchNumber", b."reservedQuantity"`,
  },
];
