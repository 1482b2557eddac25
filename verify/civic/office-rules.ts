import type { Rule } from '../engine/contract.ts';
import { mix } from '../engine/rules.ts';

const clauses = ['8.1.a'];

/** How the office is set up: its terms, its people, what it offers. */
export const officeRules: readonly Rule[] = [
  {
    id: 'civic.terms',
    title: 'the office serves Lagos State from 08:00 to 16:00, in 14 days, after payment, with public tracking',
    clauses,
    sql: `
      SELECT m.subject, m.have, m.want
      FROM {civic_config} c
      CROSS JOIN LATERAL (VALUES ('jurisdiction', c.jurisdiction, 'Lagos State'), ('days', c."defaultSlaDays"::text, '14'),
        ('hours', c."opensAt" || '–' || c."closesAt", '08:00–16:00'), ('pay first', c."payBeforeProcessing"::text, 'true'),
        ('public tracking', c."publicTracking"::text, 'true')) m(subject, have, want)`,
  },
  {
    id: 'civic.naira',
    title: 'the office charges naira, in Nigeria and on Lagos time',
    clauses,
    sql: `
      SELECT c.jurisdiction AS subject, concat_ws(' ', c.currency, c.country, c.timezone) AS have, 'NGN NG Africa/Lagos' AS want FROM {civic_config} c
      UNION ALL SELECT s.code, s.currency, 'NGN' FROM {civic_service} s
      UNION ALL SELECT r."requestNumber", r.currency, 'NGN' FROM {civic_request} r
      UNION ALL SELECT r."requestNumber" || ' ' || b."feeType", b.currency, 'NGN' FROM {civic_billing_fact} b JOIN {civic_request} r ON r.id = b."requestId"`,
  },
  {
    id: 'civic.departments',
    title: 'the five departments of the office have a unit each and are headed by their own staff',
    clauses,
    sql: `
      SELECT coalesce(w.name, d.name) AS subject, d.have, w.name || ', 1 unit, heads of its own' AS want
      FROM (VALUES ('Land Registration'), ('Survey & Mapping'), ('Building Approval'), ('Land Use & Compliance'), ('Revenue & Billing')) w(name)
      FULL JOIN (SELECT d.name, d.name || ', ' || count(u.id) || ' unit, heads ' ||
          CASE WHEN bool_and(h."departmentId" = d.id AND k."departmentId" = d.id) THEN 'of its own' ELSE 'from elsewhere' END AS have
        FROM {civic_department} d LEFT JOIN {civic_unit} u ON u."departmentId" = d.id
        LEFT JOIN {civic_staff} h ON h.id = d."headStaffId" LEFT JOIN {civic_staff} k ON k.id = u."headStaffId"
        GROUP BY d.id, d.name) d ON d.name = w.name`,
  },
  {
    id: 'civic.staff-places',
    title: 'staff work in a unit of their department',
    clauses,
    sql: `
      SELECT s."staffNumber" AS subject, p.name AS have, d.name AS want
      FROM {civic_staff} s JOIN {civic_department} d ON d.id = s."departmentId"
      JOIN {civic_unit} u ON u.id = s."unitId" JOIN {civic_department} p ON p.id = u."departmentId"`,
  },
  mix('civic.staff-roles', 'civic_staff', 'role', {
    ADMIN: 1,
    DIRECTOR: 1,
    MANAGER: 1,
    OFFICER: 3,
    CLERK: 1,
    INSPECTOR: 2,
    REVIEWER: 1,
  }),
  {
    id: 'civic.staff-accounts',
    title: 'whoever signs in does it under the own name and with the role of the account; the others are no accounts',
    clauses,
    sql: `
      SELECT coalesce(w.email, s.email) AS subject, s.role::text || ' ' || s."fullName" AS have, w.role || ' ' || u.name AS want
      FROM (VALUES ('director@demo-civic.demo', 'DIRECTOR'), ('officer@demo-civic.demo', 'OFFICER'),
        ('inspector@demo-civic.demo', 'INSPECTOR'), ('regulator@demo-civic.demo', 'REVIEWER')) w(email, role)
      JOIN "User" u ON u.email = w.email
      FULL JOIN (SELECT * FROM {civic_staff} s WHERE s."userId" IS NOT NULL) s ON s."userId" = u.id`,
  },
  mix('civic.categories', 'civic_service', 'category', {
    PERMITS: 3,
    LICENCES: 1,
    CERTIFICATES: 4,
    REGISTRATIONS: 3,
    APPROVALS: 4,
    RENEWALS: 2,
    COMPLAINTS: 1,
    INQUIRIES: 2,
  }),
  {
    id: 'civic.price-list',
    title: 'services cost and take what the price list says',
    clauses,
    sql: `
      SELECT w.name AS subject, s."baseFee" || ' in ' || coalesce(s."slaDays"::text, 'the default') || ' days' AS have,
        w.fee || '.00 in ' || coalesce(w.days::text, 'the default') || ' days' AS want
      FROM (VALUES ('Certificate of Occupancy', 250000, 90), ('Governor''s Consent', 350000, 60), ('Survey plan approval', 75000, 30),
        ('Building plan approval', 150000, 45), ('Excision of land', 500000, 180), ('Title search', 25000, 7),
        ('Ratification of title', 200000, 60), ('Renewal of a permit', 50000, NULL), ('Certified true copy', 15000, NULL),
        ('Site inspection report', 35000, NULL), ('Land use charge clearance', 50000, NULL), ('Ground rent clearance', 25000, NULL),
        ('Change of name on a title', 100000, NULL)) w(name, fee, days)
      LEFT JOIN {civic_service} s ON s.name = w.name AND s."isActive"`,
  },
  {
    id: 'civic.service-terms',
    title: 'a service asks for at least one document and no negative fee, and has a date of its own or the default',
    clauses,
    sql: `
      SELECT s.code AS subject, CASE WHEN cardinality(s."requiredDocuments") = 0 THEN 'no document'
          WHEN least(s."baseFee", s."processingFee", s."inspectionFee") < 0 THEN 'negative fee'
          WHEN coalesce(s."slaDays", c."defaultSlaDays") <= 0 OR s."validityMonths" <= 0 THEN 'no time' ELSE 'as agreed' END AS have,
        'as agreed' AS want
      FROM {civic_service} s CROSS JOIN {civic_config} c`,
  },
];
