import type { Fault } from '../engine/fault.ts';
import { appointment, config, facility, hide, provider, spoil } from './plant.ts';

const WORKFLOW = 'health.visit';

/** For the views and the workflow. */
export const useFaults: readonly Fault[] = [
  hide(
    'health.appointments-by-status',
    'Appointments by status',
    4,
    'appointment',
    `"tenantId" = 'TENANT_ID_PLACEHOLDER'`,
  ),
  hide('health.visits-by-week', 'Visits by week', 8, 'visit', `"tenantId" = 'TENANT_ID_PLACEHOLDER'`),
  hide('health.patient-list', 'Patient list', 46, 'patient', `status = 'INACTIVE'`),
  hide(
    'health.calendar-today',
    'Appointments of today',
    5,
    'appointment',
    `"scheduledAt" = "scheduledAt" - interval '1 year'`,
  ),
  hide('health.calendar-week', 'Appointments of this week', 12, 'appointment', `status = 'CANCELLED'`),
  hide(
    'health.encounter-form',
    'Encounter form with vital signs, notes and diagnoses',
    50,
    'encounter',
    'systolic = NULL',
  ),
  hide('health.prescription-pad', 'Prescription pad', 50, 'prescription', `status = 'CANCELLED'`),
  hide('health.pharmacy-queue', 'Prescriptions that wait in the pharmacy', 6, 'prescription', `status = 'EXPIRED'`),
  hide('health.lab-worklist', 'Laboratory worklist', 3, 'lab_order', `status = 'CANCELLED'`),
  {
    check: 'health.patient-history',
    title: 'everybody comes once',
    sql: `UPDATE "health_visit" SET "patientId" = (SELECT p.id FROM "health_patient" p WHERE p.mrn = 'HFC-MRN-00' || substr("visitNumber", 11, 2) AND p."tenantId" = ANY(:tenants::text[])) WHERE "tenantId" = ANY(:tenants::text[])`,
    finding: {
      subject: 'Histories of patients with two visits or more of demo-clinic',
      have: '0 rows',
      want: '10 rows or more',
    },
  },
  hide('health.billing-facts', 'Billing facts to hand over', 7, 'billing_fact', `status = 'BILLED'`),
  hide(
    'health.portal',
    'What the patient finds when signed in: visits, prescriptions and results',
    16,
    'patient',
    '"userId" = NULL',
  ),
  spoil(
    WORKFLOW,
    'the clinic has another prefix',
    ['config', config('HFC'), `"mrnPrefix" = 'LRS'`],
    ['The receptionist registers a patient: MRN', 'LRS-MRN-TRIAL', 'HFC-MRN-TRIAL'],
  ),
  spoil(
    WORKFLOW,
    'the clinic opens at noon',
    ['facility', facility('HFC-LEKKI'), `"opensAt" = '12:00'`],
    ['A free slot of a doctor is booked', 'no row', 'a row'],
  ),
  spoil(
    WORKFLOW,
    'the doctor is taken',
    ['appointment', appointment('HFC-APT-0088'), `"scheduledAt" = '2026-03-11 07:00'`],
    ['A free slot of a doctor is booked', 'no row', 'a row'],
  ),
  spoil(
    WORKFLOW,
    'the nurse has left',
    ['provider', provider('HFC-STF-06'), `status = 'INACTIVE'`],
    ['The nurse takes the vital signs', 'no row', 'a row'],
  ),
  spoil(
    WORKFLOW,
    'the laboratory is not staffed',
    ['provider', provider('HFC-STF-08'), `status = 'INACTIVE'`],
    ['The technician reports the results', 'no row', 'a row'],
  ),
  spoil(
    WORKFLOW,
    'the pharmacy is not staffed',
    ['provider', provider('HFC-STF-07'), `status = 'INACTIVE'`],
    ['The pharmacist dispenses what is prescribed', 'no row', 'a row'],
  ),
  spoil(
    WORKFLOW,
    'prescriptions have lapsed when they are written',
    ['config', config('HFC'), '"prescriptionValidityDays" = 0'],
    [
      'The doctor prescribes, price and validity as the clinic has them: tablets, price and days',
      '6 450.00 0',
      '6 450.00 30',
    ],
  ),
  spoil(
    WORKFLOW,
    'a consultation costs half',
    ['config', config('HFC'), '"consultationFee" = 2500'],
    ['What was rendered is recorded for billing: CONSULTATION', '2500.00 + 0.00', '5000.00 + 0.00'],
  ),
];
