import type { Workflow } from '../engine/contract.ts';
import { deliverySteps } from './delivery-steps.ts';
import { orderingSteps } from './ordering-steps.ts';

/** C4 online purchase, to the door and into the customer's history. */
export const orderWorkflow: Workflow = {
  id: 'svm.order-possible',
  title: 'A customer browses, fills a cart, pays for shipping to the door, gets the goods and finds the order again',
  clauses: ['5.d'],
  tenant: 'demo-retail-store',
  steps: [
    ...orderingSteps,
    ...deliverySteps,
    {
      title: 'Ade’s totals take the order in',
      sql: `
        UPDATE "Customer" c SET "totalOrders" = s.orders, "totalSpent" = s.spent, "loyaltyPoints" = floor(s.spent / 1000), "lastOrderAt" = s.last
        FROM (SELECT count(*) AS orders, max(o."placedAt") AS last,
            sum(o."grandTotal" - o."refundedAmount") FILTER (WHERE o."paidAt" IS NOT NULL) AS spent
          FROM {svm_order} o WHERE o."customerId" = :customerId AND o.status <> 'CANCELLED') s
        WHERE c.id = :customerId
        RETURNING 'orders and money' AS subject, c."totalOrders" || ' for ' || c."totalSpent" AS have,
          (:ordersBefore::int + 1) || ' for ' || (:spentBefore::numeric + 24725.00) AS want`,
    },
    {
      title: 'The order history shows the order',
      sql: `
        SELECT o."orderNumber" AS subject, concat_ws(' ', o.status, o."grandTotal") AS have, 'DELIVERED 24725.00' AS want
        FROM {svm_order} o WHERE o."customerId" = :customerId AND o."orderNumber" = 'LRS-SO-TRIAL'`,
    },
    {
      title: 'Order, cart, payment and stock tally',
      sql: `
        SELECT m.subject, m.have, m.want
        FROM {svm_order} o JOIN {svm_cart} c ON c.id = o."cartId" AND c."orderId" = o.id
        CROSS JOIN LATERAL (SELECT sum(i."lineTotal") AS total, sum(i.quantity) AS units FROM {svm_order_item} i WHERE i."orderId" = o.id) l
        CROSS JOIN LATERAL (SELECT sum(k."quantityBefore" - k."quantityAfter") AS units FROM {inv_stock_movement} k WHERE k.reference = o."orderNumber") k
        CROSS JOIN LATERAL (SELECT sum(v."quantityOnHand") AS units FROM {InventoryLevel} v
          WHERE v."locationId" = :locationId AND v."variantId" IN (:shirtId, :kettleId)) v
        CROSS JOIN LATERAL (VALUES ('subtotal', o.subtotal::text, l.total::text), ('cart', c.subtotal::text, l.total::text),
          ('grand total', o."grandTotal"::text, (o.subtotal - o."discountTotal" + o."shippingFee" + o."taxAmount")::text),
          ('units out of stock', k.units::text, l.units::text),
          ('units left', v.units::text, (:shirtsOnHand::int + :kettlesOnHand::int - l.units)::text)) m(subject, have, want)
        WHERE o.id = :orderId`,
    },
  ],
};
