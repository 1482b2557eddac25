import type { Row } from '../seed.ts';
import { type Bureau, idOf } from './bureau.ts';
import { OFFICE, type RequestStatus } from './content.ts';
import type { Request } from './requests.ts';

/** Percent; what was withdrawn or has lapsed stays where it stopped, before payment. */
const PROGRESS: Readonly<Record<RequestStatus, number>> = {
  DRAFT: 0,
  PENDING_PAYMENT: 10,
  CANCELLED: 10,
  EXPIRED: 10,
  SUBMITTED: 20,
  UNDER_REVIEW: 40,
  PENDING_DOCUMENTS: 50,
  PENDING_INSPECTION: 60,
  APPROVED: 90,
  REJECTED: 90,
};

/** What anybody with the tracking code reads: a closed case is done to 100 %. */
export function publicStatusRows(bureau: Bureau, requests: readonly Request[]): Row<'civic_public_status'>[] {
  return requests.map((request) => ({
    id: idOf(bureau, 'civic_public_status', request.number),
    tenantId: bureau.tenantId,
    requestId: request.id,
    trackingCode: request.trackingCode,
    status: request.status,
    progress: request.case?.status === 'CLOSED' ? 100 : PROGRESS[request.status],
    message: OFFICE.publicMessages[request.status] ?? '',
    changedAt: request.changedAt,
    createdAt: request.acknowledgedAt,
    updatedAt: request.changedAt,
  }));
}
