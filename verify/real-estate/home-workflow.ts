import type { Workflow } from '../engine/contract.ts';

/** A ticket from the portal, seen to and paid for. */
export const maintenanceWorkflow: Workflow = {
  id: 'real-estate.report-to-repair',
  title: 'A renter reports a fault at home, and it is assigned, begun and completed at a cost',
  clauses: ['8.1.a'],
  tenant: 'demo-real-estate',
  steps: [
    {
      title: 'The renter who signs in has a home',
      sql: `
        SELECT l.id AS "leaseId", l."unitId" AS "unitId", u."propertyId" AS "propertyId", r."fullName" AS subject, u."unitNumber" AS have, 'TID-A2' AS want,
          (SELECT count(*) FROM {realestate_maintenance_request} m WHERE m."leaseId" = l.id) AS "requestsBefore"
        FROM {realestate_tenant_profile} r JOIN "User" a ON a.id = r."userId" AND a.email = 'tenant@demo-real-estate.demo' JOIN {realestate_lease} l ON l."profileId" = r.id AND l.status = 'ACTIVE'
        JOIN {realestate_unit} u ON u.id = l."unitId"`,
    },
    {
      title: 'The renter reports a fault',
      sql: `
        INSERT INTO "realestate_maintenance_request" (id, "tenantId", "partnerId", "requestNumber", "propertyId", "unitId", "leaseId", category, priority, title, description, "reportedAt", "updatedAt")
        SELECT gen_random_uuid()::text, l."tenantId", l."partnerId", 'LPM-MR-TRIAL', :propertyId, l."unitId", l.id, 'PLUMBING', 'HIGH', 'No water', 'Nothing comes out of any tap.', :now::timestamp, :now::timestamp
        FROM {realestate_lease} l WHERE l.id = :leaseId RETURNING id AS "requestId", 'status' AS subject, status::text AS have, 'OPEN' AS want`,
    },
    {
      title: 'The manager assigns it to the facility manager',
      sql: `
        UPDATE "realestate_maintenance_request" m SET status = 'ASSIGNED', "assignedToId" = u.id, "assignedAt" = :now::timestamp, "estimatedCost" = 45000 FROM {TenantMembership} t JOIN "User" u ON u.id = t."userId"
        WHERE m.id = :requestId AND m.status = 'OPEN' AND t."isActive" AND u.email = 'facility@demo-real-estate.demo' RETURNING 'status' AS subject, m.status::text AS have, 'ASSIGNED' AS want`,
    },
    {
      title: 'Work begins',
      sql: `
        UPDATE "realestate_maintenance_request" SET status = 'IN_PROGRESS', "startedAt" = :now::timestamp WHERE id = :requestId AND status = 'ASSIGNED' RETURNING 'status' AS subject, status::text AS have, 'IN_PROGRESS' AS want`,
    },
    {
      title: 'Water runs again',
      sql: `
        UPDATE "realestate_maintenance_request" SET status = 'COMPLETED', "completedAt" = :now::timestamp, "actualCost" = 41500 WHERE id = :requestId AND status = 'IN_PROGRESS'
        RETURNING 'status and cost' AS subject, status || ' ' || "actualCost" AS have, 'COMPLETED 41500.00' AS want`,
    },
    {
      title: 'The renter sees one request more',
      sql: `
        SELECT 'requests' AS subject, count(*) AS have, :requestsBefore::int + 1 AS want FROM {realestate_maintenance_request} m WHERE m."leaseId" = :leaseId AND m."unitId" = :unitId`,
    },
  ],
};

/** A lease that ends soon goes on under a new number. */
export const renewalWorkflow: Workflow = {
  id: 'real-estate.renewal',
  title: 'A lease that ends soon is renewed from the day after its last, without a gap and without an overlap',
  clauses: ['8.1.a'],
  tenant: 'demo-real-estate',
  steps: [
    {
      title: 'The first of the leases ending soon is found, with its unit occupied',
      sql: `
        SELECT l.id AS "leaseId", 'lease' AS subject, l."leaseNumber" || ' ' || u.status AS have, 'LPM-LSE-0003 OCCUPIED' AS want
        FROM {realestate_lease} l JOIN {realestate_unit} u ON u.id = l."unitId" WHERE l.status = 'ACTIVE' AND l."endDate" <= :today::date + 60 ORDER BY l."endDate" LIMIT 1`,
    },
    {
      title: 'A new lease is drafted from the day after, at the rent of the unit',
      sql: `
        INSERT INTO "realestate_lease" (id, "tenantId", "partnerId", "leaseNumber", "unitId", "profileId", "renewalOfId", "startDate", "endDate", "termMonths", frequency, "annualRent", "rentAmount",
          "depositAmount", "depositPaid", "serviceCharge", "noticeDays", "signedAt", "updatedAt")
        SELECT gen_random_uuid()::text, l."tenantId", l."partnerId", 'LPM-LSE-TRIAL', l."unitId", l."profileId", l.id, l."endDate" + 1, (l."endDate" + 1 + make_interval(months => 12) - interval '1 day')::date, 12,
          l.frequency, u."annualRent", u."annualRent", l."depositAmount", true, u."serviceCharge", l."noticeDays", :now::timestamp, :now::timestamp
        FROM {realestate_lease} l JOIN {realestate_unit} u ON u.id = l."unitId" WHERE l.id = :leaseId AND l.status = 'ACTIVE'
        RETURNING id AS "renewalId", 'rent' AS subject, "rentAmount"::text AS have, '3500000.00' AS want`,
    },
    {
      title: 'On its last day the old lease is closed as renewed',
      sql: `
        UPDATE "realestate_lease" SET status = 'RENEWED' WHERE id = :leaseId AND status = 'ACTIVE' RETURNING 'lease' AS subject, status::text AS have, 'RENEWED' AS want`,
    },
    {
      title: 'The day after, the new one is active',
      sql: `
        UPDATE "realestate_lease" SET status = 'ACTIVE' WHERE id = :renewalId AND "signedAt" IS NOT NULL RETURNING 'lease' AS subject, status::text AS have, 'ACTIVE' AS want`,
    },
    {
      title: 'One lease follows the other on one unit',
      sql: `
        SELECT m.subject, m.have, m.want FROM {realestate_lease} n JOIN {realestate_lease} o ON o.id = n."renewalOfId" JOIN {realestate_unit} u ON u.id = n."unitId"
        CROSS JOIN LATERAL (VALUES ('days between', (n."startDate" - o."endDate")::text, '1'), ('renter', n."profileId", o."profileId"), ('unit', u.status::text, 'OCCUPIED'),
          ('active leases', (SELECT count(*) FROM {realestate_lease} a WHERE a."unitId" = u.id AND a.status = 'ACTIVE')::text, '1'),
          ('overlapping', (SELECT count(*) FROM {realestate_lease} a WHERE a."unitId" = u.id AND a.id <> n.id AND daterange(a."startDate", a."endDate", '[]') && daterange(n."startDate", n."endDate", '[]'))::text, '0')) m(subject, have, want)
        WHERE n.id = :renewalId`,
    },
  ],
};
