import { fromNaira, toDecimal } from '../money.ts';
import type { Row } from '../seed.ts';
import { type Agency, latest } from './agency.ts';
import type { Applicant } from './applicants.ts';
import { content } from './content.ts';

/** Filled counts are counted, and a job is filled on the day of its last hire. */
export function jobRows(agency: Agency, applicants: readonly Applicant[]): Row<'recruit_job'>[] {
  return content.jobs.map((job) => {
    const hires = applicants
      .filter((applicant) => applicant.job.code === job.code)
      .flatMap(({ hire }) => (hire === null ? [] : [acceptedAt(agency, hire.accepted)]));
    const [least = 0, most = 0] = job.salaryNaira;
    const createdAt = agency.office(job.created, '09:15');
    const approvedAt = job.posted === null ? null : agency.office(job.posted - 1, '10:30');
    const postedAt = job.posted === null ? null : agency.office(job.posted, '11:30');
    return {
      id: agency.id('recruit_job', job.code),
      tenantId: agency.tenantId,
      platformInstanceId: agency.instanceId,
      code: job.code,
      title: job.title,
      department: job.department,
      summary: job.summary,
      location: job.location,
      country: 'NG',
      workplace: job.workplace,
      employmentType: job.employmentType,
      qualification: job.qualification,
      currency: 'NGN',
      salaryMin: toDecimal(fromNaira(least)),
      salaryMax: toDecimal(fromNaira(most)),
      openings: job.openings,
      filledCount: hires.length,
      status: job.status,
      recruiterId: agency.persona('recruiter').id,
      hiringManagerId: agency.persona('hiring').id,
      approvedById: approvedAt && agency.persona('director').id,
      approvedAt,
      postedAt,
      closesAt: job.closes === null ? null : agency.office(job.closes, '17:00'),
      filledAt: job.status === 'FILLED' ? latest(hires) : null,
      createdAt,
      updatedAt: latest([createdAt, postedAt, ...hires]),
    };
  });
}

/** Offers are answered before the day's work begins. */
export function acceptedAt({ calendar }: Agency, day: number): string {
  return calendar.at(day, '08:15');
}
