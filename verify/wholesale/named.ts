import { type Rows, rows, Sql, sql } from '../engine/sql.ts';

/** The wholesaler's trade, its rows named so that a finding reads the same on every day. */

export const configuration = rows('b2b_configurations', 'c', () => sql`'configuration'`);

export const tier = rows('b2b_price_tiers', 't', (t) => t.code);

export const term = rows('b2b_credit_terms', 'k', (k) => k.code);

export const priceRule = rows('b2b_wholesale_price_rules', 'r', (r) => r.name);

export const client = rows('b2b_customer_profiles', 'p', (p) => sql`coalesce(${p.businessName}, 'a client')`);

/** `invoice 00003`: in the order of their numbers, of which the month is left out. */
export const invoice = rows('b2b_invoices', 'i', (i) => sql`'invoice ' || right(${i.invoiceNumber}, 5)`);

/** `Second Gate Mart entry 2`: the entries of a client in their order. */
export const entry: Rows<'b2b_credit_ledger'> = rows(
  'b2b_credit_ledger',
  'l',
  (l) => sql`(SELECT x."businessName" FROM "b2b_customer_profiles" x WHERE x.id = ${l.profileId}) || ' entry ' ||
    (SELECT count(*) FROM "b2b_credit_ledger" y WHERE y."profileId" = ${l.profileId} AND (y."createdAt", y.id) <= (${l.createdAt}, ${l.id}))`,
);

export const draft = rows('b2b_bulk_order_drafts', 'd', (d) => sql`coalesce(${d.name}, 'a bulk order')`);

export const event = rows('b2b_event_logs', 'e', (e) => e.eventType);

export const product = rows('Product', 'x', (x) => x.sku);

export const category = rows('ProductCategory', 'g', (g) => g.slug);

export const customer = rows('Customer', 'u', (u) => u.email);

/** What a JSON list holds, one element a row; a value that is no list is its only element. */
export const elements = (list: Sql): Sql => sql`jsonb_path_query(${list}, '$[*]')`;

/** A figure of a JSON object. */
export const figure = (of: string, key: string): Sql => new Sql(`(${of}->>'${key}')::numeric`);
