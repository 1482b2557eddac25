import { fromNaira, toDecimal } from '../money.ts';
import type { Row } from '../seed.ts';
import { chambers, type DeadlineContent, type FilingContent, type PaperContent } from './content.ts';
import { accountOf, type Context, type Matter, numberOf } from './context.ts';

/** Days before a filing on which its document is begun, and after it on which it is served and acknowledged. */
const BEGUN_BEFORE = 6;
const SERVED_AFTER = 6;
const ACKNOWLEDGED_AFTER = 14;

interface Filed {
  matter: Matter;
  filing: FilingContent;
}

/** Filings are numbered in the order in which they went to court. */
export function filingRows(context: Context, matters: readonly Matter[]): Row<'leg_filing'>[] {
  return matters
    .flatMap((matter) => matter.content.filings.map((filing) => ({ matter, filing })))
    .toSorted((a, b) => a.filing.day - b.filing.day)
    .map(({ matter, filing }, index) => {
      const filedAt = filingTime(context, filing);
      const servedAt = context.at(filing.day + SERVED_AFTER, '13:00');
      const acknowledgedAt = filing.acknowledged ? context.at(filing.day + ACKNOWLEDGED_AFTER, '15:00') : null;
      return {
        id: filingId(context, matter, filing.key),
        tenantId: context.tenantId,
        matterId: matter.id,
        documentId: filedDocumentId(context, { matter, filing }),
        filedById: accountOf(context, chambers.clerk),
        filingNumber: numberOf('FIL', index),
        type: filing.type,
        title: filing.title,
        court: matter.content.court ?? '',
        status: acknowledgedAt === null ? 'SERVED' : 'ACKNOWLEDGED',
        currency: 'NGN',
        fee: toDecimal(fromNaira(filing.feeNaira)),
        feePaidByClient: filing.paidByClient,
        filedAt,
        servedOn: filing.servedOn,
        servedAt,
        acknowledgedAt,
        createdAt: filedAt,
        updatedAt: acknowledgedAt ?? servedAt,
      };
    });
}

/** What was filed, then what has not been. */
export function documentRows(context: Context, matters: readonly Matter[]): Row<'leg_document'>[] {
  const filed = matters.flatMap((matter) =>
    matter.content.filings.map((filing) => filedRow(context, { matter, filing })),
  );
  const kept = matters.flatMap((matter) =>
    matter.content.papers.flatMap((paper) => versionRows(context, matter, paper)),
  );
  return [...filed, ...kept].map((row, index) => ({ ...row, documentNumber: numberOf('DOC', index) }));
}

type Unnumbered = Omit<Row<'leg_document'>, 'documentNumber'>;

function filedRow(context: Context, { matter, filing }: Filed): Unnumbered {
  return {
    id: filedDocumentId(context, { matter, filing }),
    tenantId: context.tenantId,
    matterId: matter.id,
    filingId: filingId(context, matter, filing.key),
    previousVersionId: null,
    authorId: accountOf(context, filing.author),
    title: filing.title,
    category: filing.category,
    exhibitNo: null,
    isConfidential: false,
    version: 1,
    status: 'FILED',
    finalisedAt: context.at(filing.day, '09:30'),
    createdAt: context.at(filing.day - BEGUN_BEFORE, '12:00'),
    updatedAt: filingTime(context, filing),
  };
}

function versionRows(context: Context, matter: Matter, paper: PaperContent): Unnumbered[] {
  return paper.versions.map(({ day, finalised }, index) => {
    const createdAt = context.at(day, '12:00');
    const finalisedAt = finalised === null ? null : context.at(finalised, '16:30');
    return {
      id: documentId(context, matter, paper.title, index + 1),
      tenantId: context.tenantId,
      matterId: matter.id,
      filingId: null,
      previousVersionId: index === 0 ? null : documentId(context, matter, paper.title, index),
      authorId: accountOf(context, paper.author),
      title: paper.title,
      category: paper.category,
      exhibitNo: paper.exhibit,
      isConfidential: paper.confidential,
      version: index + 1,
      status: paper.status,
      finalisedAt,
      createdAt,
      updatedAt: finalisedAt ?? createdAt,
    };
  });
}

export function deadlineRows(context: Context, matters: readonly Matter[]): Row<'leg_deadline'>[] {
  return matters.flatMap((matter) =>
    matter.content.deadlines.map((deadline) => {
      const createdAt = context.at(deadline.set, '12:30');
      const filing = matter.content.filings.find(({ key }) => key === deadline.filing);
      const completedAt = filing ? filingTime(context, filing) : null;
      return {
        id: context.id('leg_deadline', matter.number, deadline.title),
        tenantId: context.tenantId,
        matterId: matter.id,
        assigneeId: accountOf(context, deadline.assignee),
        filingId: filing ? filingId(context, matter, filing.key) : null,
        type: deadline.type,
        title: deadline.title,
        dueAt: context.at(deadline.due, deadline.time),
        court: deadline.atCourt ? matter.content.court : null,
        priority: deadline.priority,
        status: deadline.status,
        completedAt,
        extendedTo: deadline.extendedTo === null ? null : context.at(deadline.extendedTo, deadline.time),
        note: deadline.note,
        createdAt,
        updatedAt: completedAt ?? settledAt(context, matter, deadline) ?? createdAt,
      };
    }),
  );
}

/** A deadline is extended at the noon before it is due, and cancelled when its matter is closed. */
function settledAt(context: Context, { content }: Matter, { status, due }: DeadlineContent): string | null {
  if (status === 'EXTENDED') return context.at(due, '12:45');
  return status === 'CANCELLED' && content.closed ? context.at(content.closed.day, '17:00') : null;
}

function filingTime(context: Context, { day }: FilingContent): string {
  return context.at(day, '11:00');
}

export function filingId(context: Context, { number }: Matter, key: string): string {
  return context.id('leg_filing', number, key);
}

function filedDocumentId(context: Context, { matter, filing }: Filed): string {
  return documentId(context, matter, filing.title, 1);
}

function documentId(context: Context, { number }: Matter, title: string, version: number): string {
  return context.id('leg_document', number, title, String(version));
}
