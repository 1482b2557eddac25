import type { Fault } from '../engine/fault.ts';
import { disbursement, filing, matter, paper, spoil } from './plant.ts';

/** For the rules on documents and filings. Times are in UTC, an hour behind Lagos. */
export const paperFaults: readonly Fault[] = [
  spoil(
    'document-mix',
    'a draft counts as final',
    ['leg_document', paper('NAC-DOC-0013'), `status = 'FINAL'`],
    ['DRAFT', '1', '2'],
  ),
  spoil(
    'filing-mix',
    'a filing was never acknowledged',
    ['leg_filing', filing('NAC-FIL-0001'), `status = 'SERVED'`],
    ['ACKNOWLEDGED', '6', '7'],
  ),
  spoil(
    'document-states',
    'evidence has no exhibit number',
    ['leg_document', paper('NAC-DOC-0011'), '"exhibitNo" = NULL'],
    [
      'NAC-DOC-0011',
      'status=FINAL category=EVIDENCE exhibitNo=null isConfidential=false finalisedAt=2026-01-08 15:30:00',
      'as agreed',
    ],
  ),
  spoil(
    'document-states',
    'a filed document is confidential',
    ['leg_document', paper('NAC-DOC-0001'), '"isConfidential" = true'],
    [
      'NAC-DOC-0001',
      'status=FILED category=BRIEF exhibitNo=null isConfidential=true finalisedAt=2025-07-04 08:30:00',
      'as agreed',
    ],
  ),
  spoil(
    'document-times',
    'a document is final before it is begun',
    ['leg_document', paper('NAC-DOC-0001'), `"finalisedAt" = "createdAt" - interval '1 day'`],
    ['NAC-DOC-0001', 'finalisedAt before createdAt; ', ''],
  ),
  spoil(
    'document-versions',
    'a second version has no first',
    ['leg_document', paper('NAC-DOC-0014'), '"previousVersionId" = NULL'],
    ['NAC-DOC-0014', '', 'Final written address 1'],
  ),
  spoil(
    'filed-documents',
    'a filed brief is still a draft',
    ['leg_document', paper('NAC-DOC-0001'), `status = 'DRAFT'`],
    ['NAC-FIL-0002', 'the document is DRAFT', 'filed'],
  ),
  spoil(
    'filed-documents',
    'a document names another filing',
    ['leg_document', paper('NAC-DOC-0001'), `"filingId" = ${filing('NAC-FIL-0003')}`],
    ['NAC-FIL-0002', 'the document names another filing', 'filed'],
  ),
  spoil(
    'documents-filed',
    'a document is filed in no filing',
    ['leg_document', paper('NAC-DOC-0002'), '"filingId" = NULL'],
    ['NAC-DOC-0002', 'another document’s filing', 'a filing'],
  ),
  spoil(
    'filing-states',
    'a filing is served on nobody',
    ['leg_filing', filing('NAC-FIL-0010'), '"servedOn" = NULL'],
    ['NAC-FIL-0010', 'status=SERVED servedOn=null servedAt=2026-03-03 12:00:00 acknowledgedAt=null', 'as agreed'],
  ),
  spoil(
    'filing-order',
    'a filing is served before it is filed',
    ['leg_filing', filing('NAC-FIL-0010'), `"servedAt" = "filedAt" - interval '1 day'`],
    ['NAC-FIL-0010', 'servedAt before filedAt; ', ''],
  ),
  spoil(
    'filing-court',
    'a filing goes to another court',
    ['leg_filing', filing('NAC-FIL-0004'), `court = 'Tax Appeal Tribunal, Lagos'`],
    ['NAC-FIL-0004', 'Tax Appeal Tribunal, Lagos', 'Federal High Court, Lagos'],
  ),
  spoil(
    'suits-begun',
    'a suit has the number of another year',
    ['leg_matter', matter('NAC-MAT-0008'), `"suitNumber" = 'NICN/LA/318/2019'`],
    ['NAC-MAT-0008', '2019', '2025'],
  ),
  spoil(
    'filing-fees',
    'a filing fee is not what was spent',
    ['leg_filing', filing('NAC-FIL-0003'), 'fee = 21000'],
    ['NAC-FIL-0003', '25000.00', '21000.00'],
  ),
  spoil(
    'filing-fees',
    'a filing fee is spent on another day',
    ['leg_disbursement', disbursement('NAC-DSB-0003'), '"incurredOn" = "incurredOn" + 1'],
    ['NAC-FIL-0003', '0.00', '25000.00'],
  ),
];
