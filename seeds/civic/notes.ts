import type { Row } from '../seed.ts';
import { type Bureau, idOf } from './bureau.ts';
import type { CaseFile } from './case-rows.ts';
import { holderAt } from './cases.ts';
import { OFFICE } from './content.ts';
import { staffId } from './establishment.ts';

/** A note still without its words: which kind, by whom, how long after what. */
interface Slot {
  kind: string;
  visibility: Row<'civic_case_note'>['visibility'];
  by: string;
  at: string;
}

/**
 * The registry writes to the file and to the applicant when it opens a case; where work has begun, to one of
 * the two, in turn. There the officer notes the check of the documents and tells how it goes on. Of the cases
 * that are merely assigned, every other one has a note of its officer so far.
 */
function slotsOf(bureau: Bureau, { case: file, status }: CaseFile, turn: number): Slot[] {
  const after = (time: string, minutes: number) => bureau.calendar.after(time, minutes);
  const opening: Slot[] = [
    { kind: 'intake', visibility: 'INTERNAL', by: 'clerk', at: after(file.openedAt, 5) },
    { kind: 'welcome', visibility: 'EXTERNAL', by: 'clerk', at: after(file.openedAt, 12) },
  ];
  const byHolder = (kind: string, visibility: Slot['visibility'], at: string): Slot => ({
    kind,
    visibility,
    by: holderAt(file.assignments, at),
    at,
  });
  const last = file.path.at(-1)?.at ?? file.openedAt;
  if (file.status === 'OPEN') return opening;
  if (file.status === 'ASSIGNED') {
    return turn % 2 === 0 ? opening : [...opening, byHolder('assigned', 'INTERNAL', after(last, 25))];
  }
  const begun = file.path.find((step) => step.status === 'IN_PROGRESS')?.at ?? last;
  const checked = byHolder('checked', 'INTERNAL', after(begun, 45));
  const isDecided = status === 'APPROVED' || status === 'REJECTED';
  const toldAt = isDecided ? (file.resolvedAt ?? last) : last;
  const told = byHolder(
    isDecided ? status : file.status,
    file.status === 'ESCALATED' ? 'INTERNAL' : 'EXTERNAL',
    after(toldAt, file.status === 'IN_PROGRESS' ? 65 : 20),
  );
  return [opening[turn % 2] ?? told, checked, told];
}

/** Two or three notes on every case, the wordings in turn. */
export function noteRows(bureau: Bureau, files: readonly CaseFile[]): Row<'civic_case_note'>[] {
  const written = new Map<string, number>();
  return files.flatMap((file, index) =>
    slotsOf(bureau, file, index).map(({ kind, visibility, by, at }, position) => {
      const turn = written.get(kind) ?? 0;
      written.set(kind, turn + 1);
      const wordings = OFFICE.notes[kind] ?? [];
      return {
        id: idOf(bureau, 'civic_case_note', file.case.number, String(position + 1)),
        tenantId: bureau.tenantId,
        caseId: file.case.id,
        authorId: staffId(bureau, by),
        visibility,
        body: wordings[turn % wordings.length] ?? '',
        createdAt: at,
      };
    }),
  );
}
