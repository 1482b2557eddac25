import { subscriberRows } from '../partner/subscriber-rows.ts';
import type { Seed } from '../seed.ts';
import { AGENCY_SLUG, agencyOf } from './agency.ts';
import { applicantsOf } from './applicants.ts';
import { applicationRows } from './application-rows.ts';
import { interviewRows } from './interview-rows.ts';
import { jobRows } from './job-rows.ts';
import { offerRows } from './offers.ts';
import { onboardingRows } from './onboarding-rows.ts';

/** Eight jobs and those who applied: every stage from the first mail to the last paper of the new colleague. */
export const seed: Seed = {
  suite: 'recruitment',
  script: 'seed-recruitment-demo.ts',
  batch: 'd3-c',
  tenants: [AGENCY_SLUG],
  needs: [],
  build(input) {
    const agency = agencyOf(input);
    const applicants = applicantsOf(agency);
    return {
      recruit_job: jobRows(agency, applicants),
      recruit_application: applicationRows(agency, applicants),
      recruit_interview: interviewRows(agency, applicants),
      recruit_offer: offerRows(agency, applicants),
      recruit_onboarding_task: onboardingRows(agency, applicants),
      ...subscriberRows(input, AGENCY_SLUG),
    };
  },
};
