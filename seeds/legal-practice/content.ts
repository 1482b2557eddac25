import type { Row } from '../seed.ts';
import content from './content.json' with { type: 'json' };

/** A day relative to the anchor. */
export type Offset = number;

export interface LawyerContent {
  key: string;
  /** The local part of the account; null for the one who has none and is in the roster. */
  persona: string | null;
  person: string | null;
  grade: Row<'leg_time_entry'>['staffGrade'];
  hourlyNaira: number;
}

export interface ClientContent {
  key: string;
  type: Row<'leg_client'>['type'];
  /** Of a company; a person goes by the name of the account or of the roster. */
  name: string | null;
  persona: string | null;
  person: string;
  address: string;
  city: string;
  state: string;
}

/** A person of the roster with a title, or a company. */
export interface PartyContent {
  role: Row<'leg_matter_party'>['role'];
  person: string | null;
  title: string | null;
  name: string | null;
  organisation: string | null;
  adverse: boolean;
}

export interface TimeContent {
  day: Offset;
  /** Key of a lawyer. */
  by: string;
  activity: Row<'leg_time_entry'>['activity'];
  hours: number;
  /** Number of the invoice that it is on. */
  invoice: number | null;
  status: 'LOGGED' | 'APPROVED' | 'INVOICED';
  description: string;
}

/** Money in, money out with an invoice of the matter, or, without either figure, all that is left. */
export interface TransactionContent {
  type: Row<'leg_retainer_transaction'>['type'];
  day?: Offset;
  time?: string;
  amountNaira?: number;
  invoice?: number;
  description: string;
}

export interface FilingContent {
  key: string;
  type: Row<'leg_filing'>['type'];
  title: string;
  category: Row<'leg_document'>['category'];
  author: string;
  day: Offset;
  feeNaira: number;
  paidByClient: boolean;
  servedOn: string;
  acknowledged: boolean;
}

/** A document that has not been filed, in one version or more. */
export interface PaperContent {
  title: string;
  category: Row<'leg_document'>['category'];
  exhibit: string | null;
  confidential: boolean;
  author: string;
  status: 'DRAFT' | 'FINAL';
  versions: readonly { day: Offset; finalised: Offset | null }[];
}

export interface DeadlineContent {
  type: Row<'leg_deadline'>['type'];
  title: string;
  set: Offset;
  due: Offset;
  time: string;
  atCourt: boolean;
  priority: number;
  assignee: string;
  status: 'PENDING' | 'COMPLETED' | 'EXTENDED' | 'CANCELLED';
  /** Key of the filing that met it. */
  filing: string | null;
  extendedTo: Offset | null;
  note: string | null;
}

export interface DisbursementContent {
  category: Row<'leg_disbursement'>['category'];
  filing: string | null;
  day: Offset;
  amountNaira: number;
  vendor: string;
  description: string;
  status: 'SUBMITTED' | 'APPROVED' | 'INVOICED';
  invoice: number | null;
}

export interface MatterContent {
  client: string;
  /** `{client}` stands for the client's last or company name. */
  title: string;
  type: Row<'leg_matter'>['type'];
  practiceArea: string;
  status: 'DRAFT' | 'ACTIVE' | 'ON_HOLD' | 'CLOSED';
  lead: string;
  court: string | null;
  /** `{year}` stands for the year of the day on which the registry gave the number. */
  suit: { number: string; day: Offset } | null;
  judge: { title: string; person: string } | null;
  billing: Row<'leg_matter'>['billingType'];
  agreedFeeNaira: number | null;
  contingencyPercent: string | null;
  created: Offset;
  opened: Offset | null;
  held: { day: Offset; reason: string } | null;
  closed: { day: Offset; outcome: string } | null;
  invoices: readonly { number: number; day: Offset }[];
  parties: readonly PartyContent[];
  time: readonly TimeContent[];
  retainer: { depositNaira: number; minimumNaira: number; transactions: readonly TransactionContent[] } | null;
  filings: readonly FilingContent[];
  papers: readonly PaperContent[];
  deadlines: readonly DeadlineContent[];
  disbursements: readonly DisbursementContent[];
}

export interface ChambersContent {
  numberPrefix: string;
  country: string;
  /** The persona who files, submits expenses and keeps the client account. */
  clerk: string;
  lawyers: readonly LawyerContent[];
  clients: readonly ClientContent[];
  /** In the order in which they came in. */
  matters: readonly MatterContent[];
}

/** The firm's clients and matters, with all that was done in them. */
export const chambers = content as unknown as ChambersContent;

/** The entry that another entry of the content names by its key. */
export function keyed<Entry extends { key: string }>(entries: readonly Entry[], key: string): Entry {
  const entry = entries.find((candidate) => candidate.key === key);
  if (!entry) throw new Error(`the content of legal-practice names no "${key}"`);
  return entry;
}
