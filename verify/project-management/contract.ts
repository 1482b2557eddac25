import { defineContract } from '../engine/contract.ts';
import { budgetRules } from './budget-rules.ts';
import { milestoneRules } from './milestone-rules.ts';
import { projectRules } from './project-rules.ts';
import { taskRules } from './task-rules.ts';
import { teamRules } from './team-rules.ts';
import { views } from './views.ts';
import { projectWorkflow } from './workflow.ts';

const rows = (count: number) => ({ 'demo-project': count });

/** Projects: progress follows from tasks, health from dates, and nothing happens that the status rules out. */
export const contract = defineContract({
  suite: 'project-management',
  tables: {
    project_project: { layer: 'operational', rows: rows(5) },
    project_milestone: { layer: 'operational', rows: rows(22) },
    project_team_member: { layer: 'operational', rows: rows(22) },
    project_task: { layer: 'workflow', rows: rows(97) },
    project_budget_item: { layer: 'workflow', rows: rows(18) },
  },
  softReferences: [
    'project_project.platformInstanceId -> PlatformInstance.id',
    'project_project.ownerId -> User.id',
    'project_project.managerId -> User.id',
    'project_task.assigneeId -> project_team_member.id',
    'project_budget_item.milestoneId -> project_milestone.id',
    'project_budget_item.approvedById -> User.id',
  ],
  /** The account of staff, held by a rule, and the email of an external person, who has none. */
  external: ['project_team_member.memberId'],
  rules: [...projectRules, ...milestoneRules, ...taskRules, ...teamRules, ...budgetRules],
  views,
  workflows: [projectWorkflow],
  // Clients of the firm do not sign in.
  endUsers: [],
});
