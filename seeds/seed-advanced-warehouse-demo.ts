import { groundOf, WAREHOUSE_SLUG } from './advanced-warehouse/ground.ts';
import { replay } from './advanced-warehouse/history.ts';
import { putawayRows, receiptItemRows, receiptRows } from './advanced-warehouse/inbound.ts';
import { binRows, warehouseRows, zoneRows } from './advanced-warehouse/layout.ts';
import { pickItemRows, pickListRows } from './advanced-warehouse/outbound.ts';
import { productRows } from './advanced-warehouse/products.ts';
import { batchRows, lastTouched, movementRows, unitsByBin } from './advanced-warehouse/stock-rows.ts';
import type { Seed } from './seed.ts';

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

if (import.meta.main) {
  const { runAlone } = await import('./run-alone.ts');
  await runAlone(seed);
}
