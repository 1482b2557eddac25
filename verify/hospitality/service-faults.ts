import type { Fault } from '../engine/fault.ts';
import { charge, line, order, room, service, spoil, staff, stay } from './plant.ts';

/** For the rules on services and orders. */
export const serviceFaults: readonly Fault[] = [
  spoil(
    'service-mix',
    'a task is done that is not',
    ['service_event', service('PSL-SRV-0034'), `status = 'COMPLETED'`],
    ['ASSIGNED', '1', '2'],
  ),
  spoil(
    'service-types',
    'a wake-up call is filed as concierge',
    ['service_event', service('PSL-SRV-0030'), `type = 'CONCIERGE'`],
    ['CONCIERGE', '5', '4'],
  ),
  spoil(
    'service-states',
    'a task is assigned to nobody',
    ['service_event', service('PSL-SRV-0034'), '"assignedToId" = NULL'],
    [
      'PSL-SRV-0034',
      'status=ASSIGNED assignedAt=2026-03-11 07:00:00 startedAt=null completedAt=null cancelledAt=null',
      'as agreed',
    ],
  ),
  spoil(
    'service-states',
    'a task is in progress that nobody began',
    ['service_event', service('PSL-SRV-0034'), `status = 'IN_PROGRESS'`],
    [
      'PSL-SRV-0034',
      'status=IN_PROGRESS assignedAt=2026-03-11 07:00:00 startedAt=null completedAt=null cancelledAt=null',
      'as agreed',
    ],
  ),
  spoil(
    'service-times',
    'a task is done before it is begun',
    ['service_event', service('PSL-SRV-0023'), `"completedAt" = "startedAt" - interval '5 minutes'`],
    ['PSL-SRV-0023', 'completedAt before startedAt; ', ''],
  ),
  spoil(
    'service-in-stay',
    'a guest’s laundry is fetched from another room',
    ['service_event', service('PSL-SRV-0021'), `"roomId" = ${room('306')}`],
    ['PSL-SRV-0021', 'in another room', 'in place'],
  ),
  spoil(
    'service-in-stay',
    'somebody is woken up in an empty room',
    ['service_event', service('PSL-SRV-0030'), '"stayId" = NULL'],
    ['PSL-SRV-0030', 'for nobody', 'in place'],
  ),
  spoil(
    'service-in-stay',
    'a guest is served before coming',
    ['service_event', service('PSL-SRV-0021'), `"requestedAt" = "requestedAt" - interval '3 days'`],
    ['PSL-SRV-0021', 'before the stay', 'in place'],
  ),
  spoil(
    'service-staff',
    'the chef repairs the heater',
    ['service_event', service('PSL-SRV-0031'), `"assignedToId" = ${staff('PSL-EMP-0007')}`],
    ['PSL-SRV-0031', 'MAINTENANCE by CHEF', 'MAINTENANCE by MAINTENANCE'],
  ),
  spoil(
    'room-service',
    'a dinner is carried to another guest',
    ['service_event', service('PSL-SRV-0028'), `"stayId" = ${stay('PSL-STY-0106')}`],
    [
      'Order PSL-ORD-0016',
      'PSL-STY-0106, PSL-EMP-0003, 2026-03-10 19:10:00, 2026-03-10 19:13:00, 2026-03-10 19:18:00, 2026-03-10 19:42:00',
      'PSL-STY-0111, PSL-EMP-0003, 2026-03-10 19:10:00, 2026-03-10 19:13:00, 2026-03-10 19:18:00, 2026-03-10 19:42:00',
    ],
  ),
  spoil(
    'room-service',
    'an order goes to a room and nobody carries it',
    ['order', order('PSL-ORD-0010'), `type = 'ROOM_SERVICE', "tableId" = NULL`],
    [
      'Order PSL-ORD-0010',
      null,
      'PSL-STY-0111, PSL-EMP-0003, 2026-03-09 18:30:00, 2026-03-09 18:33:00, 2026-03-09 18:38:00, 2026-03-09 19:02:00',
    ],
  ),
  spoil(
    'order-mix',
    'an order is ready before it is cooked',
    ['order', order('PSL-ORD-0022'), `status = 'READY'`],
    ['PREPARING', '1', '2'],
  ),
  spoil(
    'order-types',
    'a takeaway is eaten in',
    ['order', order('PSL-ORD-0024'), `type = 'DINE_IN'`],
    ['DINE_IN', '14', '13'],
  ),
  spoil(
    'order-place',
    'a party dines at no table',
    ['order', order('PSL-ORD-0020'), '"tableId" = NULL'],
    ['PSL-ORD-0020', 'type=DINE_IN tableId=null stayId=null', 'as agreed'],
  ),
  spoil(
    'order-place',
    'room service goes to no room',
    ['order', order('PSL-ORD-0016'), '"stayId" = NULL'],
    ['PSL-ORD-0016', 'type=ROOM_SERVICE tableId=null stayId=null', 'as agreed'],
  ),
  spoil(
    'order-in-stay',
    'a guest’s dinner is put on the folio of another',
    ['order', order('PSL-ORD-0016'), `"stayId" = ${stay('PSL-STY-0106')}`],
    ['PSL-ORD-0016', 'PSL-GST-0001', 'PSL-GST-0100'],
  ),
  spoil(
    'order-in-stay',
    'a guest dines before coming',
    ['order', order('PSL-ORD-0016'), `"placedAt" = "placedAt" - interval '3 days'`],
    ['PSL-ORD-0016', 'PSL-GST-0001 before coming', 'PSL-GST-0001'],
  ),
  spoil(
    'order-covers',
    'five people sit at a table for two',
    ['order', order('PSL-ORD-0022'), 'covers = 5'],
    ['PSL-ORD-0022', 'too many at the table, WAITER', 'fits, WAITER'],
  ),
  spoil(
    'order-covers',
    'the manager serves',
    ['order', order('PSL-ORD-0022'), `"serverId" = ${staff('PSL-EMP-0001')}`],
    ['PSL-ORD-0022', 'fits, MANAGER', 'fits, WAITER'],
  ),
  spoil(
    'order-states',
    'an order is served that was never ready',
    ['order', order('PSL-ORD-0020'), '"readyAt" = NULL'],
    [
      'PSL-ORD-0020',
      'status=SERVED confirmedAt=2026-03-11 07:23:00 preparingAt=2026-03-11 07:28:00 readyAt=null servedAt=2026-03-11 07:52:00 completedAt=null cancelledAt=null',
      'as agreed',
    ],
  ),
  spoil(
    'order-states',
    'an order that was cancelled is served',
    ['order', order('PSL-ORD-0017'), `status = 'SERVED'`],
    [
      'PSL-ORD-0017',
      'status=SERVED confirmedAt=null preparingAt=null readyAt=null servedAt=null completedAt=null cancelledAt=2026-03-10 19:41:00',
      'as agreed',
    ],
  ),
  spoil(
    'order-times',
    'an order is served before it is ready',
    ['order', order('PSL-ORD-0016'), `"servedAt" = "readyAt" - interval '1 minute'`],
    ['PSL-ORD-0016', 'servedAt before readyAt; ', ''],
  ),
  spoil(
    'menu-prices',
    'a regular pays less for jollof rice',
    ['order_item', line('PSL-ORD-0010', 'Jollof rice'), '"unitPrice" = 4000'],
    ['Jollof rice', '4000.00, 4500.00', '4500.00'],
  ),
  spoil(
    'order-lines',
    'a line is typed in',
    ['order_item', line('PSL-ORD-0010', 'Chapman'), '"lineTotal" = 2500'],
    ['PSL-ORD-0010 Chapman', '2500.00', '2000.00'],
  ),
  spoil(
    'order-sums',
    'a plate is forgotten',
    ['order_item', line('PSL-ORD-0016', 'Suya'), '"lineTotal" = 6000, quantity = 2'],
    ['PSL-ORD-0016', '7000.00 + 700.00 = 7700.00', '10000.00 + 1000.00 = 11000.00'],
  ),
  spoil(
    'order-sums',
    'no service is charged',
    ['order', order('PSL-ORD-0016'), '"serviceCharge" = 0, total = subtotal'],
    ['PSL-ORD-0016', '7000.00 + 0.00 = 7000.00', '7000.00 + 700.00 = 7700.00'],
  ),
  spoil(
    'food-charged',
    'an order is served and not charged',
    ['charge_fact', charge('PSL-CHG-0239'), '"orderId" = NULL'],
    ['PSL-ORD-0020', 'no charge', '14000.00 at 2026-03-11 07:52:00'],
  ),
  spoil(
    'food-charged',
    'an order is charged before it is served',
    ['charge_fact', charge('PSL-CHG-0239'), `"orderId" = ${order('PSL-ORD-0021')}`],
    ['PSL-ORD-0020', 'no charge', '14000.00 at 2026-03-11 07:52:00'],
  ),
];
