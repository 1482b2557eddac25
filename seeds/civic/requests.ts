import { stableId } from '../../prisma/stable-id.ts';
import { type Kobo, toDecimal } from '../money.ts';
import { type Row, rowWith } from '../seed.ts';
import { addMonths } from './add-months.ts';
import { atDesk, type Bureau, idOf, lagosDayOf, latest, numberOf } from './bureau.ts';
import { type Case, isPlanned, planCase } from './cases.ts';
import type { Citizen } from './citizens.ts';
import {
  type CaseStatus,
  type ListedCase,
  type ListedRequest,
  type ListedService,
  OFFICE,
  type RequestStatus,
} from './content.ts';
import { applicationFee, serviceBy, serviceId } from './establishment.ts';

const DAY_MINUTES = 1440;

export interface Certificate {
  number: string;
  issuedAt: string;
  validUntil: string | null;
}

/** What a citizen asked for, with everything that follows from it. */
export interface Request {
  id: string;
  number: string;
  trackingCode: string;
  citizen: Citizen;
  service: ListedService;
  listed: ListedRequest;
  feeKobo: Kobo;
  status: RequestStatus;
  submittedAt: string;
  acknowledgedAt: string;
  paidAt: string | null;
  decidedAt: string | null;
  cancelledAt: string | null;
  expiredAt: string | null;
  certificate: Certificate | null;
  case: Case | null;
  /** The latest of all that happened to it. */
  changedAt: string;
}

/** The requests in the order of their acknowledgement, in which they get their numbers. */
export function planRequests(bureau: Bureau, citizens: readonly Citizen[]): Request[] {
  const certificateNumbers = numberCertificates(bureau);
  const withCase = OFFICE.requests.filter((listed) => listed.case !== null);
  return OFFICE.requests.map((listed, index) => {
    const number = numberOf(bureau, 'REQ', index);
    const service = serviceBy(listed.service);
    const file = listed.case === null ? null : planCase(bureau, listed.case, withCase.indexOf(listed));
    const times = timesOf(bureau, listed);
    const certificate = certificateOf(bureau, service, listed.case, certificateNumbers);
    return {
      id: idOf(bureau, 'civic_request', number),
      number,
      trackingCode: trackingCodeOf(bureau, number),
      citizen: rowWith(citizens, 'number', numberOf(bureau, 'CIT', listed.citizen - 1)),
      service,
      listed,
      feeKobo: applicationFee(service),
      status: statusOf(listed),
      ...times,
      certificate,
      case: file,
      changedAt: latest([
        ...Object.values(times),
        certificate?.issuedAt ?? null,
        file?.changedAt ?? null,
        ...(listed.case?.inspections ?? []).map(({ booked }) => atDesk(bureau, booked)),
      ]),
    };
  });
}

/** Nobody can guess it from the number of the request. */
function trackingCodeOf({ prefix }: Bureau, number: string): string {
  const letters = stableId('tracking code', number).replaceAll('-', '').toUpperCase();
  return `${prefix}-TRK-${letters.slice(0, 4)}-${letters.slice(4, 8)}`;
}

function timesOf(bureau: Bureau, { acknowledged, submitted, paidAfterMinutes, ended, case: file }: ListedRequest) {
  const { calendar } = bureau;
  const submittedAt = calendar.at(bureau.offsetOf(acknowledged.workday) - submitted.daysBefore, submitted.time);
  const acknowledgedAt = atDesk(bureau, acknowledged);
  const final = file?.decisions.find(({ decision }) => decision === 'APPROVED' || decision === 'REJECTED');
  const after = (minutes: number | null | undefined) =>
    minutes === null || minutes === undefined ? null : calendar.after(acknowledgedAt, minutes);
  return {
    submittedAt,
    acknowledgedAt,
    paidAt: after(paidAfterMinutes),
    decidedAt: final ? atDesk(bureau, final) : null,
    cancelledAt: after(ended?.afterMinutes),
    expiredAt:
      ended?.status === 'EXPIRED' ? calendar.after(submittedAt, OFFICE.config.paymentWindowDays * DAY_MINUTES) : null,
  };
}

/** A request stands where its case stands; one whose case is done is approved when there is a certificate. */
function statusOf({ ended, case: file }: ListedRequest): RequestStatus {
  if (file === null) return ended?.status ?? 'SUBMITTED';
  const decided = file.certificate === null ? 'REJECTED' : 'APPROVED';
  const byCase: Readonly<Record<CaseStatus, RequestStatus>> = {
    OPEN: 'SUBMITTED',
    ASSIGNED: 'UNDER_REVIEW',
    IN_PROGRESS: file.inspections.some(isPlanned) ? 'PENDING_INSPECTION' : 'UNDER_REVIEW',
    PENDING_ACTION: 'PENDING_DOCUMENTS',
    ESCALATED: 'UNDER_REVIEW',
    RESOLVED: decided,
    CLOSED: decided,
  };
  return byCase[file.path.at(-1)?.status ?? 'OPEN'];
}

/** Numbers rise with the moment of issue. */
function numberCertificates(bureau: Bureau): Map<ListedCase, string> {
  const issued = OFFICE.requests
    .flatMap(({ case: file }) => (file?.certificate ? [{ file, issuedAt: atDesk(bureau, file.certificate) }] : []))
    .toSorted((a, b) => a.issuedAt.localeCompare(b.issuedAt));
  return new Map(issued.map(({ file }, index) => [file, numberOf(bureau, 'CERT', index)]));
}

function certificateOf(
  bureau: Bureau,
  { validityMonths }: ListedService,
  file: ListedCase | null,
  numbers: ReadonlyMap<ListedCase, string>,
): Certificate | null {
  if (!file?.certificate) return null;
  const issuedAt = atDesk(bureau, file.certificate);
  return {
    number: numbers.get(file) ?? '',
    issuedAt,
    validUntil: validityMonths === null ? null : addMonths(lagosDayOf(bureau, issuedAt), validityMonths),
  };
}

export function requestRows(bureau: Bureau, requests: readonly Request[]): Row<'civic_request'>[] {
  return requests.map((request, index) => ({
    id: request.id,
    tenantId: bureau.tenantId,
    requestNumber: request.number,
    citizenId: request.citizen.id,
    serviceId: serviceId(bureau, request.service.code),
    trackingCode: request.trackingCode,
    applicantName: request.citizen.fullName,
    applicantPhone: request.citizen.phone,
    applicantEmail: request.citizen.email,
    subject: request.listed.subject,
    location: request.listed.location,
    lga: request.listed.lga,
    currency: 'NGN',
    feeAmount: toDecimal(request.feeKobo),
    isPaid: request.paidAt !== null,
    paymentReference: request.paidAt === null ? null : numberOf(bureau, 'PAY', index),
    status: request.status,
    submittedAt: request.submittedAt,
    acknowledgedAt: request.acknowledgedAt,
    paidAt: request.paidAt,
    decidedAt: request.decidedAt,
    cancelledAt: request.cancelledAt,
    cancelReason: request.listed.ended?.reason ?? null,
    expiredAt: request.expiredAt,
    certificateNumber: request.certificate?.number ?? null,
    certificateIssuedAt: request.certificate?.issuedAt ?? null,
    certificateValidUntil: request.certificate?.validUntil ?? null,
    createdAt: request.submittedAt,
    updatedAt: request.changedAt,
  }));
}
