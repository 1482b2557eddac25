import type { Fault } from '../engine/fault.ts';
import { cart, cartLine, order, spoil } from './plant.ts';

/** For the rules on carts. Times are in UTC, an hour behind Lagos. */
export const cartFaults: readonly Fault[] = [
  spoil(
    'svm.cart-mix',
    'an abandoned cart is filed as expired',
    ['svm_cart', cart('LRS-WEB-0002'), `status = 'EXPIRED'`],
    ['ABANDONED', '2', '3'],
  ),
  spoil(
    'svm.cart-sums',
    'a subtotal is typed in',
    ['svm_cart', cart('LRS-WEB-0007'), 'subtotal = 300000'],
    ['LRS-WEB-0007 subtotal', '300000.00', '347500.00'],
  ),
  spoil(
    'svm.cart-sums',
    'a cart counts its lines instead of its units',
    ['svm_cart', cart('LRS-WEB-0008'), '"itemCount" = 2'],
    ['LRS-WEB-0008 units', '2', '4'],
  ),
  spoil(
    'svm.cart-times',
    'a cart is active after two days of silence',
    ['svm_cart', cart('LRS-WEB-0005'), `status = 'ACTIVE', "abandonedAt" = NULL`],
    [
      'LRS-WEB-0005',
      'status=ACTIVE createdAt=2026-03-09 18:41:00 lastActivityAt=2026-03-09 19:05:00 expiresAt=2026-03-16 19:05:00 abandonedAt=null convertedAt=null updatedAt=2026-03-10 22:05:00',
      'as agreed',
    ],
  ),
  spoil(
    'svm.cart-item-times',
    'a line is in a cart before there is one',
    ['svm_cart_item', cartLine('LRS-WEB-0008', 'ELE-BLENDER-WHITE'), `"createdAt" = "createdAt" - interval '1 hour'`],
    ['LRS-WEB-0008', 'a line before the cart', 'in time'],
  ),
  spoil(
    'svm.recovery-mail',
    'a recovery mail goes to nobody',
    ['svm_cart', cart('LRS-WEB-0005'), 'email = NULL'],
    ['LRS-WEB-0005', 'status=ABANDONED email=null recoveryEmailSentAt=2026-03-10 22:05:00', 'as agreed'],
  ),
  {
    check: 'svm.recovery-mail',
    title: 'no recovery mail was ever sent',
    sql: `UPDATE "svm_cart" SET "recoveryEmailSentAt" = NULL WHERE "tenantId" = ANY(:tenants::text[])`,
    finding: null,
  },
  spoil(
    'svm.cart-conversion',
    'an order forgets its cart',
    ['svm_order', order('LRS-SO-0005'), '"cartId" = NULL'],
    ['LRS-WEB-0003', 'the order does not name it', 'linked both ways'],
  ),
  spoil(
    'svm.cart-conversion',
    'a cart forgets its order',
    ['svm_cart', cart('LRS-WEB-0001'), '"orderId" = NULL'],
    ['LRS-WEB-0001', 'no order', 'linked both ways'],
  ),
  spoil(
    'svm.cart-conversion',
    'an order names a cart that is still being filled',
    ['svm_order', order('LRS-SO-0012'), `"cartId" = ${cart('LRS-WEB-0007')}`],
    ['LRS-WEB-0007', 'linked though ACTIVE', 'linked both ways'],
  ),
  spoil(
    'svm.cart-becomes-order',
    'a unit disappears at checkout',
    ['svm_cart_item', cartLine('LRS-WEB-0003', 'FAS-TSHIRT-M'), 'quantity = 3'],
    ['LRS-WEB-0003 FAS-TSHIRT-M', '2 at 3500.00', '3 at 3500.00'],
  ),
  spoil(
    'svm.cart-owner',
    'the cart of a customer has the address of a guest',
    ['svm_cart', cart('LRS-WEB-0007'), `email = 'tunde.afolabi@mail.example'`],
    ['LRS-WEB-0007', 'tunde.afolabi@mail.example', 'adebayo.adeyemi@mail.example'],
  ),
];
