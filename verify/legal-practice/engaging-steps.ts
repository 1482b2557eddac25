import type { Step } from '../engine/contract.ts';

/** From a first visit to a matter that is open and paid for. */
export const engagingSteps: readonly Step[] = [
  {
    title: 'A trader asks the firm to act',
    sql: `
      INSERT INTO "leg_client" (id, "tenantId", "clientNumber", type, name, "contactName", email, phone, address, city, state, "createdAt", "updatedAt")
      VALUES (gen_random_uuid()::text, :tenant, 'NAC-CL-TRIAL', 'CORPORATE', 'Cedarloom Fabrics Ltd', 'Asabe Ringim', 'asabe.ringim@mail.example', '08058247640',
        '12 Balogun Street', 'Lagos Island', 'Lagos', :now::timestamp - interval '21 days', :now::timestamp)
      RETURNING id AS "clientId", 'client' AS subject, type::text AS have, 'CORPORATE' AS want`,
  },
  {
    title: 'The firm acts for nobody on the other side',
    sql: `
      SELECT 'conflicts' AS subject, count(*) AS have, 0 AS want
      FROM (SELECT c.name FROM {leg_client} c WHERE c.name = 'Mistralgate Imports Ltd'
        UNION ALL SELECT p.name FROM {leg_matter_party} p WHERE p.name = 'Cedarloom Fabrics Ltd' AND p."isAdverse") x`,
  },
  {
    title: 'A matter is drafted for the managing partner',
    sql: `
      INSERT INTO "leg_matter" (id, "tenantId", "clientId", "leadLawyerId", "matterNumber", title, type, "practiceArea", court, "billingType", "agreedFee", "createdAt", "updatedAt")
      SELECT gen_random_uuid()::text, :tenant, :clientId, u.id, 'NAC-MAT-TRIAL', 'Cedarloom Fabrics Ltd v. Mistralgate Imports Ltd', 'CIVIL', 'Sale of goods',
        'Lagos State High Court, Ikeja', 'RETAINER', 1000000, :now::timestamp - interval '20 days', :now::timestamp
      FROM {TenantMembership} m JOIN "User" u ON u.id = m."userId" WHERE u.email = 'managing@demo-legal.demo' AND m."isActive"
      RETURNING id AS "matterId", "leadLawyerId" AS "leadId", 'matter' AS subject, status::text AS have, 'DRAFT' AS want`,
  },
  {
    title: 'The client signs the engagement letter',
    sql: `
      UPDATE "leg_matter" SET status = 'ACTIVE', "openedAt" = :now::timestamp - interval '19 days'
      WHERE id = :matterId AND status = 'DRAFT' RETURNING 'matter' AS subject, status::text AS have, 'ACTIVE' AS want`,
  },
  {
    title: 'The parties are recorded',
    sql: `
      WITH party AS (
        INSERT INTO "leg_matter_party" (id, "tenantId", "matterId", role, name, "isAdverse", "updatedAt")
        SELECT gen_random_uuid()::text, :tenant, :matterId, v.role::"LegPartyRole", v.name, v.adverse, :now::timestamp
        FROM (VALUES ('CLIENT', 'Cedarloom Fabrics Ltd', false), ('OPPOSING_PARTY', 'Mistralgate Imports Ltd', true)) v(role, name, adverse)
        RETURNING "isAdverse")
      SELECT 'for and against' AS subject, count(*) FILTER (WHERE NOT "isAdverse") || ' and ' || count(*) FILTER (WHERE "isAdverse") AS have, '1 and 1' AS want FROM party`,
  },
  {
    title: 'A retainer is opened with the fee agreed',
    sql: `
      INSERT INTO "leg_retainer" (id, "tenantId", "matterId", "initialAmount", "currentBalance", "minimumBalance", "createdAt", "updatedAt")
      SELECT gen_random_uuid()::text, :tenant, m.id, m."agreedFee", m."agreedFee", 200000, :now::timestamp - interval '18 days', :now::timestamp
      FROM {leg_matter} m WHERE m.id = :matterId AND m."billingType" = 'RETAINER'
      RETURNING id AS "retainerId", 'balance' AS subject, "currentBalance"::text AS have, '1000000.00' AS want`,
  },
  {
    title: 'The deposit is booked by the paralegal',
    sql: `
      INSERT INTO "leg_retainer_transaction" (id, "tenantId", "retainerId", sequence, type, amount, "balanceAfter", description, "recordedById", "occurredAt")
      SELECT gen_random_uuid()::text, :tenant, r.id, 1, 'DEPOSIT', r."initialAmount", r."currentBalance", 'Retainer on engagement', u.id, r."createdAt"
      FROM {leg_retainer} r JOIN "User" u ON u.email = 'paralegal@demo-legal.demo'
      WHERE r.id = :retainerId RETURNING "recordedById" AS "clerkId", 'balance' AS subject, "balanceAfter"::text AS have, '1000000.00' AS want`,
  },
];
