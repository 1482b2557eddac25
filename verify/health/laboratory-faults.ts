import type { Fault } from '../engine/fault.ts';
import { order, provider, result, spoil } from './plant.ts';

/** For the rules on the laboratory. */
export const laboratoryFaults: readonly Fault[] = [
  spoil(
    'health.lab-mix',
    'the rejected sample is filed as cancelled',
    ['lab_order', order('HFC-LAB-0011'), `status = 'CANCELLED'`],
    ['CANCELLED', '2', '1'],
  ),
  spoil(
    'health.lab-tests',
    'a test is done that the laboratory does not offer',
    ['lab_order', order('HFC-LAB-0001'), `test = 'Thyroid function'`],
    ['Lipid profile', '2', '3'],
  ),
  spoil(
    'health.lab-urgency',
    'a routine test is urgent',
    ['lab_order', order('HFC-LAB-0001'), `urgency = 'URGENT'`],
    ['ROUTINE', '12', '13'],
  ),
  spoil(
    'health.lab-order',
    'a sample is worked on before it is taken',
    ['lab_order', order('HFC-LAB-0001'), `"sampleCollectedAt" = "processingAt" + interval '1 minute'`],
    ['HFC-LAB-0001', 'processingAt before sampleCollectedAt; ', ''],
  ),
  spoil(
    'health.lab-states',
    'a sample is rejected without a reason',
    ['lab_order', order('HFC-LAB-0011'), '"endReason" = NULL'],
    [
      'HFC-LAB-0011',
      'status=REJECTED sampleCollectedAt=2026-01-12 11:11:00 processingAt=null completedAt=null endedAt=2026-01-12 11:26:00',
      'as agreed',
    ],
  ),
  spoil(
    'health.lab-results',
    'a result is reported under another name',
    ['lab_result', result('HFC-LAB-0001', 'HDL cholesterol'), `parameter = 'HDL'`],
    [
      'HFC-LAB-0001',
      'HDL, LDL cholesterol, Total cholesterol, Triglycerides',
      'HDL cholesterol, LDL cholesterol, Total cholesterol, Triglycerides',
    ],
  ),
  spoil(
    'health.lab-results',
    'a sample that is worked on was completed without results',
    ['lab_order', order('HFC-LAB-0020'), `status = 'COMPLETED'`],
    ['HFC-LAB-0020', null, 'Haemoglobin, Packed cell volume, Platelets, White cell count'],
  ),
  spoil(
    'health.interpretation',
    'a high cholesterol passes as normal',
    ['lab_result', result('HFC-LAB-0001', 'Total cholesterol'), `interpretation = 'NORMAL'`],
    ['HFC-LAB-0001 Total cholesterol', 'NORMAL', 'HIGH'],
  ),
  spoil(
    'health.interpretation',
    'a raised titre passes as normal',
    [
      'lab_result',
      `(SELECT r.id FROM "health_lab_result" r JOIN "health_lab_order" o ON o.id = r."orderId" WHERE r.parameter = 'Salmonella Typhi O' AND r.value = '1:320' AND o."tenantId" = ANY(:tenants::text[]))`,
      `interpretation = 'NORMAL'`,
    ],
    ['HFC-LAB-0015 Salmonella Typhi O', 'NORMAL', 'ABNORMAL'],
  ),
  spoil(
    'health.tests-bear-out',
    'malaria is treated after a negative film',
    ['lab_result', result('HFC-LAB-0003', 'Malaria parasite'), `value = 'Negative', interpretation = 'NORMAL'`],
    ['HFC-LAB-0003', 'B50 diagnosed', 'B50 not diagnosed'],
  ),
  spoil(
    'health.lab-staff',
    'the receptionist reports a result',
    ['lab_result', result('HFC-LAB-0001', 'Triglycerides'), `"performedById" = ${provider('HFC-STF-10')}`],
    ['HFC-LAB-0001 Triglycerides', 'RECEPTIONIST', 'LAB_TECHNICIAN'],
  ),
];
