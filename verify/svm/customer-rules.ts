import type { Rule } from '../engine/contract.ts';
import { everyRow, mix } from '../engine/rules.ts';

const clauses = ['8.1.a'];

/** Phones as dialled in Nigeria: 080x, 081x, 070x or 090x and seven digits more. */
const PHONE = `'^0(80|81|70|90)[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]$'`;

/** Who buys, and what the store says of them. */
export const customerRules: readonly Rule[] = [
  mix('svm.customer-mix', 'Customer', 'status', { ACTIVE: 8, INACTIVE: 1, BLOCKED: 1 }),
  {
    id: 'svm.customer-totals',
    title:
      'a customer’s totals follow from the orders: cancelled ones do not count, money counts once captured and less refunds, ₦1,000 make a point',
    clauses,
    sql: `
      SELECT c.email || ' ' || m.measure AS subject, m.have, m.want
      FROM {Customer} c
      CROSS JOIN LATERAL (SELECT count(*) AS orders, max(o."placedAt") AS last,
          coalesce(sum(o."grandTotal" - o."refundedAmount") FILTER (WHERE o."paidAt" IS NOT NULL), 0.00) AS spent
        FROM {svm_order} o WHERE o."customerId" = c.id AND o.status <> 'CANCELLED') s
      CROSS JOIN LATERAL (VALUES ('totalOrders', c."totalOrders"::text, s.orders::text), ('totalSpent', c."totalSpent"::text, s.spent::text),
        ('lastOrderAt', c."lastOrderAt"::text, s.last::text),
        ('loyaltyPoints', c."loyaltyPoints"::text, floor(s.spent / 1000)::text)) m(measure, have, want)`,
  },
  {
    id: 'svm.customer-since',
    title: 'a customer has an account before the first order or cart, and nothing of it lies in the future',
    clauses,
    sql: `
      SELECT c.email AS subject,
        CASE WHEN c."createdAt" > f.first THEN 'account after ' || f.first WHEN c."updatedAt" > :now::timestamp THEN 'in the future'
          WHEN c."updatedAt" < greatest(c."createdAt", c."lastOrderAt") THEN 'not brought up to date' ELSE 'in time' END AS have,
        'in time' AS want
      FROM {Customer} c
      CROSS JOIN LATERAL (SELECT min(e.time) AS first FROM (
        SELECT o."placedAt" AS time FROM {svm_order} o WHERE o."customerId" = c.id
        UNION ALL SELECT b."createdAt" FROM {svm_cart} b WHERE b."customerId" = c.id) e) f`,
  },
  {
    id: 'svm.customer-standing',
    title: 'nothing is under way for a customer who is blocked or inactive',
    clauses,
    sql: `
      SELECT c.email AS subject,
        (SELECT count(*) FROM {svm_order} o WHERE o."customerId" = c.id AND o.status NOT IN ('DELIVERED', 'CANCELLED', 'REFUNDED'))
          + (SELECT count(*) FROM {svm_cart} b WHERE b."customerId" = c.id AND b.status = 'ACTIVE') AS have, 0 AS want
      FROM {Customer} c WHERE c.status <> 'ACTIVE'`,
  },
  {
    id: 'svm.customer-address',
    title: 'a customer keeps one address, the default one, in the customer’s own name',
    clauses,
    sql: `
      SELECT c.email AS subject, string_agg(concat_ws(' ', a."firstName", a."lastName", a.phone, CASE WHEN a."isDefault" THEN 'default' END), ', ') AS have,
        concat_ws(' ', c."firstName", c."lastName", c.phone, 'default') AS want
      FROM {Customer} c LEFT JOIN {CustomerAddress} a ON a."customerId" = c.id GROUP BY c.email, c."firstName", c."lastName", c.phone`,
  },
  everyRow(
    {
      id: 'svm.customer-contact',
      title: 'customers have a Nigerian phone number and an address in a domain that nobody owns',
    },
    'Customer',
    'email',
    `t.phone ~ ${PHONE} AND t.email LIKE '%@mail.example'`,
    ['phone', 'email'],
  ),
  {
    id: 'svm.order-contact',
    title: 'an order is in the name of its customer, and goes and is billed to the customer’s address',
    clauses,
    sql: `
      SELECT o."orderNumber" || ' ' || m.what AS subject, m.have, m.want
      FROM {svm_order} o LEFT JOIN {Customer} c ON c.id = o."customerId" LEFT JOIN {CustomerAddress} a ON a."customerId" = c.id AND a."isDefault"
      CROSS JOIN LATERAL (VALUES
        ('customer', concat_ws(', ', o."customerName", o."customerEmail", o."customerPhone"), concat_ws(', ', concat_ws(' ', c."firstName", c."lastName"), c.email, c.phone)),
        ('shipping', concat_ws(', ', o."shipRecipient", o."shipPhone", o."shipLine1", o."shipLandmark", o."shipCity", o."shipState"),
          concat_ws(', ', concat_ws(' ', a."firstName", a."lastName"), a.phone, a."addressLine1", a."addressLine2", a.city, a.state)),
        ('billing', concat_ws(', ', o."billName", o."billLine1", o."billCity", o."billState"), concat_ws(', ', concat_ws(' ', a."firstName", a."lastName"), a."addressLine1", a.city, a.state))) m(what, have, want)`,
  },
];
