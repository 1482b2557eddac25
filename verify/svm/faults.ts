import type { Fault } from '../engine/fault.ts';
import { cartFaults } from './cart-faults.ts';
import { customerFaults } from './customer-faults.ts';
import { moneyFaults } from './money-faults.ts';
import { orderFaults } from './order-faults.ts';
import { promotionFaults } from './promotion-faults.ts';
import { shippingFaults } from './shipping-faults.ts';
import { useFaults } from './use-faults.ts';

export const faults: readonly Fault[] = [
  ...orderFaults,
  ...moneyFaults,
  ...shippingFaults,
  ...promotionFaults,
  ...cartFaults,
  ...customerFaults,
  ...useFaults,
];
