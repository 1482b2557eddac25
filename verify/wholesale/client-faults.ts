import type { Fault } from '../engine/fault.ts';
import { altered, lost } from './plant.ts';

/** Faults in the clients. */
export const clientFaults: readonly Fault[] = [
  altered(
    'client-types',
    'the distributor is a shop',
    'b2b_customer_profiles',
    [`"businessName" = 'Twenty-Two Road Distributors'`, `"customerType" = 'RETAILER'`],
    ['DISTRIBUTOR', '0', '1'],
  ),
  altered(
    'client-statuses',
    'a client is let in before it is verified',
    'b2b_customer_profiles',
    [`"businessName" = 'Bode Thomas Bakers'`, "status = 'ACTIVE'"],
    ['ACTIVE', '10', '9'],
  ),
  altered(
    'credit-statuses',
    'whoever is over the limit goes unnoticed',
    'b2b_customer_profiles',
    [`"businessName" = 'Ladipo Foods Depot'`, `"creditStatus" = 'ACTIVE'`],
    ['ACTIVE', '11', '10'],
  ),
  altered(
    'client-tiers',
    'the distributor loses its tier',
    'b2b_customer_profiles',
    [
      `"businessName" = 'Twenty-Two Road Distributors'`,
      `"priceTierId" = (SELECT id FROM b2b_price_tiers WHERE code = 'GOLD' AND "tenantId" = (SELECT id FROM "Tenant" WHERE slug = 'demo-b2b'))`,
    ],
    ['GOLD', '5', '4'],
  ),
  altered(
    'client-customers',
    'a client has another number than its customer',
    'b2b_customer_profiles',
    [`"businessName" = 'Second Gate Mart'`, `"primaryPhone" = '08030000000'`],
    ['Second Gate Mart primaryPhone', '08030000000', '08133257585'],
  ),
  altered(
    'client-credit',
    'credit in use is typed in',
    'b2b_customer_profiles',
    [`"businessName" = 'Second Gate Mart'`, '"creditUsed" = 1'],
    ['Second Gate Mart creditUsed', '1.00', '436474.73'],
  ),
  altered(
    'client-credit',
    'a client over its limit is said to be within it',
    'b2b_customer_profiles',
    [`"businessName" = 'Ladipo Foods Depot'`, `"creditStatus" = 'ACTIVE'`],
    ['Ladipo Foods Depot creditStatus', 'ACTIVE', 'EXCEEDED'],
  ),
  altered(
    'client-credit',
    'a client with terms may not use them',
    'b2b_customer_profiles',
    [`"businessName" = 'Agege Road Stores'`, '"allowCreditPurchase" = false'],
    ['Agege Road Stores allowCreditPurchase', 'false', 'true'],
  ),
  altered(
    'client-verified',
    'nobody has verified a client',
    'b2b_customer_profiles',
    [`"businessName" = 'Second Gate Mart'`, '"verifiedBy" = NULL'],
    ['Second Gate Mart verifiedBy', 'empty', 'filled'],
  ),
  altered(
    'client-terms',
    'a client has terms without a limit',
    'b2b_customer_profiles',
    [`"businessName" = 'Agege Road Stores'`, '"creditLimit" = 0'],
    ['Agege Road Stores', 'a limit without terms, or terms without a limit'],
  ),
  altered(
    'client-terms',
    'two clients have one name',
    'b2b_customer_profiles',
    [`"businessName" = 'Agege Road Stores'`, `"businessName" = 'Second Gate Mart'`],
    ['Second Gate Mart', 'a name or papers that another has'],
  ),
  altered(
    'client-times',
    'a client was verified after its first invoice',
    'b2b_customer_profiles',
    [`"businessName" = 'Fourth Avenue Resellers'`, `"verifiedAt" = "verifiedAt" + interval '15 days'`],
    ['Fourth Avenue Resellers', 'an invoice before it was verified'],
  ),
  altered(
    'client-times',
    'a client was there before its customer',
    'b2b_customer_profiles',
    [
      `"businessName" = 'Bode Thomas Bakers'`,
      `"createdAt" = "createdAt" - interval '2 days', "updatedAt" = "updatedAt" - interval '2 days'`,
    ],
    ['Bode Thomas Bakers', 'a client before a customer'],
  ),
  lost(
    'client-events',
    'the log does not tell of a client',
    'b2b_event_logs',
    `"eventType" = 'B2B_PROFILE_CREATED' AND "eventData" ->> 'profileId' = (SELECT id FROM b2b_customer_profiles WHERE "businessName" = 'Second Gate Mart' AND "tenantId" = (SELECT id FROM "Tenant" WHERE slug = 'demo-b2b'))`,
    ['Second Gate Mart createdAt', '2026-01-16 11:00:00', null],
  ),
];
