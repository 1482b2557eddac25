import type { Rule } from '../engine/contract.ts';
import { everyRow, mix } from '../engine/rules.ts';

const clauses = ['8.1.a'];

const IS_MINOR = `p."birthDate" > :today::date - interval '18 years'`;

/** Who is treated. */
export const patientRules: readonly Rule[] = [
  mix('health.patient-mix', 'health_patient', 'status', { ACTIVE: 46, INACTIVE: 2, DECEASED: 1, TRANSFERRED: 1 }),
  {
    id: 'health.numbers',
    title: 'every business number carries the prefix of the clinic, its series and four digits',
    clauses,
    sql: `
      SELECT n.number AS subject, 'HFC-' || n.series || '-' AS want, regexp_replace(n.number, '\\d{4}$', '') AS have
      FROM (SELECT p.mrn AS number, 'MRN' AS series FROM {health_patient} p
        UNION ALL SELECT a."appointmentNumber", 'APT' FROM {health_appointment} a
        UNION ALL SELECT v."visitNumber", 'VIS' FROM {health_visit} v
        UNION ALL SELECT e."encounterNumber", 'ENC' FROM {health_encounter} e
        UNION ALL SELECT r."prescriptionNumber", 'RX' FROM {health_prescription} r
        UNION ALL SELECT o."orderNumber", 'LAB' FROM {health_lab_order} o
        UNION ALL SELECT b."factNumber", 'BF' FROM {health_billing_fact} b) n`,
  },
  {
    id: 'health.minors-guarded',
    title: 'a minor has one guardian, who is the next of kin, and nobody else has any',
    clauses,
    sql: `
      SELECT p.mrn AS subject,
        (SELECT string_agg(concat_ws(' ', g.relation, g.name, g.phone), ', ' ORDER BY g.name)
         FROM {health_patient_guardian} g WHERE g."patientId" = p.id) AS have,
        CASE WHEN ${IS_MINOR} THEN concat_ws(' ', p."nextOfKinRelation", p."nextOfKinName", p."nextOfKinPhone") END AS want
      FROM {health_patient} p`,
  },
  {
    id: 'health.minors',
    title: 'eight patients are minors',
    clauses: ['6.2.a', '8.1.a'],
    sql: `SELECT 'minors' AS subject, count(*) FILTER (WHERE ${IS_MINOR}) AS have, 8 AS want FROM {health_patient} p`,
  },
  {
    id: 'health.patient-login',
    title: 'the account of the patient is linked to one patient, of the same name and address',
    clauses: ['8.1.a', '8.3.e'],
    sql: `
      SELECT u.email AS subject, u.name || ' ' || u.email AS want,
        (SELECT string_agg(concat_ws(' ', CASE p.sex WHEN 'MALE' THEN 'Mr.' ELSE 'Mrs.' END, p."firstName", p."lastName", p.email), ', ' ORDER BY p.mrn)
         FROM {health_patient} p WHERE p."userId" = u.id) AS have
      FROM "User" u WHERE u.email = 'patient@demo-clinic.demo' OR u.id IN (SELECT p."userId" FROM {health_patient} p)`,
  },
  {
    id: 'health.patient-contact',
    title: 'adults are reached themselves, minors through their family, all by Nigerian numbers of eleven digits',
    clauses,
    sql: `
      SELECT p.mrn AS subject, 'reached' AS want,
        CASE WHEN p."nextOfKinPhone" !~ '^0[789][01]\\d{8}$' OR p.phone !~ '^0[789][01]\\d{8}$' THEN 'a number that cannot be dialled'
          WHEN ${IS_MINOR} AND coalesce(p.phone, p.email) IS NOT NULL THEN 'a minor’s own number'
          WHEN NOT ${IS_MINOR} AND coalesce(p.phone, p.email) IS NULL THEN 'an adult without any' ELSE 'reached' END AS have
      FROM {health_patient} p`,
  },
  {
    id: 'health.patients-distinct',
    title: 'nobody is registered twice',
    clauses,
    sql: `
      SELECT p.mrn AS subject, 'nobody' AS want,
        coalesce((SELECT string_agg(o.mrn, ', ' ORDER BY o.mrn) FROM {health_patient} o
          WHERE o.id <> p.id AND ((o."firstName", o."lastName") = (p."firstName", p."lastName") OR o.phone = p.phone OR o.email = p.email)), 'nobody') AS have
      FROM {health_patient} p`,
  },
  everyRow(
    { id: 'health.genotype', title: 'genotype SS and sickle cell disease go together' },
    'health_patient',
    'mrn',
    `(t.genotype = 'SS') = ('Sickle cell disease' = ANY(t."chronicConditions"))`,
    ['genotype', 'chronicConditions'],
  ),
  everyRow(
    { id: 'health.registered-in-life', title: 'a patient is born, then registered, and lives in Lagos' },
    'health_patient',
    'mrn',
    `t."birthDate" < t."registeredAt" AND t."registeredAt" < :now::timestamp AND t.state = 'Lagos' AND t.country = 'NG'`,
    ['birthDate', 'registeredAt', 'state', 'country'],
  ),
  {
    id: 'health.registered-before-booked',
    title: 'nothing is booked for somebody who is not registered yet',
    clauses,
    sql: `
      SELECT a."appointmentNumber" AS subject, 'registered before' AS want,
        CASE WHEN a."bookedAt" >= p."registeredAt" THEN 'registered before' ELSE p.mrn || ' registered later' END AS have
      FROM {health_appointment} a JOIN {health_patient} p ON p.id = a."patientId"`,
  },
  {
    id: 'health.only-active-expected',
    title: 'only active patients are expected',
    clauses,
    sql: `
      SELECT a."appointmentNumber" AS subject, p.status AS have, 'ACTIVE' AS want
      FROM {health_appointment} a JOIN {health_patient} p ON p.id = a."patientId"
      WHERE a.status IN ('SCHEDULED', 'CONFIRMED', 'CHECKED_IN', 'IN_PROGRESS')`,
  },
  {
    id: 'health.conditions-known',
    title: 'a chronic diagnosis is among the conditions of the patient',
    clauses,
    sql: `
      SELECT p.mrn || ' ' || w.condition AS subject, 'known' AS want,
        CASE WHEN w.condition = ANY(p."chronicConditions") THEN 'known' ELSE 'missing' END AS have
      FROM (VALUES ('I10', 'Hypertension'), ('E11', 'Type 2 diabetes')) AS w(code, condition)
      JOIN {health_diagnosis} d ON d.code = w.code AND d.status = 'CHRONIC'
      JOIN {health_encounter} e ON e.id = d."encounterId" JOIN {health_patient} p ON p.id = e."patientId"
      GROUP BY p.mrn, w.condition, p."chronicConditions"`,
  },
];
