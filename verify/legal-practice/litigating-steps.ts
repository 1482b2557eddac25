import type { Step } from '../engine/contract.ts';

/** Research and drafting, the filing with its fee and its service, and the hearing. */
export const litigatingSteps: readonly Step[] = [
  {
    title: 'The associate researches and the senior associate drafts',
    sql: `
      WITH rate AS (SELECT DISTINCT e."staffId", e."staffName", e."staffGrade", e."hourlyRate" FROM {leg_time_entry} e),
        entry AS (
          INSERT INTO "leg_time_entry" (id, "tenantId", "matterId", "entryNumber", "staffId", "staffName", "staffGrade", "workedOn", activity, description,
            hours, "hourlyRate", amount, "loggedAt", "updatedAt")
          SELECT gen_random_uuid()::text, :tenant, :matterId, v.number, r."staffId", r."staffName", r."staffGrade", (:now::timestamp - interval '15 days')::date,
            v.activity::"LegActivity", v.description, v.hours, r."hourlyRate", v.hours * r."hourlyRate", :now::timestamp - interval '15 days', :now::timestamp
          FROM (VALUES ('NAC-TE-TRIAL-1', 'ASSOCIATE', 'RESEARCH', 'Fitness of goods sold by sample', 5), ('NAC-TE-TRIAL-2', 'SENIOR_ASSOCIATE', 'DRAFTING', 'Writ of summons', 6))
            v(number, grade, activity, description, hours) JOIN rate r ON r."staffGrade"::text = v.grade
          RETURNING amount)
      SELECT 'entries' AS subject, count(*) || ' for ' || sum(amount) AS have, '2 for 390000.00' AS want FROM entry`,
  },
  {
    title: 'The filing is due in a week',
    sql: `
      INSERT INTO "leg_deadline" (id, "tenantId", "matterId", "assigneeId", type, title, "dueAt", court, priority, "createdAt", "updatedAt")
      SELECT gen_random_uuid()::text, :tenant, m.id, m."leadLawyerId", 'FILING', 'File the writ', :now::timestamp - interval '8 days', m.court, 1,
        :now::timestamp - interval '15 days', :now::timestamp
      FROM {leg_matter} m WHERE m.id = :matterId RETURNING id AS "deadlineId", 'deadline' AS subject, status::text AS have, 'PENDING' AS want`,
  },
  {
    title: 'The writ is made final',
    sql: `
      INSERT INTO "leg_document" (id, "tenantId", "matterId", "authorId", "documentNumber", title, category, status, "finalisedAt", "createdAt", "updatedAt")
      VALUES (gen_random_uuid()::text, :tenant, :matterId, :leadId, 'NAC-DOC-TRIAL', 'Writ of summons', 'PLEADING', 'FINAL',
        :now::timestamp - interval '11 days', :now::timestamp - interval '14 days', :now::timestamp)
      RETURNING id AS "documentId", 'document' AS subject, status::text AS have, 'FINAL' AS want`,
  },
  {
    title: 'The paralegal files it',
    sql: `
      INSERT INTO "leg_filing" (id, "tenantId", "matterId", "documentId", "filedById", "filingNumber", type, title, court, fee, "filedAt", "updatedAt")
      SELECT gen_random_uuid()::text, :tenant, m.id, d.id, :clerkId, 'NAC-FIL-TRIAL', 'ORIGINATING_PROCESS', d.title, m.court, 20000, :now::timestamp - interval '10 days', :now::timestamp
      FROM {leg_document} d JOIN {leg_matter} m ON m.id = d."matterId" WHERE d.id = :documentId AND d.status = 'FINAL'
      RETURNING id AS "filingId", 'filing' AS subject, status::text AS have, 'FILED' AS want`,
  },
  {
    title: 'The document is filed',
    sql: `
      UPDATE "leg_document" d SET status = 'FILED', "filingId" = f.id, "updatedAt" = f."filedAt"
      FROM {leg_filing} f WHERE f.id = :filingId AND d.id = f."documentId" RETURNING 'document' AS subject, d.status::text AS have, 'FILED' AS want`,
  },
  {
    title: 'The deadline is met',
    sql: `
      UPDATE "leg_deadline" d SET status = 'COMPLETED', "completedAt" = f."filedAt", "filingId" = f.id
      FROM {leg_filing} f WHERE f.id = :filingId AND d.id = :deadlineId AND f."filedAt" <= d."dueAt"
      RETURNING 'deadline' AS subject, d.status::text AS have, 'COMPLETED' AS want`,
  },
  {
    title: 'The fee is a disbursement',
    sql: `
      INSERT INTO "leg_disbursement" (id, "tenantId", "matterId", "filingId", "disbursementNumber", category, description, vendor, amount, "incurredOn", "submittedById", "submittedAt", "updatedAt")
      SELECT gen_random_uuid()::text, :tenant, f."matterId", f.id, 'NAC-DSB-TRIAL', 'FILING_FEE', 'Filing fee of the writ', 'Registry of the High Court, Ikeja', f.fee,
        f."filedAt"::date, :clerkId, f."filedAt" + interval '2 hours', :now::timestamp
      FROM {leg_filing} f WHERE f.id = :filingId AND NOT f."feePaidByClient"
      RETURNING 'disbursement' AS subject, status || ' ' || amount AS have, 'SUBMITTED 20000.00' AS want`,
  },
  {
    title: 'The registry gives a suit number',
    sql: `
      UPDATE "leg_matter" m SET "suitNumber" = 'ID/99001/' || to_char(f."filedAt", 'YYYY'), judge = 'Hon. Justice Chidi Ezeani'
      FROM {leg_filing} f WHERE f.id = :filingId AND m.id = f."matterId" RETURNING 'suit' AS subject, left(m."suitNumber", 9) AS have, 'ID/99001/' AS want`,
  },
  {
    title: 'The bailiff serves the writ',
    sql: `
      UPDATE "leg_filing" SET status = 'SERVED', "servedOn" = 'Mistralgate Imports Ltd, registered office', "servedAt" = "filedAt" + interval '3 days'
      WHERE id = :filingId AND status = 'FILED' RETURNING 'filing' AS subject, status::text AS have, 'SERVED' AS want`,
  },
  {
    title: 'The hearing takes the senior partner three hours',
    sql: `
      INSERT INTO "leg_time_entry" (id, "tenantId", "matterId", "entryNumber", "staffId", "staffName", "staffGrade", "workedOn", activity, description,
        hours, "hourlyRate", amount, "loggedAt", "updatedAt")
      SELECT gen_random_uuid()::text, :tenant, :matterId, 'NAC-TE-TRIAL-3', r."staffId", r."staffName", r."staffGrade", (:now::timestamp - interval '4 days')::date,
        'APPEARANCE', 'Hearing; terms of settlement entered as judgment', 3, r."hourlyRate", 3 * r."hourlyRate", :now::timestamp - interval '4 days', :now::timestamp
      FROM (SELECT DISTINCT e."staffId", e."staffName", e."staffGrade", e."hourlyRate" FROM {leg_time_entry} e WHERE e."staffGrade" = 'SENIOR_PARTNER') r
      RETURNING 'entry' AS subject, status || ' ' || amount AS have, 'LOGGED 180000.00' AS want`,
  },
];
