import type { Rule } from '../engine/contract.ts';

/** Listings against the catalogue, the vendors and what was sold. */
export const catalogueRules: readonly Rule[] = [
  {
    id: 'mvm.listings-in-catalogue',
    title: 'a listing offers a variant of an active product that the catalogue meant for the marketplace',
    clauses: ['8.1.a'],
    sql: `
      SELECT m."vendorSku" AS subject, 'ACTIVE, for the marketplace, variant of it' AS want,
        concat_ws(', ', p.status, CASE WHEN 'marketplace' = ANY(p.tags) THEN 'for the marketplace' END,
          CASE WHEN v."productId" = p.id THEN 'variant of it' END) AS have
      FROM {mvm_product_mapping} m
      LEFT JOIN {Product} p ON p.id = m."productId" LEFT JOIN {ProductVariant} v ON v.id = m."variantId"`,
  },
  {
    id: 'mvm.every-product-listed',
    title: 'every product that the catalogue meant for the marketplace is listed by a vendor',
    clauses: ['8.1.a'],
    sql: `
      SELECT p.sku AS subject, 'listed' AS want,
        CASE WHEN EXISTS (SELECT FROM {mvm_product_mapping} m WHERE m."productId" = p.id) THEN 'listed' ELSE 'not listed' END AS have
      FROM {Product} p WHERE p."tenantId" IN (SELECT c."tenantId" FROM {mvm_marketplace_config} c) AND 'marketplace' = ANY(p.tags)`,
  },
  {
    id: 'mvm.open-listings-of-approved',
    title: 'the listings of an approved vendor are open, those of any other are closed',
    clauses: ['8.1.a'],
    sql: `
      SELECT m."vendorSku" AS subject, CASE WHEN m."isActive" THEN 'open' ELSE 'closed' END AS have,
        CASE v.status WHEN 'APPROVED' THEN 'open' ELSE 'closed' END AS want
      FROM {mvm_product_mapping} m JOIN {mvm_vendor} v ON v.id = m."vendorId"`,
  },
  {
    id: 'mvm.listings-within-allocation',
    title: 'the open listings of a product hold no more than the catalogue sets aside for the marketplace',
    clauses: ['8.1.a'],
    sql: `
      SELECT p.sku AS subject, 'within it' AS want,
        CASE WHEN sum(m."allocatedStock") <= coalesce(max(c."allocatedQuantity"), 0) THEN 'within it'
          ELSE sum(m."allocatedStock") || ' listed' END AS have
      FROM {mvm_product_mapping} m JOIN {Product} p ON p.id = m."productId"
      LEFT JOIN {inv_channel_config} c ON c."productId" = p.id AND c.channel = 'MVM'
      WHERE m."isActive" GROUP BY p.sku`,
  },
  {
    id: 'mvm.listing-sales',
    title: "the sales of a listing are the units and the revenue of its vendor's standing sub-orders",
    clauses: ['8.1.a'],
    sql: `
      SELECT m."vendorSku" AS subject, concat_ws(' / ', m."salesCount", m.revenue) AS have,
        concat_ws(' / ', coalesce(sum(i.quantity), 0), coalesce(sum(i."lineTotal" - i."discountAmount"), 0)::numeric(14, 2)) AS want
      FROM {mvm_product_mapping} m
      LEFT JOIN ({mvm_sub_order_item} i JOIN {mvm_sub_order} s ON s.id = i."subOrderId"
          AND s.status IN ('CONFIRMED', 'PROCESSING', 'SHIPPED', 'DELIVERED'))
        ON s."vendorId" = m."vendorId" AND i."productId" = m."productId" AND i."variantId" = m."variantId"
      GROUP BY m.id, m."vendorSku", m."salesCount", m.revenue`,
  },
  {
    id: 'mvm.lines-sell-listings',
    title: "an order line sells what its vendor lists, under the catalogue's name and number and at the vendor's price",
    clauses: ['8.1.a'],
    sql: `
      SELECT o."orderNumber" || ' ' || i.sku AS subject, concat_ws(' / ', i."productName", i.sku, i."unitPrice") AS have,
        (SELECT concat_ws(' / ', p.name || ' (' || v.name || ')', v.sku, m."vendorPrice")
         FROM {mvm_product_mapping} m JOIN {Product} p ON p.id = m."productId" JOIN {ProductVariant} v ON v.id = m."variantId"
         WHERE m."vendorId" = i."vendorId" AND m."productId" = i."productId" AND m."variantId" = i."variantId") AS want
      FROM {mvm_parent_order_item} i JOIN {mvm_parent_order} o ON o.id = i."parentOrderId"`,
  },
];
