import type { Row } from '../seed.ts';
import { atDesk, type Bureau, idOf, latest, numberOf } from './bureau.ts';
import type { CaseFile } from './case-rows.ts';
import type { ListedInspection } from './content.ts';
import { staffId } from './establishment.ts';

export interface Inspection {
  id: string;
  number: string;
  listed: ListedInspection;
  file: CaseFile;
  replacesId: string | null;
  bookedAt: string;
  scheduledFor: string;
  startedAt: string | null;
  completedAt: string | null;
  changedAt: string | null;
}

/** The visits in the order in which they were booked; one that was put off is followed by its replacement. */
export function planInspections(bureau: Bureau, files: readonly CaseFile[]): Inspection[] {
  const booked = files
    .flatMap((file) => file.case.listed.inspections.map((listed) => ({ file, listed })))
    .map((entry) => ({ ...entry, bookedAt: atDesk(bureau, entry.listed.booked) }))
    .toSorted((a, b) => a.bookedAt.localeCompare(b.bookedAt));
  const ids = new Map(
    booked.map(({ listed }, index) => [listed, idOf(bureau, 'civic_inspection', numberOf(bureau, 'INS', index))]),
  );
  return booked.map(({ file, listed, bookedAt }, index) => {
    const visits = file.case.listed.inspections;
    const before = visits[visits.indexOf(listed) - 1];
    const time = (moment: ListedInspection['started']) => (moment === null ? null : atDesk(bureau, moment));
    return {
      id: ids.get(listed) ?? '',
      number: numberOf(bureau, 'INS', index),
      listed,
      file,
      replacesId: before?.status === 'RESCHEDULED' ? (ids.get(before) ?? null) : null,
      bookedAt,
      scheduledFor: atDesk(bureau, listed.scheduled),
      startedAt: time(listed.started),
      completedAt: time(listed.completed),
      changedAt: time(listed.changed),
    };
  });
}

export function inspectionRows(bureau: Bureau, inspections: readonly Inspection[]): Row<'civic_inspection'>[] {
  return inspections.map(({ listed, file, ...inspection }) => ({
    id: inspection.id,
    tenantId: bureau.tenantId,
    inspectionNumber: inspection.number,
    caseId: file.case.id,
    inspectorId: staffId(bureau, listed.inspector),
    replacesId: inspection.replacesId,
    status: listed.status,
    scheduledFor: inspection.scheduledFor,
    startedAt: inspection.startedAt,
    completedAt: inspection.completedAt,
    result: listed.result,
    reason: listed.reason,
    createdAt: inspection.bookedAt,
    updatedAt: latest([inspection.bookedAt, inspection.startedAt, inspection.completedAt, inspection.changedAt]),
  }));
}

export function findingRows(bureau: Bureau, inspections: readonly Inspection[]): Row<'civic_inspection_finding'>[] {
  return inspections.flatMap(({ id, number, listed, completedAt }) =>
    listed.findings.map(({ severity, description, correctiveAction }, index) => ({
      id: idOf(bureau, 'civic_inspection_finding', number, String(index + 1)),
      tenantId: bureau.tenantId,
      inspectionId: id,
      sequence: index + 1,
      severity,
      description,
      correctiveAction,
      createdAt: completedAt ?? '',
    })),
  );
}
