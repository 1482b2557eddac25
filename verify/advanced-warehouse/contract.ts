import { defineContract, type TableContract } from '../engine/contract.ts';
import { batchRules } from './batch-rules.ts';
import { inboundRules } from './inbound-rules.ts';
import { layoutRules } from './layout-rules.ts';
import { movementRules } from './movement-rules.ts';
import { outboundRules } from './outbound-rules.ts';
import { views } from './views.ts';
import { goodsWorkflow } from './workflow.ts';

const table = (layer: TableContract['layer'], rows: number): TableContract => ({
  layer,
  rows: { 'demo-warehouse': rows },
});

const OWNED = [
  'warehouse',
  'zone',
  'bin',
  'batch',
  'receipt',
  'receipt_item',
  'putaway_task',
  'pick_list',
  'pick_list_item',
  'stock_movement',
] as const;

/** Three warehouses: what lies in which bin follows from what came in, moved and went out, unit by unit. */
export const contract = defineContract({
  suite: 'advanced-warehouse',
  tables: {
    wh_warehouse: table('configuration', 3),
    wh_zone: table('configuration', 16),
    wh_bin: table('configuration', 257),
    Product: table('operational', 15),
    wh_batch: table('operational', 44),
    wh_receipt: table('workflow', 8),
    wh_receipt_item: table('workflow', 20),
    wh_putaway_task: table('workflow', 6),
    wh_pick_list: table('workflow', 8),
    wh_pick_list_item: table('workflow', 40),
    wh_stock_movement: table('narrative', 60),
  },
  softReferences: [
    ...OWNED.map((name) => `wh_${name}.platformInstanceId -> PlatformInstance.id` as const),
    'wh_warehouse.locationId -> Location.id',
    'wh_zone.warehouseId -> wh_warehouse.id',
    'wh_bin.warehouseId -> wh_warehouse.id',
    'wh_batch.productId -> Product.id',
    'wh_receipt.warehouseId -> wh_warehouse.id',
    'wh_receipt.fromWarehouseId -> wh_warehouse.id',
    'wh_receipt.receivedById -> User.id',
    'wh_receipt_item.productId -> Product.id',
    'wh_putaway_task.productId -> Product.id',
    'wh_putaway_task.operatorId -> User.id',
    'wh_pick_list.warehouseId -> wh_warehouse.id',
    'wh_pick_list.pickerId -> User.id',
    'wh_pick_list_item.productId -> Product.id',
    'wh_pick_list_item.batchId -> wh_batch.id',
    'wh_stock_movement.counterBinId -> wh_bin.id',
    'wh_stock_movement.productId -> Product.id',
    'wh_stock_movement.performedById -> User.id',
  ],
  /** The customer's own number for the order. */
  external: ['wh_pick_list.orderId'],
  rules: [...layoutRules, ...batchRules, ...inboundRules, ...outboundRules, ...movementRules],
  views,
  workflows: [goodsWorkflow],
  endUsers: [],
});
