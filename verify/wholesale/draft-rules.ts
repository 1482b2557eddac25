import type { Rule } from '../engine/contract.ts';
import { conditions, distribution, equals, filledWhen } from '../engine/shapes.ts';
import { sql } from '../engine/sql.ts';
import { draft as d, event as e, elements, figure, client as p, product as x } from './named.ts';
import { unitDiscount } from './pricing.ts';

const items = sql`${elements(d.items)} j`;

const sumOf = (of: string, each: string) =>
  sql`(SELECT sum(${figure('j', of)} * ${figure('j', each)})::numeric(12, 2) FROM ${items})`;

const SUBMITTED = sql`${d.status} NOT IN ('DRAFT', 'CANCELLED')`;

/** The items as a snapshot of their prices has them. */
const priced = sql`(SELECT jsonb_agg(j - ARRAY['productName', 'quantity', 'lineTotal'] ORDER BY n)
  FROM jsonb_path_query_array(${d.items}, '$[*]') a CROSS JOIN LATERAL jsonb_array_elements(a) WITH ORDINALITY z(j, n))`;

/** Bulk orders: priced as the platform's service prices them on the day, and in every state that it knows. */
export const draftRules: readonly Rule[] = [
  distribution('wholesale.draft-statuses', d, d.status, {
    DRAFT: 1,
    SUBMITTED: 1,
    APPROVED: 1,
    REJECTED: 1,
    CONVERTED: 1,
    CANCELLED: 1,
  }),
  equals('wholesale.draft-sums', 'a bulk order is the sum of its items at the list, less what comes off', d, {
    itemCount: sql`(SELECT count(*) FROM ${items})`,
    subtotal: sumOf('quantity', 'unitPrice'),
    discountTotal: sumOf('quantity', 'discount'),
    estimatedTotal: sql`${d.subtotal} - ${d.discountTotal}`,
  }),
  conditions(
    'wholesale.draft-items',
    'an item is a product at the best price of tier and rules on that day',
    d,
    [
      [
        sql`j - ARRAY['productId', 'productName', 'quantity', 'unitPrice', 'wholesalePrice', 'discount', 'lineTotal'] = '{}'
          AND j->>'productName' = ${x.name}`,
        'an item of another shape or name',
      ],
      [sql`${figure('j', 'unitPrice')} = ${x.price}`, 'another price than the list has'],
      [
        sql`${figure('j', 'discount')} = ${unitDiscount({
          product: x.id,
          category: x.categoryId,
          price: x.price,
          tier: p.priceTierId,
          quantity: figure('j', 'quantity'),
          at: d.createdAt,
        })}`,
        'not the best price',
      ],
      [
        sql`${figure('j', 'wholesalePrice')} = ${figure('j', 'unitPrice')} - ${figure('j', 'discount')}
          AND ${figure('j', 'lineTotal')} = ${figure('j', 'wholesalePrice')} * ${figure('j', 'quantity')}`,
        'an item that does not add up',
      ],
    ],
    {
      from: sql`${d} JOIN ${p} ON ${p.id} = ${d.profileId} CROSS JOIN LATERAL ${items} LEFT JOIN ${x} ON ${x.id} = j->>'productId'`,
    },
  ),
  filledWhen(
    'wholesale.draft-filled',
    'a bulk order has been submitted, rejected and converted as its status says',
    d,
    [
      [SUBMITTED, d.submittedAt, d.submittedBy, d.pricingSnapshot],
      [sql`${d.status} = 'CONVERTED'`, d.convertedAt, d.convertedOrderId],
      [sql`${d.status} = 'REJECTED'`, d.metadata],
      [sql`true`, d.createdBy, d.name],
      [sql`false`, d.offlineId, d.description],
    ],
  ),
  conditions('wholesale.draft-states', 'a bulk order kept the prices of the hour in which it was submitted', d, [
    [
      sql`${d.pricingSnapshot} IS NULL OR ${d.pricingSnapshot} = jsonb_build_object('items', ${priced},
        'capturedAt', to_char(${d.submittedAt}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))`,
      'a snapshot of other prices or of another hour',
    ],
    [
      sql`${d.metadata} IS NULL OR (length(${d.metadata}->>'rejectionReason') > 10 AND ${d.metadata} - 'rejectionReason' = '{}')`,
      'rejected without a reason',
    ],
    [
      sql`${d.createdAt} < coalesce(${d.submittedAt}, ${d.createdAt} + interval '1 hour')
        AND coalesce(${d.submittedAt} < ${d.convertedAt}, true)`,
      'submitted before it was there, or converted before it was submitted',
    ],
    [
      sql`CASE ${d.status}::text WHEN 'DRAFT' THEN ${d.updatedAt} = ${d.createdAt} WHEN 'SUBMITTED' THEN ${d.updatedAt} = ${d.submittedAt}
        WHEN 'CONVERTED' THEN ${d.updatedAt} = ${d.convertedAt} ELSE ${d.updatedAt} > coalesce(${d.submittedAt}, ${d.createdAt}) END`,
      'changed at another time',
    ],
  ]),
  {
    id: 'wholesale.draft-orders',
    title: 'a bulk order that was converted is an order of the same customer at the same price',
    clauses: ['8.1.a'],
    sql: `
      SELECT d.name AS subject,
        concat_ws(' ', d."estimatedTotal", p."customerId" = o."customerId", d."convertedAt" = o."confirmedAt") AS have,
        concat_ws(' ', o.subtotal, true, true) AS want
      FROM {b2b_bulk_order_drafts} d JOIN {b2b_customer_profiles} p ON p.id = d."profileId"
      LEFT JOIN {svm_order} o ON o.id = d."convertedOrderId" WHERE d.status = 'CONVERTED'`,
  },
  equals('wholesale.draft-events', 'the log tells once of each bulk order submitted, and once of each converted', d, {
    submittedAt: sql`(SELECT max(${e.occurredAt}) FROM ${e} WHERE ${e.eventType} = 'BULK_ORDER_SUBMITTED' AND ${e.profileId} = ${d.profileId}
      AND ${e.orderId} IS NULL AND ${e.eventData} = jsonb_build_object('draftId', ${d.id}, 'submittedBy', ${d.submittedBy}) HAVING count(*) = 1)`,
    convertedAt: sql`(SELECT max(${e.occurredAt}) FROM ${e} WHERE ${e.eventType} = 'BULK_ORDER_CONVERTED' AND ${e.profileId} = ${d.profileId}
      AND ${e.orderId} = ${d.convertedOrderId}
      AND ${e.eventData} = jsonb_build_object('draftId', ${d.id}, 'orderId', ${d.convertedOrderId}) HAVING count(*) = 1)`,
  }),
  distribution('wholesale.events', e, e.eventType, {
    B2B_PROFILE_CREATED: 12,
    B2B_PROFILE_VERIFIED: 11,
    BULK_ORDER_SUBMITTED: 4,
    BULK_ORDER_CONVERTED: 1,
  }),
  filledWhen('wholesale.event-actors', 'the log names no actor and no invoice, as the services leave it', e, [
    [sql`false`, e.actorId, e.actorType, e.invoiceId],
  ]),
];
