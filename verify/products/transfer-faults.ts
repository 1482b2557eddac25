import type { Fault } from '../engine/fault.ts';
import { level, movement, product, spoil, transfer, variant } from './fault-rows.ts';

const item = (sku: string, number: string) =>
  `(SELECT id FROM "inv_stock_transfer_item" WHERE "variantId" = ${variant(sku)} AND "transferId" = ${transfer(number)})`;
const channel = (sku: string) => `(SELECT id FROM "inv_channel_config" WHERE "productId" = ${product(sku)})`;

const transfers: readonly Fault[] = [
  spoil(
    'products.transfer-status',
    'the goods under way are said to have arrived',
    ['inv_stock_transfer', transfer('LRS-TRF-0002'), `status = 'COMPLETED'`],
    ['COMPLETED', '3', '2'],
  ),
  spoil(
    'products.transfer-route',
    'a transfer ends where it starts',
    ['inv_stock_transfer', transfer('LRS-TRF-0001'), '"toLocationId" = "fromLocationId"'],
    ['LRS-TRF-0001', 'LOC-002 to LOC-002', 'as agreed'],
  ),
  spoil(
    'products.transfer-steps',
    'goods are under way that nobody shipped',
    ['inv_stock_transfer', transfer('LRS-TRF-0002'), '"shippedAt" = NULL'],
    ['LRS-TRF-0002', 'status=IN_TRANSIT approvedAt=2026-03-10 14:40:00 shippedAt=null receivedAt=null', 'as agreed'],
  ),
  spoil(
    'products.transfer-people',
    'the keeper approves what he asked for',
    ['inv_stock_transfer', transfer('LRS-TRF-0001'), '"approvedById" = "requestedById"'],
    [
      'LRS-TRF-0001',
      'stock@demo-retail-store.demo, stock@demo-retail-store.demo',
      'stock@demo-retail-store.demo, manager@demo-retail-store.demo',
    ],
  ),
  spoil(
    'products.transfer-quantities',
    'more arrives than was sent',
    ['inv_stock_transfer_item', item('GRO-RICE-5KG', 'LRS-TRF-0001'), '"quantityReceived" = 41'],
    ['GRO-RICE-5KG of LRS-TRF-0001', '40 asked, 40 shipped, 41 received', 'as agreed'],
  ),
  spoil(
    'products.transfer-variance',
    'the broken bottle is forgotten',
    ['inv_stock_transfer_item', item('BEV-COLA-50CL', 'LRS-TRF-0001'), '"quantityVariance" = 0'],
    ['BEV-COLA-50CL of LRS-TRF-0001', '0', '-1'],
  ),
  spoil(
    'products.transfer-movements',
    'the broken bottle is put on the shelf',
    ['inv_stock_movement', movement('BEV-COLA-50CL', 'LOC-001', 'TRANSFER_IN'), 'quantity = 96'],
    ['BEV-COLA-50CL of LRS-TRF-0001, TRANSFER_IN', '96', '95'],
  ),
  spoil(
    'products.transfer-reserved',
    'nothing is held back for an approved transfer',
    ['InventoryLevel', level('SNA-CHIN-400G', 'LOC-002'), '"quantityReserved" = 0'],
    ['SNA-CHIN-400G at LOC-002', '0', '40'],
  ),
  spoil(
    'products.transfer-incoming',
    'the shop does not expect what is under way',
    ['InventoryLevel', level('FAS-SLIPPER-46', 'LOC-001'), '"quantityIncoming" = 0'],
    ['FAS-SLIPPER-46 at LOC-001', '0', '12'],
  ),
];

const channels: readonly Fault[] = [
  spoil(
    'products.channel-mix',
    'a product of the online shop goes to the till',
    ['inv_channel_config', channel('ELE-TV43'), `channel = 'POS'`],
    ['POS', '27', '26'],
  ),
  spoil(
    'products.channel-status',
    'the till pauses bread',
    ['inv_channel_config', channel('BAK-BREAD'), `status = 'PAUSED'`],
    ['ACTIVE', '47', '48'],
  ),
  spoil(
    'products.channel-of-product',
    'a product of the online shop goes to the till',
    ['inv_channel_config', channel('ELE-TV43'), `channel = 'POS'`],
    ['ELE-TV43', 'POS', 'SVM'],
  ),
  spoil(
    'products.channel-pause',
    'the till sells pies that are not there',
    ['inv_channel_config', channel('BAK-PIE'), `status = 'ACTIVE'`],
    ['BAK-PIE on POS', 'ACTIVE with 0 available', 'as agreed'],
  ),
  spoil(
    'products.channel-mode',
    'more is set aside for the marketplace than there is',
    ['inv_channel_config', channel('MKT-SERUM'), '"allocatedQuantity" = 9000'],
    ['MKT-SERUM on MVM', 'ALLOCATED 9000 of 102', 'as agreed'],
  ),
  spoil(
    'products.channel-price',
    'the marketplace sells at catalogue prices',
    ['inv_channel_config', channel('MKT-WIG'), `"priceRule" = 'CATALOGUE_PRICE'`],
    ['MKT-WIG on MVM', 'CATALOGUE_PRICE 0.00 %', 'as agreed'],
  ),
];

export const transferFaults: readonly Fault[] = [...transfers, ...channels];
