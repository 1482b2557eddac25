import type { View } from '../engine/contract.ts';

const tenant = 'demo-clinic';

const APPOINTMENT = `
  SELECT a."scheduledAt" + interval '1 hour' AS "time", a."appointmentNumber" AS appointment, p."firstName" || ' ' || p."lastName" AS patient,
    a.type, a.reason, d.name AS provider, a.status
  FROM {health_appointment} a JOIN {health_patient} p ON p.id = a."patientId" JOIN {health_provider} d ON d.id = a."providerId"`;

/** What the clinic's people and its patient open. */
export const views: readonly View[] = [
  {
    id: 'health.appointments-by-status',
    title: 'Appointments by status',
    tenant,
    atLeast: 4,
    chart: { kind: 'share', label: 'status', value: 'appointments' },
    sql: `
      SELECT a.status, count(*) AS appointments FROM {health_appointment} a GROUP BY a.status`,
  },
  {
    id: 'health.visits-by-week',
    title: 'Visits by week',
    tenant,
    atLeast: 8,
    chart: { kind: 'columns', label: 'week', value: 'visits' },
    sql: `
      SELECT date_trunc('week', v."registeredAt" + interval '1 hour')::date AS week, count(*) AS visits FROM {health_visit} v GROUP BY 1`,
  },
  {
    id: 'health.patient-list',
    title: 'Patient list',
    tenant,
    atLeast: 46,
    sql: `
      SELECT p.mrn, p."firstName" || ' ' || p."lastName" AS name, p.sex, age(:today::date, p."birthDate") AS age, p."bloodGroup", p.genotype,
        array_to_string(p.allergies, ', ') AS allergies, array_to_string(p."chronicConditions", ', ') AS conditions,
        coalesce(p.phone, g.phone, p."nextOfKinPhone") AS call
      FROM {health_patient} p LEFT JOIN {health_patient_guardian} g ON g."patientId" = p.id WHERE p.status = 'ACTIVE'`,
  },
  {
    id: 'health.calendar-today',
    title: 'Appointments of today',
    tenant,
    atLeast: 5,
    sql: `${APPOINTMENT} WHERE (a."scheduledAt" + interval '1 hour')::date = :today::date`,
  },
  {
    id: 'health.calendar-week',
    title: 'Appointments of this week',
    tenant,
    atLeast: 12,
    sql: `${APPOINTMENT} WHERE date_trunc('week', a."scheduledAt" + interval '1 hour') = date_trunc('week', :today::timestamp)
      AND a.status NOT IN ('CANCELLED', 'NO_SHOW')`,
  },
  {
    id: 'health.encounter-form',
    title: 'Encounter form with vital signs, notes and diagnoses',
    tenant,
    atLeast: 50,
    sql: `
      SELECT e."encounterNumber" AS encounter, p."firstName" || ' ' || p."lastName" AS patient, v."chiefComplaint" AS complaint,
        e.systolic || '/' || e.diastolic AS "bloodPressure", e.temperature, e.pulse, e."oxygenSaturation" AS "SpO2", e."weightKg" AS weight,
        n.notes, d.diagnoses, e.status
      FROM {health_encounter} e JOIN {health_visit} v ON v.id = e."visitId" JOIN {health_patient} p ON p.id = e."patientId"
      CROSS JOIN LATERAL (SELECT string_agg(n.type || ': ' || n.text, E'\\n' ORDER BY n.sequence) AS notes
        FROM {health_clinical_note} n WHERE n."encounterId" = e.id) n
      CROSS JOIN LATERAL (SELECT string_agg(d.code || ' ' || d.description, ', ' ORDER BY d.type, d.code) AS diagnoses
        FROM {health_diagnosis} d WHERE d."encounterId" = e.id) d
      WHERE e.systolic IS NOT NULL AND n.notes IS NOT NULL AND d.diagnoses IS NOT NULL`,
  },
  {
    id: 'health.prescription-pad',
    title: 'Prescription pad',
    tenant,
    atLeast: 50,
    sql: `
      SELECT r."prescriptionNumber" AS prescription, p."firstName" || ' ' || p."lastName" AS patient, r.drug || ' ' || r.strength AS drug,
        r."unitsPerDose" AS dose, r.frequency, r."durationDays" AS days, r.quantity, r.route, d.name AS prescriber, r.status
      FROM {health_prescription} r JOIN {health_patient} p ON p.id = r."patientId" JOIN {health_provider} d ON d.id = r."prescriberId"
      WHERE r.status <> 'CANCELLED'`,
  },
  {
    id: 'health.pharmacy-queue',
    title: 'Prescriptions that wait in the pharmacy',
    tenant,
    atLeast: 6,
    sql: `
      SELECT r."prescriptionNumber" AS prescription, p."firstName" || ' ' || p."lastName" AS patient, r.drug || ' ' || r.strength AS drug, r.quantity,
        r."expiresAt" AS "validUntil"
      FROM {health_prescription} r JOIN {health_patient} p ON p.id = r."patientId" WHERE r.status = 'ACTIVE' AND r."expiresAt" > :now::timestamp`,
  },
  {
    id: 'health.lab-worklist',
    title: 'Laboratory worklist',
    tenant,
    atLeast: 3,
    sql: `
      SELECT o."orderNumber" AS "order", p."firstName" || ' ' || p."lastName" AS patient, o.test, o.specimen, o.urgency, o.status, o."orderedAt" AS ordered
      FROM {health_lab_order} o JOIN {health_patient} p ON p.id = o."patientId" WHERE o.status IN ('ORDERED', 'SAMPLE_COLLECTED', 'PROCESSING')`,
  },
  {
    id: 'health.patient-history',
    title: 'Histories of patients with two visits or more',
    tenant,
    atLeast: 10,
    order: '"last" DESC',
    sql: `
      SELECT p.mrn, p."firstName" || ' ' || p."lastName" AS patient, count(*) AS visits, min(v."registeredAt") AS first, max(v."registeredAt") AS last,
        string_agg(v."visitNumber" || ' ' || v."chiefComplaint", ', ' ORDER BY v."registeredAt") AS story
      FROM {health_visit} v JOIN {health_patient} p ON p.id = v."patientId" GROUP BY p.mrn, 2 HAVING count(*) >= 2`,
  },
  {
    id: 'health.billing-facts',
    title: 'Billing facts to hand over',
    tenant,
    atLeast: 7,
    naira: ['amount'],
    sql: `
      SELECT b."factNumber" AS fact, p."firstName" || ' ' || p."lastName" AS patient, b.type, b.description, b.quantity, b.amount, b."recordedAt" AS recorded
      FROM {health_billing_fact} b JOIN {health_patient} p ON p.id = b."patientId" WHERE b.status = 'PENDING'`,
  },
  {
    id: 'health.portal',
    title: 'What the patient finds when signed in: visits, prescriptions and results',
    tenant,
    atLeast: 16,
    sql: `
      SELECT x.kind, x.number, x.what, x."when"
      FROM {health_patient} p JOIN "User" u ON u.id = p."userId" AND u.email = 'patient@demo-clinic.demo'
      CROSS JOIN LATERAL (
        SELECT 'visit' AS kind, v."visitNumber" AS number, v."chiefComplaint" AS what, v."registeredAt" AS "when" FROM {health_visit} v WHERE v."patientId" = p.id
        UNION ALL SELECT 'prescription', r."prescriptionNumber", r.drug || ' ' || r.strength, r."prescribedAt" FROM {health_prescription} r WHERE r."patientId" = p.id
        UNION ALL SELECT 'result', o."orderNumber", concat_ws(' ', l.parameter, l.value, l.unit), l."reportedAt"
          FROM {health_lab_order} o JOIN {health_lab_result} l ON l."orderId" = o.id WHERE o."patientId" = p.id) x`,
  },
];
