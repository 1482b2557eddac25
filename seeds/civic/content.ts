import type { Row } from '../seed.ts';
import type { DeskTime } from './bureau.ts';
import content from './content.json' with { type: 'json' };

export type RequestStatus = NonNullable<Row<'civic_request'>['status']>;
export type CaseStatus = NonNullable<Row<'civic_case'>['status']>;
export type DocumentStatus = NonNullable<Row<'civic_citizen_document'>['status']>;
export type DocumentType = Row<'civic_citizen_document'>['type'];
export type Decision = Row<'civic_approval'>['decision'];
export type BillingStatus = NonNullable<Row<'civic_billing_fact'>['status']>;

export interface ListedStaff {
  key: string;
  /** The local part of the account of somebody who signs in; others are on the roster. */
  account: string | null;
  email: string | null;
  title: string | null;
  role: Row<'civic_staff'>['role'];
  designation: string;
  gradeLevel: string;
  department: string;
}

export interface ListedService {
  code: string;
  name: string;
  category: Row<'civic_service'>['category'];
  baseFeeNaira: number;
  processingFeeNaira: number;
  inspectionFeeNaira: number;
  slaDays: number | null;
  requiredDocuments: DocumentType[];
  validityMonths: number | null;
}

export interface ListedRequest {
  acknowledged: DeskTime;
  /** Calendar days before the day of the acknowledgement: citizens apply on any day. */
  submitted: { daysBefore: number; time: string };
  /** Counted from the acknowledgement; null while it is unpaid. */
  paidAfterMinutes: number | null;
  /** The citizen's place in the registry, from 1. */
  citizen: number;
  service: string;
  subject: string;
  location: string;
  lga: string;
  /** Of a request that is no case: how it stands, and when after the acknowledgement it was withdrawn. */
  ended: { status: RequestStatus; afterMinutes: number | null; reason: string | null } | null;
  case: ListedCase | null;
}

export interface ListedCase {
  priority: NonNullable<Row<'civic_case'>['priority']>;
  assignee: string | null;
  path: readonly (DeskTime & { status: CaseStatus; reason: string | null })[];
  handover: (DeskTime & { to: string; reason: string }) | null;
  resolution: string | null;
  certificate: DeskTime | null;
  penalty: { amountNaira: number; description: string } | null;
  decisions: readonly (DeskTime & { decision: Decision; approver: string; rationale: string })[];
  inspections: readonly ListedInspection[];
  /** Documents of the applicant that did not simply pass. */
  documents: Readonly<Partial<Record<DocumentType, ListedReview>>>;
}

export interface ListedReview {
  status: DocumentStatus;
  reason?: string;
  expiresInDays?: number;
}

export interface ListedInspection {
  inspector: string;
  status: NonNullable<Row<'civic_inspection'>['status']>;
  booked: DeskTime;
  scheduled: DeskTime;
  started: DeskTime | null;
  completed: DeskTime | null;
  /** When it was put off or called off. */
  changed: DeskTime | null;
  result: Exclude<Row<'civic_inspection'>['result'], undefined>;
  reason: string | null;
  fee: BillingStatus | null;
  findings: readonly {
    severity: Row<'civic_inspection_finding'>['severity'];
    description: string;
    correctiveAction: string | null;
  }[];
}

/** What the office offers, who works there, and what has come in. */
export const OFFICE = {
  config: content.config,
  agency: content.agency,
  departments: content.departments,
  staff: content.staff as readonly ListedStaff[],
  services: content.services as readonly ListedService[],
  lgas: content.lgas,
  streets: content.streets,
  occupations: content.occupations,
  /** What somebody with such a title does. */
  professions: content.professions as Readonly<Record<string, string | undefined>>,
  documents: content.documents as Readonly<Record<DocumentType, { fileName: string }>>,
  requests: content.requests as readonly ListedRequest[],
  reasons: content.reasons as Readonly<Record<CaseStatus, string>>,
  notes: content.notes as Readonly<Record<string, readonly string[] | undefined>>,
  publicMessages: content.publicMessages as Readonly<Record<string, string | undefined>>,
  poll: content.poll,
};
