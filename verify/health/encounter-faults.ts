import type { Fault } from '../engine/fault.ts';
import { diagnosis, encounter, note, provider, spoil } from './plant.ts';

/** For the rules on encounters. */
export const encounterFaults: readonly Fault[] = [
  spoil(
    'health.encounter-mix',
    'an encounter that has ended is open again',
    ['encounter', encounter('HFC-ENC-0001'), `status = 'IN_PROGRESS'`],
    ['COMPLETED', '43', '44'],
  ),
  spoil(
    'health.encounter-states',
    'an encounter is amended without a reason',
    ['encounter', encounter('HFC-ENC-0002'), '"amendmentReason" = NULL'],
    [
      'HFC-ENC-0002',
      'status=AMENDED startedAt=2025-11-26 08:08:00 completedAt=2025-11-26 09:34:00 amendedAt=2025-11-27 07:40:00 amendmentReason=null',
      'as agreed',
    ],
  ),
  spoil(
    'health.vitals',
    'a temperature is typed in Fahrenheit',
    ['encounter', encounter('HFC-ENC-0001'), 'temperature = 98.2'],
    [
      'HFC-ENC-0001',
      'systolic=166 diastolic=102 temperature=98.2 pulse=81 oxygenSaturation=98 respiratoryRate=17 weightKg=68.7 heightCm=166.0',
      'as agreed',
    ],
  ),
  spoil(
    'health.vitals',
    'the pulse was not taken',
    ['encounter', encounter('HFC-ENC-0002'), 'pulse = NULL'],
    [
      'HFC-ENC-0002',
      'systolic=164 diastolic=104 temperature=36.6 pulse=null oxygenSaturation=97 respiratoryRate=16 weightKg=74.8 heightCm=171.0',
      'as agreed',
    ],
  ),
  spoil(
    'health.vitals-by-nurse',
    'the receptionist takes the vital signs',
    ['encounter', encounter('HFC-ENC-0001'), `"vitalsTakenById" = ${provider('HFC-STF-10')}`],
    ['HFC-ENC-0001', 'RECEPTIONIST', 'NURSE'],
  ),
  spoil(
    'health.body-steady',
    'a patient has grown by ten centimetres',
    ['encounter', encounter('HFC-ENC-0003'), '"heightCm" = "heightCm" + 10'],
    ['HFC-MRN-0036', '166.0 to 176.0 cm, 67.7 to 68.7 kg', 'steady'],
  ),
  spoil(
    'health.signs-fit',
    'malaria comes without fever',
    ['encounter', encounter('HFC-ENC-0005'), 'temperature = 36.4'],
    ['HFC-ENC-0005', 'B50 at 36.4', 'fits'],
  ),
  spoil(
    'health.signs-fit',
    'raised pressure goes unnoticed',
    ['encounter', encounter('HFC-ENC-0008'), 'systolic = 150'],
    ['HFC-ENC-0008', '150/70 without I10', 'fits'],
  ),
  spoil(
    'health.notes',
    'a note is written before the patient is seen',
    ['clinical_note', note('HFC-ENC-0001', 1), `"writtenAt" = "writtenAt" - interval '1 hour'`],
    ['HFC-ENC-0001', '1 2 out of time', '1 2 in time'],
  ),
  {
    check: 'health.note-types',
    title: 'no procedure is ever described',
    sql: `UPDATE "health_clinical_note" SET type = 'PROGRESS' WHERE type = 'PROCEDURE' AND "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'PROCEDURE', have: 'false', want: 'true' },
  },
  spoil(
    'health.one-primary-diagnosis',
    'an encounter has ended with a suspicion',
    ['diagnosis', diagnosis('HFC-ENC-0001', 'I10'), `type = 'DIFFERENTIAL'`],
    ['HFC-ENC-0001', '0 primary, 1 suspected', '1 primary, 0 suspected'],
  ),
  spoil(
    'health.icd-10',
    'malaria has the code of something else',
    ['diagnosis', diagnosis('HFC-ENC-0005', 'B50'), `code = 'B99'`],
    ['B99', 'Plasmodium falciparum malaria', null],
  ),
  spoil(
    'health.diagnosis-states',
    'typhoid stays for life',
    ['diagnosis', diagnosis('HFC-ENC-0028', 'A01.0'), `status = 'CHRONIC'`],
    ['HFC-ENC-0028 A01.0', 'PRIMARY CHRONIC', 'fits'],
  ),
  spoil(
    'health.recovery-follows-illness',
    'somebody recovers from an illness that nobody saw',
    ['diagnosis', diagnosis('HFC-ENC-0005', 'B50'), `status = 'RESOLVED'`],
    ['HFC-ENC-0005 B50', 'new', 'known'],
  ),
];
