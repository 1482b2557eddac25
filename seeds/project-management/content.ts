import type { Row } from '../seed.ts';
import projectManagement from './content.json' with { type: 'json' };

/** A day relative to the anchor. */
export type Offset = number;

export interface TaskContent {
  title: string;
  /** Who does it: a persona's local part, or the roster's email before the @. */
  who: string;
  status: NonNullable<Row<'project_task'>['status']>;
  priority: NonNullable<Row<'project_task'>['priority']>;
  due: Offset;
  hours: number;
  worked: number | null;
  /** The title of what has to be done first. */
  after?: string;
  checklist?: readonly string[];
}

export interface MilestoneContent {
  name: string;
  weight: number;
  target: Offset;
  tasks: readonly TaskContent[];
}

export interface MemberContent {
  person: string;
  role: NonNullable<Row<'project_team_member'>['role']>;
  /** From the start when absent. */
  joined?: Offset;
  left?: Offset;
}

export interface BudgetContent {
  category: Row<'project_budget_item'>['category'];
  description: string;
  estimatedNaira: number;
  actualNaira: number;
  approved: boolean;
  /** The milestone's place in the project, from 1; null where the money serves all of it. */
  milestone: number | null;
}

export interface ProjectContent {
  code: string;
  name: string;
  category: string;
  client: string;
  status: 'DRAFT' | 'ACTIVE' | 'COMPLETED';
  priority: NonNullable<Row<'project_project'>['priority']>;
  health: NonNullable<Row<'project_project'>['health']>;
  visibility: NonNullable<Row<'project_project'>['visibility']>;
  description: string;
  budgetNaira: number;
  created: Offset;
  start: Offset;
  target: Offset;
  team: readonly MemberContent[];
  budget: readonly BudgetContent[];
  milestones: readonly MilestoneContent[];
}

/** Five projects, milestone by milestone and task by task. */
export const content = projectManagement as { projects: readonly ProjectContent[] };
