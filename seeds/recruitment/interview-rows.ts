import type { Row } from '../seed.ts';
import type { Agency } from './agency.ts';
import { type Applicant, applicantBy } from './applicants.ts';
import { content, type InterviewContent } from './content.ts';

const DAYS_AHEAD = 4;

/** Each applicant's interview: arranged four days ahead, held on a working day, or today. */
export function interviewRows(agency: Agency, applicants: readonly Applicant[]): Row<'recruit_interview'>[] {
  return content.interviews.map((listed) => {
    const { id, email, base, job } = applicantBy(applicants, listed.person);
    const scheduledAt = agency.office(base + listed.day, listed.time);
    const createdAt = arrangedAt(agency, base, listed);
    const { status, result } = outcomeOf(base, listed);
    const endsAt = agency.calendar.after(scheduledAt, listed.minutes);
    const link = `https://meet.swift-hr.example/${job.code}-${listed.person}`.toLowerCase();
    return {
      id: agency.id('recruit_interview', job.code, email, '1'),
      tenantId: agency.tenantId,
      applicationId: id,
      round: 1,
      type: listed.type,
      status,
      result,
      scheduledAt,
      durationMinutes: listed.minutes,
      interviewerId: agency.persona(listed.interviewer).id,
      panel: listed.panel.map((local) => agency.persona(local).name),
      meetingLink: listed.type === 'VIDEO' || listed.type === 'TECHNICAL' ? link : null,
      room: listed.room,
      completedAt: status === 'COMPLETED' ? endsAt : null,
      score: listed.score,
      recommendation: listed.recommendation,
      feedback: listed.feedback,
      createdAt,
      updatedAt: status === 'SCHEDULED' ? createdAt : endsAt,
    };
  });
}

/** When the interview was put in the diary: what moves an applicant to the stage of interviews. */
export function arrangedAt(agency: Agency, base: number, { day }: InterviewContent): string {
  return agency.office(Math.min(base + day - DAYS_AHEAD, -1), '16:30');
}

function outcomeOf(base: number, { day, recommendation }: InterviewContent) {
  if (base + day >= 0) return { status: 'SCHEDULED', result: 'PENDING' } as const;
  if (recommendation === null) return { status: 'NO_SHOW', result: 'NO_SHOW' } as const;
  return { status: 'COMPLETED', result: recommendation === 'NO' ? 'FAIL' : 'PASS' } as const;
}
