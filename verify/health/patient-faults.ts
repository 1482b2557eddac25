import type { Fault } from '../engine/fault.ts';
import { appointment, guardian, patient, spoil, visit } from './plant.ts';

/** For the rules on patients. */
export const patientFaults: readonly Fault[] = [
  spoil(
    'health.patient-mix',
    'the patient who died is called in again',
    ['patient', patient('HFC-MRN-0002'), `status = 'ACTIVE'`],
    ['ACTIVE', '47', '46'],
  ),
  spoil(
    'health.numbers',
    'a visit has the number of another tenant',
    ['visit', visit('HFC-VIS-0007'), `"visitNumber" = 'LRS-VIS-0007'`],
    ['LRS-VIS-0007', 'LRS-VIS-', 'HFC-VIS-'],
  ),
  spoil(
    'health.minors-guarded',
    'the guardian of a child cannot be called',
    ['patient_guardian', guardian('Obiageli Uzoma'), `phone = '08031111111'`],
    ['HFC-MRN-0044', 'MOTHER Obiageli Uzoma 08031111111', 'MOTHER Obiageli Uzoma 09029240619'],
  ),
  spoil(
    'health.minors-guarded',
    'a grown-up has become a child',
    ['patient', patient('HFC-MRN-0006'), `"birthDate" = '2020-01-01'`],
    ['HFC-MRN-0006', null, 'SPOUSE Chidi Igwe 07062240466'],
  ),
  spoil(
    'health.minors',
    'a child has come of age',
    ['patient', patient('HFC-MRN-0009'), `"birthDate" = '2001-01-01'`],
    ['minors', '7', '8'],
  ),
  spoil(
    'health.patient-login',
    'the patient login is unlinked',
    ['patient', patient('HFC-MRN-0036'), '"userId" = NULL'],
    ['patient@demo-clinic.demo', null, 'Mr. Emeka Uzoma patient@demo-clinic.demo'],
  ),
  spoil(
    'health.patient-login',
    'the account opens the record of somebody else',
    ['patient', patient('HFC-MRN-0006'), `"userId" = (SELECT id FROM "User" WHERE email = 'patient@demo-clinic.demo')`],
    [
      'patient@demo-clinic.demo',
      'Mrs. Nkechi Igwe nkechi.igwe@mail.example, Mr. Emeka Uzoma patient@demo-clinic.demo',
      'Mr. Emeka Uzoma patient@demo-clinic.demo',
    ],
  ),
  spoil(
    'health.patient-contact',
    'a phone number has a digit too many',
    ['patient', patient('HFC-MRN-0006'), `phone = phone || '0'`],
    ['HFC-MRN-0006', 'a number that cannot be dialled', 'reached'],
  ),
  spoil(
    'health.patients-distinct',
    'a patient is registered twice',
    [
      'patient',
      patient('HFC-MRN-0006'),
      `("firstName", "lastName") = (SELECT p."firstName", p."lastName" FROM "health_patient" p WHERE p.id = ${patient('HFC-MRN-0009')})`,
    ],
    ['HFC-MRN-0006', 'HFC-MRN-0009', 'nobody'],
  ),
  spoil(
    'health.genotype',
    'sickle cell disease with genotype AA',
    ['patient', patient('HFC-MRN-0043'), `genotype = 'AA'`],
    ['HFC-MRN-0043', 'genotype=AA chronicConditions={"Sickle cell disease"}', 'as agreed'],
  ),
  spoil(
    'health.registered-in-life',
    'a patient is registered tomorrow',
    ['patient', patient('HFC-MRN-0006'), `"registeredAt" = '2026-03-12 09:00'`],
    ['HFC-MRN-0006', 'birthDate=1986-12-09 registeredAt=2026-03-12 09:00:00 state=Lagos country=NG', 'as agreed'],
  ),
  spoil(
    'health.registered-before-booked',
    'an appointment is booked for somebody unknown',
    ['appointment', appointment('HFC-APT-0001'), `"bookedAt" = "bookedAt" - interval '30 days'`],
    ['HFC-APT-0001', 'HFC-MRN-0036 registered later', 'registered before'],
  ),
  spoil(
    'health.only-active-expected',
    'a patient who moved away is expected',
    ['patient', patient('HFC-MRN-0036'), `status = 'TRANSFERRED'`],
    ['HFC-APT-0087', 'TRANSFERRED', 'ACTIVE'],
  ),
  spoil(
    'health.conditions-known',
    'the record does not know of the hypertension',
    ['patient', patient('HFC-MRN-0036'), `"chronicConditions" = '{}'`],
    ['HFC-MRN-0036 Hypertension', 'missing', 'known'],
  ),
];
