import type { Fault } from '../engine/fault.ts';
import { customer, hide, product, rate, spoil, zone } from './plant.ts';

const WORKFLOW = 'svm.order-possible';

/** For the views and the workflow. */
export const useFaults: readonly Fault[] = [
  hide('svm.orders-by-status', 'Orders by status', 5, 'svm_order', `"tenantId" = 'TENANT_ID_PLACEHOLDER'`),
  hide('svm.catalogue', 'Catalogue of the online store', 12, 'Product', `status = 'DRAFT'`),
  hide('svm.product-detail', 'Product detail with variants', 24, 'Product', 'description = NULL'),
  hide('svm.cart', 'Carts being filled', 6, 'svm_cart', `status = 'EXPIRED'`),
  hide('svm.checkout-rates', 'Checkout rates for every state used', 7, 'svm_shipping_zone', `states = '{}'`),
  hide('svm.confirmation', 'Order confirmations', 8, 'svm_order', '"confirmedAt" = NULL'),
  hide('svm.parcels', 'Parcels on their way', 2, 'svm_order', `status = 'PENDING'`),
  hide('svm.order-history', 'Order history of Ade (online customer)', 3, 'svm_order', '"customerId" = NULL'),
  hide(
    'svm.abandoned-carts',
    'Abandoned carts with the mail that was sent to win them back',
    1,
    'svm_cart',
    '"recoveryEmailSentAt" = NULL',
  ),
  spoil(
    WORKFLOW,
    'a product leaves the shop window',
    ['Product', product('ELE-FAN'), `status = 'ARCHIVED'`],
    ['Ade browses the catalogue: products on offer', '11', '12'],
  ),
  {
    check: WORKFLOW,
    title: 'the T-shirts are sold out',
    sql: `UPDATE "InventoryLevel" SET "quantityAvailable" = 0 WHERE "productId" = ${product('FAS-TSHIRT')}`,
    finding: { subject: 'Size M and a black kettle are in stock: articles in stock', have: '1', want: '2' },
  },
  spoil(
    WORKFLOW,
    'Ade is blocked',
    ['Customer', customer('adebayo.adeyemi'), `status = 'BLOCKED'`],
    ['Ade opens a cart', 'no row', 'a row'],
  ),
  spoil(
    WORKFLOW,
    'nothing is delivered in Lagos any more',
    ['svm_shipping_zone', zone('Lagos Metro'), `states = '{}'`],
    [
      'Checkout offers the rates for the address: rates for Lagos',
      'Local Pickup: Collect in Ikeja 0.00',
      'Lagos Metro: Standard 1500.00, Lagos Metro: Express 3000.00, Local Pickup: Collect in Ikeja 0.00',
    ],
  ),
  spoil(
    WORKFLOW,
    'small orders ship free',
    ['svm_shipping_rate', rate('Lagos Metro', 'Standard'), '"freeAbove" = 20000'],
    [
      'Ade places the order, delivered at the standard rate: to pay',
      '21500.00 + 0.00 + 1612.50 = 23112.50',
      '21500.00 + 1500.00 + 1725.00 = 24725.00',
    ],
  ),
  spoil(
    WORKFLOW,
    'the rate has another carrier',
    ['svm_shipping_rate', rate('Lagos Metro', 'Standard'), `carrier = 'Danfo Express'`],
    ['The rider takes the parcel: status and carrier', 'SHIPPED by Danfo Express', 'SHIPPED by Swift Logistics'],
  ),
  spoil(
    WORKFLOW,
    'the money that Ade spent was typed in',
    ['Customer', customer('adebayo.adeyemi'), '"totalSpent" = 500000'],
    ['Ade’s totals take the order in: orders and money', '4 for 331046.25', '4 for 524725.00'],
  ),
];
