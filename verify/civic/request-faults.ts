import type { Fault } from '../engine/fault.ts';
import { publicStatus, request, spoil } from './plant.ts';

/** For the rules on requests. Times are in UTC, an hour behind Lagos. */
export const requestFaults: readonly Fault[] = [
  spoil(
    'civic.request-mix',
    'a request that waits for payment is withdrawn',
    ['civic_request', request('0025'), `status = 'CANCELLED'`],
    ['CANCELLED', '6', '5'],
  ),
  spoil(
    'civic.request-numbers',
    'a request was acknowledged earlier than its number says',
    ['civic_request', request('0030'), `"acknowledgedAt" = "acknowledgedAt" - interval '10 days'`],
    ['LLB-REQ-0026', 'LLB-REQ-0026', 'LLB-REQ-0027'],
  ),
  spoil(
    'civic.request-times',
    'a request is paid before it is acknowledged',
    ['civic_request', request('0018'), `"paidAt" = "acknowledgedAt" - interval '5 minutes'`],
    ['LLB-REQ-0018', 'paidAt before acknowledgedAt; ', ''],
  ),
  spoil(
    'civic.request-past',
    'a request was withdrawn tomorrow',
    ['civic_request', request('0029'), `"cancelledAt" = '2026-03-12 10:00', "updatedAt" = '2026-03-12 10:00'`],
    [
      'LLB-REQ-0029',
      'acknowledgedAt=2026-03-02 11:05:00 cancelledAt=2026-03-12 10:00:00 expiredAt=null updatedAt=2026-03-12 10:00:00',
      'as agreed',
    ],
  ),
  spoil(
    'civic.request-status',
    'a request that has lapsed was withdrawn too',
    ['civic_request', request('0002'), `"cancelReason" = 'Changed my mind'`],
    [
      'LLB-REQ-0002',
      'status=EXPIRED isPaid=false acknowledgedAt=2025-11-04 08:40:00 decidedAt=null cancelledAt=null cancelReason=Changed my mind expiredAt=2025-12-04 06:55:00',
      'as agreed',
    ],
  ),
  spoil(
    'civic.request-status',
    'a request waits for payment although it is paid',
    ['civic_request', request('0032'), '"isPaid" = true'],
    [
      'LLB-REQ-0032',
      'status=PENDING_PAYMENT isPaid=true acknowledgedAt=2026-03-03 10:40:00 decidedAt=null cancelledAt=null cancelReason=null expiredAt=null',
      'as agreed',
    ],
  ),
  spoil(
    'civic.payment-evidence',
    'a payment has no reference',
    ['civic_request', request('0010'), '"paymentReference" = NULL'],
    ['LLB-REQ-0010', 'isPaid=true paidAt=2025-12-29 09:20:00 paymentReference=null', 'as agreed'],
  ),
  spoil(
    'civic.payment-window',
    'a request has lapsed too late',
    ['civic_request', request('0002'), `"expiredAt" = "expiredAt" + interval '5 days'`],
    ['LLB-REQ-0002', '2025-12-09 06:55:00', '2025-12-04 06:55:00'],
  ),
  spoil(
    'civic.payment-window',
    'a request waits for its payment beyond the window',
    ['civic_request', request('0025'), `"submittedAt" = "submittedAt" - interval '40 days'`],
    ['LLB-REQ-0025', 'not yet', '2026-02-10 08:10:00'],
  ),
  spoil(
    'civic.request-fee',
    'a fee is typed in',
    ['civic_request', request('0001'), '"feeAmount" = 250000'],
    ['LLB-REQ-0001', '250000.00', '265000.00'],
  ),
  spoil(
    'civic.applicant',
    'a request names somebody else',
    ['civic_request', request('0020'), `"applicantName" = 'Musa Lawal'`],
    [
      'LLB-REQ-0020',
      'Musa Lawal, 07068245770, citizen@demo-civic.demo',
      'Bashir Sule, 07068245770, citizen@demo-civic.demo',
    ],
  ),
  spoil(
    'civic.pay-first',
    'a case was opened before the fee was paid',
    ['civic_request', request('0044'), `"paidAt" = "paidAt" + interval '1 day'`],
    ['LLB-REQ-0044', 'not paid first', 'paid first'],
  ),
  spoil(
    'civic.tracking',
    'the public status has another tracking code',
    ['civic_public_status', publicStatus('0001'), `"trackingCode" = 'LLB-TRK-0000-0000'`],
    ['LLB-REQ-0001', 'LLB-TRK-0000-0000 APPROVED', 'LLB-TRK-64E3-C065 APPROVED'],
  ),
  spoil(
    'civic.tracking',
    'the public status lags behind',
    ['civic_public_status', publicStatus('0020'), `status = 'SUBMITTED'`],
    ['LLB-REQ-0020', 'LLB-TRK-DD54-ABFC SUBMITTED', 'LLB-TRK-DD54-ABFC PENDING_INSPECTION'],
  ),
  {
    check: 'civic.tracking',
    title: 'a request has no public status',
    sql: `DELETE FROM "civic_public_status" WHERE id = ${publicStatus('0050')}`,
    finding: { subject: 'LLB-REQ-0050', have: null, want: 'LLB-TRK-9E20-4933 SUBMITTED' },
  },
  spoil(
    'civic.progress',
    'a request is done before it is decided',
    ['civic_public_status', publicStatus('0020'), 'progress = 100'],
    ['LLB-REQ-0020', '100', '60'],
  ),
  spoil(
    'civic.certificates',
    'an approved request has no certificate',
    ['civic_request', request('0013'), '"certificateNumber" = NULL'],
    ['LLB-REQ-0013', null, 'LLB-CERT-0005 until'],
  ),
  spoil(
    'civic.certificates',
    'a rejected request has a certificate',
    ['civic_request', request('0005'), `"certificateNumber" = 'LLB-CERT-0009'`],
    ['LLB-REQ-0005', 'LLB-CERT-0009 until', null],
  ),
  spoil(
    'civic.certificates',
    'a permit holds for a month longer',
    ['civic_request', request('0019'), `"certificateValidUntil" = '2027-03-23'`],
    ['LLB-REQ-0019', 'LLB-CERT-0004 until 2027-03-23', 'LLB-CERT-0004 until 2027-02-23'],
  ),
];
