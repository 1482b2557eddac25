import type { Row } from '../seed.ts';
import { atDesk, type Bureau, idOf, numberOf } from './bureau.ts';
import type { CaseFile } from './case-rows.ts';
import { staffId } from './establishment.ts';

/** Decisions in the order in which they were taken: on the way they defer or set conditions, at the end they decide. */
export function approvalRows(bureau: Bureau, files: readonly CaseFile[]): Row<'civic_approval'>[] {
  return files
    .flatMap(({ case: file }) => file.listed.decisions.map((listed) => ({ file, listed })))
    .map((entry) => ({ ...entry, decidedAt: atDesk(bureau, entry.listed) }))
    .toSorted((a, b) => a.decidedAt.localeCompare(b.decidedAt))
    .map(({ file, listed, decidedAt }, index) => {
      const number = numberOf(bureau, 'APR', index);
      return {
        id: idOf(bureau, 'civic_approval', number),
        tenantId: bureau.tenantId,
        approvalNumber: number,
        caseId: file.id,
        approverId: staffId(bureau, listed.approver),
        decision: listed.decision,
        rationale: listed.rationale,
        decidedAt,
        createdAt: decidedAt,
      };
    });
}
