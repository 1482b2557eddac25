import type { Seed } from '../seed.ts';
import { groundOf, WAREHOUSE_SLUG } from './ground.ts';
import { replay } from './history.ts';
import { putawayRows, receiptItemRows, receiptRows } from './inbound.ts';
import { binRows, warehouseRows, zoneRows } from './layout.ts';
import { pickItemRows, pickListRows } from './outbound.ts';
import { productRows } from './products.ts';
import { batchRows, lastTouched, movementRows, unitsByBin } from './stock-rows.ts';

/** Three warehouses of pharma and consumer goods: what lies where, what came in, what is picked and dispatched. */
export const seed: Seed = {
  suite: 'advanced-warehouse',
  script: 'seed-advanced-warehouse-demo.ts',
  batch: 'd3-c',
  tenants: [WAREHOUSE_SLUG],
  needs: [],
  build(input) {
    const ground = groundOf(input);
    const history = replay(ground);
    const touched = lastTouched(history.ledger.postings, ({ bin }) => bin);
    return {
      Product: productRows(ground),
      wh_warehouse: warehouseRows(ground),
      wh_zone: zoneRows(ground),
      wh_bin: binRows(ground, unitsByBin(history), touched),
      wh_batch: batchRows(ground, history),
      wh_receipt: receiptRows(ground),
      wh_receipt_item: receiptItemRows(ground, history),
      wh_putaway_task: putawayRows(ground),
      wh_pick_list: pickListRows(ground, history),
      wh_pick_list_item: pickItemRows(ground, history),
      wh_stock_movement: movementRows(ground, history),
    };
  },
};
