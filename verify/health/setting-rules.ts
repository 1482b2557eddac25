import type { Rule } from '../engine/contract.ts';
import { everyRow, mix } from '../engine/rules.ts';

const clauses = ['8.1.a'];

/** The clinic, and who works there. */
export const settingRules: readonly Rule[] = [
  {
    id: 'health.config-as-agreed',
    title: 'the clinic works to the agreed fee, slots, review and validity terms, in naira and in Lagos',
    clauses,
    sql: `
      SELECT f.subject, f.have, f.want FROM {health_config} c CROSS JOIN LATERAL (VALUES
        ('type', c."clinicType"::text, 'CLINIC'),
        ('MRN prefix', c."mrnPrefix", 'HFC'),
        ('slot', c."slotMinutes"::text, '30'),
        ('consultation', c."consultationFee"::text, '5000.00'),
        ('walk-ins', c."walkInsAllowed"::text, 'true'),
        ('free review', c."freeReviewDays"::text, '30'),
        ('prescriptions', c."prescriptionValidityDays"::text, '30'),
        ('place', concat_ws(' ', c.currency, c.country, c.timezone), 'NGN NG Africa/Lagos')) AS f(subject, have, want)`,
  },
  everyRow(
    { id: 'health.facility-open', title: 'the facility is open every day from 08:00 to 18:00' },
    'health_facility',
    'code',
    `t.status = 'ACTIVE' AND t."opensAt" = '08:00' AND t."closesAt" = '18:00' AND t.country = 'NG'`,
    ['status', 'opensAt', 'closesAt', 'country'],
  ),
  mix('health.provider-roles', 'health_provider', 'role', {
    ADMIN: 1,
    DOCTOR: 2,
    CONSULTANT: 2,
    NURSE: 1,
    PHARMACIST: 1,
    LAB_TECHNICIAN: 1,
    RADIOLOGIST: 1,
    RECEPTIONIST: 1,
  }),
  everyRow(
    {
      id: 'health.licences',
      title: 'who treats has the licence of the council of their profession, physicians a specialty too',
    },
    'health_provider',
    'name',
    `CASE WHEN t.role IN ('ADMIN', 'DOCTOR', 'CONSULTANT') THEN t."licenceNumber" ~ '^MDCN/R/\\d{5}$' AND t.specialty IS NOT NULL
       ELSE t.specialty IS NULL AND CASE t.role WHEN 'RADIOLOGIST' THEN t."licenceNumber" ~ '^MDCN/R/\\d{5}$'
         WHEN 'NURSE' THEN t."licenceNumber" ~ '^NMC/RN/\\d{6}$' WHEN 'PHARMACIST' THEN t."licenceNumber" ~ '^PCN/PH/\\d{5}$'
         WHEN 'LAB_TECHNICIAN' THEN t."licenceNumber" ~ '^MLT/LS/\\d{5}$' ELSE t."licenceNumber" IS NULL END END`,
    ['role', 'specialty', 'licenceNumber'],
  ),
  {
    id: 'health.specialties',
    title: 'each of the five specialties has one physician',
    clauses,
    sql: `
      SELECT s.specialty AS subject, (SELECT count(*) FROM {health_provider} p
          WHERE p.specialty::text = s.specialty AND p.status = 'ACTIVE') AS have, 1 AS want
      FROM (VALUES ('GENERAL_PRACTICE'), ('INTERNAL_MEDICINE'), ('FAMILY_MEDICINE'), ('PAEDIATRICS'),
        ('OBSTETRICS_AND_GYNAECOLOGY')) AS s(specialty)`,
  },
  {
    id: 'health.staff-accounts',
    title: 'the personas of the staff are linked to the provider of their name, each to one',
    clauses: ['8.1.a', '8.3.d'],
    sql: `
      SELECT w.email AS subject, w.role || ' ' || u.name AS want,
        (SELECT string_agg(p.role || ' ' || p.name, ', ' ORDER BY p.name) FROM {health_provider} p WHERE p."userId" = u.id) AS have
      FROM (VALUES ('director@demo-clinic.demo', 'ADMIN'), ('admin@demo-clinic.demo', 'RECEPTIONIST'),
        ('doctor@demo-clinic.demo', 'DOCTOR'), ('nurse@demo-clinic.demo', 'NURSE')) AS w(email, role)
      JOIN "User" u ON u.email = w.email`,
  },
];
