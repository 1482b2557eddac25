import type { Row } from '../seed.ts';
import { type Agency, latest } from './agency.ts';
import { type Applicant, applicantBy } from './applicants.ts';
import { type ChecklistContent, content, type Offset, type OnboardingContent } from './content.ts';
import { acceptedAt } from './job-rows.ts';

type TaskRow = Row<'recruit_onboarding_task'>;

/** The whole checklist for everybody who was hired. */
export function onboardingRows(agency: Agency, applicants: readonly Applicant[]): TaskRow[] {
  return content.onboarding.flatMap((onboarding) => {
    const applicant = applicantBy(applicants, onboarding.person);
    return content.checklist.map((item, index) => taskRow(agency, applicant, onboarding, item, index));
  });
}

function taskRow(
  agency: Agency,
  { id, email, hire, job }: Applicant,
  { person, statuses, skipReason }: OnboardingContent,
  item: ChecklistContent,
  index: number,
): TaskRow {
  const status = statuses[index];
  if (hire === null || status === undefined) throw new Error(`${person} was not hired, or the checklist is longer`);
  const due = hire.starts + item.dueAfterStart;
  const hiredAt = acceptedAt(agency, hire.accepted);
  const times = timesOf(agency, status, due, hiredAt, index === 0);
  const isVerified = status === 'COMPLETED' && item.document !== null;
  return {
    id: agency.id('recruit_onboarding_task', job.code, email, String(index + 1)),
    tenantId: agency.tenantId,
    applicationId: id,
    dueOrder: index + 1,
    name: item.name,
    category: item.category,
    ownerDepartment: item.department,
    dueDate: agency.calendar.day(due),
    requiredDocument: item.document,
    isVerified,
    verifiedById: isVerified ? agency.persona('recruiter').id : null,
    status,
    startedAt: times.startedAt,
    completedAt: times.completedAt,
    skipReason: status === 'SKIPPED' ? skipReason : null,
    createdAt: hiredAt,
    updatedAt: latest([hiredAt, ...Object.values(times)]),
  };
}

/** The contract is signed on the screen right after the offer; papers come in on the day that they are due. */
function timesOf(agency: Agency, status: TaskRow['status'], due: Offset, hiredAt: string, isContract: boolean) {
  const { calendar } = agency;
  const soon = isContract || due > 0;
  const startedAt = soon ? calendar.after(hiredAt, isContract ? 5 : 30) : calendar.at(due, '10:00');
  const open = { startedAt: null, completedAt: null, seenAt: null };
  if (status === 'COMPLETED') {
    const completedAt = isContract ? calendar.after(hiredAt, 20) : calendar.at(due, '14:30');
    return { ...open, startedAt, completedAt };
  }
  if (status === 'IN_PROGRESS') return { ...open, startedAt };
  if (status === 'SKIPPED') return { ...open, seenAt: calendar.at(due, '11:00') };
  // An open task turns overdue at the end of the day that it was due.
  return status === 'OVERDUE' ? { ...open, seenAt: calendar.at(due + 1, '00:05') } : open;
}
