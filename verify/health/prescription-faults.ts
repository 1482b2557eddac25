import type { Fault } from '../engine/fault.ts';
import { blind, patient, prescription, provider, spoil } from './plant.ts';

/** For the rules on prescriptions. */
export const prescriptionFaults: readonly Fault[] = [
  spoil(
    'health.prescription-mix',
    'a prescription that was dispensed is active again',
    ['prescription', prescription('HFC-RX-0001'), `status = 'ACTIVE'`],
    ['ACTIVE', '7', '6'],
  ),
  spoil(
    'health.formulary',
    'a drug is given in another strength',
    ['prescription', prescription('HFC-RX-0001'), `strength = '10 mg'`],
    ['Amlodipine', '10 mg at 1 prices', '5 mg at 1 prices'],
  ),
  spoil(
    'health.formulary',
    'a drug costs what the pharmacist says',
    ['prescription', prescription('HFC-RX-0001'), '"unitPrice" = 95'],
    ['Amlodipine', '5 mg at 2 prices', '5 mg at 1 prices'],
  ),
  spoil(
    'health.drugs-fit-diagnoses',
    'an antimalarial is given for blood pressure',
    ['prescription', prescription('HFC-RX-0001'), `drug = 'Artemether-lumefantrine'`],
    ['HFC-RX-0001', 'Artemether-lumefantrine for nothing', 'fits'],
  ),
  spoil(
    'health.allergies-heeded',
    'amoxicillin is given to somebody who cannot bear penicillin',
    [
      'prescription',
      `(SELECT r.id FROM "health_prescription" r WHERE r.drug = 'Amoxicillin' AND r.status = 'CANCELLED' AND r."tenantId" = ANY(:tenants::text[]))`,
      `status = 'ACTIVE'`,
    ],
    ['HFC-RX-0022', 'Amoxicillin to a patient with Penicillin', 'heeded'],
  ),
  spoil(
    'health.allergies-heeded',
    'an allergy comes to light too late',
    ['patient', patient('HFC-MRN-0009'), `allergies = ARRAY['Penicillin']`],
    ['HFC-RX-0043', 'Amoxicillin to a patient with Penicillin', 'heeded'],
  ),
  spoil(
    'health.quantities',
    'a month of tablets is for two weeks',
    ['prescription', prescription('HFC-RX-0001'), 'quantity = 14'],
    ['HFC-RX-0001', 'unitsPerDose=1.0 frequency=ONCE_DAILY durationDays=30 quantity=14', 'as agreed'],
  ),
  spoil(
    'health.prescription-states',
    'a dispensed prescription lacks half of it',
    ['prescription', prescription('HFC-RX-0001'), '"dispensedQuantity" = 15'],
    [
      'HFC-RX-0001',
      'status=DISPENSED quantity=30 dispensedQuantity=15 dispensedAt=2025-11-19 10:37:00 cancelledAt=null',
      'as agreed',
    ],
  ),
  spoil(
    'health.validity',
    'an old prescription is active for ever',
    [
      'prescription',
      `(SELECT r.id FROM "health_prescription" r WHERE r.drug = 'Ibuprofen' AND r."tenantId" = ANY(:tenants::text[]))`,
      `status = 'ACTIVE'`,
    ],
    ['HFC-RX-0021', 'active though over', 'in time'],
  ),
  spoil(
    'health.validity',
    'a prescription is valid for a year',
    ['prescription', prescription('HFC-RX-0001'), `"expiresAt" = "prescribedAt" + interval '365 days'`],
    ['HFC-RX-0001', 'valid until 2026-11-19 10:25:00', 'in time'],
  ),
  spoil(
    'health.dispensers',
    'the nurse dispenses',
    ['prescription', prescription('HFC-RX-0001'), `"dispensedById" = ${provider('HFC-STF-06')}`],
    ['HFC-RX-0001', 'NURSE', 'PHARMACIST'],
  ),
  blind('health.dispensers', 'nothing was ever dispensed', 'prescription', '"dispensedQuantity" = 0'),
  spoil(
    'health.prescribers',
    'the pharmacist prescribes',
    ['prescription', prescription('HFC-RX-0001'), `"prescriberId" = ${provider('HFC-STF-07')}`],
    ['HFC-RX-0001', 'false', 'true'],
  ),
];
