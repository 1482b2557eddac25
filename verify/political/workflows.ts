import type { Workflow } from '../engine/contract.ts';

/** From a new member to a disclosure that counts the member's own donation. */
export const joinAndGive: Workflow = {
  id: 'political.join-and-give',
  title: 'a member joins, is verified, volunteers, canvasses, gives, is thanked, and the gift is disclosed',
  clauses: ['8.2.b'],
  tenant: 'demo-political',
  steps: [
    {
      title: 'party, ward and campaign are known',
      sql: `SELECT p.id AS "partyId", o.id AS "organId", c.id AS "campaignId", e.id AS "eventId" FROM {pol_party} p
        JOIN {pol_party_organ} o ON o."partyId" = p.id AND o.name = 'Surulere Ward 3' JOIN {pol_campaign} c ON c."partyId" = p.id AND c.name = 'Surulere First'
        JOIN {pol_event} e ON e."campaignId" = c.id AND e.status = 'SCHEDULED'`,
    },
    {
      title: 'a member registers',
      sql: `INSERT INTO "pol_member" (id, "tenantId", "partyId", "organId", "cardNumber", "fullName", phone, lga, ward, "pollingUnit", "joinedAt", "updatedAt")
        VALUES (gen_random_uuid()::text, :tenant, :partyId, :organId, 'LCH-MBR-TRIAL', 'Trial Member', '08000000001', 'Surulere', 3, 'Surulere ward 3, unit 1', :now::timestamp, :now::timestamp)
        RETURNING id AS "memberId"`,
    },
    {
      title: 'the member is verified',
      sql: `UPDATE "pol_member" SET status = 'VERIFIED', "verifiedAt" = :now::timestamp WHERE id = :memberId AND status = 'PENDING' RETURNING id`,
    },
    {
      title: 'the member signs up as a canvasser and is put down for an event',
      sql: `INSERT INTO "pol_volunteer" (id, "tenantId", "campaignId", "memberId", "eventId", role, ward, "joinedAt", "updatedAt")
        SELECT gen_random_uuid()::text, :tenant, :campaignId, m.id, :eventId, 'CANVASSER', 3, :now::timestamp, :now::timestamp
        FROM "pol_member" m WHERE m.id = :memberId AND m.status = 'VERIFIED' RETURNING id AS "volunteerId"`,
    },
    {
      title: 'two hours of canvassing show in the ward',
      sql: `UPDATE "pol_volunteer" SET hours = hours + 2, "doorsKnocked" = "doorsKnocked" + 12 WHERE id = :volunteerId
        RETURNING 'doors of the canvasser' AS subject, "doorsKnocked"::text AS have, '12' AS want`,
    },
    {
      title: 'a donation is recorded with its flags',
      sql: `INSERT INTO "pol_donation_fact" (id, "tenantId", "partyId", "campaignId", "receiptNumber", "donorName", source, amount, "requiresDisclosure", "exceedsThreshold", "donatedAt")
        SELECT gen_random_uuid()::text, :tenant, :partyId, :campaignId, 'LCH-DON-TRIAL', 'Trial Member', 'INDIVIDUAL', a.amount, a.amount >= 500000, a.amount >= 1000000, :now::timestamp
        FROM (VALUES (650000.00)) AS a(amount)
        RETURNING id AS "donationId", 'flags' AS subject, "requiresDisclosure"::text || ' ' || "exceedsThreshold" AS have, 'true false' AS want`,
    },
    {
      title: 'the donor is thanked',
      sql: `UPDATE "pol_donation_fact" SET status = 'ACKNOWLEDGED', "acknowledgedAt" = :now::timestamp WHERE id = :donationId AND status = 'RECORDED' RETURNING id`,
    },
    {
      title: 'a disclosure of the day counts it',
      sql: `INSERT INTO "pol_disclosure" (id, "tenantId", "partyId", "campaignId", "periodStart", "periodEnd", "totalDonations", "totalExpenses", "donationCount", "updatedAt")
        SELECT gen_random_uuid()::text, :tenant, :partyId, :campaignId, :today::date, :today::date, coalesce(sum(f.amount), 0), 0, count(f.id), :now::timestamp
        FROM "pol_donation_fact" f WHERE f."campaignId" = :campaignId AND (f."donatedAt" + interval '1 hour')::date = :today::date
        RETURNING id AS "disclosureId", 'disclosed' AS subject, "donationCount" || ' ' || "totalDonations" AS have, '1 650000.00' AS want`,
    },
    {
      title: 'the disclosure is submitted, and the donation is disclosed',
      sql: `WITH sent AS (UPDATE "pol_disclosure" SET status = 'SUBMITTED', "submittedAt" = :now::timestamp WHERE id = :disclosureId AND status = 'DRAFT' RETURNING id)
        UPDATE "pol_donation_fact" SET status = 'DISCLOSED' FROM sent WHERE "pol_donation_fact".id = :donationId RETURNING "pol_donation_fact".id`,
    },
  ],
};

/** A primary from nomination to declaration, one vote for each delegate. */
export const holdPrimary: Workflow = {
  id: 'political.hold-primary',
  title: 'a primary nominates, screens, votes, refuses a second vote, counts and declares',
  clauses: ['8.2.b'],
  tenant: 'demo-political',
  steps: [
    {
      title: 'a primary opens nominations',
      sql: `INSERT INTO "pol_primary" (id, "tenantId", "partyId", office, area, method, status, "nominationOpensAt", "nominationClosesAt", "votingOpensAt", "votingClosesAt", "updatedAt")
        SELECT gen_random_uuid()::text, :tenant, p.id, 'Trial office', 'Ikeja', 'DELEGATE', 'NOMINATION_OPEN', :now::timestamp - interval '3 hours', :now::timestamp - interval '2 hours',
          :now::timestamp - interval '1 hour', :now::timestamp, :now::timestamp FROM {pol_party} p RETURNING id AS "primaryId"`,
    },
    {
      title: 'two members are nominated',
      sql: `WITH nominated AS (INSERT INTO "pol_aspirant" (id, "tenantId", "primaryId", "memberId", "nominatedAt", "updatedAt")
          SELECT gen_random_uuid()::text, :tenant, :primaryId, m.id, :now::timestamp - interval '150 minutes', :now::timestamp FROM {pol_member} m
          WHERE m.role = 'CANDIDATE' AND m.status = 'VERIFIED' ORDER BY m."cardNumber" LIMIT 2 RETURNING id)
        SELECT min(id) AS "firstId", max(id) AS "secondId", 'nominated' AS subject, count(*)::text AS have, '2' AS want FROM nominated`,
    },
    {
      title: 'both are screened and cleared, and voting opens',
      sql: `WITH cleared AS (UPDATE "pol_aspirant" SET status = 'CLEARED', "screenedAt" = :now::timestamp - interval '90 minutes' WHERE "primaryId" = :primaryId AND status = 'NOMINATED' RETURNING id)
        UPDATE "pol_primary" SET status = 'VOTING_OPEN' WHERE id = :primaryId AND (SELECT count(*) FROM cleared) = 2 RETURNING id`,
    },
    {
      title: 'the delegates vote',
      sql: `WITH cast_votes AS (INSERT INTO "pol_primary_vote" (id, "tenantId", "primaryId", "memberId", "aspirantId", "castAt")
          SELECT gen_random_uuid()::text, :tenant, :primaryId, d.id, CASE WHEN d.n <= 25 THEN :firstId ELSE :secondId END, :now::timestamp - interval '30 minutes'
          FROM (SELECT m.id, row_number() OVER (ORDER BY m."cardNumber") AS n FROM {pol_member} m WHERE m.role = 'DELEGATE' AND m.status = 'VERIFIED') d RETURNING id)
        SELECT 'votes cast' AS subject, count(*)::text AS have, '40' AS want FROM cast_votes`,
    },
    {
      title: 'a delegate’s second vote is not taken',
      sql: `WITH again AS (INSERT INTO "pol_primary_vote" (id, "tenantId", "primaryId", "memberId", "aspirantId", "castAt")
          SELECT gen_random_uuid()::text, v."tenantId", v."primaryId", v."memberId", :secondId, :now::timestamp FROM "pol_primary_vote" v WHERE v."primaryId" = :primaryId
          ON CONFLICT ("primaryId", "memberId") DO NOTHING RETURNING id)
        SELECT 'second votes' AS subject, count(*)::text AS have, '0' AS want FROM again`,
    },
    {
      title: 'the votes are counted',
      sql: `WITH counted AS (INSERT INTO "pol_primary_result" (id, "tenantId", "primaryId", "aspirantId", votes, place)
          SELECT gen_random_uuid()::text, :tenant, :primaryId, v."aspirantId", count(*), rank() OVER (ORDER BY count(*) DESC) FROM "pol_primary_vote" v
          WHERE v."primaryId" = :primaryId GROUP BY v."aspirantId" RETURNING votes, place)
        SELECT 'result' AS subject, string_agg(votes::text, ' : ' ORDER BY place) AS have, '25 : 15' AS want FROM counted`,
    },
    {
      title: 'the result is declared',
      sql: `UPDATE "pol_primary" SET status = 'DECLARED', "declaredAt" = :now::timestamp WHERE id = :primaryId AND status = 'VOTING_OPEN' RETURNING id`,
    },
  ],
};
