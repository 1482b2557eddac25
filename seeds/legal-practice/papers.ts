import { fromNaira, toDecimal } from '../money.ts';
import type { Row } from '../seed.ts';
import { chambers, type DeadlineContent, type FilingContent, type PaperContent } from './content.ts';
import { accountOf, type Ground, type Matter, numberOf } from './ground.ts';

/** Days before a filing on which its document is begun, and after it on which it is served and acknowledged. */
const BEGUN_BEFORE = 6;
const SERVED_AFTER = 6;
const ACKNOWLEDGED_AFTER = 14;

interface Filed {
  matter: Matter;
  filing: FilingContent;
}

/** Filings are numbered in the order in which they went to court. */
export function filingRows(ground: Ground, matters: readonly Matter[]): Row<'leg_filing'>[] {
  return matters
    .flatMap((matter) => matter.content.filings.map((filing) => ({ matter, filing })))
    .toSorted((a, b) => a.filing.day - b.filing.day)
    .map(({ matter, filing }, index) => {
      const filedAt = filingTime(ground, filing);
      const servedAt = ground.at(filing.day + SERVED_AFTER, '13:00');
      const acknowledgedAt = filing.acknowledged ? ground.at(filing.day + ACKNOWLEDGED_AFTER, '15:00') : null;
      return {
        id: filingId(ground, matter, filing.key),
        tenantId: ground.tenantId,
        matterId: matter.id,
        documentId: filedDocumentId(ground, { matter, filing }),
        filedById: accountOf(ground, chambers.clerk),
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
export function documentRows(ground: Ground, matters: readonly Matter[]): Row<'leg_document'>[] {
  const filed = matters.flatMap((matter) =>
    matter.content.filings.map((filing) => filedRow(ground, { matter, filing })),
  );
  const kept = matters.flatMap((matter) =>
    matter.content.papers.flatMap((paper) => versionRows(ground, matter, paper)),
  );
  return [...filed, ...kept].map((row, index) => ({ ...row, documentNumber: numberOf('DOC', index) }));
}

type Unnumbered = Omit<Row<'leg_document'>, 'documentNumber'>;

function filedRow(ground: Ground, { matter, filing }: Filed): Unnumbered {
  return {
    id: filedDocumentId(ground, { matter, filing }),
    tenantId: ground.tenantId,
    matterId: matter.id,
    filingId: filingId(ground, matter, filing.key),
    previousVersionId: null,
    authorId: accountOf(ground, filing.author),
    title: filing.title,
    category: filing.category,
    exhibitNo: null,
    isConfidential: false,
    version: 1,
    status: 'FILED',
    finalisedAt: ground.at(filing.day, '09:30'),
    createdAt: ground.at(filing.day - BEGUN_BEFORE, '12:00'),
    updatedAt: filingTime(ground, filing),
  };
}

function versionRows(ground: Ground, matter: Matter, paper: PaperContent): Unnumbered[] {
  return paper.versions.map(({ day, finalised }, index) => {
    const createdAt = ground.at(day, '12:00');
    const finalisedAt = finalised === null ? null : ground.at(finalised, '16:30');
    return {
      id: documentId(ground, matter, paper.title, index + 1),
      tenantId: ground.tenantId,
      matterId: matter.id,
      filingId: null,
      previousVersionId: index === 0 ? null : documentId(ground, matter, paper.title, index),
      authorId: accountOf(ground, paper.author),
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

export function deadlineRows(ground: Ground, matters: readonly Matter[]): Row<'leg_deadline'>[] {
  return matters.flatMap((matter) =>
    matter.content.deadlines.map((deadline) => {
      const createdAt = ground.at(deadline.set, '12:30');
      const filing = matter.content.filings.find(({ key }) => key === deadline.filing);
      const completedAt = filing ? filingTime(ground, filing) : null;
      return {
        id: ground.id('leg_deadline', matter.number, deadline.title),
        tenantId: ground.tenantId,
        matterId: matter.id,
        assigneeId: accountOf(ground, deadline.assignee),
        filingId: filing ? filingId(ground, matter, filing.key) : null,
        type: deadline.type,
        title: deadline.title,
        dueAt: ground.at(deadline.due, deadline.time),
        court: deadline.atCourt ? matter.content.court : null,
        priority: deadline.priority,
        status: deadline.status,
        completedAt,
        extendedTo: deadline.extendedTo === null ? null : ground.at(deadline.extendedTo, deadline.time),
        note: deadline.note,
        createdAt,
        updatedAt: completedAt ?? settledAt(ground, matter, deadline) ?? createdAt,
      };
    }),
  );
}

/** A deadline is extended at the noon before it is due, and cancelled when its matter is closed. */
function settledAt(ground: Ground, { content }: Matter, { status, due }: DeadlineContent): string | null {
  if (status === 'EXTENDED') return ground.at(due, '12:45');
  return status === 'CANCELLED' && content.closed ? ground.at(content.closed.day, '17:00') : null;
}

function filingTime(ground: Ground, { day }: FilingContent): string {
  return ground.at(day, '11:00');
}

export function filingId(ground: Ground, { number }: Matter, key: string): string {
  return ground.id('leg_filing', number, key);
}

function filedDocumentId(ground: Ground, { matter, filing }: Filed): string {
  return documentId(ground, matter, filing.title, 1);
}

function documentId(ground: Ground, { number }: Matter, title: string, version: number): string {
  return ground.id('leg_document', number, title, String(version));
}
