import type { Rule } from '../engine/contract.ts';
import { everyRow, mix } from '../engine/rules.ts';

const clauses = ['8.1.a'];

/** Drug, strength and what each is given for. */
const FORMULARY = `(VALUES
  ('Paracetamol', '500 mg', ARRAY['B50', 'A01.0', 'J06.9']), ('Amoxicillin', '500 mg', ARRAY['J06.9']),
  ('Artemether-lumefantrine', '80/480 mg', ARRAY['B50']), ('Ciprofloxacin', '500 mg', ARRAY['A01.0']),
  ('Metronidazole', '400 mg', ARRAY['A09']), ('Metformin', '500 mg', ARRAY['E11']), ('Glibenclamide', '5 mg', ARRAY['E11']),
  ('Amlodipine', '5 mg', ARRAY['I10']), ('Lisinopril', '10 mg', ARRAY['I10']), ('Hydrochlorothiazide', '25 mg', ARRAY['I10']),
  ('Omeprazole', '20 mg', ARRAY['K29.7']), ('Ibuprofen', '400 mg', ARRAY['J06.9']), ('Folic acid', '5 mg', ARRAY['D50.9']),
  ('Vitamin B complex', 'strong', ARRAY['D50.9'])) AS f(drug, strength, codes)`;

/** What was prescribed, and handed out. */
export const prescriptionRules: readonly Rule[] = [
  mix('health.prescription-mix', 'health_prescription', 'status', {
    DISPENSED: 43,
    PARTIALLY_DISPENSED: 4,
    ACTIVE: 6,
    CANCELLED: 3,
    EXPIRED: 4,
  }),
  {
    id: 'health.formulary',
    title: 'the fourteen drugs of the formulary are prescribed, each in its strength and at one price',
    clauses,
    sql: `
      SELECT coalesce(f.drug, r.drug) AS subject, r.strength || ' at ' || r.prices || ' prices' AS have, f.strength || ' at 1 prices' AS want
      FROM ${FORMULARY}
      FULL JOIN (SELECT r.drug, r.strength, count(DISTINCT r."unitPrice") AS prices FROM {health_prescription} r GROUP BY 1, 2) r USING (drug)`,
  },
  {
    id: 'health.drugs-fit-diagnoses',
    title: 'a drug is for a diagnosis of its encounter that is not ruled out',
    clauses,
    sql: `
      SELECT r."prescriptionNumber" AS subject, 'fits' AS want,
        CASE WHEN EXISTS (SELECT FROM {health_diagnosis} d WHERE d."encounterId" = r."encounterId" AND d.type <> 'RULED_OUT' AND d.code = ANY(f.codes))
          THEN 'fits' ELSE r.drug || ' for nothing' END AS have
      FROM {health_prescription} r LEFT JOIN ${FORMULARY} ON f.drug = r.drug`,
  },
  {
    id: 'health.allergies-heeded',
    title: 'nobody keeps a prescription for what they are allergic to',
    clauses,
    sql: `
      SELECT r."prescriptionNumber" AS subject, 'heeded' AS want,
        CASE WHEN r.status <> 'CANCELLED' AND EXISTS (SELECT FROM (VALUES ('Amoxicillin', 'Penicillin'), ('Ibuprofen', 'NSAIDs'),
            ('Hydrochlorothiazide', 'Sulphonamides')) AS k(drug, allergy) WHERE k.drug = r.drug AND k.allergy = ANY(p.allergies))
          THEN r.drug || ' to a patient with ' || array_to_string(p.allergies, ', ') ELSE 'heeded' END AS have
      FROM {health_prescription} r JOIN {health_patient} p ON p.id = r."patientId"`,
  },
  everyRow(
    { id: 'health.quantities', title: 'the quantity lasts the course: units a dose × doses a day × days, rounded up' },
    'health_prescription',
    'prescriptionNumber',
    `t."durationDays" BETWEEN 1 AND 90 AND t.quantity = ceil(t."unitsPerDose" * t."durationDays"
      * CASE t.frequency WHEN 'ONCE_DAILY' THEN 1 WHEN 'TWICE_DAILY' THEN 2 ELSE 3 END)`,
    ['unitsPerDose', 'frequency', 'durationDays', 'quantity'],
  ),
  everyRow(
    { id: 'health.prescription-states', title: 'what was handed out, and when, fits the state of a prescription' },
    'health_prescription',
    'prescriptionNumber',
    `CASE t.status WHEN 'DISPENSED' THEN t."dispensedQuantity" = t.quantity
        WHEN 'PARTIALLY_DISPENSED' THEN t."dispensedQuantity" BETWEEN 1 AND t.quantity - 1 ELSE t."dispensedQuantity" = 0 END
      AND (t."dispensedAt" IS NOT NULL) = (t."dispensedQuantity" > 0) AND (t."dispensedById" IS NOT NULL) = (t."dispensedQuantity" > 0)
      AND (t."cancelledAt" IS NOT NULL) = (t.status = 'CANCELLED') AND (t."cancelReason" IS NOT NULL) = (t.status = 'CANCELLED')`,
    ['status', 'quantity', 'dispensedQuantity', 'dispensedAt', 'cancelledAt'],
  ),
  {
    id: 'health.validity',
    title: 'a prescription is valid for the days of the clinic; an active one still is, an expired one no longer',
    clauses,
    sql: `
      SELECT r."prescriptionNumber" AS subject, 'in time' AS want,
        CASE WHEN r."expiresAt" <> r."prescribedAt" + make_interval(days => c."prescriptionValidityDays") THEN 'valid until ' || r."expiresAt"
          WHEN r.status = 'ACTIVE' AND r."expiresAt" <= :now::timestamp THEN 'active though over'
          WHEN r.status = 'EXPIRED' AND r."expiresAt" > :now::timestamp THEN 'expired before its time'
          WHEN greatest(r."dispensedAt", r."cancelledAt") > least(r."expiresAt", :now::timestamp) THEN 'handed out too late' ELSE 'in time' END AS have
      FROM {health_prescription} r JOIN {health_config} c ON c."tenantId" = r."tenantId"`,
  },
  {
    id: 'health.dispensers',
    title: 'a pharmacist dispenses',
    clauses,
    sql: `
      SELECT r."prescriptionNumber" AS subject, p.role AS have, 'PHARMACIST' AS want
      FROM {health_prescription} r LEFT JOIN {health_provider} p ON p.id = r."dispensedById" WHERE r."dispensedQuantity" > 0`,
  },
  {
    id: 'health.prescribers',
    title: 'a physician prescribes',
    clauses,
    sql: `
      SELECT r."prescriptionNumber" AS subject, p.role IN ('DOCTOR', 'CONSULTANT') AND p."licenceNumber" ^@ 'MDCN/' AS have, true AS want
      FROM {health_prescription} r JOIN {health_provider} p ON p.id = r."prescriberId"`,
  },
];
