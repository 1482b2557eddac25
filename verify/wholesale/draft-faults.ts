import type { Fault } from '../engine/fault.ts';
import { altered } from './plant.ts';

/** Faults in bulk orders and in the log. */
export const draftFaults: readonly Fault[] = [
  altered(
    'draft-statuses',
    'a bulk order is lost',
    'b2b_bulk_order_drafts',
    ["name = 'Second store opening'", "status = 'EXPIRED'"],
    ['EXPIRED', '1', null],
  ),
  altered(
    'draft-sums',
    'an estimate is typed in',
    'b2b_bulk_order_drafts',
    ["name = 'Second store opening'", '"estimatedTotal" = 1'],
    ['Second store opening estimatedTotal', '1.00', '2475000.00'],
  ),
  altered(
    'draft-sums',
    'an item is not counted',
    'b2b_bulk_order_drafts',
    ["name = 'Second store opening'", '"itemCount" = 2'],
    ['Second store opening itemCount', '2', '3'],
  ),
  altered(
    'draft-items',
    'the best price was not found',
    'b2b_bulk_order_drafts',
    [
      "name = 'Season stock of rice'",
      "items = jsonb_set(jsonb_set(jsonb_set(items, '{0,discount}', '11700'), '{0,wholesalePrice}', '66300'), '{0,lineTotal}', '13260000')",
    ],
    ['Season stock of rice', 'not the best price'],
  ),
  altered(
    'draft-items',
    'an item does not add up',
    'b2b_bulk_order_drafts',
    ["name = 'Season stock of rice'", "items = jsonb_set(items, '{0,lineTotal}', '1')"],
    ['Season stock of rice', 'an item that does not add up'],
  ),
  altered(
    'draft-items',
    'an item has the name of another product',
    'b2b_bulk_order_drafts',
    ["name = 'Season stock of rice'", `items = jsonb_set(items, '{0,productName}', '"Short-grain rice"')`],
    ['Season stock of rice', 'an item of another shape or name'],
  ),
  altered(
    'draft-filled',
    'a draft was submitted by nobody',
    'b2b_bulk_order_drafts',
    ["name = 'Second store opening'", '"submittedBy" = NULL'],
    ['Second store opening submittedBy', 'empty', 'filled'],
  ),
  altered(
    'draft-filled',
    'an open draft has an order',
    'b2b_bulk_order_drafts',
    ["name = 'Season stock of rice'", '"convertedAt" = "createdAt"'],
    ['Season stock of rice convertedAt', 'filled', 'empty'],
  ),
  altered(
    'draft-states',
    'a snapshot has other prices',
    'b2b_bulk_order_drafts',
    ["name = 'Second store opening'", `"pricingSnapshot" = jsonb_set("pricingSnapshot", '{items,0,discount}', '0')`],
    ['Second store opening', 'a snapshot of other prices or of another hour'],
  ),
  altered(
    'draft-states',
    'a draft is rejected without a reason',
    'b2b_bulk_order_drafts',
    ["name = 'End of month promotion'", "metadata = '{}'"],
    ['End of month promotion', 'rejected without a reason'],
  ),
  altered(
    'draft-orders',
    'a bulk order became an order at another price',
    'b2b_bulk_order_drafts',
    ["name = 'Provisions for the quarter'", '"estimatedTotal" = 600000'],
    ['Provisions for the quarter', '600000.00 t t', '692400.00 t t'],
  ),
  altered(
    'draft-events',
    'the log has another hour',
    'b2b_bulk_order_drafts',
    ["name = 'Provisions for the quarter'", `"submittedAt" = "submittedAt" + interval '1 hour'`],
    ['Provisions for the quarter submittedAt', '2026-03-01 09:45:00', '2026-03-01 08:45:00'],
  ),
  altered(
    'events',
    'an event is of a kind that no service writes',
    'b2b_event_logs',
    [`"eventType" = 'BULK_ORDER_CONVERTED'`, `"eventType" = 'BULK_ORDER_APPROVED'`],
    ['BULK_ORDER_APPROVED', '1', null],
  ),
  altered(
    'event-actors',
    'an event names an actor',
    'b2b_event_logs',
    [`"eventType" = 'BULK_ORDER_CONVERTED'`, `"actorType" = 'USER'`],
    ['BULK_ORDER_CONVERTED actorType', 'filled', 'empty'],
  ),
];
