import type { Fault } from '../engine/fault.ts';
import { altered, lost } from './plant.ts';

/** Faults that leave nothing to see of the trade, or nothing to do. */
export const tradeUseFaults: readonly Fault[] = [
  altered(
    'trade-status',
    'the trade was never set up',
    'b2b_configurations',
    ['true', `"tenantId" = 'demo-b2b'`],
    ['state of the trade of demo-b2b', '0 rows', '1 rows or more'],
  ),
  altered(
    'clients',
    'the clients are somebody else’s',
    'b2b_customer_profiles',
    ['true', `"tenantId" = 'demo-b2b'`],
    ['clients, newest first of demo-b2b', '0 rows', '12 rows or more'],
  ),
  altered(
    'client-statistics',
    'the clients are somebody else’s',
    'b2b_customer_profiles',
    ['true', `"tenantId" = 'demo-b2b'`],
    ['clients by status, type and tier of demo-b2b', '0 rows', '14 rows or more'],
  ),
  altered(
    'terms',
    'every tier is closed',
    'b2b_price_tiers',
    ['true', '"isActive" = false'],
    ['price tiers and credit terms of demo-b2b', '4 rows', '8 rows or more'],
  ),
  altered(
    'price-offers',
    'no price rule is in force',
    'b2b_wholesale_price_rules',
    ['true', '"isActive" = false'],
    ['price rules by priority of demo-b2b', '0 rows', '5 rows or more'],
  ),
  altered(
    'invoices',
    'the invoices are somebody else’s',
    'b2b_invoices',
    ['true', `"tenantId" = 'demo-b2b'`],
    ['invoices, newest first of demo-b2b', '0 rows', '18 rows or more'],
  ),
  altered(
    'overdue-invoices',
    'everybody has paid',
    'b2b_invoices',
    ['true', "status = 'PAID'"],
    ['overdue invoices of demo-b2b', '0 rows', '2 rows or more'],
  ),
  altered(
    'invoice-statistics',
    'everybody has paid',
    'b2b_invoices',
    ['true', "status = 'PAID'"],
    ['invoices by status of demo-b2b', '1 rows', '8 rows or more'],
  ),
  altered(
    'credit-ledger',
    'the ledger is somebody else’s',
    'b2b_credit_ledger',
    ['true', `"tenantId" = 'demo-b2b'`],
    ['credit of the clients, newest first of demo-b2b', '0 rows', '26 rows or more'],
  ),
  altered(
    'bulk-orders',
    'the bulk orders are somebody else’s',
    'b2b_bulk_order_drafts',
    ['true', `"tenantId" = 'demo-b2b'`],
    ['bulk orders, newest first of demo-b2b', '0 rows', '6 rows or more'],
  ),
  altered(
    'invoice',
    'the client is suspended',
    'b2b_customer_profiles',
    [`"businessName" = 'Allen Avenue Foodhall'`, "status = 'SUSPENDED'"],
    ['a client has credit left, and the days in which it pays', 'no row', 'a row'],
  ),
  lost(
    'invoice',
    'an invoice was deleted, so that its number comes again',
    'b2b_invoices',
    `"invoiceNumber" LIKE '%-00018'`,
    ['the invoice is raised by the number after the last: last five of its number', '00018', '00019'],
  ),
];
