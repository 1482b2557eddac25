import type { Fault } from '../engine/fault.ts';
import { level, product, spoil, tenant } from './fault-rows.ts';

const RETAIL = 'demo-retail-store';
const MARKETPLACE = 'demo-marketplace';

/** Hides the rows of one tenant, so that its view shows none. */
function hide(check: string, slug: string, view: string, want: number, table: string, change: string): Fault {
  return {
    check,
    title: `the ${view} of ${slug} is emptied`,
    sql: `UPDATE "${table}" SET ${change} WHERE "tenantId" = ${tenant(slug)}`,
    finding: { subject: `${view} of ${slug}`, have: '0 rows', want: `${want} rows or more` },
  };
}

const DRAFT = `status = 'DRAFT'`;
const ELSEWHERE = `"variantId" = 'elsewhere'`;

export const viewFaults: readonly Fault[] = [
  hide('products.view.list-retail', RETAIL, 'product list', 38, 'Product', DRAFT),
  hide('products.view.list-marketplace', MARKETPLACE, 'product list', 12, 'Product', DRAFT),
  hide('products.view.filter-retail', RETAIL, 'category filter', 6, 'ProductCategory', '"isActive" = false'),
  hide('products.view.filter-marketplace', MARKETPLACE, 'category filter', 4, 'ProductCategory', '"isActive" = false'),
  {
    check: 'products.view.variants',
    title: 'no size of the slippers is offered',
    sql: `UPDATE "ProductVariant" SET "isActive" = false WHERE "productId" = ${product('FAS-SLIPPER')}`,
    finding: { subject: `sizes of the leather slippers of ${RETAIL}`, have: '0 rows', want: '7 rows or more' },
  },
  hide('products.view.stock-retail', RETAIL, 'stock levels', 152, 'InventoryLevel', '"variantId" = NULL'),
  hide('products.view.stock-marketplace', MARKETPLACE, 'stock levels', 48, 'InventoryLevel', '"variantId" = NULL'),
  hide('products.view.low-retail', RETAIL, 'low-stock list', 5, 'InventoryLevel', '"quantityAvailable" = 100'),
  hide(
    'products.view.low-marketplace',
    MARKETPLACE,
    'low-stock list',
    1,
    'InventoryLevel',
    '"quantityAvailable" = 100',
  ),
  hide('products.view.out', RETAIL, 'out-of-stock list', 2, 'InventoryLevel', '"quantityAvailable" = 100'),
  hide('products.view.log-retail', RETAIL, 'movement log', 50, 'inv_stock_movement', ELSEWHERE),
  hide('products.view.log-marketplace', MARKETPLACE, 'movement log', 10, 'inv_stock_movement', ELSEWHERE),
  hide('products.view.report-retail', RETAIL, 'inventory report', 6, 'InventoryLevel', '"quantityOnHand" = 0'),
  hide(
    'products.view.report-marketplace',
    MARKETPLACE,
    'inventory report',
    4,
    'InventoryLevel',
    '"quantityOnHand" = 0',
  ),
  hide(
    'products.view.transfers',
    RETAIL,
    'transfers that are not finished',
    5,
    'inv_stock_transfer',
    `status = 'CANCELLED'`,
  ),
  hide('products.view.suppliers', RETAIL, 'supplier list', 3, 'Supplier', `status = 'INACTIVE'`),
];

export const workflowFaults: readonly Fault[] = [
  spoil(
    'products.inventory-visible',
    'the shelf and its log disagree',
    ['InventoryLevel', level('GRO-RICE-5KG', 'LOC-001'), '"quantityOnHand" = 62'],
    ['compare the shelf with the log: GRO-RICE-5KG at LOC-001', '62', '48'],
  ),
  {
    check: 'products.inventory-visible',
    title: 'the rice has no stock in either place',
    sql: `UPDATE "InventoryLevel" SET "quantityAvailable" = 0 WHERE "productId" = ${product('GRO-RICE')}`,
    finding: { subject: 'look at its stock: places that have it', have: '0', want: '2' },
  },
  {
    check: 'products.restock',
    title: 'nobody supplies bleach any more',
    sql: `UPDATE "Supplier" SET status = 'INACTIVE' WHERE "tenantId" = ${tenant(RETAIL)}`,
    finding: { subject: 'find who supplies it and who receives it', have: 'no row', want: 'a row' },
  },
  spoil(
    'products.restock',
    'the depot has less to give than its shelf holds',
    ['InventoryLevel', level('HOU-BLEACH-75CL', 'LOC-002'), '"quantityAvailable" = "quantityAvailable" - 7'],
    ['approve it, which reserves 30 in the depot: available', '95', '102'],
  ),
];
