import type { Rule } from '../engine/contract.ts';
import { everyRow } from '../engine/rules.ts';

const clauses = ['8.1.a'];

/** Where the store ships, for how much, and that what it shipped followed from it. */
export const shippingRules: readonly Rule[] = [
  {
    id: 'svm.price-list',
    title: 'every zone has the agreed rates',
    clauses: ['6.2.a', '8.1.a'],
    sql: `
      SELECT coalesce(w.zone, f.zone) AS subject, f.rates AS have, w.rates AS want
      FROM (VALUES ('Lagos Metro', '1500.00 free above 50000.00, 3000.00 free above 100000.00'), ('South West', '2000.00, 3500.00'),
        ('South East', '2500.00, 4500.00'), ('FCT & North Central', '2500.00, 4500.00'), ('Local Pickup', '0.00')) AS w(zone, rates)
      FULL JOIN (SELECT z.name AS zone, string_agg(concat_ws(' free above ', r."flatFee", r."freeAbove"), ', ' ORDER BY r."flatFee") AS rates
        FROM {svm_shipping_zone} z LEFT JOIN {svm_shipping_rate} r ON r."zoneId" = z.id AND r."isActive"
        WHERE z."isActive" GROUP BY z.name) f USING (zone)`,
  },
  {
    id: 'svm.default-zone',
    title: 'one zone is the default, and it comes first',
    clauses,
    sql: `
      SELECT z.name AS subject, concat_ws(' ', 'priority', z.priority, CASE WHEN z."isDefault" THEN 'default' END) AS have,
        CASE WHEN row_number() OVER by_priority = 1 THEN 'priority 1 default' ELSE 'priority ' || row_number() OVER by_priority END AS want
      FROM {svm_shipping_zone} z WINDOW by_priority AS (ORDER BY z.priority, z.name)`,
  },
  {
    id: 'svm.delivery-days',
    title: 'a rate promises up to five days, its carrier named unless the customer collects',
    clauses,
    sql: `
      SELECT z.name || ' ' || r.name AS subject,
        CASE WHEN 0 <= r."minDays" AND r."minDays" <= r."maxDays" AND r."maxDays" <= 5 AND (r.carrier IS NULL) = (z.name = 'Local Pickup')
          THEN 'sound' ELSE r."minDays" || ' to ' || r."maxDays" || ' days by ' || coalesce(r.carrier, 'nobody') END AS have, 'sound' AS want
      FROM {svm_shipping_rate} r JOIN {svm_shipping_zone} z ON z.id = r."zoneId"`,
  },
  {
    id: 'svm.rates-for-states',
    title: 'checkout offers a delivery to every state that an address or an order is in',
    clauses: ['8.1.a', '8.2.c'],
    sql: `
      SELECT s.state AS subject, CASE WHEN count(r.id) > 0 THEN 'delivered to' ELSE 'no rate' END AS have, 'delivered to' AS want
      FROM (SELECT a.state FROM {CustomerAddress} a UNION SELECT o."shipState" FROM {svm_order} o) s
      LEFT JOIN {svm_shipping_zone} z ON s.state = ANY(z.states) AND z."isActive"
      LEFT JOIN {svm_shipping_rate} r ON r."zoneId" = z.id AND r."isActive" AND r.carrier IS NOT NULL
      GROUP BY s.state`,
  },
  {
    id: 'svm.order-rate',
    title: 'an order ships by a rate of a zone that covers its state, with the carrier of that rate',
    clauses,
    sql: `
      SELECT o."orderNumber" AS subject,
        CASE WHEN NOT o."shipState" = ANY(z.states) THEN z.name || ' does not cover ' || o."shipState"
          WHEN o."shippingMethod" <> z.name || ': ' || r.name THEN 'says ' || o."shippingMethod"
          WHEN o.carrier <> r.carrier THEN 'carried by ' || o.carrier ELSE 'by its rate' END AS have, 'by its rate' AS want
      FROM {svm_order} o LEFT JOIN {svm_shipping_rate} r ON r.id = o."shippingRateId" LEFT JOIN {svm_shipping_zone} z ON z.id = r."zoneId"`,
  },
  everyRow(
    { id: 'svm.areas', title: 'addresses lie in the agreed areas' },
    'CustomerAddress',
    'addressLine1',
    `(t.city, t.state) IN (('Lekki', 'Lagos'), ('Ikeja GRA', 'Lagos'), ('Victoria Island', 'Lagos'), ('Yaba', 'Lagos'),
      ('Surulere', 'Lagos'), ('Onitsha', 'Anambra'), ('Wuse', 'FCT')) AND t."addressLine2" IS NOT NULL`,
    ['city', 'state', 'addressLine2'],
  ),
];
