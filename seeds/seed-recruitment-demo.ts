import { AGENCY_SLUG, agencyOf } from './recruitment/agency.ts';
import { applicantsOf } from './recruitment/applicants.ts';
import { applicationRows } from './recruitment/application-rows.ts';
import { interviewRows } from './recruitment/interview-rows.ts';
import { jobRows } from './recruitment/job-rows.ts';
import { offerRows } from './recruitment/offers.ts';
import { onboardingRows } from './recruitment/onboarding-rows.ts';
import type { Seed } from './seed.ts';

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
    };
  },
};

if (import.meta.main) {
  const { runAlone } = await import('./run-alone.ts');
  await runAlone(seed);
}
