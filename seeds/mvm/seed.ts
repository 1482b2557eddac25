import { mergeRows } from '../merge-rows.ts';
import { MOTOR_PARK, motorParkRows } from '../motor-park/rows.ts';
import { subscriberRows } from '../partner/subscriber-rows.ts';
import type { Rows, Seed } from '../seed.ts';
import { market } from './content.ts';
import { dateOrders } from './dated-orders.ts';
import { groundOf } from './ground.ts';
import { listedProducts, mappingRows } from './mapping-rows.ts';
import { parentItemRows, parentOrderRows, subItemRows, subOrderRows } from './order-rows.ts';
import { priceOrders } from './priced-orders.ts';
import { commissionRows, payoutRows, settle } from './settlement-rows.ts';
import { configRow, registrationRows, staffRows, tierRows, vendorRows } from './vendor-rows.ts';

/** Ten vendors of Lagos trades, what they list of the catalogue, and six weeks of orders, split, settled and paid out. */
export const seed: Seed = {
  suite: 'mvm',
  script: 'seed-mvm-demo.ts',
  batch: 'd3-a',
  tenants: ['demo-marketplace', MOTOR_PARK],
  needs: ['products'],
  build(input) {
    const ground = groundOf(input);
    const orders = dateOrders(ground.calendar, market, priceOrders(market));
    const listed = listedProducts(ground);
    const settlements = settle(ground, orders);
    const payouts = payoutRows(ground, settlements);
    const marketplace: Rows = {
      mvm_marketplace_config: [configRow(ground)],
      mvm_vendor_tier: tierRows(ground),
      mvm_vendor: vendorRows(ground, orders, payouts),
      mvm_vendor_staff: staffRows(ground),
      mvm_product_mapping: mappingRows(ground, listed, orders),
      mvm_parent_order: parentOrderRows(ground, orders),
      mvm_parent_order_item: parentItemRows(ground, orders, listed),
      mvm_sub_order: subOrderRows(ground, orders),
      mvm_sub_order_item: subItemRows(ground, orders, listed),
      mvm_payout: payouts,
      mvm_commission: commissionRows(ground, orders, settlements),
      mvm_vendor_registration: registrationRows(ground),
    };
    return mergeRows(
      marketplace,
      motorParkRows(input.scope, input.calendar),
      subscriberRows(input, 'demo-marketplace', MOTOR_PARK),
    );
  },
};
