import type { Step } from '../engine/contract.ts';

/** The milestone `m` and its tasks: what its progress should be. */
const SHARE = `(SELECT round(100.0 * count(*) FILTER (WHERE t.status = 'DONE') / count(*))::int FROM {project_task} t WHERE t."milestoneId" = m.id)`;

/** From the first task to the report: work, review, a milestone completed, what waited goes on, money spent. */
export const workingSteps: readonly Step[] = [
  {
    title: 'Work begins on the first task',
    sql: `
      UPDATE "project_task" SET status = 'IN_PROGRESS', "actualHours" = 3 WHERE id = :levelId AND status = 'TODO' AND "assigneeId" IS NOT NULL
      RETURNING 'status' AS subject, status::text AS have, 'IN_PROGRESS' AS want`,
  },
  {
    title: 'It goes to review with its checklist ticked',
    sql: `
      UPDATE "project_task" SET status = 'REVIEW', "actualHours" = 7, checklist = jsonb_set(checklist, '{0,done}', 'true') WHERE id = :levelId AND status = 'IN_PROGRESS'
      RETURNING 'ticked' AS subject, checklist -> 0 ->> 'done' AS have, 'true' AS want`,
  },
  {
    title: 'It is done',
    sql: `UPDATE "project_task" SET status = 'DONE' WHERE id = :levelId AND status = 'REVIEW' RETURNING 'status' AS subject, status::text AS have, 'DONE' AS want`,
  },
  {
    title: 'The milestone is half way',
    sql: `
      UPDATE "project_milestone" m SET progress = ${SHARE} WHERE m.id = :groundId
      RETURNING 'progress' AS subject, m.progress AS have, 50 AS want`,
  },
  {
    title: 'The second task is done as well',
    sql: `
      UPDATE "project_task" SET status = 'DONE', "actualHours" = 9, checklist = jsonb_set(checklist, '{0,done}', 'true') WHERE id = :powerId
      RETURNING 'status' AS subject, status::text AS have, 'DONE' AS want`,
  },
  {
    title: 'The milestone is complete',
    sql: `
      UPDATE "project_milestone" m SET progress = ${SHARE}, status = 'COMPLETED', "completedAt" = :now::timestamp
      WHERE m.id = :groundId AND NOT EXISTS (SELECT FROM {project_task} t WHERE t."milestoneId" = :groundId AND t.status <> 'DONE')
      RETURNING 'status and progress' AS subject, m.status || ' ' || m.progress AS have, 'COMPLETED 100' AS want`,
  },
  {
    title: 'What waited for the power is free to go on',
    sql: `
      UPDATE "project_task" t SET status = 'TODO' FROM {project_task} b
      WHERE b.id = t."blockedById" AND t.id = :moveId AND t.status = 'BLOCKED' AND b.status = 'DONE'
      RETURNING 'status' AS subject, t.status::text AS have, 'TODO' AS want`,
  },
  {
    title: 'The project is as far as its milestones, by weight',
    sql: `
      UPDATE "project_project" p SET progress = (SELECT round(sum(m.weight * m.progress) / 100.0) FROM {project_milestone} m WHERE m."projectId" = p.id)
      WHERE p.id = :projectId RETURNING 'progress' AS subject, p.progress AS have, 60 AS want`,
  },
  {
    title: 'What was spent is booked',
    sql: `
      UPDATE "project_budget_item" SET "actualAmount" = 612500 WHERE id = :itemId AND "isApproved"
      RETURNING 'left' AS subject, ("estimatedAmount" - "actualAmount")::text AS have, '367500.00' AS want`,
  },
  {
    title: 'The report tallies, and stands beside the other projects',
    sql: `
      SELECT m.subject, m.have::text, m.want::text
      FROM {project_project} p CROSS JOIN LATERAL (VALUES
        ('progress', p.progress::numeric, (SELECT round(sum(m.weight * m.progress) / 100.0) FROM {project_milestone} m WHERE m."projectId" = p.id)),
        ('tasks done', (SELECT count(*)::numeric FROM {project_task} t WHERE t."projectId" = p.id AND t.status = 'DONE'), 2),
        ('hours worked', (SELECT sum(t."actualHours")::numeric FROM {project_task} t WHERE t."projectId" = p.id), 16),
        ('spent', (SELECT sum(b."actualAmount") FROM {project_budget_item} b WHERE b."projectId" = p.id), 612500.00),
        ('blocked tasks', (SELECT count(*)::numeric FROM {project_task} t WHERE t."projectId" = p.id AND t.status = 'BLOCKED'), 0),
        ('active projects', (SELECT count(*)::numeric FROM {project_project} a WHERE a.status = 'ACTIVE'), 4)) m(subject, have, want)
      WHERE p.id = :projectId`,
  },
];
