import type { View } from '../engine/contract.ts';

const tenant = 'demo-project';

const TASK = `
      SELECT p.name AS project, t.title AS task, m.name AS assignee, t.priority, t.status, t."dueDate" AS due`;
const FROM_TASKS = `
      FROM {project_task} t JOIN {project_project} p ON p.id = t."projectId" JOIN {project_team_member} m ON m.id = t."assigneeId"`;

/** What the owner, the manager and the team open. */
export const views: readonly View[] = [
  {
    id: 'project-management.tasks-by-status',
    title: 'Tasks by status',
    tenant,
    atLeast: 4,
    chart: { kind: 'share', label: 'status', value: 'tasks' },
    sql: `
      SELECT t.status, count(*) AS tasks FROM {project_task} t GROUP BY t.status`,
  },
  {
    id: 'project-management.active-projects',
    title: 'Active projects with progress bars',
    tenant,
    atLeast: 3,
    chart: { kind: 'bars', label: 'name', value: 'percent' },
    sql: `
      SELECT p.code, p.name, p."clientName" AS client, u.name AS manager, p.priority, repeat('█', p.progress / 10) || repeat('░', 10 - p.progress / 10) AS bar,
        p.progress AS percent, p."targetDate" AS target, (SELECT count(*) FROM {project_task} t WHERE t."projectId" = p.id AND t.status <> 'DONE') AS "openTasks"
      FROM {project_project} p JOIN "User" u ON u.id = p."managerId" WHERE p.status = 'ACTIVE' AND p.progress BETWEEN 1 AND 99`,
  },
  {
    id: 'project-management.due-today',
    title: 'Tasks due today',
    tenant,
    atLeast: 4,
    sql: `${TASK} ${FROM_TASKS} WHERE t.status <> 'DONE' AND t."dueDate" = :today::date AND p.status = 'ACTIVE'`,
  },
  {
    id: 'project-management.overdue',
    title: 'Overdue tasks',
    tenant,
    atLeast: 3,
    sql: `${TASK}, :today::date - t."dueDate" AS "daysLate" ${FROM_TASKS} WHERE t.status <> 'DONE' AND t."dueDate" < :today::date AND p.status = 'ACTIVE'`,
  },
  {
    id: 'project-management.health-board',
    title: 'Health board',
    tenant,
    atLeast: 3,
    sql: `
      SELECT p.health, string_agg(p.name, ', ' ORDER BY p.code) AS projects,
        sum((SELECT count(*) FROM {project_task} t WHERE t."projectId" = p.id AND t.status = 'BLOCKED')) AS blocked,
        sum((SELECT count(*) FROM {project_task} t WHERE t."projectId" = p.id AND t.status <> 'DONE' AND t."dueDate" < :today::date)) AS late
      FROM {project_project} p WHERE p.status = 'ACTIVE' GROUP BY p.health`,
  },
  {
    id: 'project-management.team-list',
    title: 'Team list',
    tenant,
    atLeast: 21,
    sql: `
      SELECT p.name AS project, m.name, m.role, m."memberType" AS kind, m."joinedAt" AS since,
        (SELECT count(*) FROM {project_task} t WHERE t."assigneeId" = m.id AND t.status <> 'DONE') AS "openTasks",
        (SELECT sum(t."actualHours") FROM {project_task} t WHERE t."assigneeId" = m.id) AS hours
      FROM {project_team_member} m JOIN {project_project} p ON p.id = m."projectId" WHERE m.status = 'ACTIVE'`,
  },
  {
    id: 'project-management.budget-vs-actual',
    title: 'Budget against actual',
    tenant,
    atLeast: 16,
    naira: ['estimated', 'actual', 'left'],
    sql: `
      SELECT p.name AS project, b.category AS head, b."estimatedAmount" AS estimated, b."actualAmount" AS actual, b."estimatedAmount" - b."actualAmount" AS left,
        round(100 * b."actualAmount" / b."estimatedAmount", 1) AS percent, u.name AS "approvedBy"
      FROM {project_budget_item} b JOIN {project_project} p ON p.id = b."projectId" LEFT JOIN "User" u ON u.id = b."approvedById"
      WHERE p.status IN ('ACTIVE', 'COMPLETED')`,
  },
];
