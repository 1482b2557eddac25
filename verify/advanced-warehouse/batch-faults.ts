import type { Fault } from '../engine/fault.ts';
import { batch, bin, product, spoil } from './plant.ts';

/** For the rules on products and batches. Times are in UTC, an hour behind Lagos. */
export const batchFaults: readonly Fault[] = [
  spoil(
    'batch-mix',
    'the expired batch is active',
    ['wh_batch', batch('CLD-INSULIN-B01'), `status = 'ACTIVE'`],
    ['ACTIVE', '43', '42'],
  ),
  spoil(
    'quality-mix',
    'a batch is approved before its inspection',
    ['wh_batch', batch('PHA-AMOX-B04'), `quality = 'APPROVED'`],
    ['APPROVED', '38', '37'],
  ),
  spoil('categories', 'a product has no category', ['Product', product('FMC-MILK'), `tags = '{}'`], ['', '1', null]),
  spoil(
    'unit-costs',
    'paracetamol becomes dear',
    ['Product', product('PHA-PARA'), '"costPrice" = 28'],
    ['PHA-PARA', '28.00', '25.00'],
  ),
  spoil(
    'batches-each',
    'a product lies there in one batch',
    ['wh_batch', batch('HYG-SOAP-B02'), `"productId" = ${product('FMC-MILK')}`],
    ['HYG-SOAP', '1', '2'],
  ),
  spoil(
    'batch-numbers',
    'a batch is numbered after another product',
    ['wh_batch', batch('HYG-SOAP-B02'), `"batchNumber" = 'FMC-MILK-B09'`],
    ['FMC-MILK-B09', 'HYG-SOAP, SOAP-2411-2', 'as agreed'],
  ),
  spoil(
    'batch-quantities',
    'more is reserved than there is',
    ['wh_batch', batch('CLD-INSULIN-B02'), '"reservedQuantity" = 60'],
    ['CLD-INSULIN-B02', 'initialQuantity=100 currentQuantity=52 reservedQuantity=60', 'as agreed'],
  ),
  spoil(
    'batch-quantities',
    'more is there than ever came in',
    ['wh_batch', batch('CLD-INSULIN-B03'), '"currentQuantity" = 81'],
    ['CLD-INSULIN-B03', 'initialQuantity=80 currentQuantity=81 reservedQuantity=0', 'as agreed'],
  ),
  spoil(
    'batch-dates',
    'a batch expires before it is made',
    ['wh_batch', batch('PHA-ORS-B01'), `"madeOn" = "expiresOn" + 1`],
    ['PHA-ORS-B01', 'status=ACTIVE madeOn=2026-04-06 receivedAt=2025-09-12 10:00:00 expiresOn=2026-04-05', 'as agreed'],
  ),
  spoil(
    'batch-dates',
    'a batch has expired and is still sold',
    ['wh_batch', batch('PHA-ACT-B02'), '"expiresOn" = :today::date - 1'],
    ['PHA-ACT-B02', 'status=ACTIVE madeOn=2024-03-31 receivedAt=2025-08-23 10:00:00 expiresOn=2026-03-10', 'as agreed'],
  ),
  spoil(
    'recalls',
    'a batch is recalled for no reason',
    ['wh_batch', batch('PHA-VITC-B01'), '"recallReason" = NULL'],
    ['PHA-VITC-B01', 'status=RECALLED isRecalled=true recallReason=null quality=QUARANTINE', 'as agreed'],
  ),
  spoil(
    'recalls',
    'a recalled batch is approved',
    ['wh_batch', batch('PHA-VITC-B01'), `quality = 'APPROVED'`],
    [
      'PHA-VITC-B01',
      'status=RECALLED isRecalled=true recallReason=NAFDAC directive: batch below the labelled strength quality=APPROVED',
      'as agreed',
    ],
  ),
  spoil(
    'expiring',
    'a batch lasts longer',
    ['wh_batch', batch('PHA-ACT-B02'), '"expiresOn" = :today::date + 40'],
    ['within 30 days', '5', '6'],
  ),
  spoil(
    'batch-places',
    'insulin lies outside the cold room',
    ['wh_batch', batch('CLD-INSULIN-B03'), `"binId" = ${bin('LAG A-03-1-1')}`],
    ['CLD-INSULIN-B03', 'APPROVED, LAG A-03-1-1, STORAGE', 'as agreed'],
  ),
  spoil(
    'batch-places',
    'a recalled batch lies among the pallets',
    ['wh_batch', batch('PHA-VITC-B01'), `"binId" = ${bin('LAG A-02-1-1')}`],
    ['PHA-VITC-B01', 'QUARANTINE, LAG A-02-1-1, STORAGE', 'as agreed'],
  ),
  spoil(
    'reserved',
    'units are reserved for nobody',
    ['wh_batch', batch('PHA-AMOX-B01'), '"reservedQuantity" = 10'],
    ['PHA-AMOX-B01', '10', '0'],
  ),
];
