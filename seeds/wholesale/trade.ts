import { mergeRows } from '../merge-rows.ts';
import type { Row, Rows, SeedInput } from '../seed.ts';
import { type SeedContext, seedContext } from '../seed-context.ts';
import { bulkDraftRows, draftsOf } from './bulk-drafts.ts';
import { WHOLESALER } from './catalogue.ts';
import { clientRows, clientsOf } from './clients.ts';
import { ledgerOf, ledgerRows } from './credit-ledger.ts';
import { eventRows } from './event-log.ts';
import { invoiceRows, invoicesOf } from './invoices.ts';
import { configurationRow, priceRuleRows, termRows, tierRows } from './trade-terms.ts';

export type TradeTable =
  | 'b2b_configurations'
  | 'b2b_price_tiers'
  | 'b2b_credit_terms'
  | 'b2b_wholesale_price_rules'
  | 'b2b_customer_profiles'
  | 'b2b_invoices'
  | 'b2b_credit_ledger'
  | 'b2b_bulk_order_drafts'
  | 'b2b_event_logs';

/** The wholesaler, its range by SKU, and what its online store has sold. */
export interface Trade extends SeedContext<TradeTable> {
  products: ReadonlyMap<string, Row<'Product'>>;
  orders: readonly Row<'svm_order'>[];
  orderItems: readonly Row<'svm_order_item'>[];
}

/**
 * Adds to the wholesaler's customers and orders what makes it one: terms, clients on credit, invoices, the ledger of their
 * credit, and bulk orders.
 *
 * No script of the mandate is named for the platform's `b2b` tables, and there are sixteen. The online store's writes them:
 * `b2b` builds on `svm` in the platform's registry, a profile extends a customer whom this script makes, and an invoice or
 * a bulk order leads to one of its orders.
 *
 * @param shop the rows of the wholesaler's online store
 */
export function wholesaleTrade(input: SeedInput, shop: Rows): Rows {
  const trade = tradeOf(input, shop);
  const invoices = invoicesOf(trade);
  const ledger = ledgerOf(invoices);
  const clients = clientsOf(trade, ledger);
  const drafts = draftsOf(trade);
  return mergeRows(shop, {
    b2b_configurations: [configurationRow(trade)],
    b2b_price_tiers: tierRows(trade),
    b2b_credit_terms: termRows(trade),
    b2b_wholesale_price_rules: priceRuleRows(trade),
    b2b_customer_profiles: clientRows(trade, clients),
    b2b_invoices: invoiceRows(trade, invoices),
    b2b_credit_ledger: ledgerRows(trade, ledger),
    b2b_bulk_order_drafts: bulkDraftRows(trade, drafts),
    b2b_event_logs: eventRows(trade, clients, drafts),
  });
}

function tradeOf(input: SeedInput, shop: Rows): Trade {
  const context = seedContext<TradeTable>(input, WHOLESALER);
  const ours = input.earlier('Product').filter(({ tenantId }) => tenantId === context.tenantId);
  return {
    ...context,
    products: new Map(ours.map((product) => [product.sku ?? '', product])),
    orders: shop.svm_order ?? [],
    orderItems: shop.svm_order_item ?? [],
  };
}
