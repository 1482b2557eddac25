import type { Fault } from '../engine/fault.ts';
import { config, facility, provider, spoil } from './plant.ts';

/** For the rules on the clinic and its staff. */
export const settingFaults: readonly Fault[] = [
  spoil(
    'health.config-as-agreed',
    'a consultation costs half',
    ['config', config('HFC'), '"consultationFee" = 2500'],
    ['consultation', '2500.00', '5000.00'],
  ),
  spoil(
    'health.config-as-agreed',
    'the clinic reckons in dollars',
    ['config', config('HFC'), `currency = 'USD'`],
    ['place', 'USD NG Africa/Lagos', 'NGN NG Africa/Lagos'],
  ),
  spoil(
    'health.facility-open',
    'the clinic opens at noon',
    ['facility', facility('HFC-LEKKI'), `"opensAt" = '12:00'`],
    ['HFC-LEKKI', 'status=ACTIVE opensAt=12:00 closesAt=18:00 country=NG', 'as agreed'],
  ),
  spoil(
    'health.provider-roles',
    'the pharmacist is filed as a nurse',
    ['provider', provider('HFC-STF-07'), `role = 'NURSE'`],
    ['NURSE', '2', '1'],
  ),
  spoil(
    'health.licences',
    'a doctor treats without a licence',
    ['provider', provider('HFC-STF-03'), '"licenceNumber" = NULL'],
    ['Dr. Uche Okoro', 'role=DOCTOR specialty=GENERAL_PRACTICE licenceNumber=null', 'as agreed'],
  ),
  spoil(
    'health.licences',
    'the nurse has the licence of a pharmacist',
    ['provider', provider('HFC-STF-06'), `"licenceNumber" = 'PCN/PH/11111'`],
    ['Bisi Adewusi', 'role=NURSE specialty=null licenceNumber=PCN/PH/11111', 'as agreed'],
  ),
  spoil(
    'health.specialties',
    'nobody looks after children',
    ['provider', provider('HFC-STF-04'), `status = 'INACTIVE'`],
    ['PAEDIATRICS', '0', '1'],
  ),
  spoil(
    'health.staff-accounts',
    'the doctor cannot sign in',
    ['provider', provider('HFC-STF-02'), '"userId" = NULL'],
    ['doctor@demo-clinic.demo', null, 'DOCTOR Dr. Ibrahim Sule'],
  ),
];
