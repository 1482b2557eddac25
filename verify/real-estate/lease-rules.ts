import type { Rule } from '../engine/contract.ts';
import { everyRow, mix } from '../engine/rules.ts';

const clauses = ['8.1.a'];

/** Leases and the people who sign them. */
export const leaseRules: readonly Rule[] = [
  mix('real-estate.lease-mix', 'realestate_lease', 'status', {
    ACTIVE: 25,
    DRAFT: 2,
    EXPIRED: 2,
    TERMINATED: 1,
    RENEWED: 0,
  }),
  mix('real-estate.renter-mix', 'realestate_tenant_profile', 'status', { ACTIVE: 27, INACTIVE: 2, BLACKLISTED: 1 }),
  {
    id: 'real-estate.lease-numbers',
    title: 'lease numbers carry the prefix of the managers and rise with the start of the lease',
    clauses,
    sql: `
      SELECT l."leaseNumber" AS subject, l."leaseNumber" AS have,
        'LPM-LSE-' || lpad((row_number() OVER (ORDER BY l."startDate", l."leaseNumber"))::text, 4, '0') AS want FROM {realestate_lease} l`,
  },
  everyRow(
    {
      id: 'real-estate.lease-in-time',
      title: 'an active lease runs today, a draft is to begin, an expired one is over, a terminated one ended early',
    },
    'realestate_lease',
    'leaseNumber',
    `CASE t.status WHEN 'ACTIVE' THEN :today::date BETWEEN t."startDate" AND t."endDate" WHEN 'DRAFT' THEN t."startDate" > :today::date
      WHEN 'TERMINATED' THEN t."terminatedAt" BETWEEN t."startDate" AND least(t."endDate", :now::timestamp) ELSE t."endDate" < :today::date END
      AND (t."terminatedAt" IS NOT NULL) = (t.status = 'TERMINATED') AND (t."terminationReason" <> '') IS TRUE = (t.status = 'TERMINATED')`,
    ['status', 'startDate', 'endDate', 'terminatedAt'],
  ),
  {
    id: 'real-estate.lease-term',
    title: 'a lease ends on the last day of its months, which are no more than the agreed ones',
    clauses,
    sql: `
      SELECT l."leaseNumber" AS subject, l."termMonths" || ' months to ' || l."endDate" AS have,
        least(l."termMonths", c."defaultLeaseMonths") || ' months to ' || (l."startDate" + make_interval(months => l."termMonths") - interval '1 day')::date AS want
      FROM {realestate_lease} l CROSS JOIN {realestate_config} c`,
  },
  {
    id: 'real-estate.ending-soon',
    title: 'at least three active leases end within sixty days',
    clauses: ['6.2.a', '8.1.a'],
    sql: `
      SELECT 'leases ending soon' AS subject, n.n AS have, greatest(n.n, 3) AS want
      FROM (SELECT count(*) AS n FROM {realestate_lease} l WHERE l.status = 'ACTIVE' AND l."endDate" <= :today::date + 60) n`,
  },
  {
    id: 'real-estate.no-overlap',
    title: 'no two leases run on one unit at the same time',
    clauses,
    sql: `
      SELECT l."leaseNumber" AS subject, 'alone' AS want, coalesce((SELECT 'with ' || string_agg(o."leaseNumber", ', ' ORDER BY o."leaseNumber") FROM {realestate_lease} o
        WHERE o."unitId" = l."unitId" AND o.id <> l.id
          AND daterange(o."startDate", least(o."endDate", o."terminatedAt"::date), '[]') && daterange(l."startDate", least(l."endDate", l."terminatedAt"::date), '[]')), 'alone') AS have
      FROM {realestate_lease} l`,
  },
  {
    id: 'real-estate.lease-amounts',
    title:
      'rent by the year, deposit and service charge of a lease are those of its unit, and the rent of a period is its part of the year’s',
    clauses,
    sql: `
      SELECT l."leaseNumber" || ' ' || m.what AS subject, m.have, m.want
      FROM {realestate_lease} l JOIN {realestate_unit} u ON u.id = l."unitId"
      CROSS JOIN LATERAL (VALUES ('annual rent', l."annualRent"::text, u."annualRent"::text), ('deposit', l."depositAmount"::text, u.deposit::text),
        ('service charge', l."serviceCharge"::text, u."serviceCharge"::text),
        ('rent', l."rentAmount"::text, round(l."annualRent" / CASE l.frequency WHEN 'ANNUAL' THEN 1 WHEN 'QUARTERLY' THEN 4 ELSE 12 END, 2)::text)) m(what, have, want)`,
  },
  everyRow(
    {
      id: 'real-estate.signing',
      title: 'a lease is signed in the office before it begins, never on a Sunday; a draft is not signed',
    },
    'realestate_lease',
    'leaseNumber',
    `CASE t.status WHEN 'DRAFT' THEN t."signedAt" IS NULL AND NOT t."depositPaid"
      ELSE t."signedAt" > t."createdAt" AND (t."signedAt" + interval '1 hour')::date <= t."startDate" AND extract(isodow FROM t."signedAt" + interval '1 hour') <> 7 AND t."depositPaid" END
      AND t."createdAt" <= :now::timestamp AND t."updatedAt" <= :now::timestamp AND t."noticeDays" BETWEEN 30 AND 180`,
    ['status', 'createdAt', 'signedAt', 'startDate', 'depositPaid', 'noticeDays'],
  ),
  {
    id: 'real-estate.renter-standing',
    title:
      'a renter is active with a lease that runs or is to begin, barred after one that was terminated, else inactive',
    clauses,
    sql: `
      SELECT r."fullName" AS subject, r.status::text AS have, CASE WHEN l.terminated THEN 'BLACKLISTED' WHEN l.current THEN 'ACTIVE' ELSE 'INACTIVE' END AS want
      FROM {realestate_tenant_profile} r CROSS JOIN LATERAL (SELECT coalesce(bool_or(l.status = 'TERMINATED'), false) AS terminated,
        coalesce(bool_or(l.status IN ('ACTIVE', 'DRAFT')), false) AS current FROM {realestate_lease} l WHERE l."profileId" = r.id) l`,
  },
  everyRow(
    {
      id: 'real-estate.renter-file',
      title:
        'a renter has a mobile number of Nigeria, an identity document, work, and a reason where the status needs one',
    },
    'realestate_tenant_profile',
    'fullName',
    `t.phone ~ '^0[789][01][0-9]{8}$' AND t."identityReference" ~ '^LPM-KYC-[0-9]{4}$' AND t.occupation <> '' AND t.employer <> ''
      AND (t.status = 'ACTIVE') = (t."statusReason" IS NULL) AND t."updatedAt" <= :now::timestamp`,
    ['phone', 'identityReference', 'employer', 'status', 'statusReason'],
  ),
  {
    id: 'real-estate.affordable',
    title: 'a renter earns at least three times the rent',
    clauses,
    sql: `
      SELECT l."leaseNumber" AS subject, CASE WHEN l."annualRent" <= r."monthlyIncome" * 12 / 3 THEN 'affordable' ELSE l."annualRent" || ' of ' || r."monthlyIncome" * 12 END AS have, 'affordable' AS want
      FROM {realestate_lease} l JOIN {realestate_tenant_profile} r ON r.id = l."profileId"`,
  },
  {
    id: 'real-estate.portal-account',
    title: 'one renter signs in: the person of the account, with one lease that runs',
    clauses: ['8.1.a', '8.3.e'],
    sql: `
      SELECT u.email AS subject, u.name || ' with 1 lease' AS want,
        (SELECT string_agg(r."fullName" || ' with ' || (SELECT count(*) FROM {realestate_lease} l WHERE l."profileId" = r.id AND l.status = 'ACTIVE') || ' lease', ', ' ORDER BY r."fullName")
          FROM {realestate_tenant_profile} r JOIN {TenantMembership} m ON m."userId" = r."userId" AND m."tenantId" = r."tenantId" AND m."isActive" WHERE r."userId" = u.id) AS have
      FROM "User" u WHERE u.email = 'tenant@demo-real-estate.demo'`,
  },
];
