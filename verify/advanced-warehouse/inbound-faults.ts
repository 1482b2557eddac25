import type { Fault } from '../engine/fault.ts';
import { batch, bin, item, product, receipt, spoil, task, warehouse } from './plant.ts';

/** For the rules on receipts and putaway. Times are in UTC, an hour behind Lagos. */
export const inboundFaults: readonly Fault[] = [
  spoil(
    'receipt-mix',
    'the expected receipt is cancelled',
    ['wh_receipt', receipt('LFC-GRN-0008'), `status = 'CANCELLED'`],
    ['CANCELLED', '1', '0'],
  ),
  spoil(
    'receipt-types',
    'the return counts as a purchase',
    ['wh_receipt', receipt('LFC-GRN-0004'), `type = 'PURCHASE_ORDER'`],
    ['PURCHASE_ORDER', '7', '6'],
  ),
  spoil(
    'putaway-mix',
    'a pending task is cancelled',
    ['wh_putaway_task', task('LFC-PUT-0006'), `status = 'CANCELLED'`],
    ['CANCELLED', '1', '0'],
  ),
  spoil(
    'receipt-states',
    'a completed receipt was never completed',
    ['wh_receipt', receipt('LFC-GRN-0001'), '"completedAt" = NULL'],
    [
      'LFC-GRN-0001',
      'status=COMPLETED inspection=PASSED arrivedAt=2026-02-15 08:40:00 inspectionAt=2026-02-15 10:30:00 completedAt=null receivedByName=Mr. Chidi Nwosu',
      'as agreed',
    ],
  ),
  spoil(
    'receipt-states',
    'a receipt is being inspected and has passed',
    ['wh_receipt', receipt('LFC-GRN-0006'), `inspection = 'PASSED'`],
    [
      'LFC-GRN-0006',
      'status=INSPECTING inspection=PASSED arrivedAt=2026-03-10 14:00:00 inspectionAt=2026-03-11 07:00:00 completedAt=null receivedByName=Habibu Ringim',
      'as agreed',
    ],
  ),
  spoil(
    'receipt-order',
    'a truck is inspected before it arrives',
    ['wh_receipt', receipt('LFC-GRN-0001'), `"inspectionAt" = "arrivedAt" - interval '1 hour'`],
    ['LFC-GRN-0001', 'inspectionAt before arrivedAt; ', ''],
  ),
  spoil(
    'receipt-expected',
    'what is expected should have come yesterday',
    ['wh_receipt', receipt('LFC-GRN-0008'), `"expectedAt" = :now::timestamp - interval '1 day'`],
    [
      'LFC-GRN-0008',
      'status=EXPECTED createdAt=2026-03-06 10:10:00 expectedAt=2026-03-10 08:30:00 arrivedAt=null',
      'as agreed',
    ],
  ),
  spoil(
    'receipt-sources',
    'a warehouse transfers to itself',
    ['wh_receipt', receipt('LFC-GRN-0002'), `"fromWarehouseId" = ${warehouse('IBD')}`],
    ['LFC-GRN-0002', 'TRANSFER from Ibadan depot', 'TRANSFER from another'],
  ),
  spoil(
    'receipt-sources',
    'a purchase comes from our own warehouse',
    ['wh_receipt', receipt('LFC-GRN-0001'), `"fromWarehouseId" = ${warehouse('IBD')}`],
    ['LFC-GRN-0001', 'PURCHASE_ORDER from Ibadan depot', 'PURCHASE_ORDER'],
  ),
  spoil(
    'receipt-totals',
    'a total is typed in',
    ['wh_receipt', receipt('LFC-GRN-0001'), '"totalDamaged" = 0'],
    ['LFC-GRN-0001 damaged', '0', '5'],
  ),
  spoil(
    'item-counts',
    'a variance is typed in',
    ['wh_receipt_item', item('LFC-GRN-0003', 3), '"varianceQuantity" = 0'],
    ['LFC-GRN-0003 line 3', '900, 890, 0, 0', 'as agreed'],
  ),
  spoil(
    'item-counts',
    'more is damaged than came',
    ['wh_receipt_item', item('LFC-GRN-0004', 1), '"damagedQuantity" = 13'],
    ['LFC-GRN-0004 line 1', '12, 12, 13, 0', 'as agreed'],
  ),
  spoil(
    'item-costs',
    'a cost is typed in',
    ['wh_receipt_item', item('LFC-GRN-0001', 1), '"totalCost" = 100000'],
    ['LFC-GRN-0001 line 1', '85.00 and 100000.00', '85.00 and 102000.00'],
  ),
  spoil(
    'item-batches',
    'damaged goods become stock',
    ['wh_batch', batch('PPE-GLOVES-B03'), '"initialQuantity" = 200'],
    ['LFC-GRN-0001 line 3', 'PPE-GLOVES-B03, LAG, 200, 2026-02-15 09:40:00', 'as agreed'],
  ),
  spoil(
    'item-batches',
    'an item is the batch of another product',
    ['wh_receipt_item', item('LFC-GRN-0001', 1), `"batchId" = ${batch('PHA-ORS-B02')}`],
    ['LFC-GRN-0001 line 1', 'PHA-ORS-B02, LAG, 600, 2026-02-15 09:20:00', 'as agreed'],
  ),
  spoil(
    'item-states',
    'an item in the bay has been put away',
    ['wh_receipt_item', item('LFC-GRN-0005', 2), '"isPutAway" = true'],
    ['LFC-GRN-0005 line 2', 'COMPLETED, t, t, RECEIVING', 'as agreed'],
  ),
  spoil(
    'item-states',
    'an item is complete before its inspection',
    ['wh_receipt_item', item('LFC-GRN-0006', 1), '"isComplete" = true'],
    ['LFC-GRN-0006 line 1', 'INSPECTING, t, f, RECEIVING', 'as agreed'],
  ),
  spoil(
    'putaway-states',
    'a completed task has no actual bin',
    ['wh_putaway_task', task('LFC-PUT-0001'), '"actualBinId" = NULL'],
    [
      'LFC-PUT-0001',
      'status=COMPLETED assignedAt=2026-03-09 13:00:00 startedAt=2026-03-09 13:20:00 completedAt=2026-03-09 14:00:00',
      'as agreed',
    ],
  ),
  spoil(
    'putaway-order',
    'a task is completed before it is started',
    ['wh_putaway_task', task('LFC-PUT-0001'), `"completedAt" = "startedAt" - interval '5 minutes'`],
    ['LFC-PUT-0001', 'completedAt before startedAt; ', ''],
  ),
  spoil(
    'putaway-places',
    'a task leads to a blocked bin',
    ['wh_bin', bin('LAG A-02-1-2'), `status = 'BLOCKED'`],
    ['LFC-PUT-0005', 'PHA-VITC, 300, STORAGE, BLOCKED, RECEIVING', 'as agreed'],
  ),
  spoil(
    'putaway-places',
    'a task is for another product',
    ['wh_putaway_task', task('LFC-PUT-0004'), `"productId" = ${product('FMC-MILK')}`],
    ['LFC-PUT-0004', 'FMC-NOODLES, 200, STORAGE, ACTIVE, RECEIVING', 'as agreed'],
  ),
  spoil(
    'putaway-places',
    'a batch lies elsewhere than its task says',
    ['wh_batch', batch('PHA-ACT-B03'), `"binId" = ${bin('LAG A-03-1-1')}`],
    ['LFC-PUT-0001', 'PHA-ACT, 480, STORAGE, ACTIVE, STORAGE', 'as agreed'],
  ),
  spoil(
    'putaway-owed',
    'nobody is told to put an item away',
    ['wh_putaway_task', task('LFC-PUT-0005'), `status = 'CANCELLED'`],
    ['LFC-GRN-0005 line 2', '0', '1'],
  ),
];
