import type { Row } from '../seed.ts';
import { type Bureau, idOf, numberOf } from './bureau.ts';
import type { CaseFile } from './case-rows.ts';
import { holderAt } from './cases.ts';
import type { Citizen } from './citizens.ts';
import { type DocumentType, type ListedReview, OFFICE } from './content.ts';
import { staffId } from './establishment.ts';

interface Document {
  citizen: Citizen;
  type: DocumentType;
  review: ListedReview;
  uploadedAt: string;
  reviewedAt: string | null;
  reviewer: string | null;
  expiresOn: string | null;
}

/** What the citizen who signs in keeps on file beyond what an application asked for. */
const KEPT_ON_FILE: readonly DocumentType[] = ['ADDRESS', 'PHOTO'];

/** Identity slips and tax clearances run out, at the earliest so many days after today unless the content says otherwise. */
const EXPIRES_IN_DAYS: Readonly<Partial<Record<DocumentType, number>>> = { IDENTITY: 610, TAX_CLEARANCE: 190 };

/**
 * Applicants hand in what the service asks for just before they apply, once and for all of their requests.
 * The officer checks it when the work on the case begins.
 */
export function documentRows(bureau: Bureau, files: readonly CaseFile[]): Row<'civic_citizen_document'>[] {
  const held = new Set<string>();
  const documents = files
    .flatMap((file) => typesOf(file).map((type, index) => documentOf(bureau, file, type, index)))
    .filter(({ citizen, type }) => !held.has(`${citizen.id} ${type}`) && held.add(`${citizen.id} ${type}`));
  return documents.map((document, index) => {
    const reference = numberOf(bureau, 'DOC', index);
    return {
      id: idOf(bureau, 'civic_citizen_document', reference),
      tenantId: bureau.tenantId,
      citizenId: document.citizen.id,
      type: document.type,
      reference,
      fileName: OFFICE.documents[document.type].fileName,
      status: document.review.status,
      expiresOn: document.expiresOn,
      uploadedAt: document.uploadedAt,
      reviewedAt: document.reviewedAt,
      reviewedById: document.reviewer === null ? null : staffId(bureau, document.reviewer),
      rejectionReason: document.review.reason ?? null,
      createdAt: document.uploadedAt,
      updatedAt: document.reviewedAt ?? document.uploadedAt,
    };
  });
}

/** Of a case that nobody has yet, only what the content names. */
function typesOf({ case: file, service, citizen }: CaseFile): DocumentType[] {
  if (file.status === 'OPEN') return Object.keys(file.listed.documents) as DocumentType[];
  return citizen.userId === null ? service.requiredDocuments : [...service.requiredDocuments, ...KEPT_ON_FILE];
}

function documentOf(
  bureau: Bureau,
  { case: file, citizen, submittedAt }: CaseFile,
  type: DocumentType,
  index: number,
): Document {
  const { calendar } = bureau;
  const begun = file.path.find(({ status }) => status === 'IN_PROGRESS')?.at;
  const review = file.listed.documents[type] ?? { status: begun ? 'VERIFIED' : 'PENDING' };
  const startedAt = begun ?? file.assignments[0]?.assignedAt;
  const reviewedAt =
    review.status === 'PENDING' || startedAt === undefined ? null : calendar.after(startedAt, 10 + 8 * index);
  const expiresInDays = review.expiresInDays ?? expiryOf(type, citizen);
  return {
    citizen,
    type,
    review,
    uploadedAt: calendar.after(submittedAt, 6 * index - 40),
    reviewedAt,
    reviewer: reviewedAt === null ? null : holderAt(file.assignments, reviewedAt),
    expiresOn: expiresInDays === undefined ? null : calendar.day(expiresInDays),
  };
}

function expiryOf(type: DocumentType, { number }: Citizen): number | undefined {
  const atLeast = EXPIRES_IN_DAYS[type];
  return atLeast === undefined ? undefined : atLeast + ((Number(number.slice(-4)) * 29) % 150);
}
