import type { Fault } from '../engine/fault.ts';
import { address, order, rate, spoil, zone } from './plant.ts';

/** For the rules on where the store ships, and for how much. */
export const shippingFaults: readonly Fault[] = [
  spoil(
    'svm.price-list',
    'the standard rate of Lagos goes up',
    ['svm_shipping_rate', rate('Lagos Metro', 'Standard'), '"flatFee" = 1800'],
    [
      'Lagos Metro',
      '1800.00 free above 50000.00, 3000.00 free above 100000.00',
      '1500.00 free above 50000.00, 3000.00 free above 100000.00',
    ],
  ),
  spoil(
    'svm.price-list',
    'a zone is switched off',
    ['svm_shipping_zone', zone('South West'), '"isActive" = false'],
    ['South West', null, '2000.00, 3500.00'],
  ),
  spoil(
    'svm.default-zone',
    'a second zone is the default',
    ['svm_shipping_zone', zone('Local Pickup'), '"isDefault" = true'],
    ['Local Pickup', 'priority 5 default', 'priority 5'],
  ),
  spoil(
    'svm.delivery-days',
    'a rate arrives at the latest before it arrives at the earliest',
    ['svm_shipping_rate', rate('South East', 'Standard'), '"maxDays" = 2'],
    ['South East Standard', '3 to 2 days by Swift Logistics', 'sound'],
  ),
  spoil(
    'svm.rates-for-states',
    'nothing is delivered to the capital any more',
    ['svm_shipping_zone', zone('FCT & North Central'), `states = array_remove(states, 'FCT')`],
    ['FCT', 'no rate', 'delivered to'],
  ),
  spoil(
    'svm.order-rate',
    'an order to Onitsha ships at a Lagos rate',
    ['svm_order', order('LRS-SO-0007'), `"shippingRateId" = ${rate('Lagos Metro', 'Standard')}`],
    ['LRS-SO-0007', 'Lagos Metro does not cover Anambra', 'by its rate'],
  ),
  spoil(
    'svm.order-rate',
    'a parcel travels with somebody else',
    ['svm_order', order('LRS-SO-0006'), `carrier = 'Danfo Express'`],
    ['LRS-SO-0006', 'carried by Danfo Express', 'by its rate'],
  ),
  spoil(
    'svm.areas',
    'Wuse is moved to Lagos',
    ['CustomerAddress', address('yusuf.mohammed'), `state = 'Lagos'`],
    [
      'Flat 9, Block 4, Zone 3 Crescent',
      "city=Wuse state=Lagos addressLine2=Opposite the children's park",
      'as agreed',
    ],
  ),
];
