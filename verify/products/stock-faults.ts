import type { Fault } from '../engine/fault.ts';
import { level, movement, product, spoil, tenant, variant } from './fault-rows.ts';

const RETAIL = tenant('demo-retail-store');
const depot = `(SELECT id FROM "Location" WHERE code = 'LOC-002' AND "tenantId" = ${RETAIL})`;
const keeper = (email: string) => `(SELECT id FROM "User" WHERE email = '${email}')`;

const levelFaults: readonly Fault[] = [
  spoil(
    'products.places',
    'the depot becomes a second default',
    ['Location', depot, '"isDefaultLocation" = true'],
    [
      'demo-retail-store',
      'LOC-001 OFFICE ACTIVE Lagos NG default, LOC-002 WAREHOUSE ACTIVE Lagos NG default',
      'LOC-001 OFFICE ACTIVE Lagos NG default, LOC-002 WAREHOUSE ACTIVE Lagos NG',
    ],
  ),
  {
    check: 'products.every-place',
    title: 'the bread of the shop has no level',
    sql: `DELETE FROM "InventoryLevel" WHERE id = ${level('BAK-BREAD-FAMILY', 'LOC-001')}`,
    finding: { subject: 'BAK-BREAD-FAMILY at LOC-001', have: '0', want: '1' },
  },
  spoil(
    'products.available',
    'more is available than is there',
    ['InventoryLevel', level('GRO-RICE-5KG', 'LOC-001'), '"quantityAvailable" = 60'],
    ['GRO-RICE-5KG at LOC-001', '48 on hand, 0 reserved, 60 available', 'as agreed'],
  ),
  spoil(
    'products.reorder-terms',
    'a level is never low',
    ['InventoryLevel', level('GRO-RICE-5KG', 'LOC-001'), '"reorderPoint" = 0'],
    ['GRO-RICE-5KG at LOC-001', 'at 0 by 50', 'as agreed'],
  ),
  spoil(
    'products.bins',
    'two levels lie in one bin',
    ['InventoryLevel', level('GRO-RICE-5KG', 'LOC-001'), `"binLocation" = 'Shelf A-01-2'`],
    ['GRO-RICE-10KG at LOC-001', 'Shelf A-01-2', 'as agreed'],
  ),
  spoil(
    'products.best-sellers',
    'the shop runs low on cola',
    ['InventoryLevel', level('BEV-COLA-50CL', 'LOC-001'), '"quantityAvailable" = 20'],
    ['BEV-COLA-50CL at LOC-001', '20', 'as agreed'],
  ),
  {
    check: 'products.stock-bands',
    title: 'the shop has run out of slippers in every size',
    sql: `UPDATE "InventoryLevel" SET "quantityAvailable" = 0 WHERE "productId" = ${product('FAS-SLIPPER')} AND "locationId" <> ${depot}`,
    finding: { subject: 'demo-retail-store enough', have: '136', want: '141' },
  },
  spoil(
    'products.own-variant',
    'a level names another product',
    ['InventoryLevel', level('GRO-RICE-5KG', 'LOC-001'), `"productId" = ${product('GRO-OIL')}`],
    ['GRO-RICE-5KG at LOC-001', 'GRO-OIL', 'GRO-RICE'],
  ),
  {
    check: 'products.own-variant',
    title: 'a line of a transfer names another product',
    sql: `UPDATE "inv_stock_transfer_item" SET "productId" = ${product('GRO-OIL')} WHERE "variantId" = ${variant('FAS-SLIPPER-46')}`,
    finding: { subject: 'FAS-SLIPPER-46 of LRS-TRF-0002', have: 'GRO-OIL', want: 'FAS-SLIPPER' },
  },
];

const movementFaults: readonly Fault[] = [
  spoil(
    'products.movement-reasons',
    'a theft is called a sale',
    ['inv_stock_movement', movement('PER-CREAM-400ML', 'LOC-001', 'THEFT'), `reason = 'SALE'`],
    ['SALE', '15', '14'],
  ),
  spoil(
    'products.movement-arithmetic',
    'a sale brings goods in',
    ['inv_stock_movement', movement('HOU-DETERG-1KG', 'LOC-001', 'SALE'), 'quantity = -quantity'],
    ['HOU-DETERG-1KG at LOC-001, SALE of 2026-02-24 18:40', '45 and 27 gives 18', 'as agreed'],
  ),
  spoil(
    'products.movement-chain',
    'a bag of rice is lost between two entries',
    ['inv_stock_movement', movement('GRO-RICE-5KG', 'LOC-001', 'INITIAL_STOCK'), '"quantityAfter" = 59'],
    ['GRO-RICE-5KG at LOC-001, SALE of 2026-02-25 18:40', '60', '59'],
  ),
  spoil(
    'products.movement-on-hand',
    'a level forgets its last movement',
    ['InventoryLevel', level('GRO-RICE-5KG', 'LOC-001'), '"quantityOnHand" = 62'],
    ['GRO-RICE-5KG at LOC-001', '62', '48'],
  ),
  spoil(
    'products.level-current',
    'a level is older than its last movement',
    ['InventoryLevel', level('GRO-RICE-5KG', 'LOC-001'), '"updatedAt" = "createdAt"'],
    ['GRO-RICE-5KG at LOC-001', '2026-01-25 09:00:00', 'current'],
  ),
  spoil(
    'products.movement-cost',
    'a purchase costs more than the goods sell for',
    ['inv_stock_movement', movement('GRO-RICE-5KG', 'LOC-002', 'PURCHASE_ORDER'), '"unitCost" = 9000'],
    ['GRO-RICE-5KG at LOC-002, PURCHASE_ORDER of 2026-02-27 09:30', '9000.00 of 8500.00', 'as agreed'],
  ),
  spoil(
    'products.movement-cause',
    'a purchase comes from nobody',
    ['inv_stock_movement', movement('GRO-RICE-5KG', 'LOC-002', 'PURCHASE_ORDER'), '"supplierId" = NULL'],
    [
      'GRO-RICE-5KG at LOC-002, PURCHASE_ORDER of 2026-02-27 09:30',
      'supplier none transfer none reference LRS-PO-0001 note none',
      'as agreed',
    ],
  ),
  spoil(
    'products.movement-keeper',
    'the cashier counts the opening stock',
    [
      'inv_stock_movement',
      movement('GRO-SUGAR-1KG', 'LOC-001', 'INITIAL_STOCK'),
      `"performedById" = ${keeper('cashier@demo-retail-store.demo')}`,
    ],
    [
      'GRO-SUGAR-1KG at LOC-001, INITIAL_STOCK of 2026-02-09 07:30',
      'cashier@demo-retail-store.demo',
      'stock@demo-retail-store.demo',
    ],
  ),
];

export const stockFaults: readonly Fault[] = [...levelFaults, ...movementFaults];
