import type { Step } from '../engine/contract.ts';

/** From the bill to the receipt: tuition in the junior section, one instalment. */
export const feeSteps: readonly Step[] = [
  {
    title: 'The bursar bills tuition for the running term',
    sql: `
      INSERT INTO "edu_fee_assignment" (id, "tenantId", "studentId", "structureId", "termId", "originalAmount", "finalAmount", "outstandingAmount", status, "dueOn", "billedAt", "updatedAt")
      SELECT gen_random_uuid()::text, :tenant, :studentId, s.id, :termId, s.amount, s.amount, s.amount, 'BILLED'::"EduFeeStatus", :today::date + 56,
        :now::timestamp - interval '20 minutes', :now::timestamp
      FROM {edu_fee_structure} s JOIN {edu_class} c ON c.id = :classId AND c.section = s.section WHERE s.type = 'TUITION' AND s."isActive"
      RETURNING id AS "chargeId", 'owing' AS subject, "outstandingAmount"::text AS have, '150000.00' AS want`,
  },
  {
    title: 'The fee board shows it as owing',
    sql: `
      SELECT 'fees of the pupil' AS subject, string_agg(concat_ws(' ', f.status, f."outstandingAmount"), ', ') AS have, 'BILLED 150000.00' AS want
      FROM {edu_fee_assignment} f WHERE f."studentId" = :studentId`,
  },
  {
    title: 'The parent pays the first instalment and gets a receipt',
    sql: `
      UPDATE "edu_fee_assignment" f SET "paidAmount" = i.amount, "outstandingAmount" = f."finalAmount" - i.amount, status = 'PARTIALLY_PAID',
        "lastPaidAt" = :now::timestamp - interval '10 minutes', "receiptNumber" = c."receiptPrefix" || 'TRIAL'
      FROM {edu_fee_structure} s CROSS JOIN LATERAL (SELECT round(s.amount * (e->>'percent')::int / 100, 2) AS amount
          FROM jsonb_array_elements(s.instalments) e WHERE e->>'number' = '1') i
      JOIN {edu_config} c ON true WHERE f.id = :chargeId AND s.id = f."structureId" AND f.status = 'BILLED'
      RETURNING 'status, paid, outstanding, receipt' AS subject, concat_ws(' ', f.status, f."paidAmount", f."outstandingAmount", f."receiptNumber") AS have,
        'PARTIALLY_PAID 75000.00 75000.00 BFA-RCP-TRIAL' AS want`,
  },
  {
    title: 'The parent finds the receipt',
    sql: `
      SELECT 'receipt' AS subject, string_agg(f."receiptNumber" || ' for ' || f."paidAmount", ', ') AS have, 'BFA-RCP-TRIAL for 75000.00' AS want
      FROM "User" u JOIN {edu_guardian} g ON g."userId" = u.id JOIN {edu_guardian_link} l ON l."guardianId" = g.id AND l."isFinancialContact"
      JOIN {edu_fee_assignment} f ON f."studentId" = l."studentId" WHERE u.email = 'parent@demo-school.demo' AND f."studentId" = :studentId`,
  },
  {
    title: 'Marks, place on the roll and money tally',
    sql: `
      SELECT m.subject, m.have, m.want FROM {edu_result} r JOIN {edu_fee_assignment} f ON f."studentId" = r."studentId" AND f.id = :chargeId
      JOIN {edu_enrollment} e ON e."studentId" = r."studentId" AND e."classId" = r."classId"
      CROSS JOIN LATERAL (SELECT sum(a.score) AS total FROM {edu_assessment} a WHERE a."studentId" = r."studentId" AND a."termId" = r."termId") s
      CROSS JOIN LATERAL (VALUES ('total', r."totalScore"::text, s.total::text), ('CA and exam', (r."caScore" + r."examScore")::text, s.total::text),
        ('final', f."finalAmount"::text, (f."originalAmount" - f."discountAmount")::text),
        ('outstanding', f."outstandingAmount"::text, (f."finalAmount" - f."paidAmount")::text), ('enrolment', e.status::text, 'ENROLLED')) m(subject, have, want)
      WHERE r.id = :resultId`,
  },
];
