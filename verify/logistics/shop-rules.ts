import type { Rule } from '../engine/contract.ts';

/**
 * The online store of another tenant is a customer of the courier: order and job tell one story. The store's
 * tables are named plainly, because `{table}` shows a suite the rows of its own tenants only.
 */
export const shopRules: readonly Rule[] = [
  {
    id: 'logistics.order-reference',
    title: 'an order of an online store is named by its row, one in a merchant’s books by its number alone',
    clauses: ['8.1.a', '8.1.b'],
    sql: `
      SELECT j."jobNumber" AS subject,
        CASE WHEN j."orderId" IS NULL THEN j."orderType"::text ELSE j."orderType" || ' of ' || coalesce(t.slug, 'nobody') END AS have,
        CASE WHEN j."orderNumber" LIKE 'LRS-SO-%' THEN 'SVM_ORDER of demo-retail-store' ELSE 'MERCHANT_ORDER' END AS want
      FROM {logistics_delivery_job} j LEFT JOIN "svm_order" o ON o.id = j."orderId" LEFT JOIN "Tenant" t ON t.id = o."tenantId"`,
  },
  {
    id: 'logistics.shop-orders',
    title:
      'each order that the online store shipped with the courier has one job, with its number, its tracking and its state',
    clauses: ['8.1.a', '8.1.b', '2.e'],
    sql: `
      SELECT coalesce(o."orderNumber", j."orderNumber") || ' ' || m.what AS subject, m.have, m.want
      FROM (SELECT s.* FROM "svm_order" s JOIN "Tenant" t ON t.id = s."tenantId" AND t.slug = 'demo-retail-store'
        WHERE s."shippedAt" IS NOT NULL AND s.carrier = 'Swift Logistics') o
      FULL JOIN (SELECT d.* FROM {logistics_delivery_job} d WHERE d."orderType" = 'SVM_ORDER') j ON j."orderId" = o.id
      CROSS JOIN LATERAL (VALUES ('number', j."orderNumber", o."orderNumber"), ('tracking', j."trackingNumber", o."trackingNumber"),
        ('state', CASE WHEN j.status IN ('PICKED_UP', 'IN_TRANSIT', 'ARRIVING') THEN 'SHIPPED' ELSE j.status::text END,
          CASE WHEN o."deliveredAt" IS NULL THEN o.status::text ELSE 'DELIVERED' END)) m(what, have, want)`,
  },
  {
    id: 'logistics.shop-parcels',
    title:
      'a parcel of the online store goes to the person and the place of the order, is fetched and handed over when the store says so',
    clauses: ['8.1.a'],
    sql: `
      SELECT o."orderNumber" || ' ' || m.what AS subject, m.have, m.want
      FROM {logistics_delivery_job} j JOIN "svm_order" o ON o.id = j."orderId" JOIN "Tenant" t ON t.id = o."tenantId"
      CROSS JOIN LATERAL (VALUES ('sender', j."senderName", t.name), ('customer', concat_ws(', ', j."customerName", j."customerPhone"), concat_ws(', ', o."shipRecipient", o."shipPhone")),
        ('place', concat_ws(', ', j."dropAddress", j."dropLandmark", j."dropArea", j."dropState"), concat_ws(', ', o."shipLine1", o."shipLandmark", o."shipCity", o."shipState")),
        ('fetched', j."pickedUpAt"::text, o."shippedAt"::text), ('handed over', j."deliveredAt"::text, o."deliveredAt"::text),
        ('worth', j."declaredValue"::text, (o.subtotal - o."discountTotal")::text),
        ('priority', j.priority::text, CASE WHEN o."shippingMethod" LIKE '%Express' THEN 'NEXT_DAY' ELSE 'STANDARD' END)) m(what, have, want)`,
  },
];
