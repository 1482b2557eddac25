import type { Rule } from '../engine/contract.ts';
import { everyRow, inOrder, mix } from '../engine/rules.ts';

const clauses = ['8.1.a'];

/** What was tested, and what was found. */
export const laboratoryRules: readonly Rule[] = [
  mix('health.lab-mix', 'health_lab_order', 'status', {
    COMPLETED: 15,
    ORDERED: 1,
    SAMPLE_COLLECTED: 1,
    PROCESSING: 1,
    REJECTED: 1,
    CANCELLED: 1,
  }),
  mix('health.lab-tests', 'health_lab_order', 'test', {
    'Malaria parasite': 4,
    'Full blood count': 4,
    Widal: 3,
    'Fasting glucose': 3,
    Urinalysis: 3,
    'Lipid profile': 3,
  }),
  mix('health.lab-urgency', 'health_lab_order', 'urgency', { ROUTINE: 13, URGENT: 4, STAT: 3 }),
  inOrder('health.lab-order', 'health_lab_order', 'orderNumber', [
    'orderedAt',
    'sampleCollectedAt',
    'processingAt',
    'completedAt',
  ]),
  everyRow(
    { id: 'health.lab-states', title: 'a laboratory order has the times of its state, all of them past' },
    'health_lab_order',
    'orderNumber',
    `(t."sampleCollectedAt" IS NOT NULL) = (t.status IN ('SAMPLE_COLLECTED', 'PROCESSING', 'COMPLETED', 'REJECTED'))
      AND (t."processingAt" IS NOT NULL) = (t.status IN ('PROCESSING', 'COMPLETED')) AND (t."completedAt" IS NOT NULL) = (t.status = 'COMPLETED')
      AND (t."endedAt" IS NOT NULL) = (t.status IN ('REJECTED', 'CANCELLED')) AND (t."endReason" IS NOT NULL) = (t."endedAt" IS NOT NULL)
      AND greatest(t."orderedAt", t."sampleCollectedAt", t."processingAt", t."completedAt", t."endedAt") <= :now::timestamp`,
    ['status', 'sampleCollectedAt', 'processingAt', 'completedAt', 'endedAt'],
  ),
  {
    id: 'health.lab-results',
    title:
      'a completed order has a result for each parameter of its test, reported as it was completed; no other has any',
    clauses,
    sql: `
      SELECT o."orderNumber" AS subject,
        (SELECT string_agg(r.parameter || CASE WHEN r."reportedAt" IS DISTINCT FROM o."completedAt" THEN ' at another time' ELSE '' END, ', ' ORDER BY r.parameter)
         FROM {health_lab_result} r WHERE r."orderId" = o.id) AS have,
        CASE WHEN o.status = 'COMPLETED' THEN w.parameters END AS want
      FROM {health_lab_order} o
      LEFT JOIN (VALUES ('Malaria parasite', 'Malaria parasite, Parasite density'), ('Widal', 'Salmonella Typhi H, Salmonella Typhi O'),
        ('Full blood count', 'Haemoglobin, Packed cell volume, Platelets, White cell count'), ('Fasting glucose', 'Fasting plasma glucose'),
        ('Urinalysis', 'Urine glucose, Urine ketones, Urine protein'),
        ('Lipid profile', 'HDL cholesterol, LDL cholesterol, Total cholesterol, Triglycerides')) AS w(test, parameters) ON w.test = o.test`,
  },
  {
    id: 'health.interpretation',
    title: 'the interpretation of a result follows from its value and range',
    clauses,
    sql: `
      SELECT o."orderNumber" || ' ' || r.parameter AS subject, r.interpretation AS have,
        CASE WHEN r."referenceRange" ~ '^[0-9.]+-[0-9.]+$' THEN
            CASE WHEN r.value::numeric < split_part(r."referenceRange", '-', 1)::numeric THEN 'LOW'
              WHEN r.value::numeric > split_part(r."referenceRange", '-', 2)::numeric THEN 'HIGH' ELSE 'NORMAL' END
          WHEN r."referenceRange" ~ '^< 1[:]\\d+$' THEN
            CASE WHEN split_part(r.value, ':', 2)::int < split_part(r."referenceRange", ':', 2)::int THEN 'NORMAL' ELSE 'ABNORMAL' END
          WHEN r.value = r."referenceRange" THEN 'NORMAL' ELSE 'ABNORMAL' END AS want
      FROM {health_lab_result} r JOIN {health_lab_order} o ON o.id = r."orderId"`,
  },
  {
    id: 'health.tests-bear-out',
    title: 'what a test is meant to show is diagnosed when it shows it, and ruled out or absent when it does not',
    clauses,
    sql: `
      SELECT o."orderNumber" AS subject,
        CASE WHEN EXISTS (SELECT FROM {health_diagnosis} d WHERE d."encounterId" = o."encounterId" AND d.code = w.code AND d.type <> 'RULED_OUT')
          THEN w.code || ' diagnosed' ELSE w.code || ' not diagnosed' END AS have,
        CASE WHEN r.interpretation = 'NORMAL' THEN w.code || ' not diagnosed' ELSE w.code || ' diagnosed' END AS want
      FROM (VALUES ('Malaria parasite', 'B50'), ('Salmonella Typhi O', 'A01.0'), ('Fasting plasma glucose', 'E11'), ('Haemoglobin', 'D50.9')) AS w(parameter, code)
      JOIN {health_lab_result} r ON r.parameter = w.parameter JOIN {health_lab_order} o ON o.id = r."orderId"`,
  },
  {
    id: 'health.lab-staff',
    title: 'the laboratory technician reports results',
    clauses,
    sql: `
      SELECT o."orderNumber" || ' ' || r.parameter AS subject, p.role AS have, 'LAB_TECHNICIAN' AS want
      FROM {health_lab_result} r JOIN {health_lab_order} o ON o.id = r."orderId" LEFT JOIN {health_provider} p ON p.id = r."performedById"`,
  },
];
