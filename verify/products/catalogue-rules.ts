import type { Rule } from '../engine/contract.ts';
import { everyRow, mix } from '../engine/rules.ts';

export const catalogueRules: readonly Rule[] = [
  mix('products.product-status', 'Product', 'status', { ACTIVE: 50 }),
  mix('products.supplier-status', 'Supplier', 'status', { ACTIVE: 5, INACTIVE: 1 }),
  everyRow(
    { id: 'products.supplier-contact', title: 'a supplier can be called and is paid within a month' },
    'Supplier',
    'name',
    `t.phone ~ '^0[789][01][0-9]+$' AND length(t.phone) = 11 AND t.email ~ '^[^@ ]+@[^@ ]+$' AND t."paymentTermsDays" BETWEEN 1 AND 30`,
    ['phone', 'email', 'paymentTermsDays'],
  ),
  everyRow(
    { id: 'products.margin', title: 'the store earns 15 to 30 % of the price of every product' },
    'Product',
    'sku',
    `(t.price - t."costPrice") / nullif(t.price, 0) BETWEEN 0.15 AND 0.30`,
    ['price', 'costPrice'],
  ),
  everyRow(
    { id: 'products.compare-at', title: 'the price before a reduction is above the price' },
    'Product',
    'sku',
    't."compareAtPrice" > t.price',
    ['price', 'compareAtPrice'],
    't."compareAtPrice" IS NOT NULL',
  ),
  everyRow(
    { id: 'products.tracked', title: 'every product is a physical thing whose stock is tracked' },
    'Product',
    'sku',
    `t.type = 'PHYSICAL' AND t."trackInventory"`,
    ['type', 'trackInventory'],
  ),
  {
    id: 'products.slugs',
    title: 'products and categories have slugs of small letters, digits and hyphens',
    clauses: ['8.1.a'],
    sql: `
      SELECT s.name AS subject, CASE WHEN s.slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' THEN 'a slug' ELSE s.slug END AS have, 'a slug' AS want
      FROM (SELECT p.name, p.slug FROM {Product} p UNION ALL SELECT c.name, c.slug FROM {ProductCategory} c) s`,
  },
  {
    id: 'products.category-filled',
    title: 'no category is empty',
    clauses: ['8.1.a', '8.2.c'],
    sql: `
      SELECT c.slug AS subject, CASE WHEN count(p.id) > 0 THEN 'filled' ELSE 'empty' END AS have, 'filled' AS want
      FROM {ProductCategory} c LEFT JOIN {Product} p ON p."categoryId" = c.id AND p.status = 'ACTIVE' GROUP BY c.id, c.slug`,
  },
  {
    id: 'products.category-tree',
    title: 'a category lies at the top or right below one that does',
    clauses: ['8.1.a'],
    sql: `
      SELECT c.slug AS subject, CASE WHEN p."parentId" IS NULL THEN 'top' ELSE 'deeper' END AS have, 'top' AS want
      FROM {ProductCategory} c LEFT JOIN {ProductCategory} p ON p.id = c."parentId"`,
  },
  {
    id: 'products.own-price',
    title: 'the price of a product is the price of one of its variants',
    clauses: ['8.1.a'],
    sql: `
      SELECT p.sku AS subject, coalesce(max(v.price) FILTER (WHERE v.price = p.price), min(v.price))::text AS have, p.price::text AS want
      FROM {Product} p LEFT JOIN {ProductVariant} v ON v."productId" = p.id AND v."isActive" GROUP BY p.id, p.sku, p.price`,
  },
  {
    id: 'products.variant-sku',
    title: 'the sku of a variant extends that of its product and is used once in the tenant',
    clauses: ['8.1.a'],
    sql: `
      SELECT p.name || ', ' || v.name AS subject,
        CASE WHEN NOT starts_with(v.sku, p.sku || '-') THEN v.sku
          WHEN count(*) OVER (PARTITION BY p."tenantId", v.sku) > 1 THEN v.sku || ' twice' ELSE p.sku || '-' END AS have,
        p.sku || '-' AS want
      FROM {ProductVariant} v JOIN {Product} p ON p.id = v."productId"`,
  },
  {
    id: 'products.variant-positions',
    title: 'the variants of a product stand in positions 1, 2, 3, ... and differ in one option',
    clauses: ['8.1.a'],
    sql: `
      SELECT f.sku AS subject, f.positions || ', ' || f.options || ' options' AS have,
        (SELECT string_agg(n::text, ' ' ORDER BY n) FROM generate_series(1, f.variants) n) || ', ' || f.variants || ' options' AS want
      FROM (SELECT p.sku, count(*)::int AS variants, count(DISTINCT v.options) AS options,
          string_agg(v.position::text, ' ' ORDER BY v.position) AS positions
        FROM {ProductVariant} v JOIN {Product} p ON p.id = v."productId" GROUP BY p.id, p.sku) f`,
  },
];
