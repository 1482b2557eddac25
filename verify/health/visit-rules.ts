import type { Rule } from '../engine/contract.ts';
import { everyRow, mix } from '../engine/rules.ts';

const clauses = ['8.1.a'];

/** What became of the appointments that were kept. */
export const visitRules: readonly Rule[] = [
  mix('health.visit-mix', 'health_visit', 'status', {
    COMPLETED: 38,
    DISCHARGED: 6,
    REFERRED: 2,
    IN_LAB: 2,
    IN_PHARMACY: 2,
    REGISTERED: 0,
    WAITING: 0,
    IN_CONSULTATION: 0,
  }),
  {
    id: 'health.kept-appointments-visited',
    title: 'a consultation that was kept carries one visit with one encounter; nothing else carries any',
    clauses,
    sql: `
      SELECT a."appointmentNumber" AS subject,
        (SELECT count(DISTINCT v.id) || ' visits, ' || count(e.id) || ' encounters'
         FROM {health_visit} v LEFT JOIN {health_encounter} e ON e."visitId" = v.id WHERE v."appointmentId" = a.id) AS have,
        CASE WHEN a.status = 'COMPLETED' AND a.type NOT IN ('LAB', 'IMAGING', 'VACCINATION') THEN '1 visits, 1 encounters'
          ELSE '0 visits, 0 encounters' END AS want
      FROM {health_appointment} a`,
  },
  {
    id: 'health.visits-booked',
    title: 'all 50 visits go back to an appointment, walk-ins and emergencies included',
    clauses: ['6.2.a', '8.1.a'],
    sql: `SELECT 'visits with an appointment' AS subject, count(v."appointmentId") AS have, 50 AS want FROM {health_visit} v`,
  },
  {
    id: 'health.one-patient',
    title: 'appointment, visit, encounter, prescriptions, tests and billing facts are of one patient',
    clauses,
    sql: `
      SELECT f.number AS subject, f.mrn AS have, p.mrn AS want
      FROM {health_encounter} e JOIN {health_patient} p ON p.id = e."patientId"
      JOIN LATERAL (
        SELECT v."visitNumber" AS number, v."patientId" AS patient FROM {health_visit} v WHERE v.id = e."visitId"
        UNION ALL SELECT a."appointmentNumber", a."patientId" FROM {health_visit} v JOIN {health_appointment} a ON a.id = v."appointmentId" WHERE v.id = e."visitId"
        UNION ALL SELECT r."prescriptionNumber", r."patientId" FROM {health_prescription} r WHERE r."encounterId" = e.id
        UNION ALL SELECT o."orderNumber", o."patientId" FROM {health_lab_order} o WHERE o."encounterId" = e.id
        UNION ALL SELECT b."factNumber", b."patientId" FROM {health_billing_fact} b WHERE b."encounterId" = e.id) x ON true
      CROSS JOIN LATERAL (SELECT x.number, q.mrn FROM {health_patient} q WHERE q.id = x.patient) f`,
  },
  {
    id: 'health.one-provider',
    title: 'the provider of an appointment examines, writes the notes, diagnoses, orders and prescribes',
    clauses,
    sql: `
      SELECT e."encounterNumber" || ' ' || x.what AS subject, x.provider AS have, p."staffNumber" AS want
      FROM {health_encounter} e JOIN {health_visit} v ON v.id = e."visitId" JOIN {health_appointment} a ON a.id = v."appointmentId"
      JOIN {health_provider} p ON p.id = a."providerId"
      CROSS JOIN LATERAL (SELECT k.what, q."staffNumber" AS provider
        FROM (SELECT 'encounter' AS what, e."providerId" AS provider
          UNION ALL SELECT 'note ' || n.sequence, n."authorId" FROM {health_clinical_note} n WHERE n."encounterId" = e.id
          UNION ALL SELECT 'diagnosis ' || d.code, d."diagnosedById" FROM {health_diagnosis} d WHERE d."encounterId" = e.id
          UNION ALL SELECT 'prescription ' || r.drug, r."prescriberId" FROM {health_prescription} r WHERE r."encounterId" = e.id
          UNION ALL SELECT 'test ' || o.test, o."orderedById" FROM {health_lab_order} o WHERE o."encounterId" = e.id) k
        JOIN {health_provider} q ON q.id = k.provider) x`,
  },
  {
    id: 'health.visit-order',
    title: 'appointment ≤ visit ≤ encounter ≤ diagnosis and prescription ≤ medicine, and nothing after now',
    clauses,
    sql: `
      SELECT v."visitNumber" AS subject, '' AS want,
        CASE WHEN v."registeredAt" < a."scheduledAt" OR v."registeredAt" <> a."checkedInAt" THEN 'visit out of its appointment; ' ELSE '' END
        || CASE WHEN e."startedAt" < v."registeredAt" OR v."seenAt" < e."startedAt" OR v."seenAt" <> a."startedAt" THEN 'encounter out of the visit; ' ELSE '' END
        || CASE WHEN EXISTS (SELECT FROM {health_diagnosis} d WHERE d."encounterId" = e.id
            AND (d."diagnosedAt" < v."seenAt" OR d."diagnosedAt" > coalesce(e."completedAt", :now::timestamp))) THEN 'diagnosis out of the encounter; ' ELSE '' END
        || CASE WHEN EXISTS (SELECT FROM {health_prescription} r WHERE r."encounterId" = e.id
            AND (r."prescribedAt" < v."seenAt" OR r."prescribedAt" > coalesce(e."completedAt", :now::timestamp)
              OR r."dispensedAt" < r."prescribedAt" OR r."dispensedAt" > coalesce(v."completedAt", :now::timestamp))) THEN 'prescription out of the encounter; ' ELSE '' END
        || CASE WHEN greatest(v."registeredAt", v."seenAt", v."completedAt", v."dischargedAt", e."completedAt", e."amendedAt") > :now::timestamp THEN 'still to come; ' ELSE '' END AS have
      FROM {health_visit} v JOIN {health_appointment} a ON a.id = v."appointmentId" JOIN {health_encounter} e ON e."visitId" = v.id`,
  },
  everyRow(
    { id: 'health.visit-states', title: 'a visit has the times of its state, and a destination when referred' },
    'health_visit',
    'visitNumber',
    `t."seenAt" IS NOT NULL AND (t."completedAt" IS NULL) = (t.status IN ('IN_LAB', 'IN_PHARMACY'))
      AND (t."completedAt" IS NULL OR t."completedAt" > t."seenAt")
      AND (t."dischargedAt" IS NOT NULL) = (t.status = 'DISCHARGED') AND (t."dischargedAt" IS NULL OR t."dischargedAt" >= t."completedAt")
      AND (t."referredTo" IS NOT NULL) = (t.status = 'REFERRED')`,
    ['status', 'seenAt', 'completedAt', 'dischargedAt', 'referredTo'],
  ),
  {
    id: 'health.visit-awaits',
    title: 'a visit is open in the laboratory while a sample is worked on, in the pharmacy while medicine waits',
    clauses,
    sql: `
      SELECT v."visitNumber" AS subject, v.status AS have,
        CASE WHEN EXISTS (SELECT FROM {health_lab_order} o WHERE o."encounterId" = e.id AND o.status IN ('SAMPLE_COLLECTED', 'PROCESSING'))
            AND e.status = 'IN_PROGRESS' THEN 'IN_LAB'
          WHEN EXISTS (SELECT FROM {health_prescription} r WHERE r."encounterId" = e.id AND r.status = 'ACTIVE')
            AND e.status = 'COMPLETED' THEN 'IN_PHARMACY' ELSE 'nowhere' END AS want
      FROM {health_visit} v JOIN {health_encounter} e ON e."visitId" = v.id WHERE v.status IN ('IN_LAB', 'IN_PHARMACY')`,
  },
  {
    id: 'health.emergencies-observed',
    title: 'emergencies are kept under observation for some hours, discharged with a note on the same day',
    clauses,
    sql: `
      SELECT v."visitNumber" AS subject, 'observed' AS want,
        CASE WHEN v.status <> 'DISCHARGED' OR a.type <> 'EMERGENCY' THEN a.type || ' ' || v.status
          WHEN v."dischargedAt" - v."seenAt" NOT BETWEEN interval '3 hours' AND interval '8 hours' THEN 'for ' || (v."dischargedAt" - v."seenAt")
          WHEN NOT EXISTS (SELECT FROM {health_encounter} e JOIN {health_clinical_note} n ON n."encounterId" = e.id
            WHERE e."visitId" = v.id AND n.type = 'DISCHARGE') THEN 'without a note' ELSE 'observed' END AS have
      FROM {health_visit} v JOIN {health_appointment} a ON a.id = v."appointmentId"
      WHERE v.status = 'DISCHARGED' OR a.type = 'EMERGENCY'`,
  },
  {
    id: 'health.histories',
    title: 'at least ten patients have a history of two visits or more',
    clauses: ['6.2.a', '8.1.a'],
    sql: `
      SELECT 'patients with a history' AS subject, least(count(*), 10) AS have, 10 AS want
      FROM (SELECT v."patientId" FROM {health_visit} v GROUP BY 1 HAVING count(*) >= 2) h`,
  },
];
