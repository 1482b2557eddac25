import { defineContract } from '../engine/contract.ts';
import { catalogueRules } from './catalogue-rules.ts';
import { channelRules } from './channel-rules.ts';
import { lookUp } from './look-up-workflow.ts';
import { movementRules } from './movement-rules.ts';
import { restock } from './restock-workflow.ts';
import { stockRules } from './stock-rules.ts';
import { transferRules } from './transfer-rules.ts';
import { views } from './views.ts';

/** What the catalogue and the stock of the shop and of the marketplace promise. */
export const contract = defineContract({
  suite: 'products',
  tables: {
    /** The depot beside the default location that a tenant has already. */
    Location: { layer: 'configuration', rows: { 'demo-retail-store': 1, 'demo-marketplace': 1 } },
    ProductCategory: { layer: 'configuration', rows: { 'demo-retail-store': 6, 'demo-marketplace': 4 } },
    Product: { layer: 'operational', rows: { 'demo-retail-store': 38, 'demo-marketplace': 12 } },
    ProductVariant: { layer: 'operational', rows: { 'demo-retail-store': 76, 'demo-marketplace': 24 } },
    InventoryLevel: { layer: 'operational', rows: { 'demo-retail-store': 152, 'demo-marketplace': 48 } },
    Supplier: { layer: 'operational', rows: { 'demo-retail-store': 4, 'demo-marketplace': 2 } },
    inv_stock_transfer: { layer: 'workflow', rows: { 'demo-retail-store': 3, 'demo-marketplace': 1 } },
    inv_stock_transfer_item: { layer: 'workflow', rows: { 'demo-retail-store': 8, 'demo-marketplace': 2 } },
    /** The history that reports are made of. */
    inv_stock_movement: { layer: 'narrative', rows: { 'demo-retail-store': 50, 'demo-marketplace': 10 } },
    inv_channel_config: { layer: 'configuration', rows: { 'demo-retail-store': 38, 'demo-marketplace': 12 } },
  },
  softReferences: [
    'inv_stock_movement.productId -> Product.id',
    'inv_stock_movement.variantId -> ProductVariant.id',
    'inv_stock_movement.locationId -> Location.id',
    'inv_stock_movement.supplierId -> Supplier.id',
    'inv_stock_movement.transferId -> inv_stock_transfer.id',
    'inv_stock_movement.performedById -> User.id',
    'inv_stock_transfer.requestedById -> User.id',
    'inv_stock_transfer.approvedById -> User.id',
    'inv_stock_transfer_item.productId -> Product.id',
    'inv_stock_transfer_item.variantId -> ProductVariant.id',
  ],
  external: [],
  rules: [...catalogueRules, ...stockRules, ...movementRules, ...transferRules, ...channelRules],
  views,
  workflows: [lookUp, restock],
  endUsers: [],
});
