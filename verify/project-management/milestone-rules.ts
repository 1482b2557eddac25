import type { Rule } from '../engine/contract.ts';

const clauses = ['8.1.a'];

const NAMED = `p.code || ' milestone ' || m.sequence`;
const WITH_PROJECT = `{project_milestone} m JOIN {project_project} p ON p.id = m."projectId"`;

/** What a project is measured by. */
export const milestoneRules: readonly Rule[] = [
  {
    id: 'project-management.milestone-progress',
    title: 'the progress of a milestone is the share of its tasks that are done',
    clauses,
    sql: `
      SELECT ${NAMED} AS subject, m.progress AS have,
        (SELECT round(100.0 * count(*) FILTER (WHERE t.status = 'DONE') / count(*))::int FROM {project_task} t WHERE t."milestoneId" = m.id) AS want
      FROM ${WITH_PROJECT}`,
  },
  {
    id: 'project-management.milestone-completed',
    title: 'a milestone is completed with its last task, by its target and not in the future, and only then',
    clauses,
    sql: `
      SELECT ${NAMED} AS subject, concat_ws(' ', m.status, m."completedAt") AS have,
        CASE WHEN d.left > 0 THEN 'OPEN' ELSE concat_ws(' ', 'COMPLETED', CASE WHEN d.last <= :now::timestamp
          AND (d.last + interval '1 hour')::date <= m."targetDate" THEN d.last::text ELSE 'too late' END) END AS want
      FROM ${WITH_PROJECT} CROSS JOIN LATERAL (SELECT count(*) FILTER (WHERE t.status <> 'DONE') AS left, max(t."updatedAt") AS last
        FROM {project_task} t WHERE t."milestoneId" = m.id) d`,
  },
  {
    id: 'project-management.milestone-order',
    title: 'milestones are numbered from 1 in the order of their targets, all within the project',
    clauses,
    sql: `
      SELECT ${NAMED} AS subject, CASE WHEN m."targetDate" NOT BETWEEN p."startDate" AND p."targetDate" THEN 'target ' || m."targetDate"
          WHEN m.sequence <> row_number() OVER (PARTITION BY p.id ORDER BY m."targetDate", m.sequence) THEN 'out of turn' ELSE 'in turn' END AS have, 'in turn' AS want
      FROM ${WITH_PROJECT}`,
  },
  {
    id: 'project-management.milestone-dependencies',
    title: 'a milestone depends on an earlier one of its project, and is completed after that one',
    clauses,
    sql: `
      SELECT ${NAMED} AS subject, CASE WHEN d.id IS NULL THEN 'depends on nothing' WHEN d."projectId" <> m."projectId" THEN 'depends on another project'
          WHEN d."targetDate" > m."targetDate" OR d.sequence >= m.sequence THEN 'depends on a later one'
          WHEN m.status = 'COMPLETED' AND (d."completedAt" IS NULL OR d."completedAt" > m."completedAt") THEN 'completed first' ELSE 'in order' END AS have,
        'in order' AS want
      FROM ${WITH_PROJECT} LEFT JOIN {project_milestone} d ON d.id = m."dependsOnId" WHERE m.sequence > 1 OR m."dependsOnId" IS NOT NULL`,
  },
  {
    id: 'project-management.milestone-circles',
    title: 'no milestone depends on itself, however far round',
    clauses,
    sql: `
      WITH RECURSIVE way AS (
        SELECT m.id AS start, m."dependsOnId" AS at FROM {project_milestone} m
        UNION SELECT w.start, m."dependsOnId" FROM way w JOIN {project_milestone} m ON m.id = w.at)
      SELECT ${NAMED} AS subject, EXISTS (SELECT FROM way w WHERE w.start = m.id AND w.at = m.id)::text AS have, 'false' AS want FROM ${WITH_PROJECT}`,
  },
];
