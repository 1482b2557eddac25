import type { View } from '../engine/contract.ts';

const tenant = 'demo-real-estate';

/** What managers, the facility manager and renters open. */
export const views: readonly View[] = [
  {
    id: 'real-estate.ageing',
    title: 'Arrears by age',
    tenant,
    atLeast: 3,
    naira: ['open'],
    chart: { kind: 'columns', label: 'overdue', value: 'open' },
    order: '"from"',
    sql: `
      SELECT d.overdue, count(*) AS payments, sum(d.open) AS open, min(d.days) AS "from" FROM (
        SELECT :today::date - p."dueDate" AS days, p.amount - p."amountPaid" AS open,
          CASE WHEN :today::date - p."dueDate" <= 30 THEN 'to 30 days' WHEN :today::date - p."dueDate" <= 60 THEN '31 to 60 days' ELSE 'over 60 days' END AS overdue
        FROM {realestate_payment} p WHERE p.status IN ('OVERDUE', 'PARTIAL') AND p."dueDate" < :today::date) d GROUP BY d.overdue`,
  },
  {
    id: 'real-estate.portfolio',
    title: 'Portfolio with its vacancy',
    tenant,
    atLeast: 10,
    naira: ['value'],
    sql: `
      SELECT p.name AS property, p.type, p.status, p.area, p."ownerName" AS owner, p."totalUnits" AS units, count(u.id) FILTER (WHERE u.status = 'OCCUPIED') AS let,
        round(100.0 * count(u.id) FILTER (WHERE u.status = 'VACANT') / nullif(count(u.id), 0), 1) AS "vacancyPercent", p."marketValue" AS value
      FROM {realestate_property} p LEFT JOIN {realestate_unit} u ON u."propertyId" = p.id GROUP BY p.id, p.name, p.type, p.status, p.area, p."ownerName", p."totalUnits", p."marketValue"`,
  },
  {
    id: 'real-estate.unit-grid',
    title: 'Grid of units',
    tenant,
    atLeast: 50,
    naira: ['rentAYear'],
    sql: `
      SELECT p.name AS property, u."unitNumber" AS unit, u.type, u.bedrooms, u."sizeSqm" AS "squareMetres", u.status, u."annualRent" AS "rentAYear", r."fullName" AS renter
      FROM {realestate_unit} u JOIN {realestate_property} p ON p.id = u."propertyId"
      LEFT JOIN {realestate_lease} l ON l."unitId" = u.id AND l.status = 'ACTIVE' LEFT JOIN {realestate_tenant_profile} r ON r.id = l."profileId"`,
  },
  {
    id: 'real-estate.vacant-units',
    title: 'Units to let',
    tenant,
    atLeast: 19,
    naira: ['rentAYear', 'deposit', 'serviceCharge'],
    sql: `
      SELECT p.area, p.name AS property, u."unitNumber" AS unit, u.type, u.bedrooms, u."annualRent" AS "rentAYear", u.deposit, u."serviceCharge" AS "serviceCharge"
      FROM {realestate_unit} u JOIN {realestate_property} p ON p.id = u."propertyId" WHERE u.status = 'VACANT'`,
  },
  {
    id: 'real-estate.leases-ending',
    title: 'Leases ending within sixty days',
    tenant,
    atLeast: 3,
    order: 'ends',
    sql: `
      SELECT l."leaseNumber" AS lease, p.name AS property, u."unitNumber" AS unit, r."fullName" AS renter, r.phone, l."endDate" AS ends, l."endDate" - :today::date AS days
      FROM {realestate_lease} l JOIN {realestate_unit} u ON u.id = l."unitId" JOIN {realestate_property} p ON p.id = u."propertyId" JOIN {realestate_tenant_profile} r ON r.id = l."profileId"
      WHERE l.status = 'ACTIVE' AND l."endDate" <= :today::date + 60`,
  },
  {
    id: 'real-estate.payment-tracker',
    title: 'Payment tracker',
    tenant,
    atLeast: 90,
    naira: ['amount', 'paid'],
    order: '"due" DESC',
    sql: `
      SELECT p."paymentNumber" AS payment, l."leaseNumber" AS lease, r."fullName" AS renter, p.type, p.status, p."dueDate" AS due, p.amount, p."amountPaid" AS paid, p.method, p."receiptNumber" AS receipt
      FROM {realestate_payment} p JOIN {realestate_lease} l ON l.id = p."leaseId" JOIN {realestate_tenant_profile} r ON r.id = p."profileId"`,
  },
  {
    id: 'real-estate.arrears',
    title: 'Arrears by renter',
    tenant,
    atLeast: 12,
    naira: ['open'],
    chart: { kind: 'bars', label: 'renter', value: 'open' },
    order: '"open" DESC',
    sql: `
      SELECT r."fullName" AS renter, r.phone, min(p."dueDate") AS since, :today::date - min(p."dueDate") AS days, sum(p.amount - p."amountPaid") AS open
      FROM {realestate_payment} p JOIN {realestate_tenant_profile} r ON r.id = p."profileId" WHERE p.status IN ('OVERDUE', 'PARTIAL') AND p."dueDate" < :today::date GROUP BY r.id, r."fullName", r.phone`,
  },
  {
    id: 'real-estate.renter-directory',
    title: 'Directory of renters',
    tenant,
    atLeast: 30,
    sql: `
      SELECT r."fullName" AS renter, r.status, r.phone, r.email, r.occupation, r.employer, p.name AS property, u."unitNumber" AS unit
      FROM {realestate_tenant_profile} r JOIN {realestate_lease} l ON l."profileId" = r.id JOIN {realestate_unit} u ON u.id = l."unitId" JOIN {realestate_property} p ON p.id = u."propertyId"`,
  },
  {
    id: 'real-estate.maintenance-board',
    title: 'Maintenance board',
    tenant,
    atLeast: 12,
    naira: ['estimate', 'cost'],
    sql: `
      SELECT m.status, m.priority, m."requestNumber" AS request, m.title, m.category, p.name AS property, u."unitNumber" AS unit, s.name AS "seenToBy", m."estimatedCost" AS estimate, m."actualCost" AS cost, m."reportedAt" AS reported
      FROM {realestate_maintenance_request} m JOIN {realestate_property} p ON p.id = m."propertyId" LEFT JOIN {realestate_unit} u ON u.id = m."unitId" LEFT JOIN "User" s ON s.id = m."assignedToId"`,
  },
  {
    id: 'real-estate.my-home',
    title: 'What the renter who signs in has paid and owes',
    tenant,
    atLeast: 3,
    naira: ['amount', 'paid'],
    order: 'due',
    sql: `
      SELECT l."leaseNumber" AS lease, u."unitNumber" AS unit, l."endDate" AS ends, p.type, p.status, p."dueDate" AS due, p.amount, p."amountPaid" AS paid, p."receiptNumber" AS receipt
      FROM {realestate_payment} p JOIN {realestate_lease} l ON l.id = p."leaseId" JOIN {realestate_unit} u ON u.id = l."unitId" JOIN {realestate_tenant_profile} r ON r.id = l."profileId"
      JOIN "User" a ON a.id = r."userId" WHERE a.email = 'tenant@demo-real-estate.demo'`,
  },
];
