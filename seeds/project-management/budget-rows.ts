import { fromNaira, toDecimal } from '../money.ts';
import type { Row } from '../seed.ts';
import { type Firm, latest } from './firm.ts';
import { milestoneId, type PlannedProject } from './planned-project.ts';

/** The owner approves money on the first day of the project, and none for a draft. */
export function budgetRows(firm: Firm, projects: readonly PlannedProject[]): Row<'project_budget_item'>[] {
  return projects.flatMap(({ id, listed: project, createdAt, startedAt, milestones }) => {
    const spentUntil = latest([createdAt, ...milestones.flatMap(({ completedAt }) => completedAt ?? [])]);
    return project.budget.map((item) => {
      const approvedAt = item.approved ? startedAt : null;
      return {
        id: firm.id('project_budget_item', project.code, item.category),
        tenantId: firm.tenantId,
        projectId: id,
        milestoneId: item.milestone === null ? null : milestoneId(firm, project, item.milestone),
        category: item.category,
        description: item.description,
        currency: 'NGN',
        estimatedAmount: toDecimal(fromNaira(item.estimatedNaira)),
        actualAmount: toDecimal(fromNaira(item.actualNaira)),
        isApproved: item.approved,
        approvedById: item.approved ? firm.colleague('owner').memberId : null,
        approvedAt,
        createdAt,
        updatedAt: item.approved ? spentUntil : createdAt,
      };
    });
  });
}
