import type { Step } from '../engine/contract.ts';

const member = (local: string): string =>
  `(SELECT u.id FROM {TenantMembership} k JOIN "User" u ON u.id = k."userId" WHERE k."isActive" AND u.email = '${local}@demo-project.demo')`;

/** From the idea to work under way: a draft, its team, two milestones, three tasks, and money approved. */
export const planningSteps: readonly Step[] = [
  {
    title: 'The manager creates a project',
    sql: `
      INSERT INTO "project_project" (id, "tenantId", "platformInstanceId", code, name, description, category, "clientName", "ownerId", "managerId",
        budget, "startDate", "targetDate", "createdAt", "updatedAt")
      SELECT gen_random_uuid()::text, :tenant, i.id, 'BRP-PRJ-TRIAL', 'Site office on trial', 'A container, a desk and a generator.', 'Construction', i.name,
        ${member('owner')}, ${member('pm')}, 1000000, :today::date, :today::date + 30, :now::timestamp - interval '2 hours', :now::timestamp
      FROM {PlatformInstance} i WHERE i."isDefault"
      RETURNING id AS "projectId", 'status and progress' AS subject, status || ' ' || progress AS have, 'DRAFT 0' AS want`,
  },
  {
    title: 'Four people join the team',
    sql: `
      WITH joined AS (
        INSERT INTO "project_team_member" (id, "tenantId", "projectId", "memberId", name, email, role, "joinedAt", "updatedAt")
        SELECT gen_random_uuid()::text, :tenant, :projectId, u.id, u.name, u.email, r.role::"ProjectMemberRole", :now::timestamp - interval '110 minutes', :now::timestamp
        FROM (VALUES ('owner', 'OWNER'), ('pm', 'MANAGER'), ('lead', 'LEAD'), ('member', 'MEMBER')) r(local, role)
        JOIN "User" u ON u.email = r.local || '@demo-project.demo' JOIN {TenantMembership} k ON k."userId" = u.id AND k."isActive"
        RETURNING id, role)
      SELECT 'people' AS subject, count(*) AS have, 4 AS want, min(id) FILTER (WHERE role = 'MEMBER') AS "workerId", min(id) FILTER (WHERE role = 'LEAD') AS "leadId"
      FROM joined`,
  },
  {
    title: 'The first milestone is set',
    sql: `
      INSERT INTO "project_milestone" (id, "tenantId", "projectId", name, sequence, weight, "targetDate", "updatedAt")
      VALUES (gen_random_uuid()::text, :tenant, :projectId, 'Ground ready', 1, 60, :today::date + 10, :now::timestamp)
      RETURNING id AS "groundId", 'status' AS subject, status::text AS have, 'OPEN' AS want`,
  },
  {
    title: 'The second depends on it',
    sql: `
      INSERT INTO "project_milestone" (id, "tenantId", "projectId", name, sequence, weight, "targetDate", "dependsOnId", "updatedAt")
      SELECT gen_random_uuid()::text, :tenant, :projectId, 'Office in use', 2, 40, m."targetDate" + 20, m.id, :now::timestamp
      FROM {project_milestone} m WHERE m.id = :groundId
      RETURNING id AS "officeId", 'target within the project' AS subject, ("targetDate" <= (SELECT p."targetDate" FROM {project_project} p WHERE p.id = :projectId))::text AS have, 'true' AS want`,
  },
  {
    title: 'Two tasks make the first milestone',
    sql: `
      WITH planned AS (
        INSERT INTO "project_task" (id, "tenantId", "projectId", "milestoneId", title, "dueDate", "estimatedHours", checklist, "updatedAt")
        SELECT gen_random_uuid()::text, :tenant, :projectId, :groundId, w.title, :today::date + w.days, 8, '[{"item": "Photograph", "done": false}]', :now::timestamp
        FROM (VALUES ('Level the ground on trial', 3), ('Connect the power on trial', 6)) w(title, days) RETURNING id, title)
      SELECT 'tasks' AS subject, count(*) AS have, 2 AS want, min(id) FILTER (WHERE title LIKE 'Level%') AS "levelId", min(id) FILTER (WHERE title LIKE 'Connect%') AS "powerId"
      FROM planned`,
  },
  {
    title: 'A third waits for the power',
    sql: `
      INSERT INTO "project_task" (id, "tenantId", "projectId", "milestoneId", title, status, "dueDate", "estimatedHours", "blockedById", "updatedAt")
      SELECT gen_random_uuid()::text, :tenant, :projectId, :officeId, 'Move in on trial', CASE t.status WHEN 'DONE' THEN 'TODO' ELSE 'BLOCKED' END::"ProjectTaskStatus",
        t."dueDate" + 10, 4, t.id, :now::timestamp
      FROM {project_task} t WHERE t.id = :powerId
      RETURNING id AS "moveId", 'status' AS subject, status::text AS have, 'BLOCKED' AS want`,
  },
  {
    title: 'They are assigned to people of the team',
    sql: `
      UPDATE "project_task" t SET "assigneeId" = m.id FROM {project_team_member} m
      WHERE t."projectId" = :projectId AND m."projectId" = t."projectId" AND m.status = 'ACTIVE' AND m.id = CASE t.id WHEN :moveId THEN :leadId ELSE :workerId END
      RETURNING t.title AS subject, m.role::text AS have, CASE t.id WHEN :moveId THEN 'LEAD' ELSE 'MEMBER' END AS want`,
  },
  {
    title: 'The owner approves the budget',
    sql: `
      INSERT INTO "project_budget_item" (id, "tenantId", "projectId", "milestoneId", category, description, "estimatedAmount", "isApproved", "approvedById", "approvedAt", "updatedAt")
      SELECT gen_random_uuid()::text, :tenant, p.id, :groundId, 'EQUIPMENT'::"ProjectBudgetCategory", 'Container and generator', p.budget * 0.98, true, p."ownerId",
        :now::timestamp - interval '90 minutes', :now::timestamp
      FROM {project_project} p WHERE p.id = :projectId
      RETURNING id AS "itemId", 'estimate' AS subject, "estimatedAmount"::text AS have, '980000.00' AS want`,
  },
  {
    title: 'The project begins',
    sql: `
      UPDATE "project_project" p SET status = 'ACTIVE' WHERE p.id = :projectId AND p.status = 'DRAFT'
        AND (SELECT sum(b."estimatedAmount") FROM {project_budget_item} b WHERE b."projectId" = :projectId AND b."isApproved") BETWEEN p.budget * 0.95 AND p.budget * 1.05
      RETURNING 'status' AS subject, p.status::text AS have, 'ACTIVE' AS want`,
  },
];
