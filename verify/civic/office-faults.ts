import type { Fault } from '../engine/fault.ts';
import { config, department, service, spoil, staff, unit } from './plant.ts';

/** For the rules on the office itself. */
export const officeFaults: readonly Fault[] = [
  spoil(
    'civic.terms',
    'the default time is doubled',
    ['civic_config', config('Lagos State'), '"defaultSlaDays" = 28'],
    ['days', '28', '14'],
  ),
  spoil(
    'civic.naira',
    'a service is priced in dollars',
    ['civic_service', service('COFO'), `currency = 'USD'`],
    ['COFO', 'USD', 'NGN'],
  ),
  spoil(
    'civic.departments',
    'a department is headed from elsewhere',
    ['civic_department', department('LUSE'), `"headStaffId" = ${staff('0001')}`],
    [
      'Land Use & Compliance',
      'Land Use & Compliance, 1 unit, heads from elsewhere',
      'Land Use & Compliance, 1 unit, heads of its own',
    ],
  ),
  spoil(
    'civic.staff-places',
    'a surveyor sits in a unit of another department',
    ['civic_staff', staff('0005'), `"unitId" = ${unit('BAPP-PR')}`],
    ['LLB-STAFF-0005', 'Building Approval', 'Survey & Mapping'],
  ),
  spoil(
    'civic.staff-roles',
    'an officer becomes an inspector',
    ['civic_staff', staff('0009'), `role = 'INSPECTOR'`],
    ['INSPECTOR', '3', '2'],
  ),
  spoil(
    'civic.staff-accounts',
    'the officer who signs in is linked to nobody',
    ['civic_staff', staff('0002'), '"userId" = NULL'],
    ['officer@demo-civic.demo', null, 'OFFICER Mr. Musa Dogara'],
  ),
  spoil(
    'civic.staff-accounts',
    'the clerk signs in with the account of a citizen',
    ['civic_staff', staff('0003'), `"userId" = (SELECT id FROM "User" WHERE email = 'citizen@demo-civic.demo')`],
    ['ronke.oladejo@mail.example', 'CLERK Mrs. Ronke Oladejo', null],
  ),
  spoil(
    'civic.categories',
    'a survey is filed under certificates',
    ['civic_service', service('SURV'), `category = 'CERTIFICATES'`],
    ['APPROVALS', '3', '4'],
  ),
  spoil(
    'civic.price-list',
    'a fee differs from the price list',
    ['civic_service', service('GOVC'), '"baseFee" = 300000'],
    [`Governor's Consent`, '300000.00 in 60 days', '350000.00 in 60 days'],
  ),
  spoil(
    'civic.price-list',
    'a service disappears',
    ['civic_service', service('EXCN'), '"isActive" = false'],
    ['Excision of land', null, '500000.00 in 180 days'],
  ),
  spoil(
    'civic.service-terms',
    'a service asks for no document',
    ['civic_service', service('SRCH'), `"requiredDocuments" = '{}'`],
    ['SRCH', 'no document', 'as agreed'],
  ),
];
