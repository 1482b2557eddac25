import type { View } from '../engine/contract.ts';
import { LEVELS, MOVEMENTS, TRANSFER_ITEMS } from './named-rows.ts';

const PRODUCT_LIST = `
  SELECT p.name AS "Product", p.sku AS "SKU", c.name AS "Category", p.price AS "Price", p."compareAtPrice" AS "Was"
  FROM {Product} p JOIN {ProductCategory} c ON c.id = p."categoryId" WHERE p.status = 'ACTIVE'`;

const CATEGORY_FILTER = `
  SELECT c.name AS "Category", count(*)::int AS "Products"
  FROM {ProductCategory} c JOIN {Product} p ON p."categoryId" = c.id AND p.status = 'ACTIVE'
  WHERE c."isActive" GROUP BY c.id, c.name, c."sortOrder"`;

const STOCK_LEVELS = `
  SELECT l.sku AS "SKU", l."locationCode" AS "Location", l."binLocation" AS "Bin", l."quantityOnHand" AS "On hand",
    l."quantityReserved" AS "Reserved", l."quantityAvailable" AS "Available", l."quantityIncoming" AS "Incoming"
  FROM (${LEVELS}) l`;

const MOVEMENT_LOG = `
  SELECT m."occurredAt" AS "When", m.level AS "Stock", m.reason AS "Reason", m.quantity AS "Quantity",
    m."quantityAfter" AS "Left", u.name AS "By", m.reference AS "Reference"
  FROM (${MOVEMENTS}) m JOIN "User" u ON u.id = m."performedById"`;

const INVENTORY_REPORT = `
  SELECT c.name AS "Category", sum(l."quantityOnHand") AS "Units",
    round(sum(l."quantityOnHand" * v.price * p."costPrice" / p.price), 2) AS "At cost", sum(l."quantityOnHand" * v.price) AS "At price"
  FROM {InventoryLevel} l JOIN {ProductVariant} v ON v.id = l."variantId" JOIN {Product} p ON p.id = v."productId"
  JOIN {ProductCategory} c ON c.id = p."categoryId" GROUP BY c.id, c.name HAVING sum(l."quantityOnHand") > 0`;

/** What the shop should order: enough to matter, less what is on its way. */
const LOW_STOCK = `
  SELECT l.sku AS "SKU", l."locationCode" AS "Location", l."quantityAvailable" AS "Available", l."reorderPoint" AS "Low at",
    greatest(l."reorderQuantity" - l."quantityIncoming", 0) AS "To order"
  FROM (${LEVELS}) l WHERE l."quantityAvailable" BETWEEN 1 AND l."reorderPoint"`;

const retail = 'demo-retail-store';
const marketplace = 'demo-marketplace';

export const views: readonly View[] = [
  {
    id: 'products.view.list-retail',
    title: 'product list',
    tenant: retail,
    atLeast: 38,
    naira: ['Price', 'Was'],
    sql: PRODUCT_LIST,
  },
  {
    id: 'products.view.list-marketplace',
    title: 'product list',
    tenant: marketplace,
    atLeast: 12,
    naira: ['Price', 'Was'],
    sql: PRODUCT_LIST,
  },
  {
    id: 'products.view.filter-retail',
    title: 'category filter',
    tenant: retail,
    atLeast: 6,
    chart: { kind: 'bars', label: 'Category', value: 'Products' },
    order: '"Products" DESC',
    sql: CATEGORY_FILTER,
  },
  {
    id: 'products.view.filter-marketplace',
    title: 'category filter',
    tenant: marketplace,
    atLeast: 4,
    chart: { kind: 'bars', label: 'Category', value: 'Products' },
    order: '"Products" DESC',
    sql: CATEGORY_FILTER,
  },
  {
    id: 'products.view.variants',
    title: 'sizes of the leather slippers',
    tenant: retail,
    atLeast: 7,
    naira: ['Price'],
    sql: `
      SELECT v.name AS "Size", v.sku AS "SKU", v.price AS "Price" FROM {ProductVariant} v
      JOIN {Product} p ON p.id = v."productId" WHERE p.sku = 'FAS-SLIPPER' AND v."isActive"`,
  },
  { id: 'products.view.stock-retail', title: 'stock levels', tenant: retail, atLeast: 152, sql: STOCK_LEVELS },
  { id: 'products.view.stock-marketplace', title: 'stock levels', tenant: marketplace, atLeast: 48, sql: STOCK_LEVELS },
  { id: 'products.view.low-retail', title: 'low-stock list', tenant: retail, atLeast: 5, sql: LOW_STOCK },
  { id: 'products.view.low-marketplace', title: 'low-stock list', tenant: marketplace, atLeast: 1, sql: LOW_STOCK },
  {
    id: 'products.view.out',
    title: 'out-of-stock list',
    tenant: retail,
    atLeast: 2,
    sql: `
      SELECT l.sku AS "SKU", l."locationCode" AS "Location", l."quantityIncoming" AS "Incoming"
      FROM (${LEVELS}) l WHERE l."quantityAvailable" = 0`,
  },
  {
    id: 'products.view.log-retail',
    title: 'movement log',
    tenant: retail,
    atLeast: 50,
    order: '"When" DESC',
    sql: MOVEMENT_LOG,
  },
  {
    id: 'products.view.log-marketplace',
    title: 'movement log',
    tenant: marketplace,
    atLeast: 10,
    order: '"When" DESC',
    sql: MOVEMENT_LOG,
  },
  {
    id: 'products.view.report-retail',
    title: 'inventory report',
    tenant: retail,
    atLeast: 6,
    naira: ['At cost', 'At price'],
    chart: { kind: 'bars', label: 'Category', value: 'At price' },
    order: '"At price" DESC',
    sql: INVENTORY_REPORT,
  },
  {
    id: 'products.view.report-marketplace',
    title: 'inventory report',
    tenant: marketplace,
    atLeast: 4,
    naira: ['At cost', 'At price'],
    chart: { kind: 'bars', label: 'Category', value: 'At price' },
    order: '"At price" DESC',
    sql: INVENTORY_REPORT,
  },
  {
    id: 'products.view.transfers',
    title: 'transfers that are not finished',
    tenant: retail,
    atLeast: 5,
    sql: `
      SELECT i.name AS "Line", i.status AS "Status", i."quantityRequested" AS "Asked for", i."quantityShipped" AS "Shipped"
      FROM (${TRANSFER_ITEMS}) i WHERE i.status NOT IN ('COMPLETED', 'CANCELLED', 'REJECTED')`,
  },
  {
    id: 'products.view.suppliers',
    title: 'supplier list',
    tenant: retail,
    atLeast: 3,
    sql: `
      SELECT s.code AS "Code", s.name AS "Supplier", s."contactName" AS "Contact", s.phone AS "Phone", s."paymentTermsDays" AS "Days to pay"
      FROM {Supplier} s WHERE s.status = 'ACTIVE'`,
  },
];
