import type { Row } from '../seed.ts';
import { type Bureau, idOf } from './bureau.ts';
import { type Case, currentHolder } from './cases.ts';
import { slaDaysOf, staffId } from './establishment.ts';
import type { Request } from './requests.ts';

const DAY_MINUTES = 1440;

/** A case together with the request that it is about. */
export type CaseFile = Request & { case: Case };

export function caseFiles(requests: readonly Request[]): CaseFile[] {
  return requests.flatMap((request) => (request.case === null ? [] : [{ ...request, case: request.case }]));
}

export function caseRows(bureau: Bureau, files: readonly CaseFile[]): Row<'civic_case'>[] {
  return files.map(({ id: requestId, case: file, service }) => {
    const slaDeadline = bureau.calendar.after(file.openedAt, slaDaysOf(service) * DAY_MINUTES);
    const escalation = file.path.find(({ status }) => status === 'ESCALATED');
    return {
      id: file.id,
      tenantId: bureau.tenantId,
      caseNumber: file.number,
      requestId,
      priority: file.listed.priority,
      status: file.status,
      currentAssigneeId: currentHolder(bureau, file),
      slaDeadline,
      slaBreached: (file.resolvedAt ?? bureau.calendar.now) > slaDeadline,
      escalationLevel: escalation ? 1 : 0,
      escalationReason: escalation?.reason ?? null,
      resolution: file.listed.resolution,
      openedAt: file.openedAt,
      escalatedAt: file.escalatedAt,
      resolvedAt: file.resolvedAt,
      closedAt: file.closedAt,
      createdAt: file.openedAt,
      updatedAt: file.changedAt,
    };
  });
}

export function assignmentRows(bureau: Bureau, files: readonly CaseFile[]): Row<'civic_assignment'>[] {
  return files.flatMap(({ case: file }) =>
    file.assignments.map(({ assignee, assignedAt, completedAt, reason }, index) => ({
      id: idOf(bureau, 'civic_assignment', file.number, String(index + 1)),
      tenantId: bureau.tenantId,
      caseId: file.id,
      assigneeId: staffId(bureau, assignee),
      assignerId: staffId(bureau, 'manager'),
      status: completedAt === null ? 'ACTIVE' : 'COMPLETED',
      reason,
      assignedAt,
      completedAt,
      createdAt: assignedAt,
      updatedAt: completedAt ?? assignedAt,
    })),
  );
}

export function statusChangeRows(bureau: Bureau, files: readonly CaseFile[]): Row<'civic_status_change'>[] {
  return files.flatMap(({ case: file }) =>
    file.path.map(({ status, at, by, reason }, index) => ({
      id: idOf(bureau, 'civic_status_change', file.number, String(index + 1)),
      tenantId: bureau.tenantId,
      caseId: file.id,
      sequence: index + 1,
      fromStatus: file.path[index - 1]?.status ?? null,
      toStatus: status,
      changedById: staffId(bureau, by),
      reason,
      changedAt: at,
      createdAt: at,
    })),
  );
}
