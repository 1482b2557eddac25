import type { Fault } from '../engine/fault.ts';
import { appointment, encounter, fact, order, patient, prescription, provider, spoil, visit } from './plant.ts';

/** For the rules on visits. Times are in UTC, an hour behind Lagos. */
export const visitFaults: readonly Fault[] = [
  spoil(
    'health.visit-mix',
    'a discharged patient is filed as referred',
    ['visit', visit('HFC-VIS-0005'), `status = 'REFERRED'`],
    ['DISCHARGED', '5', '6'],
  ),
  spoil(
    'health.kept-appointments-visited',
    'a visit forgets its appointment',
    ['visit', visit('HFC-VIS-0001'), '"appointmentId" = NULL'],
    ['HFC-APT-0001', '0 visits, 0 encounters', '1 visits, 1 encounters'],
  ),
  spoil(
    'health.kept-appointments-visited',
    'a patient who did not come is examined',
    ['appointment', appointment('HFC-APT-0003'), `status = 'NO_SHOW'`],
    ['HFC-APT-0003', '1 visits, 1 encounters', '0 visits, 0 encounters'],
  ),
  spoil(
    'health.visits-booked',
    'a visit forgets its appointment',
    ['visit', visit('HFC-VIS-0001'), '"appointmentId" = NULL'],
    ['visits with an appointment', '49', '50'],
  ),
  spoil(
    'health.one-patient',
    'a prescription is for somebody else than was examined',
    ['prescription', prescription('HFC-RX-0001'), `"patientId" = ${patient('HFC-MRN-0006')}`],
    ['HFC-RX-0001', 'HFC-MRN-0006', 'HFC-MRN-0036'],
  ),
  spoil(
    'health.one-patient',
    'an encounter is with somebody else than visits',
    ['encounter', encounter('HFC-ENC-0010'), `"patientId" = ${patient('HFC-MRN-0006')}`],
    ['HFC-APT-0010', 'HFC-MRN-0033', 'HFC-MRN-0006'],
  ),
  spoil(
    'health.one-patient',
    'a test is somebody else’s',
    ['lab_order', order('HFC-LAB-0002'), `"patientId" = ${patient('HFC-MRN-0006')}`],
    ['HFC-LAB-0002', 'HFC-MRN-0006', 'HFC-MRN-0033'],
  ),
  spoil(
    'health.one-patient',
    'somebody else is billed',
    ['billing_fact', fact('HFC-BF-0002'), `"patientId" = ${patient('HFC-MRN-0006')}`],
    ['HFC-BF-0002', 'HFC-MRN-0006', 'HFC-MRN-0036'],
  ),
  spoil(
    'health.one-provider',
    'the nurse examines',
    ['encounter', encounter('HFC-ENC-0001'), `"providerId" = ${provider('HFC-STF-06')}`],
    ['HFC-ENC-0001 encounter', 'HFC-STF-06', 'HFC-STF-02'],
  ),
  spoil(
    'health.one-provider',
    'another doctor prescribes',
    ['prescription', prescription('HFC-RX-0001'), `"prescriberId" = ${provider('HFC-STF-03')}`],
    ['HFC-ENC-0001 prescription Amlodipine', 'HFC-STF-03', 'HFC-STF-02'],
  ),
  spoil(
    'health.visit-order',
    'medicine is handed out before it is prescribed',
    ['prescription', prescription('HFC-RX-0001'), `"dispensedAt" = "prescribedAt" - interval '1 day'`],
    ['HFC-VIS-0001', 'prescription out of the encounter; ', ''],
  ),
  spoil(
    'health.visit-order',
    'a visit begins before its appointment',
    ['visit', visit('HFC-VIS-0003'), `"registeredAt" = "registeredAt" - interval '1 hour'`],
    ['HFC-VIS-0003', 'visit out of its appointment; ', ''],
  ),
  spoil(
    'health.visit-order',
    'an encounter ends tomorrow',
    ['encounter', encounter('HFC-ENC-0050'), `"completedAt" = '2026-03-12 09:00'`],
    ['HFC-VIS-0050', 'still to come; ', ''],
  ),
  spoil(
    'health.visit-states',
    'a patient is referred nowhere',
    ['visit', visit('HFC-VIS-0004'), '"referredTo" = NULL'],
    [
      'HFC-VIS-0004',
      'status=REFERRED seenAt=2025-12-10 08:51:00 completedAt=2025-12-10 09:24:00 dischargedAt=null referredTo=null',
      'as agreed',
    ],
  ),
  spoil(
    'health.visit-awaits',
    'the sample that is waited for was never taken',
    ['lab_order', order('HFC-LAB-0019'), `status = 'ORDERED'`],
    ['HFC-VIS-0047', 'IN_LAB', 'nowhere'],
  ),
  spoil(
    'health.emergencies-observed',
    'an emergency is sent home at once',
    ['visit', visit('HFC-VIS-0005'), `"dischargedAt" = "seenAt" + interval '20 minutes'`],
    ['HFC-VIS-0005', 'for 00:20:00', 'observed'],
  ),
  {
    check: 'health.histories',
    title: 'everybody comes once',
    sql: `UPDATE "health_visit" SET "patientId" = (SELECT p.id FROM "health_patient" p WHERE p.mrn = 'HFC-MRN-00' || substr("visitNumber", 11, 2) AND p."tenantId" = ANY(:tenants::text[])) WHERE "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'patients with a history', have: '0', want: '10' },
  },
];
