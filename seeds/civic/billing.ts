import { fromNaira, type Kobo, toDecimal } from '../money.ts';
import type { Row } from '../seed.ts';
import { type Bureau, idOf } from './bureau.ts';
import type { BillingStatus, ListedService } from './content.ts';
import type { Inspection } from './inspections.ts';
import type { Request } from './requests.ts';

type FeeType = Row<'civic_billing_fact'>['feeType'];

interface Fact {
  request: Request;
  feeType: FeeType;
  description: string;
  amountKobo: Kobo;
  status: BillingStatus;
  occurredAt: string;
  billedAt: string | null;
  waivedAt: string | null;
  waiverReason: string | null;
}

const NOT_YET = { billedAt: null, waivedAt: null, waiverReason: null };

/** From the end of a visit to its bill, or to the decision that there will be none. */
const MINUTES_TO_BILL = 95;

/**
 * What there is to bill: the application, once acknowledged and neither withdrawn nor lapsed; a visit, once
 * made; a penalty, once decided.
 */
export function billingRows(
  bureau: Bureau,
  requests: readonly Request[],
  inspections: readonly Inspection[],
): Row<'civic_billing_fact'>[] {
  const applications = requests.flatMap((request) =>
    request.status === 'CANCELLED' || request.status === 'EXPIRED' ? [] : [applicationFact(request)],
  );
  const visits = inspections.flatMap((inspection) => visitFact(bureau, inspection));
  const penalties = requests.flatMap((request) => penaltyFact(bureau, request));
  return [...applications, ...visits, ...penalties].map(({ request, amountKobo, ...fact }) => ({
    id: idOf(bureau, 'civic_billing_fact', request.number, fact.feeType),
    tenantId: bureau.tenantId,
    requestId: request.id,
    citizenId: request.citizen.id,
    feeType: fact.feeType,
    description: fact.description,
    amount: toDecimal(amountKobo),
    currency: 'NGN',
    status: fact.status,
    occurredAt: fact.occurredAt,
    billedAt: fact.billedAt,
    waivedAt: fact.waivedAt,
    waiverReason: fact.waiverReason,
    createdAt: fact.occurredAt,
    updatedAt: fact.billedAt ?? fact.waivedAt ?? fact.occurredAt,
  }));
}

function feeTypeOf({ category }: ListedService): FeeType {
  if (category === 'PERMITS') return 'PERMIT_FEE';
  return category === 'RENEWALS' ? 'RENEWAL_FEE' : 'SERVICE_FEE';
}

/** Commerce bills on payment: it is the payment that turns the fact into a bill. */
function applicationFact(request: Request): Fact {
  return {
    request,
    feeType: feeTypeOf(request.service),
    description: request.service.name,
    amountKobo: request.feeKobo,
    status: request.paidAt === null ? 'PENDING' : 'BILLED',
    occurredAt: request.acknowledgedAt,
    ...NOT_YET,
    billedAt: request.paidAt,
  };
}

function visitFact({ calendar }: Bureau, { listed, file, completedAt }: Inspection): Fact[] {
  if (completedAt === null || listed.fee === null) return [];
  const settledAt = calendar.after(completedAt, MINUTES_TO_BILL);
  return [
    {
      request: file,
      feeType: 'INSPECTION_FEE',
      description: 'Inspection of the site',
      amountKobo: fromNaira(file.service.inspectionFeeNaira),
      status: listed.fee,
      occurredAt: completedAt,
      billedAt: listed.fee === 'BILLED' ? settledAt : null,
      waivedAt: listed.fee === 'WAIVED' ? settledAt : null,
      waiverReason: listed.fee === 'WAIVED' ? 'A school that the State runs' : null,
    },
  ];
}

function penaltyFact({ calendar }: Bureau, request: Request): Fact[] {
  const penalty = request.case?.listed.penalty;
  if (!penalty || request.decidedAt === null) return [];
  return [
    {
      request,
      feeType: 'PENALTY',
      description: penalty.description,
      amountKobo: fromNaira(penalty.amountNaira),
      status: 'BILLED',
      occurredAt: request.decidedAt,
      ...NOT_YET,
      billedAt: calendar.after(request.decidedAt, MINUTES_TO_BILL),
    },
  ];
}
