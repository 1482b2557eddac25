import { fromNaira, type Kobo, share, sum, toDecimal } from '../money.ts';
import { mondayFrom, officeDay } from '../office-day.ts';
import type { Row } from '../seed.ts';
import { type Agency, latest } from './agency.ts';
import { type Applicant, applicantBy } from './applicants.ts';
import { content, type OfferContent } from './content.ts';
import { acceptedAt } from './job-rows.ts';

const HOUSING = 1_500;
const TRANSPORT = 1_000;
const EMPLOYER_PENSION = 1_000;

/** From the offer being sent to its deadline. */
const DAYS_TO_ANSWER = 7;

/** From the offer being written to the first day at work that it proposes. */
const DAYS_TO_START = 30;

export function offerRows(agency: Agency, applicants: readonly Applicant[]): Row<'recruit_offer'>[] {
  return content.offers.map((listed) => {
    const applicant = applicantBy(applicants, listed.person);
    const times = timesOf(agency, applicant, listed);
    const starts = applicant.hire?.starts ?? mondayFrom(agency.calendar, listed.created + DAYS_TO_START);
    return {
      id: offerId(agency, applicant),
      tenantId: agency.tenantId,
      applicationId: applicant.id,
      position: applicant.job.title,
      status: listed.status,
      currency: 'NGN',
      ...payOf(fromNaira(listed.baseNaira), fromNaira(listed.otherNaira)),
      hmoPlan: listed.hmoPlan,
      probationMonths: listed.probationMonths,
      startDate: agency.calendar.day(starts),
      createdById: agency.persona('recruiter').id,
      approvedById: times.approvedAt && agency.persona('director').id,
      ...times,
      declineReason: listed.declineReason,
    };
  });
}

export function offerId(agency: Agency, { job, email }: Applicant): string {
  return agency.id('recruit_offer', job.code, email);
}

/** When the recruiter writes the offer: what moves an applicant to the stage of offers. */
export function offeredAt(agency: Agency, base: number, { created }: OfferContent): string {
  return agency.office(base + created, '10:05');
}

function timesOf(agency: Agency, applicant: Applicant, listed: OfferContent) {
  const { calendar } = agency;
  const { base } = applicant;
  const approvedAt = listed.approved === null ? null : agency.office(base + listed.approved, '12:20');
  const sentDay = listed.sent === null ? null : officeDay(calendar, base + listed.sent);
  const sentAt = sentDay === null ? null : calendar.at(sentDay, '14:10');
  const viewedAt = listed.viewed === null ? null : calendar.at(base + listed.viewed, '19:30');
  const respondedAt = answeredAt(agency, applicant);
  const createdAt = offeredAt(agency, base, listed);
  return {
    approvedAt,
    sentAt,
    viewedAt,
    respondBy: sentDay === null ? null : agency.office(sentDay + DAYS_TO_ANSWER, '17:00'),
    respondedAt,
    createdAt,
    updatedAt: latest([createdAt, approvedAt, sentAt, viewedAt, respondedAt]),
  };
}

/** Whoever declines withdraws the application with it. */
function answeredAt(agency: Agency, { hire, listed }: Applicant): string | null {
  if (hire !== null) return acceptedAt(agency, hire.accepted);
  return listed.ended === null ? null : agency.calendar.at(listed.ended.day, listed.ended.time);
}

function payOf(base: Kobo, other: Kobo) {
  const housing = share(base, HOUSING);
  const transport = share(base, TRANSPORT);
  return {
    baseSalary: toDecimal(base),
    housingAllowance: toDecimal(housing),
    transportAllowance: toDecimal(transport),
    otherAllowance: toDecimal(other),
    grossMonthly: toDecimal(sum([base, housing, transport, other])),
    pensionContribution: toDecimal(share(sum([base, housing, transport]), EMPLOYER_PENSION)),
  };
}
