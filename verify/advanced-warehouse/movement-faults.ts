import type { Fault } from '../engine/fault.ts';
import { account, bin, line, movement, product, receipt, spoil, task } from './plant.ts';

/** For the rules on the log. Times are in UTC, an hour behind Lagos. */
export const movementFaults: readonly Fault[] = [
  spoil(
    'movement-mix',
    'scrap counts as an adjustment',
    [
      'wh_stock_movement',
      `(SELECT id FROM "wh_stock_movement" WHERE type = 'SCRAP' AND "tenantId" = ANY(:tenants::text[]))`,
      `type = 'ADJUSTMENT'`,
    ],
    ['ADJUSTMENT', '3', '2'],
  ),
  spoil(
    'movement-sums',
    'a movement leaves another quantity',
    ['wh_stock_movement', movement('LFC-MOV-0001'), '"quantityAfter" = "quantityAfter" + 1'],
    ['LFC-MOV-0001', '1201', '1200'],
  ),
  spoil(
    'movement-sums',
    'a movement moves nothing',
    ['wh_stock_movement', movement('LFC-MOV-0001'), 'quantity = 0, "quantityAfter" = "quantityBefore"'],
    ['LFC-MOV-0001', '0', null],
  ),
  spoil(
    'movement-signs',
    'a receipt takes goods away',
    ['wh_stock_movement', movement('LFC-MOV-0001'), 'quantity = -quantity'],
    ['LFC-MOV-0001', 'type=RECEIPT quantity=-1200 reason=Goods received', 'as agreed'],
  ),
  spoil(
    'movement-numbers',
    'the last movement was the first',
    ['wh_stock_movement', movement('LFC-MOV-0060'), `"occurredAt" = "occurredAt" - interval '90 days'`],
    ['LFC-MOV-0001', 'LFC-MOV-0001', 'LFC-MOV-0002'],
  ),
  spoil(
    'movement-chain',
    'a picker finds more than was left',
    ['wh_stock_movement', movement('LFC-MOV-0060'), '"quantityBefore" = "quantityBefore" + 5'],
    ['LFC-MOV-0060', '135', '130'],
  ),
  spoil(
    'movement-last',
    'the log and the shelf disagree',
    ['wh_stock_movement', movement('LFC-MOV-0060'), '"quantityAfter" = "quantityAfter" + 5'],
    ['HYG-SANITISER-B01 in LAG P-02-1-1', '123', '118'],
  ),
  spoil(
    'movement-products',
    'a movement is of another product',
    ['wh_stock_movement', movement('LFC-MOV-0001'), `"productId" = ${product('FMC-MILK')}`],
    ['LFC-MOV-0001', 'FMC-MILK', 'PHA-AMOX'],
  ),
  spoil(
    'movement-pairs',
    'what leaves the bay never arrives',
    [
      'wh_stock_movement',
      `(SELECT id FROM "wh_stock_movement" WHERE reference = 'LFC-PUT-0001' AND quantity > 0 AND "tenantId" = ANY(:tenants::text[]))`,
      'quantity = quantity - 10',
    ],
    ['LFC-MOV-0028', '-480', '-470'],
  ),
  spoil(
    'movement-transfers',
    'less arrives in Ibadan than left Lagos',
    [
      'wh_stock_movement',
      `(SELECT id FROM "wh_stock_movement" WHERE type = 'TRANSFER_IN' AND quantity = 600 AND "tenantId" = ANY(:tenants::text[]))`,
      'quantity = 590',
    ],
    ['LFC-GRN-0002 PARA-2407-1', '590 in IBD', '600 in IBD'],
  ),
  spoil(
    'receipts-moved',
    'an item came in under another number',
    ['wh_stock_movement', movement('LFC-MOV-0001'), `reference = 'LFC-GRN-0009'`],
    ['LFC-GRN-0001 line 1', null, 'RECEIPT 1200'],
  ),
  spoil(
    'receipts-moved',
    'a return is booked as a purchase',
    ['wh_receipt', receipt('LFC-GRN-0004'), `type = 'PURCHASE_ORDER'`],
    ['LFC-GRN-0004 line 1', 'RETURN 12', 'RECEIPT 12'],
  ),
  spoil(
    'putaways-moved',
    'a task says another bin than the log',
    ['wh_putaway_task', task('LFC-PUT-0001'), `"actualBinId" = ${bin('LAG A-03-1-1')}`],
    ['LFC-PUT-0001', '480 into LAG A-01-2-1', '480 into LAG A-03-1-1'],
  ),
  spoil(
    'picks-moved',
    'a line was picked and nothing left the bin',
    ['wh_pick_list_item', line('LFC-PCK-0002', 1), '"pickedQuantity" = 90'],
    ['LFC-PCK-0002 line 1', '100', '90'],
  ),
  spoil(
    'performers',
    'somebody else signs for a movement',
    ['wh_stock_movement', movement('LFC-MOV-0001'), `"performedByName" = 'Somebody Else'`],
    ['LFC-MOV-0001', 'Somebody Else', 'Mr. Chidi Nwosu'],
  ),
  spoil(
    'performers',
    'a receiver in Abuja signs with an account of Lagos',
    ['wh_receipt', receipt('LFC-GRN-0006'), `"receivedById" = ${account('receiver')}`],
    ['LFC-GRN-0006', 'Habibu Ringim', 'Habibu Ringim, no account'],
  ),
  spoil(
    'working-hours',
    'goods move at night',
    ['wh_stock_movement', movement('LFC-MOV-0001'), `"occurredAt" = '2026-02-15 23:30'`],
    ['LFC-MOV-0001', '2026-02-15 23:30:00', 'at work'],
  ),
  spoil(
    'past',
    'a receipt is changed tomorrow',
    ['wh_receipt', receipt('LFC-GRN-0001'), `"updatedAt" = :now::timestamp + interval '1 day'`],
    ['LFC-GRN-0001', '2026-03-12 08:30:00', 'past'],
  ),
  spoil(
    'numbers',
    'a receipt has the number of another tenant',
    ['wh_receipt', receipt('LFC-GRN-0001'), `"receiptNumber" = 'LRS-GRN-0001'`],
    ['LRS-GRN-0001', 'LRS-', 'as agreed'],
  ),
];
