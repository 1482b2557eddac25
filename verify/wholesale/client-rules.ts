import type { Rule } from '../engine/contract.ts';
import { conditions, distribution, equals, filledWhen } from '../engine/shapes.ts';
import { now, sql } from '../engine/sql.ts';
import { event as e, invoice as i, entry as l, client as p, tier as t, customer as u } from './named.ts';

/** What a client's ledger says last. */
const balance = sql`(SELECT ${l.balanceAfter} FROM ${l} WHERE ${l.profileId} = ${p.id} ORDER BY ${l.createdAt} DESC, ${l.id} DESC LIMIT 1)`;

/** The clients: customers who buy as businesses, in every state, each within the credit that its ledger shows. */
export const clientRules: readonly Rule[] = [
  distribution('wholesale.client-types', p, p.customerType, {
    RETAILER: 5,
    WHOLESALER: 2,
    DISTRIBUTOR: 1,
    AGENT: 1,
    RESELLER: 1,
    OTHER: 2,
  }),
  distribution('wholesale.client-statuses', p, p.status, { ACTIVE: 9, PENDING: 1, SUSPENDED: 1, INACTIVE: 1 }),
  distribution('wholesale.credit-statuses', p, p.creditStatus, { ACTIVE: 10, EXCEEDED: 1, SUSPENDED: 1, BLOCKED: 0 }),
  distribution(
    'wholesale.client-tiers',
    p,
    t.code,
    { STANDARD: 4, SILVER: 3, GOLD: 4, PLATINUM: 1 },
    { from: sql`${p} JOIN ${t} ON ${t.id} = ${p.priceTierId}` },
  ),
  equals(
    'wholesale.client-customers',
    'a client is reached as the customer is whom it extends',
    p,
    { primaryContact: u.fullName, primaryPhone: u.phone, primaryEmail: u.email },
    { from: sql`${p} LEFT JOIN ${u} ON ${u.id} = ${p.customerId}` },
  ),
  equals('wholesale.client-credit', 'the credit in use is the last balance of the ledger, and says how it stands', p, {
    creditUsed: sql`coalesce(${balance}, 0.00)`,
    creditStatus: sql`CASE WHEN ${p.status} = 'SUSPENDED' THEN 'SUSPENDED'
      WHEN ${p.creditUsed} > ${p.creditLimit} AND ${p.creditLimit} > 0 THEN 'EXCEEDED' ELSE 'ACTIVE' END`,
    allowCreditPurchase: sql`(${p.creditTermId} IS NOT NULL)`,
  }),
  filledWhen('wholesale.client-verified', 'whoever is not pending has been verified', p, [
    [sql`${p.status} <> 'PENDING'`, p.verifiedAt, p.verifiedBy],
  ]),
  conditions('wholesale.client-terms', 'a client buys as a business, for cash or on its terms', p, [
    [sql`${p.isB2B} AND ${p.allowCashPurchase}`, 'not a client, or not for cash'],
    [sql`(${p.creditLimit} > 0) = (${p.creditTermId} IS NOT NULL)`, 'a limit without terms, or terms without a limit'],
    [
      sql`${p.creditLimit} BETWEEN 0 AND 20000000 AND mod(${p.creditLimit}, 100000) = 0`,
      'a limit that nobody would give',
    ],
    [
      sql`NOT EXISTS (SELECT FROM "b2b_customer_profiles" y WHERE y.id <> ${p.id}
        AND (y."businessName" = ${p.businessName} OR y."businessRegNo" = ${p.businessRegNo} OR y."taxId" = ${p.taxId}))`,
      'a name or papers that another has',
    ],
    [sql`${p.businessRegNo} ~ '^RC99[0-9]{5}$' AND ${p.taxId} ~ '^99[0-9]{6}-0001$'`, 'papers of somebody real'],
    [sql`length(${p.businessName}) > 8 AND ${p.businessName} = initcap(${p.businessName})`, 'no name'],
    [
      sql`${p.businessAddress} IS NULL AND ${p.preferredPaymentMethod} IS NULL AND ${p.preferredShippingMethod} IS NULL
          AND ${p.notes} IS NULL AND ${p.metadata} IS NULL`,
      'what no service writes',
    ],
  ]),
  conditions(
    'wholesale.client-times',
    'a client was a customer first, was verified, and then had invoices',
    p,
    [
      [sql`${u.createdAt} < ${p.createdAt}`, 'a client before a customer'],
      [sql`${p.createdAt} < coalesce(${p.verifiedAt}, ${now})`, 'verified before it was there'],
      [
        sql`coalesce(${p.verifiedAt} < (SELECT min(${i.createdAt}) FROM ${i} WHERE ${i.profileId} = ${p.id}),
          NOT EXISTS (SELECT FROM ${i} WHERE ${i.profileId} = ${p.id}))`,
        'an invoice before it was verified',
      ],
      [
        sql`${p.updatedAt} >= greatest(${p.createdAt}, ${p.verifiedAt},
            (SELECT max(${l.createdAt}) FROM ${l} WHERE ${l.profileId} = ${p.id}))
          AND (${p.status} IN ('SUSPENDED', 'INACTIVE') OR ${p.updatedAt} = greatest(${p.createdAt}, ${p.verifiedAt},
            (SELECT max(${l.createdAt}) FROM ${l} WHERE ${l.profileId} = ${p.id})))`,
        'not as fresh as its ledger',
      ],
    ],
    { from: sql`${p} LEFT JOIN ${u} ON ${u.id} = ${p.customerId}` },
  ),
  equals('wholesale.client-events', 'the log tells once of each client made, and once of each verified', p, {
    createdAt: sql`(SELECT max(${e.occurredAt}) FROM ${e} WHERE ${e.eventType} = 'B2B_PROFILE_CREATED' AND ${e.profileId} IS NULL AND ${e.orderId} IS NULL
      AND ${e.eventData} = jsonb_build_object('profileId', ${p.id}, 'customerId', ${p.customerId}) HAVING count(*) = 1)`,
    verifiedAt: sql`(SELECT max(${e.occurredAt}) FROM ${e} WHERE ${e.eventType} = 'B2B_PROFILE_VERIFIED' AND ${e.profileId} IS NULL AND ${e.orderId} IS NULL
      AND ${e.eventData} = jsonb_build_object('profileId', ${p.id}, 'verifiedBy', ${p.verifiedBy}) HAVING count(*) = 1)`,
  }),
];
