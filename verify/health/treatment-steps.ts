import type { Step } from '../engine/contract.ts';

/** From the first note to medicine in hand. */
export const treatmentSteps: readonly Step[] = [
  {
    title: 'The doctor writes complaint and examination down',
    sql: `
      INSERT INTO "health_clinical_note" (id, "tenantId", "encounterId", "authorId", sequence, type, text, "writtenAt")
      SELECT gen_random_uuid()::text, :tenant, :encounterId, :doctorId, n.sequence, n.type::"HealthNoteType", n.text,
        v."seenAt" + make_interval(mins => 3 * n.sequence)
      FROM {health_visit} v CROSS JOIN (VALUES (1, 'COMPLAINT', 'Fever and chills for two days'), (2, 'EXAMINATION', 'Hot, not pale, chest clear')) AS n(sequence, type, text)
      WHERE v.id = :visitId AND v.status = 'IN_CONSULTATION'
      RETURNING 'note ' || sequence AS subject, type::text AS have, CASE sequence WHEN 1 THEN 'COMPLAINT' ELSE 'EXAMINATION' END AS want`,
  },
  {
    title: 'The doctor diagnoses malaria',
    sql: `
      INSERT INTO "health_diagnosis" (id, "tenantId", "encounterId", "diagnosedById", code, description, type, status, "diagnosedAt")
      SELECT gen_random_uuid()::text, :tenant, :encounterId, :doctorId, k.code, k.description, 'PRIMARY'::"HealthDiagnosisType",
        'ACTIVE'::"HealthDiagnosisStatus", v."seenAt" + interval '10 minutes'
      FROM (SELECT DISTINCT d.code, d.description FROM {health_diagnosis} d WHERE d.code = 'B50') k JOIN {health_visit} v ON v.id = :visitId
      RETURNING 'diagnosis' AS subject, code || ' ' || description AS have, 'B50 Plasmodium falciparum malaria' AS want`,
  },
  {
    title: 'The doctor prescribes, price and validity as the clinic has them',
    sql: `
      INSERT INTO "health_prescription" (id, "tenantId", "encounterId", "patientId", "prescriberId", "prescriptionNumber", drug, strength,
        "unitsPerDose", frequency, "durationDays", route, quantity, "unitPrice", status, "prescribedAt", "expiresAt", "updatedAt")
      SELECT gen_random_uuid()::text, :tenant, :encounterId, p.id, :doctorId, 'HFC-RX-TRIAL', k.drug, k.strength, 1, 'TWICE_DAILY'::"HealthDoseFrequency", 3,
        'ORAL'::"HealthDrugRoute", 6, k."unitPrice", 'ACTIVE'::"HealthPrescriptionStatus", v."seenAt" + interval '12 minutes',
        v."seenAt" + interval '12 minutes' + make_interval(days => c."prescriptionValidityDays"), :now::timestamp
      FROM {health_patient} p JOIN {health_visit} v ON v.id = :visitId CROSS JOIN {health_config} c
      CROSS JOIN (SELECT DISTINCT r.drug, r.strength, r."unitPrice" FROM {health_prescription} r WHERE r.drug = 'Artemether-lumefantrine') k
      WHERE p.id = :patientId
      RETURNING id AS "prescriptionId", 'tablets, price and days' AS subject, concat_ws(' ', quantity, "unitPrice", ("expiresAt"::date - "prescribedAt"::date)) AS have,
        '6 450.00 30' AS want`,
  },
  {
    title: 'The doctor orders a malaria test, and the patient goes to the laboratory',
    sql: `
      WITH sent AS (UPDATE "health_visit" SET status = 'IN_LAB' WHERE id = :visitId AND status = 'IN_CONSULTATION' RETURNING "patientId", "seenAt")
      INSERT INTO "health_lab_order" (id, "tenantId", "encounterId", "patientId", "orderedById", "orderNumber", test, specimen, urgency, status, price, "orderedAt", "updatedAt")
      SELECT gen_random_uuid()::text, :tenant, :encounterId, s."patientId", :doctorId, 'HFC-LAB-TRIAL', k.test, k.specimen, 'URGENT'::"HealthLabUrgency",
        'ORDERED'::"HealthLabOrderStatus", k.price, s."seenAt" + interval '13 minutes', :now::timestamp
      FROM sent s CROSS JOIN (SELECT DISTINCT o.test, o.specimen, o.price FROM {health_lab_order} o WHERE o.test = 'Malaria parasite') k
      RETURNING id AS "orderId", 'price' AS subject, price::text AS have, '3000.00' AS want`,
  },
  {
    title: 'The sample is taken and worked on',
    sql: `
      UPDATE "health_lab_order" SET status = 'PROCESSING', "sampleCollectedAt" = "orderedAt" + interval '5 minutes', "processingAt" = "orderedAt" + interval '10 minutes'
      WHERE id = :orderId AND status = 'ORDERED'
      RETURNING 'order' AS subject, status::text AS have, 'PROCESSING' AS want`,
  },
  {
    title: 'The technician reports the results',
    sql: `
      INSERT INTO "health_lab_result" (id, "tenantId", "orderId", "performedById", parameter, value, unit, "referenceRange", interpretation, "reportedAt")
      SELECT gen_random_uuid()::text, :tenant, o.id, t.id, r.parameter, r.value, r.unit, r.range, r.interpretation::"HealthLabInterpretation",
        o."processingAt" + interval '20 minutes'
      FROM {health_lab_order} o JOIN {health_provider} t ON t.role = 'LAB_TECHNICIAN' AND t.status = 'ACTIVE'
      CROSS JOIN (VALUES ('Malaria parasite', 'Positive', NULL, 'Negative', 'ABNORMAL'), ('Parasite density', '8400', '/µL', '0-0', 'HIGH'))
        AS r(parameter, value, unit, range, interpretation)
      WHERE o.id = :orderId AND o.status = 'PROCESSING'
      RETURNING parameter AS subject, value AS have, CASE parameter WHEN 'Malaria parasite' THEN 'Positive' ELSE '8400' END AS want`,
  },
  {
    title: 'The order is completed',
    sql: `
      UPDATE "health_lab_order" o SET status = 'COMPLETED', "completedAt" = r.at
      FROM (SELECT max(r."reportedAt") AS at, count(*) AS results FROM {health_lab_result} r WHERE r."orderId" = :orderId) r
      WHERE o.id = :orderId AND r.results > 0
      RETURNING 'results' AS subject, r.results AS have, 2 AS want`,
  },
  {
    title: 'The encounter ends and the patient goes to the pharmacy',
    sql: `
      WITH ended AS (
        UPDATE "health_encounter" e SET status = 'COMPLETED', "completedAt" = o."completedAt" + interval '5 minutes'
        FROM {health_lab_order} o WHERE o.id = :orderId AND o.status = 'COMPLETED' AND e.id = :encounterId RETURNING e."visitId", e."completedAt"),
      left_room AS (
        UPDATE "health_appointment" a SET status = 'COMPLETED', "completedAt" = n."completedAt" FROM ended n WHERE a.id = :appointmentId RETURNING a.status)
      UPDATE "health_visit" v SET status = 'IN_PHARMACY' FROM ended n CROSS JOIN left_room l WHERE v.id = n."visitId"
      RETURNING 'visit and appointment' AS subject, v.status || ' ' || l.status AS have, 'IN_PHARMACY COMPLETED' AS want`,
  },
  {
    title: 'The pharmacist dispenses what is prescribed',
    sql: `
      UPDATE "health_prescription" r SET status = 'DISPENSED', "dispensedQuantity" = r.quantity, "dispensedById" = p.id,
        "dispensedAt" = e."completedAt" + interval '5 minutes'
      FROM {health_provider} p CROSS JOIN {health_encounter} e
      WHERE r.id = :prescriptionId AND r.status = 'ACTIVE' AND r."expiresAt" > :now::timestamp AND p.role = 'PHARMACIST' AND p.status = 'ACTIVE' AND e.id = :encounterId
      RETURNING 'tablets' AS subject, r."dispensedQuantity" AS have, 6 AS want`,
  },
  {
    title: 'The visit ends',
    sql: `
      UPDATE "health_visit" v SET status = 'COMPLETED', "completedAt" = r."dispensedAt" + interval '1 minute'
      FROM {health_prescription} r WHERE r.id = :prescriptionId AND v.id = :visitId AND v.status = 'IN_PHARMACY'
      RETURNING 'visit' AS subject, v.status::text AS have, 'COMPLETED' AS want`,
  },
];
