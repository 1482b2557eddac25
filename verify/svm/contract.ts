import { defineContract } from '../engine/contract.ts';
import { cartRules } from './cart-rules.ts';
import { customerRules } from './customer-rules.ts';
import { moneyRules } from './money-rules.ts';
import { orderRules } from './order-rules.ts';
import { promotionRules } from './promotion-rules.ts';
import { rangeRules } from './range-rules.ts';
import { shippingRules } from './shipping-rules.ts';
import { views } from './views.ts';
import { orderWorkflow } from './workflow.ts';

const rows = (count: number) => ({ 'demo-retail-store': count });

/** The shop's online store: orders in every state, each sum of them following from its lines, to the kobo. */
export const contract = defineContract({
  suite: 'svm',
  script: 'seed-svm-demo.ts',
  tables: {
    svm_shipping_zone: { layer: 'configuration', rows: rows(5) },
    svm_shipping_rate: { layer: 'configuration', rows: rows(9) },
    svm_promotion: { layer: 'configuration', rows: rows(3) },
    Customer: { layer: 'operational', rows: rows(10) },
    CustomerAddress: { layer: 'operational', rows: rows(10) },
    svm_cart: { layer: 'workflow', rows: rows(8) },
    svm_cart_item: { layer: 'workflow', rows: rows(20) },
    svm_order: { layer: 'workflow', rows: rows(12) },
    svm_order_item: { layer: 'workflow', rows: rows(42) },
    /** The history of what was given off: append-only. */
    svm_promotion_usage: { layer: 'narrative', rows: rows(3) },
  },
  softReferences: [
    'svm_promotion_usage.orderId -> svm_order.id',
    'Customer.defaultAddressId -> CustomerAddress.id',
    'svm_cart.customerId -> Customer.id',
    'svm_cart.orderId -> svm_order.id',
    'svm_cart_item.productId -> Product.id',
    'svm_cart_item.variantId -> ProductVariant.id',
    'svm_order.customerId -> Customer.id',
    'svm_order.cartId -> svm_cart.id',
    'svm_order.shippingRateId -> svm_shipping_rate.id',
    'svm_order_item.productId -> Product.id',
    'svm_order_item.variantId -> ProductVariant.id',
  ],
  external: ['svm_cart.sessionId', 'svm_order.paymentReference', 'svm_order.trackingNumber'],
  rules: [
    ...orderRules,
    ...moneyRules,
    ...shippingRules,
    ...promotionRules,
    ...cartRules,
    ...customerRules,
    ...rangeRules,
  ],
  views,
  workflows: [orderWorkflow],
  endUsers: [
    {
      id: 'svm.online-customer',
      title: 'Ade (online customer)',
      tenant: 'demo-retail-store',
      identity: `SELECT c.id FROM {Customer} c WHERE c.email = 'adebayo.adeyemi@mail.example'`,
      own: {
        Customer: 't.id = :me',
        svm_cart: 't."customerId" = :me',
        svm_order: 't."customerId" = :me',
        svm_promotion_usage: `t."orderId" IN (SELECT o.id FROM "svm_order" o WHERE o."customerId" = :me)`,
      },
      open: ['ProductCategory', 'Product', 'svm_shipping_zone'],
      sees: {
        ProductCategory: 6,
        Product: 38,
        ProductVariant: 76,
        svm_shipping_zone: 5,
        svm_shipping_rate: 9,
        Customer: 1,
        CustomerAddress: 1,
        svm_cart: 2,
        svm_cart_item: 6,
        svm_order: 3,
        svm_order_item: 11,
        svm_promotion_usage: 1,
      },
    },
  ],
});
