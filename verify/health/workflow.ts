import type { Workflow } from '../engine/contract.ts';
import { receptionSteps } from './reception-steps.ts';
import { treatmentSteps } from './treatment-steps.ts';

/** H1 booking, H2 vital signs, H3 consultation, H4 prescription and H5 history, in one morning. */
export const visitWorkflow: Workflow = {
  id: 'health.visit',
  title: 'A patient is registered, booked, examined, tested and treated, and leaves a history and billing facts',
  clauses: ['5.g'],
  tenant: 'demo-clinic',
  steps: [
    ...receptionSteps,
    ...treatmentSteps,
    {
      title: 'What was rendered is recorded for billing',
      sql: `
        INSERT INTO "health_billing_fact" (id, "tenantId", "patientId", "encounterId", "labOrderId", "factNumber", type, description, quantity, amount,
          status, "recordedAt", "updatedAt")
        SELECT gen_random_uuid()::text, :tenant, e."patientId", e.id, f."labOrderId", 'HFC-BF-TRIAL-' || f.type, f.type::"HealthBillingFactType",
          f.description, f.quantity, f.amount, 'PENDING'::"HealthBillingFactStatus", :now::timestamp, :now::timestamp
        FROM {health_encounter} e JOIN LATERAL (
          SELECT 'CONSULTATION' AS type, 'Consultation' AS description, 1 AS quantity, c."consultationFee" AS amount, NULL AS "labOrderId" FROM {health_config} c
          UNION ALL SELECT 'LAB_TEST', o.test, 1, o.price, o.id FROM {health_lab_order} o WHERE o."encounterId" = e.id AND o.status = 'COMPLETED'
          UNION ALL SELECT 'MEDICATION', r.drug || ' ' || r.strength, r."dispensedQuantity", r."dispensedQuantity" * r."unitPrice", NULL
            FROM {health_prescription} r WHERE r."encounterId" = e.id AND r.status = 'DISPENSED') f ON true
        WHERE e.id = :encounterId
        RETURNING type::text AS subject, amount || ' + ' || "taxAmount" AS have,
          CASE type WHEN 'CONSULTATION' THEN '5000.00 + 0.00' WHEN 'LAB_TEST' THEN '3000.00 + 0.00' ELSE '2700.00 + 0.00' END AS want`,
    },
    {
      title: 'The history shows the visit',
      sql: `
        SELECT m.subject, m.have, m.want
        FROM {health_patient} p JOIN {health_visit} v ON v."patientId" = p.id JOIN {health_encounter} e ON e."visitId" = v.id
        CROSS JOIN LATERAL (VALUES
          ('complaint', v."chiefComplaint", 'Fever and chills'),
          ('notes', (SELECT count(*) FROM {health_clinical_note} n WHERE n."encounterId" = e.id)::text, '2'),
          ('diagnoses', (SELECT string_agg(d.code, ', ') FROM {health_diagnosis} d WHERE d."encounterId" = e.id), 'B50'),
          ('medicine', (SELECT string_agg(r.drug || ' ' || r."dispensedQuantity", ', ') FROM {health_prescription} r WHERE r."encounterId" = e.id), 'Artemether-lumefantrine 6'),
          ('results', (SELECT string_agg(l.value, ', ' ORDER BY l.parameter) FROM {health_lab_order} o JOIN {health_lab_result} l ON l."orderId" = o.id
            WHERE o."encounterId" = e.id), 'Positive, 8400')) AS m(subject, have, want)
        WHERE p.mrn = 'HFC-MRN-TRIAL'`,
    },
    {
      title: 'Times, patients and amounts tally',
      sql: `
        SELECT m.subject, m.have, m.want
        FROM {health_visit} v JOIN {health_appointment} a ON a.id = v."appointmentId" JOIN {health_encounter} e ON e."visitId" = v.id
        JOIN {health_prescription} r ON r.id = :prescriptionId JOIN {health_lab_order} o ON o.id = :orderId
        CROSS JOIN LATERAL (SELECT sum(b.amount) AS total, count(*) AS facts FROM {health_billing_fact} b WHERE b."encounterId" = e.id) b
        CROSS JOIN LATERAL (VALUES
          ('in the order of time', (a."bookedAt" <= a."scheduledAt" AND a."scheduledAt" <= v."registeredAt" AND v."registeredAt" <= e."startedAt"
            AND e."startedAt" <= v."seenAt" AND v."seenAt" <= r."prescribedAt" AND o."completedAt" <= e."completedAt"
            AND e."completedAt" <= r."dispensedAt" AND r."dispensedAt" <= v."completedAt" AND v."completedAt" <= :now::timestamp)::text, 'true'),
          ('of one patient', (ARRAY[a."patientId", v."patientId", e."patientId", r."patientId", o."patientId"] <@ ARRAY[:patientId::text])::text, 'true'),
          ('to pay', b.facts || ' facts, ' || b.total, '3 facts, 10700.00')) AS m(subject, have, want)
        WHERE v.id = :visitId`,
    },
  ],
};
