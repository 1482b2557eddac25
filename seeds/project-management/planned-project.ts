import { content, type MilestoneContent, type ProjectContent, type TaskContent } from './content.ts';
import type { Firm } from './firm.ts';
import { latest } from './firm.ts';
import { doneShare, weightedProgress } from './progress.ts';

export interface PlannedTask {
  id: string;
  listed: TaskContent;
  /** When its status last changed. */
  changedAt: string;
}

export interface PlannedMilestone {
  id: string;
  listed: MilestoneContent;
  sequence: number;
  progress: number;
  /** When its last task was done; null while one is open. */
  completedAt: string | null;
  tasks: readonly PlannedTask[];
}

/** A project with everything that follows from its tasks. */
export interface PlannedProject {
  id: string;
  listed: ProjectContent;
  createdAt: string;
  /** When the plan was approved and its team began. A draft waits for that. */
  startedAt: string | null;
  progress: number;
  milestones: readonly PlannedMilestone[];
}

export function planProjects(firm: Firm): PlannedProject[] {
  return content.projects.map((listed) => {
    const createdAt = firm.at(listed.created, '10:20');
    const milestones = listed.milestones.map((milestone, index) =>
      planMilestone(firm, listed, milestone, index + 1, createdAt),
    );
    const weighted = milestones.map(({ progress, listed: { weight } }) => ({ weight, progress }));
    return {
      id: firm.id('project_project', listed.code),
      listed,
      createdAt,
      startedAt: listed.status === 'DRAFT' ? null : firm.at(listed.start, '08:30'),
      progress: weightedProgress(weighted),
      milestones,
    };
  });
}

function planMilestone(
  firm: Firm,
  project: ProjectContent,
  listed: MilestoneContent,
  sequence: number,
  createdAt: string,
): PlannedMilestone {
  const tasks = listed.tasks.map((task) => ({
    id: taskId(firm, project, task.title),
    listed: task,
    changedAt: changedAt(firm, task, createdAt),
  }));
  const progress = doneShare(listed.tasks.map(({ status }) => status));
  return {
    id: milestoneId(firm, project, sequence),
    listed,
    sequence,
    progress,
    completedAt: progress === 100 ? latest(tasks.map((task) => task.changedAt)) : null,
    tasks,
  };
}

/** What is done was done on its day; what is under way was touched on the last working day before today. */
function changedAt(firm: Firm, { status, due }: TaskContent, createdAt: string): string {
  if (status === 'DONE') return firm.at(due, '15:30');
  return status === 'TODO' ? createdAt : firm.at(-1, '16:45');
}

export function taskId(firm: Firm, project: ProjectContent, title: string): string {
  return firm.id('project_task', project.code, title);
}

export function milestoneId(firm: Firm, project: ProjectContent, sequence: number): string {
  return firm.id('project_milestone', project.code, String(sequence));
}

export function memberRowId(firm: Firm, project: ProjectContent, person: string): string {
  return firm.id('project_team_member', project.code, firm.colleague(person).email);
}
