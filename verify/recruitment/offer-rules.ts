import type { Rule } from '../engine/contract.ts';
import { mix } from '../engine/rules.ts';

const clauses = ['8.1.a'];

const WITH_APPLICANT = `{recruit_offer} o JOIN {recruit_application} a ON a.id = o."applicationId"`;

/** What applicants are offered, and what they answer. */
export const offerRules: readonly Rule[] = [
  mix('recruitment.offer-mix', 'recruit_offer', 'status', {
    DRAFT: 0,
    PENDING_APPROVAL: 1,
    APPROVED: 0,
    SENT: 1,
    VIEWED: 0,
    ACCEPTED: 2,
    DECLINED: 1,
    EXPIRED: 0,
    NEGOTIATING: 0,
  }),
  {
    id: 'recruitment.offer-stage',
    title:
      'only those who have come to the stage of offers have one: accepted if hired, declined if withdrawn, else open',
    clauses,
    sql: `
      SELECT a."candidateName" AS subject, coalesce(o.status::text, 'none') AS have,
        CASE WHEN a."furthestStage" < 'OFFER' THEN 'none' WHEN a.stage = 'HIRED' THEN 'ACCEPTED' WHEN a.stage = 'WITHDRAWN' THEN 'DECLINED'
          WHEN o.status IN ('ACCEPTED', 'DECLINED', 'EXPIRED') OR o.id IS NULL THEN 'open' ELSE o.status::text END AS want
      FROM {recruit_application} a LEFT JOIN {recruit_offer} o ON o."applicationId" = a.id`,
  },
  {
    id: 'recruitment.offer-links',
    title: 'an offer and its application name each other, and no application names an offer that is not its own',
    clauses,
    sql: `
      SELECT a."candidateName" AS subject, CASE WHEN o.id = l.id THEN 'both ways' ELSE 'one way' END AS have, 'both ways' AS want
      FROM {recruit_application} a LEFT JOIN {recruit_offer} o ON o."applicationId" = a.id LEFT JOIN {recruit_offer} l ON l.id = a."offerId"
      WHERE o.id IS NOT NULL OR a."offerId" IS NOT NULL`,
  },
  {
    id: 'recruitment.offer-pay',
    title: 'housing is 15 % and transport 10 % of base salary, gross pay their sum with it, pension 10 % of the three',
    clauses,
    sql: `
      SELECT a."candidateName" || ' ' || m.measure AS subject, m.have::text, m.want::numeric(14, 2)::text AS want
      FROM ${WITH_APPLICANT}
      CROSS JOIN LATERAL (VALUES ('housing', o."housingAllowance", round(o."baseSalary" * 0.15, 2)),
        ('transport', o."transportAllowance", round(o."baseSalary" * 0.10, 2)),
        ('gross', o."grossMonthly", o."baseSalary" + o."housingAllowance" + o."transportAllowance" + o."otherAllowance"),
        ('pension', o."pensionContribution", round((o."baseSalary" + o."housingAllowance" + o."transportAllowance") * 0.10, 2))) m(measure, have, want)`,
  },
  {
    id: 'recruitment.offer-band',
    title: 'an offer is for the post applied for, in naira, its base salary within the band',
    clauses,
    sql: `
      SELECT a."candidateName" AS subject, concat_ws(' ', o.position, o.currency, o."baseSalary") AS have,
        concat_ws(' ', j.title, j.currency, least(greatest(o."baseSalary", j."salaryMin"), j."salaryMax")) AS want
      FROM ${WITH_APPLICANT} JOIN {recruit_job} j ON j.id = a."jobId"`,
  },
  {
    id: 'recruitment.offer-steps',
    title: 'an offer has been through the steps that its status says, and says why it was declined',
    clauses,
    sql: `
      SELECT a."candidateName" AS subject,
        concat_ws(' ', o.status, CASE WHEN o."approvedAt" IS NOT NULL AND o."approvedById" IS NOT NULL THEN 'approved' END,
          CASE WHEN o."sentAt" IS NOT NULL AND o."respondBy" IS NOT NULL THEN 'sent' END, CASE WHEN o."viewedAt" IS NOT NULL THEN 'viewed' END,
          CASE WHEN o."respondedAt" IS NOT NULL THEN 'answered' END, CASE WHEN o."declineReason" <> '' THEN 'with a reason' END) AS have,
        concat_ws(' ', o.status, CASE o.status WHEN 'APPROVED' THEN 'approved' WHEN 'SENT' THEN 'approved sent'
          WHEN 'VIEWED' THEN 'approved sent viewed' WHEN 'EXPIRED' THEN 'approved sent' WHEN 'ACCEPTED' THEN 'approved sent viewed answered'
          WHEN 'DECLINED' THEN 'approved sent viewed answered with a reason' END) AS want
      FROM ${WITH_APPLICANT}`,
  },
  {
    id: 'recruitment.offer-times',
    title: 'an offer follows a passed interview, step by step, is answered by its deadline, and open until then',
    clauses,
    sql: `
      SELECT a."candidateName" AS subject,
        CASE WHEN o."createdAt" < (SELECT max(i."completedAt") FROM {recruit_interview} i WHERE i."applicationId" = a.id) THEN 'offered before the interview'
          WHEN o."approvedAt" < o."createdAt" OR o."sentAt" < o."approvedAt" OR o."viewedAt" < o."sentAt" OR o."respondedAt" < o."viewedAt" THEN 'steps out of order'
          WHEN o."respondedAt" > o."respondBy" THEN 'answered ' || o."respondedAt"
          WHEN o.status IN ('SENT', 'VIEWED', 'NEGOTIATING') AND o."respondBy" <= :now::timestamp THEN 'expired ' || o."respondBy"
          WHEN o."respondedAt" IS DISTINCT FROM coalesce(a."hiredAt", a."withdrawnAt") THEN 'answered at another time than the application'
          WHEN greatest(o."createdAt", o."approvedAt", o."sentAt", o."viewedAt", o."respondedAt") <> o."updatedAt" OR o."updatedAt" > :now::timestamp
            THEN 'changed ' || o."updatedAt" ELSE 'in time' END AS have, 'in time' AS want
      FROM ${WITH_APPLICANT}`,
  },
  {
    id: 'recruitment.offer-start',
    title: 'the first day at work is a Monday, a week after the answer or later, and ahead of whoever has not answered',
    clauses,
    sql: `
      SELECT a."candidateName" AS subject, CASE WHEN extract(isodow FROM o."startDate") <> 1 THEN 'starts on a ' || trim(to_char(o."startDate", 'Day'))
          WHEN o."startDate" < coalesce(o."respondedAt", :now::timestamp) + interval '7 days' THEN 'starts ' || o."startDate" ELSE 'in time' END AS have,
        'in time' AS want
      FROM ${WITH_APPLICANT}`,
  },
  {
    id: 'recruitment.offer-approval',
    title: 'an admin approves an offer that somebody else wrote',
    clauses,
    sql: `
      SELECT a."candidateName" AS subject, CASE WHEN o."approvedById" = o."createdById" THEN 'the author' ELSE coalesce(m.role::text, 'nobody') END AS have,
        'TENANT_ADMIN' AS want
      FROM ${WITH_APPLICANT} LEFT JOIN {TenantMembership} m ON m."userId" = o."approvedById" AND m."tenantId" = o."tenantId" AND m."isActive"
      WHERE o.status NOT IN ('DRAFT', 'PENDING_APPROVAL')`,
  },
  {
    id: 'recruitment.offer-openings',
    title: 'no job has more offers that are open or accepted than it has openings',
    clauses,
    sql: `
      SELECT j.code AS subject, count(o.id) AS have, least(count(o.id), j.openings) AS want
      FROM {recruit_job} j LEFT JOIN {recruit_application} a ON a."jobId" = j.id
      LEFT JOIN {recruit_offer} o ON o."applicationId" = a.id AND o.status NOT IN ('DECLINED', 'EXPIRED') GROUP BY j.code, j.openings`,
  },
];
