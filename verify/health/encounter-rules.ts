import type { Rule } from '../engine/contract.ts';
import { everyRow, mix } from '../engine/rules.ts';

const clauses = ['8.1.a'];

/** What was found, and written down. */
export const encounterRules: readonly Rule[] = [
  mix('health.encounter-mix', 'health_encounter', 'status', { COMPLETED: 44, AMENDED: 4, IN_PROGRESS: 2 }),
  everyRow(
    { id: 'health.encounter-states', title: 'an encounter ends unless in progress, and is amended for a reason' },
    'health_encounter',
    'encounterNumber',
    `(t."completedAt" IS NULL) = (t.status = 'IN_PROGRESS') AND (t."completedAt" IS NULL OR t."completedAt" > t."startedAt")
      AND (t."amendedAt" IS NOT NULL) = (t.status = 'AMENDED') AND (t."amendedAt" IS NULL OR t."amendedAt" > t."completedAt")
      AND (t."amendmentReason" IS NOT NULL) = (t.status = 'AMENDED')`,
    ['status', 'startedAt', 'completedAt', 'amendedAt', 'amendmentReason'],
  ),
  everyRow(
    { id: 'health.vitals', title: 'vital signs are all taken and lie where those of the living lie' },
    'health_encounter',
    'encounterNumber',
    `t.systolic BETWEEN 85 AND 190 AND t.diastolic BETWEEN 50 AND 115 AND t.systolic - t.diastolic BETWEEN 20 AND 80
      AND t.temperature BETWEEN 35.8 AND 40.5 AND t.pulse BETWEEN 50 AND 140 AND t."oxygenSaturation" BETWEEN 92 AND 100
      AND t."respiratoryRate" BETWEEN 12 AND 30 AND t."weightKg" BETWEEN 15 AND 130 AND t."heightCm" BETWEEN 100 AND 200
      AND t."vitalsTakenById" IS NOT NULL`,
    ['systolic', 'diastolic', 'temperature', 'pulse', 'oxygenSaturation', 'respiratoryRate', 'weightKg', 'heightCm'],
  ),
  {
    id: 'health.vitals-by-nurse',
    title: 'a nurse takes the vital signs',
    clauses,
    sql: `
      SELECT e."encounterNumber" AS subject, p.role AS have, 'NURSE' AS want
      FROM {health_encounter} e LEFT JOIN {health_provider} p ON p.id = e."vitalsTakenById"`,
  },
  {
    id: 'health.body-steady',
    title: 'the height of a patient is always the same, the weight within three kilos',
    clauses,
    sql: `
      SELECT p.mrn AS subject, 'steady' AS want,
        CASE WHEN min(e."heightCm") = max(e."heightCm") AND max(e."weightKg") - min(e."weightKg") <= 3 THEN 'steady'
          ELSE concat_ws(' to ', min(e."heightCm"), max(e."heightCm")) || ' cm, ' || concat_ws(' to ', min(e."weightKg"), max(e."weightKg")) || ' kg' END AS have
      FROM {health_encounter} e JOIN {health_patient} p ON p.id = e."patientId" GROUP BY p.mrn`,
  },
  {
    id: 'health.signs-fit',
    title: 'raised blood pressure is diagnosed as hypertension, and new malaria comes with fever',
    clauses,
    sql: `
      SELECT e."encounterNumber" AS subject, 'fits' AS want,
        CASE WHEN (e.systolic >= 140 OR e.diastolic >= 90) AND NOT d.codes && ARRAY['I10'] THEN e.systolic || '/' || e.diastolic || ' without I10'
          WHEN d.fresh && ARRAY['B50'] AND e.temperature < 37.5 THEN 'B50 at ' || e.temperature ELSE 'fits' END AS have
      FROM {health_encounter} e
      CROSS JOIN LATERAL (SELECT array_agg(d.code) AS codes, array_agg(d.code) FILTER (WHERE d.status = 'ACTIVE') AS fresh
        FROM {health_diagnosis} d WHERE d."encounterId" = e.id) d`,
  },
  {
    id: 'health.notes',
    title: 'an encounter has two notes, written in their order after the patient was seen and before it ended',
    clauses,
    sql: `
      SELECT e."encounterNumber" AS subject, '1 2 in time' AS want,
        (SELECT string_agg(n.sequence::text, ' ' ORDER BY n."writtenAt", n.sequence)
           || CASE WHEN bool_and(n."writtenAt" BETWEEN v."seenAt" AND coalesce(e."completedAt", :now::timestamp) AND n.text <> '') THEN ' in time' ELSE ' out of time' END
         FROM {health_clinical_note} n WHERE n."encounterId" = e.id) AS have
      FROM {health_encounter} e JOIN {health_visit} v ON v.id = e."visitId"`,
  },
  {
    id: 'health.note-types',
    title: 'notes of every type were written',
    clauses: ['6.2.a', '8.1.a'],
    sql: `
      SELECT w.type AS subject, EXISTS (SELECT FROM {health_clinical_note} n WHERE n.type::text = w.type) AS have, true AS want
      FROM (VALUES ('COMPLAINT'), ('HISTORY'), ('EXAMINATION'), ('ASSESSMENT'), ('PLAN'), ('PROGRESS'), ('PROCEDURE'), ('DISCHARGE')) AS w(type)`,
  },
  {
    id: 'health.one-primary-diagnosis',
    title: 'an encounter that has ended has one primary diagnosis, one in progress suspects something',
    clauses,
    sql: `
      SELECT e."encounterNumber" AS subject, CASE e.status WHEN 'IN_PROGRESS' THEN '0 primary, 1 suspected' ELSE '1 primary, 0 suspected' END AS want,
        count(*) FILTER (WHERE d.type = 'PRIMARY') || ' primary, ' || count(*) FILTER (WHERE d.type = 'DIFFERENTIAL') || ' suspected' AS have
      FROM {health_encounter} e LEFT JOIN {health_diagnosis} d ON d."encounterId" = e.id GROUP BY e."encounterNumber", e.status`,
  },
  {
    id: 'health.icd-10',
    title: 'diagnoses are those of the clinic’s list, and each of them was made',
    clauses,
    sql: `
      SELECT coalesce(w.code, d.code) AS subject, d.description AS have, w.description AS want
      FROM (VALUES ('B50', 'Plasmodium falciparum malaria'), ('A01.0', 'Typhoid fever'), ('I10', 'Essential (primary) hypertension'),
        ('E11', 'Type 2 diabetes mellitus'), ('J06.9', 'Acute upper respiratory infection, unspecified'),
        ('A09', 'Infectious gastroenteritis and colitis, unspecified'), ('K29.7', 'Gastritis, unspecified'),
        ('D50.9', 'Iron deficiency anaemia, unspecified')) AS w(code, description)
      FULL JOIN (SELECT DISTINCT d.code, d.description FROM {health_diagnosis} d) d USING (code)`,
  },
  {
    id: 'health.diagnosis-states',
    title: 'what is ruled out is no illness, what is suspected is still open, and few illnesses stay',
    clauses,
    sql: `
      SELECT e."encounterNumber" || ' ' || d.code AS subject, 'fits' AS want,
        CASE WHEN (d.type = 'RULED_OUT') = (d.status = 'RULED_OUT') AND (d.type <> 'DIFFERENTIAL' OR d.status = 'ACTIVE')
            AND (d.status <> 'CHRONIC' OR d.code IN ('I10', 'E11')) THEN 'fits' ELSE d.type || ' ' || d.status END AS have
      FROM {health_diagnosis} d JOIN {health_encounter} e ON e.id = d."encounterId"`,
  },
  {
    id: 'health.recovery-follows-illness',
    title: 'a resolved or chronic illness was diagnosed as active in an earlier encounter of the patient',
    clauses,
    sql: `
      SELECT e."encounterNumber" || ' ' || d.code AS subject, 'known' AS want,
        CASE WHEN EXISTS (SELECT FROM {health_encounter} b JOIN {health_diagnosis} k ON k."encounterId" = b.id
          WHERE b."patientId" = e."patientId" AND b."startedAt" < e."startedAt" AND k.code = d.code AND k.status = 'ACTIVE') THEN 'known' ELSE 'new' END AS have
      FROM {health_diagnosis} d JOIN {health_encounter} e ON e.id = d."encounterId" WHERE d.status IN ('RESOLVED', 'CHRONIC')`,
  },
];
