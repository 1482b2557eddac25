import { fromNaira, toDecimal } from '../money.ts';
import type { Row } from '../seed.ts';
import { type Firm, latest } from './firm.ts';
import { milestoneId, type PlannedProject } from './planned-project.ts';

export function projectRows(firm: Firm, projects: readonly PlannedProject[]): Row<'project_project'>[] {
  return projects.map((project) => {
    const { listed, milestones } = project;
    const personOf = (role: string): string => {
      const member = listed.team.find((candidate) => candidate.role === role);
      if (!member) throw new Error(`${listed.code} has nobody as ${role}`);
      return firm.colleague(member.person).memberId;
    };
    const endedAt = listed.status === 'COMPLETED' ? (milestones.at(-1)?.completedAt ?? null) : null;
    return {
      id: project.id,
      tenantId: firm.tenantId,
      platformInstanceId: firm.instanceId,
      code: listed.code,
      name: listed.name,
      description: listed.description,
      category: listed.category,
      clientName: listed.client,
      ownerId: personOf('OWNER'),
      managerId: personOf('MANAGER'),
      status: listed.status,
      priority: listed.priority,
      health: listed.health,
      progress: project.progress,
      currency: 'NGN',
      country: 'NG',
      budget: toDecimal(fromNaira(listed.budgetNaira)),
      startDate: firm.day(listed.start),
      targetDate: firm.day(listed.target),
      endDate: endedAt && endedAt.slice(0, 10),
      visibility: listed.visibility,
      createdAt: project.createdAt,
      updatedAt: lastChange(project),
    };
  });
}

function lastChange({ createdAt, startedAt, milestones }: PlannedProject): string {
  const changes = milestones.flatMap(({ tasks }) => tasks.map((task) => task.changedAt));
  return latest([createdAt, startedAt ?? createdAt, ...changes]);
}

/** A milestone depends on the one before it. */
export function milestoneRows(firm: Firm, projects: readonly PlannedProject[]): Row<'project_milestone'>[] {
  return projects.flatMap(({ id, listed: project, createdAt, milestones }) =>
    milestones.map(({ id: milestone, listed, sequence, progress, completedAt, tasks }) => ({
      id: milestone,
      tenantId: firm.tenantId,
      projectId: id,
      name: listed.name,
      sequence,
      weight: listed.weight,
      status: completedAt === null ? 'OPEN' : 'COMPLETED',
      progress,
      targetDate: firm.day(listed.target),
      completedAt,
      dependsOnId: sequence === 1 ? null : milestoneId(firm, project, sequence - 1),
      createdAt,
      updatedAt: latest([createdAt, ...tasks.map((task) => task.changedAt)]),
    })),
  );
}
