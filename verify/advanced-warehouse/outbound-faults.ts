import type { Fault } from '../engine/fault.ts';
import { batch, line, list, spoil } from './plant.ts';

/** For the rules on picking, packing and dispatch. Times are in UTC, an hour behind Lagos. */
export const outboundFaults: readonly Fault[] = [
  spoil(
    'pick-mix',
    'the packed list is short',
    ['wh_pick_list', list('LFC-PCK-0005'), `status = 'SHORT'`],
    ['PACKED', '0', '1'],
  ),
  spoil(
    'pick-item-mix',
    'the short line counts as picked',
    ['wh_pick_list_item', line('LFC-PCK-0001', 4), `status = 'PICKED'`],
    ['PICKED', '32', '31'],
  ),
  spoil(
    'pick-totals',
    'a total is typed in',
    ['wh_pick_list', list('LFC-PCK-0001'), '"totalPicked" = 430'],
    ['LFC-PCK-0001 picked', '430', '427'],
  ),
  spoil(
    'pick-states',
    'a dispatched list was never packed',
    ['wh_pick_list', list('LFC-PCK-0003'), '"packedAt" = NULL'],
    [
      'LFC-PCK-0003',
      'status=DISPATCHED assignedAt=2026-03-11 05:10:00 startedAt=2026-03-11 05:20:00 pickedAt=2026-03-11 05:50:00 packedAt=null dispatchedAt=2026-03-11 06:40:00',
      'as agreed',
    ],
  ),
  spoil(
    'pick-states',
    'nobody picks a list that is being picked',
    ['wh_pick_list', list('LFC-PCK-0007'), '"pickerName" = NULL'],
    [
      'LFC-PCK-0007',
      'status=PICKING assignedAt=2026-03-11 07:57:00 startedAt=2026-03-11 08:10:00 pickedAt=null packedAt=null dispatchedAt=null',
      'as agreed',
    ],
  ),
  spoil(
    'parcels',
    'a parcel travels without a waybill',
    ['wh_pick_list', list('LFC-PCK-0002'), '"waybillNumber" = NULL'],
    ['LFC-PCK-0002', 'status=DISPATCHED packageCount=2 weightKg=20.44 carrier=GIG waybillNumber=null', 'as agreed'],
  ),
  spoil(
    'parcels',
    'a packed list weighs nothing',
    ['wh_pick_list', list('LFC-PCK-0005'), '"weightKg" = 0'],
    ['LFC-PCK-0005', 'status=PACKED packageCount=2 weightKg=0.00 carrier=null waybillNumber=null', 'as agreed'],
  ),
  spoil(
    'pick-order',
    'a list is dispatched before it is packed',
    ['wh_pick_list', list('LFC-PCK-0003'), `"dispatchedAt" = "packedAt" - interval '10 minutes'`],
    [
      'LFC-PCK-0003',
      'createdAt=2026-03-10 16:00:00 assignedAt=2026-03-11 05:10:00 startedAt=2026-03-11 05:20:00 pickedAt=2026-03-11 05:50:00 packedAt=2026-03-11 06:15:00 dispatchedAt=2026-03-11 06:05:00 updatedAt=2026-03-11 06:40:00',
      'as agreed',
    ],
  ),
  spoil(
    'line-counts',
    'more is picked than was requested',
    ['wh_pick_list_item', line('LFC-PCK-0002', 1), '"pickedQuantity" = 120'],
    ['LFC-PCK-0002 line 1', 'PICKED, 100, 120, 0', 'as agreed'],
  ),
  spoil(
    'line-counts',
    'what is missing is not short',
    ['wh_pick_list_item', line('LFC-PCK-0001', 4), '"shortQuantity" = 0'],
    ['LFC-PCK-0001 line 4', 'SHORT, 30, 27, 0', 'as agreed'],
  ),
  spoil(
    'line-times',
    'a line is picked after its list',
    ['wh_pick_list_item', line('LFC-PCK-0002', 1), `"pickedAt" = "pickedAt" + interval '1 day'`],
    [
      'LFC-PCK-0002 line 1',
      'PICKED, DISPATCHED, 2026-03-08 08:00:00, 2026-03-09 08:05:00, 2026-03-08 08:40:00',
      'as agreed',
    ],
  ),
  spoil(
    'line-places',
    'the batch that was picked is held back',
    ['wh_batch', batch('PHA-AMOX-B02'), `quality = 'QUARANTINE'`],
    ['LFC-PCK-0002 line 1', 'PHA-AMOX-B02, IBD P-01-1-2, QUARANTINE, 2026-06-29', 'as agreed'],
  ),
  spoil(
    'line-places',
    'a line leads to another bin',
    [
      'wh_pick_list_item',
      line('LFC-PCK-0008', 1),
      `"binId" = (SELECT "binId" FROM "wh_batch" WHERE id = ${batch('FMC-MILK-B03')})`,
    ],
    ['LFC-PCK-0008 line 1', 'PPE-MASKS-B02, ABJ P-02-2-1, APPROVED, 2027-05-05', 'as agreed'],
  ),
  spoil(
    'first-expired',
    'a batch that expires later is picked first',
    ['wh_batch', batch('PHA-AMOX-B01'), '"expiresOn" = :today::date + 500'],
    ['LFC-PCK-0001 line 2', 'PHA-AMOX-B01', 'PHA-AMOX-B03'],
  ),
  spoil(
    'enough-there',
    'more is asked for than lies there',
    ['wh_pick_list_item', line('LFC-PCK-0008', 5), '"requestedQuantity" = 90'],
    ['LFC-PCK-0008 line 5', 'too much', 'enough'],
  ),
];
