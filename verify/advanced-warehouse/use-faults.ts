import type { Fault } from '../engine/fault.ts';
import { batch, hide, movement, product, spoil } from './plant.ts';

const WORKFLOW = 'goods-possible';

/** For the views and the workflow. */
export const useFaults: readonly Fault[] = [
  hide('by-type', 'movements by type', 4, 'wh_stock_movement', `"tenantId" = 'TENANT_ID_PLACEHOLDER'`),
  hide('zones', 'occupancy of the zones', 16, 'wh_zone', `status = 'INACTIVE'`),
  hide('bins', 'occupancy of the bins', 35, 'wh_bin', '"isEmpty" = true'),
  hide('expiring', 'batches that expire within 30 days', 5, 'wh_batch', '"expiresOn" = :today::date + 400'),
  {
    check: 'advanced-warehouse.view.tasks',
    title: 'the putaway tasks are cancelled',
    sql: `UPDATE "wh_putaway_task" SET status = 'CANCELLED' WHERE "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'tasks that wait for somebody of demo-warehouse', have: '1 rows', want: '5 rows or more' },
  },
  hide('dispatched', 'dispatched today', 2, 'wh_pick_list', `"dispatchedAt" = "dispatchedAt" - interval '10 days'`),
  hide('receipts', 'receipts', 8, 'wh_receipt', `status = 'CANCELLED'`),
  hide('pick-board', 'pick board', 4, 'wh_pick_list', `status = 'CANCELLED'`),
  {
    check: 'advanced-warehouse.view.movements',
    title: 'a movement is hidden from the log',
    sql: `UPDATE "wh_stock_movement" SET "tenantId" = 'nobody' WHERE id = ${movement('LFC-MOV-0001')}`,
    finding: { subject: 'movement log of demo-warehouse', have: '59 rows', want: '60 rows or more' },
  },
  {
    check: 'advanced-warehouse.view.recent',
    title: 'nothing has moved since the day before yesterday',
    sql: `UPDATE "wh_stock_movement" SET "occurredAt" = "occurredAt" - interval '3 days' WHERE "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'activity of the last 24 hours of demo-warehouse', have: '5 rows', want: '20 rows or more' },
  },
  spoil(
    WORKFLOW,
    'sachets cost more than agreed',
    ['Product', product('PHA-ORS'), '"costPrice" = 130'],
    ['It is to bring 500 sachets at the catalogue’s cost: unit cost', '130.00', '120.00'],
  ),
  spoil(
    WORKFLOW,
    'the batch that expires first is held back',
    ['wh_batch', batch('PHA-ORS-B01'), `quality = 'QUARANTINE'`],
    ['The batch that expires first is chosen, not the new one: batch', 'PHA-ORS-B02', 'PHA-ORS-B01'],
  ),
  {
    check: 'advanced-warehouse.goods-possible',
    title: 'every place in the bay is taken',
    sql: `UPDATE "wh_bin" SET "isEmpty" = false WHERE code LIKE 'R-%' AND "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'The receiver finds a free place in the bay', have: 'no row', want: 'a row' },
  },
  {
    check: 'advanced-warehouse.goods-possible',
    title: 'the units in a bin were typed in',
    sql: `UPDATE "wh_bin" SET "currentUnits" = "currentUnits" + 1 WHERE code = 'C-01-1-1' AND "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'Every bin holds what its batches say: bins that do not tally', have: '1', want: '0' },
  },
];
