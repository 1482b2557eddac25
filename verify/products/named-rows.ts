/** Rows of the stock tables with a name that people would use; ids are different in every database. */

/** Levels as `l`, called `GRO-RICE-5KG at LOC-001`. */
export const LEVELS = `
  SELECT l.*, v.sku || ' at ' || o.code AS name, v.sku, v.price, o.code AS "locationCode", o."isDefaultLocation" AS "atShop"
  FROM {InventoryLevel} l
  JOIN {ProductVariant} v ON v.id = l."variantId"
  JOIN {Location} o ON o.id = l."locationId"`;

/** Movements as `m`, called `GRO-RICE-5KG at LOC-001, SALE of 2026-03-03 18:40` (UTC). */
export const MOVEMENTS = `
  SELECT m.*, v.price, v.sku || ' at ' || o.code || ', ' || m.reason || ' of ' || to_char(m."occurredAt", 'YYYY-MM-DD HH24:MI') AS name,
    v.sku || ' at ' || o.code AS level
  FROM {inv_stock_movement} m
  JOIN {ProductVariant} v ON v.id = m."variantId"
  JOIN {Location} o ON o.id = m."locationId"`;

/** Lines of transfers as `i`, called `GRO-RICE-5KG of LRS-TRF-0001`. */
export const TRANSFER_ITEMS = `
  SELECT i.*, v.sku || ' of ' || t."transferNumber" AS name, t.status, t."shippedAt", t."receivedAt", t."fromLocationId", t."toLocationId"
  FROM {inv_stock_transfer_item} i
  JOIN {inv_stock_transfer} t ON t.id = i."transferId"
  JOIN {ProductVariant} v ON v.id = i."variantId"`;

/** Who moves the stock of each store, and who approves what leaves a place. */
export const STAFF = `(VALUES ('demo-retail-store', 'stock@demo-retail-store.demo', 'manager@demo-retail-store.demo'),
  ('demo-marketplace', 'vendors@demo-marketplace.demo', 'admin@demo-marketplace.demo')) AS staff(slug, keeper, approver)`;
