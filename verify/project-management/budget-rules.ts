import type { Rule } from '../engine/contract.ts';

const clauses = ['8.1.a'];

const NAMED = `p.code || ' ' || b.category`;
const WITH_PROJECT = `{project_budget_item} b JOIN {project_project} p ON p.id = b."projectId"`;

/** What a project costs. */
export const budgetRules: readonly Rule[] = [
  {
    id: 'project-management.budget-estimates',
    title: 'the estimates of a project come to its budget, five percent more or less',
    clauses,
    sql: `
      SELECT p.code AS subject, e.total::text AS have, least(greatest(e.total, round(p.budget * 0.95, 2)), round(p.budget * 1.05, 2))::text AS want
      FROM {project_project} p CROSS JOIN LATERAL (SELECT coalesce(sum(b."estimatedAmount"), 0)::numeric(14, 2) AS total
        FROM {project_budget_item} b WHERE b."projectId" = p.id) e`,
  },
  {
    id: 'project-management.budget-heads',
    title: 'every head is used by some project, and by none twice',
    clauses,
    sql: `
      SELECT h.head::text AS subject, CASE WHEN count(b.id) = 0 THEN 'unused' WHEN count(b.id) > count(DISTINCT b."projectId") THEN 'used twice' ELSE 'used' END AS have, 'used' AS want
      FROM unnest(enum_range(NULL::"ProjectBudgetCategory")) AS h(head) LEFT JOIN {project_budget_item} b ON b.category = h.head GROUP BY 1`,
  },
  {
    id: 'project-management.budget-approval',
    title: 'the owner of the project approves money once it begins, and nothing is spent before',
    clauses,
    sql: `
      SELECT ${NAMED} AS subject,
        CASE WHEN b."isApproved" AND b."approvedById" = p."ownerId" AND (b."approvedAt" + interval '1 hour')::date BETWEEN p."startDate" AND :today::date THEN 'approved'
          WHEN b."isApproved" OR b."approvedById" IS NOT NULL OR b."approvedAt" IS NOT NULL THEN 'half approved'
          WHEN b."actualAmount" <> 0 THEN 'spent without approval' ELSE 'not approved' END AS have,
        CASE WHEN b."isApproved" THEN 'approved' ELSE 'not approved' END AS want
      FROM ${WITH_PROJECT}`,
  },
  {
    id: 'project-management.budget-amounts',
    title:
      'amounts are naira, something is estimated, and what is spent stays within a tenth above it and within the budget',
    clauses,
    sql: `
      SELECT ${NAMED} AS subject, CASE WHEN b.currency <> 'NGN' THEN b.currency WHEN b."estimatedAmount" <= 0 THEN 'nothing estimated'
          WHEN b."actualAmount" NOT BETWEEN 0 AND b."estimatedAmount" * 1.1 THEN 'spent ' || b."actualAmount" || ' of ' || b."estimatedAmount"
          WHEN s.total > p.budget THEN 'spent ' || s.total || ' of ' || p.budget ELSE 'in bounds' END AS have, 'in bounds' AS want
      FROM ${WITH_PROJECT} CROSS JOIN LATERAL (SELECT sum(o."actualAmount") AS total FROM {project_budget_item} o WHERE o."projectId" = p.id) s`,
  },
  {
    id: 'project-management.budget-milestones',
    title: 'money set aside for a milestone is that of its own project',
    clauses,
    sql: `
      SELECT ${NAMED} AS subject, coalesce(o.code, 'no milestone') AS have, p.code AS want
      FROM ${WITH_PROJECT} LEFT JOIN {project_milestone} m ON m.id = b."milestoneId" LEFT JOIN {project_project} o ON o.id = m."projectId"
      WHERE b."milestoneId" IS NOT NULL`,
  },
];
