import type { Fault } from '../engine/fault.ts';
import { address, cart, cartLine, line, order, rate, spoil } from './plant.ts';

/** For the rules on what each order costs, and how far it is paid. */
export const moneyFaults: readonly Fault[] = [
  spoil(
    'svm.line-totals',
    'a line of an order is typed in',
    ['svm_order_item', line('LRS-SO-0001', 'FAS-TSHIRT-L'), '"lineTotal" = 6999.99'],
    ['LRS-SO-0001 FAS-TSHIRT-L', '6999.99', '7000.00'],
  ),
  spoil(
    'svm.line-totals',
    'a line of a cart is typed in',
    ['svm_cart_item', cartLine('LRS-WEB-0008', 'FAS-ANKARA-SUNBURST'), '"lineTotal" = 12000'],
    ['LRS-WEB-0008 FAS-ANKARA-SUNBURST', '12000.00', '36000.00'],
  ),
  spoil(
    'svm.order-sums',
    'a subtotal forgets a line',
    ['svm_order', order('LRS-SO-0002'), 'subtotal = 39500'],
    ['LRS-SO-0002 subtotal', '39500.00', '46000.00'],
  ),
  spoil(
    'svm.order-sums',
    'an order counts its lines instead of its units',
    ['svm_order', order('LRS-SO-0001'), '"itemCount" = 3'],
    ['LRS-SO-0001 units', '3', '4'],
  ),
  spoil(
    'svm.grand-total',
    'a grand total is a kobo off',
    ['svm_order', order('LRS-SO-0001'), '"grandTotal" = "grandTotal" + 0.01'],
    ['LRS-SO-0001', '26283.76', '26283.75'],
  ),
  spoil(
    'svm.vat',
    'VAT is taken on the undiscounted goods',
    ['svm_order', order('LRS-SO-0001'), '"taxAmount" = round(subtotal * 0.075, 2)'],
    ['LRS-SO-0001', '1912.50', '1833.75'],
  ),
  spoil(
    'svm.shipping-fee',
    'an order above the threshold pays for shipping',
    ['svm_order', order('LRS-SO-0006'), '"shippingFee" = 1500'],
    ['LRS-SO-0006', '1500.00', '0.00'],
  ),
  spoil(
    'svm.shipping-fee',
    'a rate goes up under the orders that it priced',
    ['svm_shipping_rate', rate('FCT & North Central', 'Express'), '"flatFee" = 5000'],
    ['LRS-SO-0009', '4500.00', '5000.00'],
  ),
  spoil(
    'svm.payment-status',
    'a confirmed order is not paid',
    ['svm_order', order('LRS-SO-0009'), `"paymentStatus" = 'AUTHORIZED'`],
    ['LRS-SO-0009', 'status=CONFIRMED paymentStatus=AUTHORIZED', 'as agreed'],
  ),
  spoil(
    'svm.payment-status',
    'a cancelled order keeps the money',
    ['svm_order', order('LRS-SO-0004'), `"paymentStatus" = 'CAPTURED'`],
    ['LRS-SO-0004', 'status=CANCELLED paymentStatus=CAPTURED', 'as agreed'],
  ),
  spoil(
    'svm.payment-evidence',
    'a payment that never came has a reference',
    ['svm_order', order('LRS-SO-0012'), `"paymentReference" = 'LRS-PAY-0012'`],
    ['LRS-SO-0012', 'paymentStatus=PENDING paymentReference=LRS-PAY-0012 authorizedAt=null paidAt=null', 'as agreed'],
  ),
  spoil(
    'svm.payment-references',
    'two orders name the same payment',
    ['svm_order', order('LRS-SO-0002'), `"paymentReference" = 'LRS-PAY-0001'`],
    ['LRS-PAY-0001', '2', '1'],
  ),
  spoil(
    'svm.refunds',
    'a refund keeps the shipping fee',
    ['svm_order', order('LRS-SO-0002'), '"refundedAmount" = "grandTotal" - "shippingFee"'],
    ['LRS-SO-0002', '4 units, 49562.50', '4 units, 51062.50'],
  ),
  spoil(
    'svm.refunds',
    'a unit of an order that stands is refunded',
    ['svm_order_item', line('LRS-SO-0001', 'FAS-SLIPPER-43'), '"refundedQuantity" = 1'],
    ['LRS-SO-0001', '1 units, 0.00', '0 units, 0.00'],
  ),
  spoil(
    'svm.naira',
    'an order is in dollars',
    ['svm_order', order('LRS-SO-0001'), `currency = 'USD'`],
    ['LRS-SO-0001', 'USD NG NG', 'NGN NG NG'],
  ),
  spoil(
    'svm.naira',
    'a cart is in dollars',
    ['svm_cart', cart('LRS-WEB-0001'), `currency = 'USD'`],
    ['LRS-WEB-0001', 'USD', 'NGN'],
  ),
  spoil(
    'svm.naira',
    'an address takes the country that the platform defaults to',
    ['CustomerAddress', address('obinna.okafor'), `country = 'US'`],
    ['Obinna Okafor', 'US', 'NG'],
  ),
];
