import type { Rule } from '../engine/contract.ts';
import { everyRow, mix } from '../engine/rules.ts';

const clauses = ['8.1.a'];

/** The five projects as a whole. */
export const projectRules: readonly Rule[] = [
  mix('project-management.project-mix', 'project_project', 'status', {
    DRAFT: 1,
    ACTIVE: 3,
    ON_HOLD: 0,
    COMPLETED: 1,
    CANCELLED: 0,
    ARCHIVED: 0,
  }),
  {
    id: 'project-management.terms',
    title:
      'each project has its agreed budget, length, status, and numbers of milestones, tasks, people and budget items',
    clauses: ['6.2.a', ...clauses],
    sql: `
      SELECT name AS subject,
        concat_ws(' ', p.currency, p.budget, p.status, CASE WHEN p."targetDate" - p."startDate" BETWEEN 30 * w.months - 4 AND 30 * w.months + 4
            THEN w.months || ' × 30 days' ELSE p."targetDate" - p."startDate" || ' days' END,
          (SELECT count(*) FROM {project_milestone} m WHERE m."projectId" = p.id), (SELECT count(*) FROM {project_task} t WHERE t."projectId" = p.id),
          (SELECT count(*) FROM {project_team_member} m WHERE m."projectId" = p.id),
          (SELECT count(*) FROM {project_budget_item} b WHERE b."projectId" = p.id)) AS have,
        concat_ws(' ', 'NGN', w.budget::numeric(14, 2), w.status, w.months || ' × 30 days', w.milestones, w.tasks, w.people, w.items) AS want
      FROM (VALUES ('Victoria Island Office Renovation', 25000000, 'ACTIVE', 3, 4, 18, 5, 5), ('Youth Empowerment Programme', 15000000, 'ACTIVE', 6, 6, 28, 6, 5),
        ('E-commerce Platform', 8500000, 'ACTIVE', 4, 5, 24, 5, 4), ('Annual Audit Preparation', 2500000, 'COMPLETED', 1, 3, 10, 3, 2),
        ('Staff Training Portal', 3500000, 'DRAFT', 3, 4, 17, 3, 2)) AS w(name, budget, status, months, milestones, tasks, people, items)
      FULL JOIN {project_project} p USING (name)`,
  },
  {
    id: 'project-management.codes',
    title: 'project codes carry the prefix of the firm and are counted without a gap',
    clauses,
    sql: `
      SELECT p.code AS subject, p.code AS have, 'BRP-PRJ-' || lpad((row_number() OVER (ORDER BY p.code))::text, 3, '0') AS want FROM {project_project} p`,
  },
  {
    id: 'project-management.instance',
    title: 'a project belongs to the default instance of its tenant',
    clauses: ['2.a', ...clauses],
    sql: `
      SELECT p.code AS subject, CASE WHEN i."tenantId" = p."tenantId" AND i."isDefault" THEN 'the default instance' ELSE 'another' END AS have,
        'the default instance' AS want
      FROM {project_project} p LEFT JOIN {PlatformInstance} i ON i.id = p."platformInstanceId"`,
  },
  {
    id: 'project-management.people-in-charge',
    title: 'the owner and the manager of a project are those of its team, the owner an admin',
    clauses,
    sql: `
      SELECT p.code || ' ' || w.role AS subject, concat_ws(' ', m.name, k.role) AS have, concat_ws(' ', u.name, 'TENANT_ADMIN') AS want
      FROM {project_project} p CROSS JOIN LATERAL (VALUES ('OWNER', p."ownerId"), ('MANAGER', p."managerId")) w(role, id)
      LEFT JOIN "User" u ON u.id = w.id LEFT JOIN {project_team_member} m ON m."projectId" = p.id AND m.role::text = w.role AND m.status = 'ACTIVE'
      LEFT JOIN {TenantMembership} k ON k."userId" = m."memberId" AND k."tenantId" = p."tenantId" AND k."isActive"`,
  },
  everyRow(
    {
      id: 'project-management.project-dates',
      title: 'a draft begins later, an active project is between its dates, a completed one ended on a day in between',
    },
    'project_project',
    'code',
    `t."startDate" < t."targetDate" AND (t."createdAt" + interval '1 hour')::date <= t."startDate" AND (t."endDate" IS NOT NULL) = (t.status = 'COMPLETED')
      AND CASE t.status WHEN 'DRAFT' THEN t."startDate" > :today::date WHEN 'ACTIVE' THEN :today::date BETWEEN t."startDate" AND t."targetDate"
        WHEN 'COMPLETED' THEN t."endDate" > t."startDate" AND t."endDate" <= :today::date ELSE true END`,
    ['status', 'createdAt', 'startDate', 'targetDate', 'endDate'],
  ),
  {
    id: 'project-management.progress',
    title: 'the progress of a project is that of its milestones, each by its weight; the weights make a hundred',
    clauses,
    sql: `
      SELECT p.code AS subject, concat_ws(' ', p.progress, 'of', m.weights) AS have, concat_ws(' ', round(m.weighted / 100.0), 'of', 100) AS want
      FROM {project_project} p CROSS JOIN LATERAL (SELECT sum(m.weight) AS weights, sum(m.weight * m.progress) AS weighted
        FROM {project_milestone} m WHERE m."projectId" = p.id) m`,
  },
  {
    id: 'project-management.health',
    title: 'a project is delayed once a milestone is late, at risk while a task is late or blocked, else on track',
    clauses,
    sql: `
      SELECT p.code AS subject, p.health::text AS have,
        CASE WHEN EXISTS (SELECT FROM {project_milestone} m WHERE m."projectId" = p.id AND m.status = 'OPEN' AND m."targetDate" < :today::date) THEN 'DELAYED'
          WHEN EXISTS (SELECT FROM {project_task} t WHERE t."projectId" = p.id AND (t.status = 'BLOCKED' OR t.status <> 'DONE' AND t."dueDate" < :today::date))
            THEN 'AT_RISK' ELSE 'ON_TRACK' END AS want
      FROM {project_project} p`,
  },
  {
    id: 'project-management.health-mix',
    title: 'of the active projects one each is on track, at risk and delayed',
    clauses,
    sql: `
      SELECT h.health::text AS subject, count(p.id) AS have, 1 AS want
      FROM unnest(enum_range(NULL::"ProjectHealth")) AS h(health) LEFT JOIN {project_project} p ON p.health = h.health AND p.status = 'ACTIVE' GROUP BY 1`,
  },
  {
    id: 'project-management.completed',
    title: 'a completed project has everything done, and ended on the day of its last milestone',
    clauses,
    sql: `
      SELECT p.code AS subject, concat_ws(' ', p.progress, (SELECT count(*) FROM {project_task} t WHERE t."projectId" = p.id AND t.status <> 'DONE'), 'open, ended', p."endDate") AS have,
        concat_ws(' ', 100, 0, 'open, ended', (SELECT max((m."completedAt" + interval '1 hour')::date) FROM {project_milestone} m WHERE m."projectId" = p.id)) AS want
      FROM {project_project} p WHERE p.status = 'COMPLETED'`,
  },
  {
    id: 'project-management.draft-untouched',
    title: 'in a draft nothing has begun, nothing is approved and nothing is spent',
    clauses,
    sql: `
      SELECT p.code AS subject, concat_ws(' ', p.progress, 'percent',
          (SELECT count(*) FROM {project_task} t WHERE t."projectId" = p.id AND (t.status <> 'TODO' OR t."actualHours" IS NOT NULL)), 'begun',
          (SELECT count(*) FROM {project_budget_item} b WHERE b."projectId" = p.id AND (b."isApproved" OR b."actualAmount" <> 0)), 'approved or spent') AS have,
        '0 percent 0 begun 0 approved or spent' AS want
      FROM {project_project} p WHERE p.status = 'DRAFT'`,
  },
];
