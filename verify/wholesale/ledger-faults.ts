import type { Fault } from '../engine/fault.ts';
import { altered } from './plant.ts';

/** Faults in the ledger of credit. */
export const ledgerFaults: readonly Fault[] = [
  altered(
    'ledger-types',
    'a payment is a late fee',
    'b2b_credit_ledger',
    ["description LIKE 'Payment for %-00006 %'", `"transactionType" = 'LATE_FEE'`],
    ['LATE_FEE', '1', null],
  ),
  altered(
    'ledger-balances',
    'a balance is typed in',
    'b2b_credit_ledger',
    ["description LIKE 'Payment for %-00006 %'", '"balanceAfter" = 1'],
    ['Second Gate Mart entry 2 balanceAfter', '1.00', '436474.73'],
  ),
  altered(
    'ledger-balances',
    'the first entry starts from a balance',
    'b2b_credit_ledger',
    ["description LIKE 'Invoice %-00006'", '"balanceBefore" = 1, "balanceAfter" = "balanceAfter" + 1'],
    ['Second Gate Mart entry 1 balanceBefore', '1.00', '0.00'],
  ),
  altered(
    'ledger-entries',
    'an entry is for the invoice of another client',
    'b2b_credit_ledger',
    [
      "description LIKE 'Payment for %-00006 %'",
      `"invoiceId" = (SELECT id FROM b2b_invoices WHERE "invoiceNumber" LIKE '%-00007' AND "tenantId" = (SELECT id FROM "Tenant" WHERE slug = 'demo-b2b'))`,
    ],
    ['Second Gate Mart entry 2', 'another client’s invoice; other words than the service’s'],
  ),
  altered(
    'ledger-entries',
    'a payment names no transfer',
    'b2b_credit_ledger',
    ["description LIKE 'Payment for %-00006 %'", 'description = left(description, 26)'],
    ['Second Gate Mart entry 2', 'other words than the service’s'],
  ),
  altered(
    'ledger-entries',
    'a purchase is due on another day than its invoice',
    'b2b_credit_ledger',
    ["description LIKE 'Invoice %-00006'", `"dueDate" = "dueDate" + interval '1 day'`],
    ['Second Gate Mart entry 1', 'due on another day'],
  ),
];
