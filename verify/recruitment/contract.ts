import { defineContract } from '../engine/contract.ts';
import { applicationRules } from './application-rules.ts';
import { interviewRules } from './interview-rules.ts';
import { jobRules } from './job-rules.ts';
import { offerRules } from './offer-rules.ts';
import { onboardingRules } from './onboarding-rules.ts';
import { views } from './views.ts';
import { hiringWorkflow } from './workflow.ts';

const rows = (count: number) => ({ 'demo-recruitment': count });

/** `t` belongs to an application of the account. */
const HERS = `t."applicationId" IN (SELECT a.id FROM "recruit_application" a WHERE a."userId" = :me)`;

/** Hiring: no stage without what leads to it, from a posted job to a colleague with a checklist. */
export const contract = defineContract({
  suite: 'recruitment',
  tables: {
    /** The posts that everything else hangs on. */
    recruit_job: { layer: 'operational', rows: rows(8) },
    recruit_application: { layer: 'workflow', rows: rows(28) },
    recruit_interview: { layer: 'workflow', rows: rows(12) },
    recruit_offer: { layer: 'workflow', rows: rows(5) },
    recruit_onboarding_task: { layer: 'workflow', rows: rows(20) },
  },
  softReferences: [
    'recruit_job.platformInstanceId -> PlatformInstance.id',
    'recruit_job.recruiterId -> User.id',
    'recruit_job.hiringManagerId -> User.id',
    'recruit_job.approvedById -> User.id',
    'recruit_application.userId -> User.id',
    'recruit_application.offerId -> recruit_offer.id',
    'recruit_interview.interviewerId -> User.id',
    'recruit_offer.createdById -> User.id',
    'recruit_offer.approvedById -> User.id',
    'recruit_onboarding_task.verifiedById -> User.id',
  ],
  external: [],
  rules: [...jobRules, ...applicationRules, ...interviewRules, ...offerRules, ...onboardingRules],
  views,
  workflows: [hiringWorkflow],
  endUsers: [
    {
      id: 'recruitment.candidate',
      title: 'The candidate with an offer to answer',
      tenant: 'demo-recruitment',
      identity: `SELECT a."userId" AS id FROM {recruit_application} a WHERE a.email = 'candidate@demo-recruitment.demo' AND a."userId" IS NOT NULL`,
      own: {
        recruit_job: `t.status = 'OPEN'`,
        recruit_application: 't."userId" = :me',
        recruit_interview: HERS,
        recruit_offer: `${HERS} AND t."sentAt" IS NOT NULL`,
        recruit_onboarding_task: HERS,
      },
      open: [],
      sees: { recruit_job: 5, recruit_application: 1, recruit_interview: 1, recruit_offer: 1 },
    },
  ],
});
