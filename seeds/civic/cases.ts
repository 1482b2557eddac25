import { atDesk, type Bureau, idOf, latest, numberOf } from './bureau.ts';
import { type CaseStatus, type ListedCase, type ListedInspection, OFFICE } from './content.ts';
import { staffId } from './establishment.ts';

/** A stretch of a case in one pair of hands. */
export interface Assignment {
  assignee: string;
  assignedAt: string;
  completedAt: string | null;
  reason: string;
}

export interface StatusChange {
  status: CaseStatus;
  at: string;
  /** The key of the member of staff who did it. */
  by: string;
  reason: string;
}

/** What an office makes of a paid request. */
export interface Case {
  id: string;
  number: string;
  listed: ListedCase;
  status: CaseStatus;
  path: readonly StatusChange[];
  assignments: readonly Assignment[];
  openedAt: string;
  escalatedAt: string | null;
  resolvedAt: string | null;
  closedAt: string | null;
  /** The latest of the status changes and handovers. */
  changedAt: string;
}

export function planCase(bureau: Bureau, listed: ListedCase, index: number): Case {
  const number = numberOf(bureau, 'CASE', index);
  const timeOf = (status: CaseStatus) => {
    const step = listed.path.find((candidate) => candidate.status === status);
    return step ? atDesk(bureau, step) : null;
  };
  const assignments = assignmentsOf(bureau, listed, timeOf('ASSIGNED'), timeOf('CLOSED'));
  const path = listed.path.map(({ status, reason, ...moment }) => {
    const at = atDesk(bureau, moment);
    return {
      status,
      at,
      by: AT_THE_DESK[status] ?? holderAt(assignments, at),
      reason: reason ?? OFFICE.reasons[status],
    };
  });
  return {
    id: idOf(bureau, 'civic_case', number),
    number,
    listed,
    status: path.at(-1)?.status ?? 'OPEN',
    path,
    assignments,
    openedAt: timeOf('OPEN') ?? '',
    escalatedAt: timeOf('ESCALATED'),
    resolvedAt: timeOf('RESOLVED'),
    closedAt: timeOf('CLOSED'),
    changedAt: latest([...path.map(({ at }) => at), ...assignments.map(({ assignedAt }) => assignedAt)]),
  };
}

/** One after the other; the last ends when the case is closed. */
function assignmentsOf(bureau: Bureau, listed: ListedCase, from: string | null, until: string | null): Assignment[] {
  const { assignee, handover } = listed;
  if (assignee === null || from === null) return [];
  const first = { assignee, assignedAt: from, reason: 'First assignment' };
  if (handover === null) return [{ ...first, completedAt: until }];
  const handedOverAt = atDesk(bureau, handover);
  return [
    { ...first, completedAt: handedOverAt },
    { assignee: handover.to, assignedAt: handedOverAt, completedAt: until, reason: handover.reason },
  ];
}

/** The registry opens, the manager assigns, escalates and closes, whoever holds the case does the rest. */
const AT_THE_DESK: Readonly<Partial<Record<CaseStatus, string>>> = {
  OPEN: 'clerk',
  ASSIGNED: 'manager',
  ESCALATED: 'manager',
  CLOSED: 'manager',
};

/** The key of whoever holds the case at a time. */
export function holderAt(assignments: readonly Assignment[], at: string): string {
  const holder = assignments.findLast(({ assignedAt }) => assignedAt <= at);
  if (!holder) throw new Error(`nobody holds the case at ${at}`);
  return holder.assignee;
}

/** The staff id of whoever holds the case now; nobody before the first assignment and once it is closed. */
export function currentHolder(bureau: Bureau, { assignments }: Case): string | null {
  const active = assignments.find(({ completedAt }) => completedAt === null);
  return active ? staffId(bureau, active.assignee) : null;
}

export function isPlanned({ status }: ListedInspection): boolean {
  return status === 'SCHEDULED' || status === 'IN_PROGRESS';
}
