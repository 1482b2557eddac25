import type { Fault } from '../fault.ts';
import { cartFaults } from './svm/cart-faults.ts';
import { customerFaults } from './svm/customer-faults.ts';
import { moneyFaults } from './svm/money-faults.ts';
import { orderFaults } from './svm/order-faults.ts';
import { promotionFaults } from './svm/promotion-faults.ts';
import { shippingFaults } from './svm/shipping-faults.ts';
import { useFaults } from './svm/use-faults.ts';

export const faults: readonly Fault[] = [
  ...orderFaults,
  ...moneyFaults,
  ...shippingFaults,
  ...promotionFaults,
  ...cartFaults,
  ...customerFaults,
  ...useFaults,
];
