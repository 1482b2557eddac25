import type { Fault } from '../engine/fault.ts';
import { hide, persona, project, spoil } from './plant.ts';

/** For the views and the workflow. */
export const useFaults: readonly Fault[] = [
  hide(
    'project-management.tasks-by-status',
    'Tasks by status',
    4,
    'project_task',
    `"tenantId" = 'TENANT_ID_PLACEHOLDER'`,
  ),
  hide(
    'project-management.active-projects',
    'Active projects with progress bars',
    3,
    'project_project',
    'progress = 0',
  ),
  hide('project-management.due-today', 'Tasks due today', 4, 'project_task', `"dueDate" = '2026-03-12'`),
  hide('project-management.overdue', 'Overdue tasks', 3, 'project_task', `"dueDate" = '2026-03-12'`),
  hide('project-management.health-board', 'Health board', 3, 'project_project', `status = 'ON_HOLD'`),
  hide('project-management.team-list', 'Team list', 21, 'project_team_member', `status = 'LEFT'`),
  hide('project-management.budget-vs-actual', 'Budget against actual', 16, 'project_project', `status = 'DRAFT'`),
  {
    check: 'project-management.project-possible',
    title: 'the tenant has no default instance',
    sql: `UPDATE "PlatformInstance" SET "isDefault" = false WHERE "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'The manager creates a project', have: 'no row', want: 'a row' },
  },
  {
    check: 'project-management.project-possible',
    title: 'the lead has left the firm',
    sql: `UPDATE "TenantMembership" SET "isActive" = false WHERE "userId" = ${persona('lead')} AND "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'Four people join the team: people', have: '3', want: '4' },
  },
  spoil(
    'project-management.project-possible',
    'another project has begun',
    ['project_project', project(5), `status = 'ACTIVE'`],
    ['The report tallies, and stands beside the other projects: active projects', '5', '4'],
  ),
];
