import { mergeRows } from '../merge-rows.ts';
import type { Rows, Seed } from '../seed.ts';
import { WHOLESALER } from '../wholesale/catalogue.ts';
import { wholesaleOrders } from '../wholesale/orders.ts';
import { wholesaleTrade } from '../wholesale/trade.ts';
import { rangeOf } from './articles.ts';
import { cartIdsByOrder, cartItemRows, cartRows, planCarts } from './carts.ts';
import { addressRows, customerRows, customersOf } from './customers.ts';
import { STORE_SLUG, storeOf } from './online-store.ts';
import { orderItemRows, orderRows } from './order-rows.ts';
import { planOrders } from './orders.ts';
import { promotionRows, usageRows } from './promotions.ts';
import { rateRows, zoneRows } from './shipping.ts';

/** Four weeks of the shop's online store: customers, carts of every kind, and orders in every state. */
export const seed: Seed = {
  suite: 'svm',
  script: 'seed-svm-demo.ts',
  batch: 'd3-a',
  tenants: [STORE_SLUG, WHOLESALER],
  needs: ['products'],
  build(input) {
    const store = storeOf(input.scope, input.calendar);
    const find = rangeOf(store.tenantId, input.earlier('Product'), input.earlier('ProductVariant'));
    const customers = customersOf(store);
    const orders = planOrders(store, customers, find);
    const carts = planCarts(store, orders, find);
    const online: Rows = {
      svm_shipping_zone: zoneRows(store),
      svm_shipping_rate: rateRows(store),
      Customer: customerRows(store, customers, orders),
      CustomerAddress: addressRows(store, customers),
      svm_promotion: promotionRows(store, orders),
      svm_cart: cartRows(store, carts),
      svm_cart_item: cartItemRows(store, carts),
      svm_order: orderRows(store, orders, cartIdsByOrder(carts)),
      svm_order_item: orderItemRows(store, orders),
      svm_promotion_usage: usageRows(store, orders),
    };
    return mergeRows(online, wholesaleTrade(input, wholesaleOrders(input)));
  },
};
