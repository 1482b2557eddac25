import { fromNaira, toDecimal } from '../money.ts';
import { type Row, rowWith } from '../seed.ts';
import type { Agency } from './agency.ts';
import type { Applicant } from './applicants.ts';
import { content } from './content.ts';
import { arrangedAt } from './interview-rows.ts';
import { acceptedAt } from './job-rows.ts';
import { offeredAt, offerId } from './offers.ts';

export function applicationRows(agency: Agency, applicants: readonly Applicant[]): Row<'recruit_application'>[] {
  return applicants.map((applicant) => {
    const { listed } = applicant;
    const appliedAt = agency.calendar.at(listed.applied.day, listed.applied.time);
    const stageChangedAt = changedAt(agency, applicant, appliedAt);
    const isRejected = listed.stage === 'REJECTED';
    const isWithdrawn = listed.stage === 'WITHDRAWN';
    const hasOffer = content.offers.some(({ person }) => person === listed.person);
    return {
      id: applicant.id,
      tenantId: agency.tenantId,
      jobId: agency.id('recruit_job', listed.job),
      userId: applicant.userId,
      candidateName: applicant.name,
      email: applicant.email,
      phone: applicant.phone,
      city: listed.city,
      country: 'NG',
      qualification: listed.qualification,
      experienceYears: listed.years,
      source: listed.source,
      score: listed.score,
      rating: listed.rating,
      currency: 'NGN',
      expectedSalary: toDecimal(fromNaira(listed.expectedNaira)),
      noticeDays: listed.noticeDays,
      stage: listed.stage,
      furthestStage: listed.ended?.reached ?? listed.stage,
      offerId: hasOffer ? offerId(agency, applicant) : null,
      appliedAt,
      screenedAt: screenedAt(agency, applicant),
      stageChangedAt,
      hiredAt: applicant.hire && stageChangedAt,
      rejectedAt: isRejected ? stageChangedAt : null,
      rejectionReason: isRejected ? (listed.ended?.reason ?? null) : null,
      withdrawnAt: isWithdrawn ? stageChangedAt : null,
      withdrawalReason: isWithdrawn ? (listed.ended?.reason ?? null) : null,
      createdAt: appliedAt,
      updatedAt: stageChangedAt,
    };
  });
}

function screenedAt(agency: Agency, { listed }: Applicant): string | null {
  return listed.screened === null ? null : agency.office(listed.screened, '11:40');
}

/** When the applicant came to the stage that they are in. */
function changedAt(agency: Agency, applicant: Applicant, appliedAt: string): string {
  const { listed, hire, base } = applicant;
  const { calendar, office } = agency;
  if (listed.ended !== null) {
    // An applicant withdraws on any day, the office rejects on its own.
    const { day, time } = listed.ended;
    return listed.stage === 'WITHDRAWN' ? calendar.at(day, time) : office(day, time);
  }
  if (hire !== null) return acceptedAt(agency, hire.accepted);
  if (listed.stage === 'OFFER') return offeredAt(agency, base, rowWith(content.offers, 'person', listed.person));
  if (listed.assessment !== undefined) return office(listed.assessment, '16:00');
  if (listed.stage === 'INTERVIEW') {
    return arrangedAt(agency, base, rowWith(content.interviews, 'person', listed.person));
  }
  return screenedAt(agency, applicant) ?? appliedAt;
}
