import { subscriberRows } from '../partner/subscriber-rows.ts';
import type { Seed } from '../seed.ts';
import { contextOf } from './context.ts';
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
  tenants: ['demo-warehouse'],
  needs: [],
  build(input) {
    const context = contextOf(input);
    const history = replay(context);
    const touched = lastTouched(history.ledger.postings, ({ bin }) => bin);
    return {
      Product: productRows(context),
      wh_warehouse: warehouseRows(context),
      wh_zone: zoneRows(context),
      wh_bin: binRows(context, unitsByBin(history), touched),
      wh_batch: batchRows(context, history),
      wh_receipt: receiptRows(context),
      wh_receipt_item: receiptItemRows(context, history),
      wh_putaway_task: putawayRows(context),
      wh_pick_list: pickListRows(context, history),
      wh_pick_list_item: pickItemRows(context, history),
      wh_stock_movement: movementRows(context, history),
      ...subscriberRows(input, 'demo-warehouse'),
    };
  },
};
