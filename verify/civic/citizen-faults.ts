import type { Fault } from '../engine/fault.ts';
import { citizen, document, spoil } from './plant.ts';

/** For the rules on citizens and their documents. Times are in UTC, an hour behind Lagos. */
export const citizenFaults: readonly Fault[] = [
  spoil(
    'civic.lgas',
    'somebody lives in an area instead of a local government area',
    ['civic_citizen', citizen('0006'), `lga = 'Yaba'`],
    ['Yaba', 'true', 'false'],
  ),
  spoil(
    'civic.citizen-numbers',
    'a citizen was registered earlier than the number says',
    ['civic_citizen', citizen('0050'), `"createdAt" = "createdAt" - interval '30 days'`],
    ['LLB-CIT-0038', 'LLB-CIT-0038', 'LLB-CIT-0039'],
  ),
  spoil(
    'civic.citizen-contact',
    'a phone number has a digit too many',
    ['civic_citizen', citizen('0042'), `phone = phone || '0'`],
    [
      'LLB-CIT-0042',
      'phone=081392445290 email=amina.dogara@mail.example address=12 Ferry View, Alausa state=Lagos country=NG',
      'as agreed',
    ],
  ),
  spoil(
    'civic.citizen-account',
    'the account of the citizen is linked to nobody',
    ['civic_citizen', citizen('0001'), '"userId" = NULL'],
    ['citizen@demo-civic.demo', null, 'Chief Bashir Sule, citizen@demo-civic.demo'],
  ),
  spoil(
    'civic.citizen-account',
    'the account is linked to a second citizen',
    ['civic_citizen', citizen('0002'), `"userId" = (SELECT id FROM "User" WHERE email = 'citizen@demo-civic.demo')`],
    [
      'citizen@demo-civic.demo',
      'Chief Bashir Sule, citizen@demo-civic.demo; Miss Sade Omitola, sade.omitola@mail.example',
      'Chief Bashir Sule, citizen@demo-civic.demo',
    ],
  ),
  spoil(
    'civic.verified',
    'somebody is verified by hand',
    ['civic_citizen', citizen('0055'), '"isVerified" = true'],
    ['false', '11', '12'],
  ),
  spoil(
    'civic.verification',
    'somebody is verified without a date',
    ['civic_citizen', citizen('0060'), '"verifiedAt" = NULL'],
    ['LLB-CIT-0060', 'isVerified=true createdAt=2025-06-19 18:23:00 verifiedAt=null', 'as agreed'],
  ),
  spoil(
    'civic.applicants-verified',
    'somebody applied before being verified',
    ['civic_citizen', citizen('0010'), `"verifiedAt" = '2026-03-01 10:00'`],
    ['LLB-REQ-0010', 'not before', 'before'],
  ),
  spoil(
    'civic.document-mix',
    'a document is waved through',
    ['civic_citizen_document', document('0056'), `status = 'VERIFIED'`],
    ['PENDING', '15', '16'],
  ),
  spoil(
    'civic.document-review',
    'a document counts although it has run out',
    ['civic_citizen_document', document('0001'), `"expiresOn" = '2026-03-01'`],
    [
      'LLB-DOC-0001',
      'status=VERIFIED uploadedAt=2025-10-15 18:00:00 reviewedAt=2025-10-22 09:10:00 rejectionReason=null expiresOn=2026-03-01',
      'as agreed',
    ],
  ),
  spoil(
    'civic.document-review',
    'a document is rejected without a reason',
    ['civic_citizen_document', document('0035'), '"rejectionReason" = NULL'],
    [
      'LLB-DOC-0035',
      'status=REJECTED uploadedAt=2026-02-12 06:12:00 reviewedAt=2026-02-18 12:46:00 rejectionReason=null expiresOn=null',
      'as agreed',
    ],
  ),
  spoil(
    'civic.documents-checked',
    'a site is to be seen although the deed is not verified',
    ['civic_citizen_document', document('0038'), `status = 'PENDING'`],
    ['LLB-REQ-0024 OWNERSHIP', 'not verified', 'verified'],
  ),
  spoil(
    'civic.documents-missing',
    'a request waits for a document that is there',
    ['civic_citizen_document', document('0035'), `status = 'VERIFIED'`],
    ['LLB-REQ-0022', 'nothing is missing', 'something is missing'],
  ),
];
