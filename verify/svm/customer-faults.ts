import type { Fault } from '../engine/fault.ts';
import { address, cartLine, customer, line, order, product, spoil } from './plant.ts';

/** For the rules on customers, and on what they are sold. */
export const customerFaults: readonly Fault[] = [
  spoil(
    'svm.customer-mix',
    'a customer who is blocked is let in again',
    ['Customer', customer('kelechi.nwosu'), `status = 'ACTIVE'`],
    ['ACTIVE', '9', '8'],
  ),
  spoil(
    'svm.customer-totals',
    'a cancelled order counts',
    ['Customer', customer('kelechi.nwosu'), '"totalOrders" = 1'],
    ['kelechi.nwosu@mail.example totalOrders', '1', '0'],
  ),
  spoil(
    'svm.customer-totals',
    'refunded money still counts as spent',
    ['Customer', customer('ronke.oyelaran'), '"totalSpent" = 51062.50'],
    ['ronke.oyelaran@mail.example totalSpent', '51062.50', '0.00'],
  ),
  spoil(
    'svm.customer-totals',
    'a last order is typed in for somebody who has none',
    ['Customer', customer('halima.abubakar'), `"lastOrderAt" = '2026-03-01 10:00'`],
    ['halima.abubakar@mail.example lastOrderAt', '2026-03-01 10:00:00', null],
  ),
  spoil(
    'svm.customer-since',
    'an account is newer than its first order',
    ['Customer', customer('bisi.afolabi'), '"createdAt" = "updatedAt"'],
    ['bisi.afolabi@mail.example', 'account after 2026-03-07 16:52:00', 'in time'],
  ),
  spoil(
    'svm.customer-standing',
    'a customer is blocked while an order is under way',
    ['Customer', customer('yusuf.mohammed'), `status = 'BLOCKED'`],
    ['yusuf.mohammed@mail.example', '1', '0'],
  ),
  spoil(
    'svm.customer-address',
    'an address is in another name',
    ['CustomerAddress', address('obinna.okafor'), `"firstName" = 'Musa', "lastName" = 'Lawal'`],
    ['obinna.okafor@mail.example', 'Musa Lawal 07019234669 default', 'Obinna Okafor 07019234669 default'],
  ),
  spoil(
    'svm.customer-contact',
    'a phone number has a digit too many',
    ['Customer', customer('yetunde.balogun'), `phone = phone || '0'`],
    ['yetunde.balogun@mail.example', 'phone=081662346520 email=yetunde.balogun@mail.example', 'as agreed'],
  ),
  spoil(
    'svm.order-contact',
    'an order belongs to somebody else than it says',
    ['svm_order', order('LRS-SO-0008'), `"customerName" = 'Musa Lawal'`],
    [
      'LRS-SO-0008 customer',
      'Musa Lawal, obinna.okafor@mail.example, 07019234669',
      'Obinna Okafor, obinna.okafor@mail.example, 07019234669',
    ],
  ),
  spoil(
    'svm.range',
    'a product of the range has no compare-at price',
    ['Product', product('ELE-KETTLE'), '"compareAtPrice" = NULL'],
    ['online range', '12 products, 11 fit for the window', '12 products, 12 fit for the window'],
  ),
  spoil(
    'svm.order-lines-listed',
    'an order is sold below the catalogue price',
    ['svm_order_item', line('LRS-SO-0006', 'ELE-TV43-STANDARD'), '"unitPrice" = 170000'],
    [
      'LRS-SO-0006 ELE-TV43-STANDARD',
      '43 inch LED television, standard, ELE-TV43-STANDARD, 170000.00',
      '43 inch LED television, standard, ELE-TV43-STANDARD, 175000.00',
    ],
  ),
  spoil(
    'svm.cart-lines-listed',
    'a cart holds what the store does not sell online',
    ['svm_cart_item', cartLine('LRS-WEB-0006', 'FAS-SLIPPER-44'), `"productId" = ${product('GRO-RICE')}`],
    ['LRS-WEB-0006 FAS-SLIPPER-44', 'Leather slippers, 44, FAS-SLIPPER-44, 6500.00', ''],
  ),
];
