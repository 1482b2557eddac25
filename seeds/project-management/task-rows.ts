import type { Row } from '../seed.ts';
import type { TaskContent } from './content.ts';
import type { Firm } from './firm.ts';
import { memberRowId, type PlannedProject, taskId } from './planned-project.ts';

export function taskRows(firm: Firm, projects: readonly PlannedProject[]): Row<'project_task'>[] {
  return projects.flatMap(({ id, listed: project, createdAt, milestones }) =>
    milestones.flatMap((milestone) =>
      milestone.tasks.map(({ id: task, listed, changedAt }) => ({
        id: task,
        tenantId: firm.tenantId,
        projectId: id,
        milestoneId: milestone.id,
        title: listed.title,
        status: listed.status,
        priority: listed.priority,
        assigneeId: memberRowId(firm, project, listed.who),
        dueDate: firm.day(listed.due),
        estimatedHours: listed.hours,
        actualHours: listed.worked,
        checklist: checklistOf(listed),
        blockedById: listed.after === undefined ? null : taskId(firm, project, listed.after),
        createdAt,
        updatedAt: changedAt,
      })),
    ),
  );
}

/** All ticked when the task is done or under review, the first items while it is under way, none before. */
function checklistOf({ status, checklist = [] }: TaskContent): { item: string; done: boolean }[] {
  const ticked =
    status === 'DONE' || status === 'REVIEW' ? checklist.length : status === 'IN_PROGRESS' ? checklist.length - 1 : 0;
  return checklist.map((item, index) => ({ item, done: index < ticked }));
}
