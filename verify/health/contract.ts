import { defineContract } from '../engine/contract.ts';
import { appointmentRules } from './appointment-rules.ts';
import { billingRules } from './billing-rules.ts';
import { encounterRules } from './encounter-rules.ts';
import { laboratoryRules } from './laboratory-rules.ts';
import { patientRules } from './patient-rules.ts';
import { prescriptionRules } from './prescription-rules.ts';
import { settingRules } from './setting-rules.ts';
import { views } from './views.ts';
import { visitRules } from './visit-rules.ts';
import { visitWorkflow } from './workflow.ts';

const rows = (count: number) => ({ 'demo-clinic': count });

/** An outpatient clinic: a diary whose kept appointments are visits, and what each visit left behind, down to its price. */
export const contract = defineContract({
  suite: 'health',
  tables: {
    health_config: { layer: 'configuration', rows: rows(1) },
    health_facility: { layer: 'configuration', rows: rows(1) },
    health_provider: { layer: 'configuration', rows: rows(10) },
    health_patient: { layer: 'operational', rows: rows(50) },
    health_patient_guardian: { layer: 'operational', rows: rows(8) },
    health_appointment: { layer: 'operational', rows: rows(100) },
    health_visit: { layer: 'workflow', rows: rows(50) },
    health_encounter: { layer: 'workflow', rows: rows(50) },
    health_prescription: { layer: 'workflow', rows: rows(60) },
    health_lab_order: { layer: 'workflow', rows: rows(20) },
    health_billing_fact: { layer: 'workflow', rows: rows(80) },
    /** What was found: append-only. */
    health_clinical_note: { layer: 'narrative', rows: rows(100) },
    health_diagnosis: { layer: 'narrative', rows: rows(60) },
    health_lab_result: { layer: 'narrative', rows: rows(40) },
  },
  softReferences: [
    'health_provider.userId -> User.id',
    'health_appointment.rescheduledToId -> health_appointment.id',
    'health_encounter.vitalsTakenById -> health_provider.id',
    'health_clinical_note.authorId -> health_provider.id',
    'health_diagnosis.diagnosedById -> health_provider.id',
    'health_prescription.dispensedById -> health_provider.id',
    'health_lab_order.orderedById -> health_provider.id',
    'health_lab_result.performedById -> health_provider.id',
    'health_billing_fact.labOrderId -> health_lab_order.id',
    'health_billing_fact.releasedById -> health_provider.id',
  ],
  external: [],
  rules: [
    ...settingRules,
    ...patientRules,
    ...appointmentRules,
    ...visitRules,
    ...encounterRules,
    ...prescriptionRules,
    ...laboratoryRules,
    ...billingRules,
  ],
  views,
  workflows: [visitWorkflow],
  endUsers: [
    {
      id: 'health.patient',
      title: 'The patient who signs in',
      tenant: 'demo-clinic',
      identity: `SELECT p.id FROM {health_patient} p JOIN "User" u ON u.id = p."userId" WHERE u.email = 'patient@demo-clinic.demo'`,
      own: {
        health_patient: 't.id = :me',
        health_appointment: 't."patientId" = :me',
        health_visit: 't."patientId" = :me',
        health_prescription: 't."patientId" = :me',
        health_lab_order: 't."patientId" = :me',
        health_lab_result: `t."orderId" IN (SELECT o.id FROM "health_lab_order" o WHERE o."patientId" = :me)`,
      },
      open: ['health_facility'],
      sees: {
        health_facility: 1,
        health_patient: 1,
        health_appointment: 8,
        health_visit: 6,
        health_prescription: 6,
        health_lab_order: 1,
        health_lab_result: 4,
      },
    },
  ],
});
