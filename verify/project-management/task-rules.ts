import type { Rule } from '../engine/contract.ts';
import { mix } from '../engine/rules.ts';

const clauses = ['8.1.a'];

const NAMED = `p.code || ' ' || t.title`;
const WITH_PROJECT = `{project_task} t JOIN {project_project} p ON p.id = t."projectId"`;
/** The item `c.value` of a task's checklist. */
const ITEMS = `jsonb_array_elements(t.checklist) AS c`;

/** What is to be done, by whom, until when. */
export const taskRules: readonly Rule[] = [
  mix('project-management.task-mix', 'project_task', 'status', {
    TODO: 32,
    IN_PROGRESS: 9,
    REVIEW: 2,
    DONE: 50,
    BLOCKED: 4,
  }),
  {
    id: 'project-management.task-load',
    title: 'there is enough of everything that a board shows: under way, late, due today, blocked, of each priority',
    clauses: ['6.2.a', ...clauses],
    sql: `
      SELECT w.what AS subject, w.n AS have, greatest(w.n, w.least) AS want
      FROM (SELECT count(*) FILTER (WHERE t.status = 'IN_PROGRESS') AS under_way, count(*) FILTER (WHERE t.status <> 'DONE' AND t."dueDate" < :today::date) AS late,
          count(*) FILTER (WHERE t.status <> 'DONE' AND t."dueDate" = :today::date) AS today, count(*) FILTER (WHERE t.status = 'BLOCKED') AS blocked,
          count(DISTINCT t.priority) AS priorities FROM {project_task} t) n
      CROSS JOIN LATERAL (VALUES ('under way', n.under_way, 8), ('late', n.late, 3), ('due today', n.today, 4), ('blocked', n.blocked, 3),
        ('priorities', n.priorities, 4)) w(what, n, least)`,
  },
  {
    id: 'project-management.task-place',
    title: 'a task belongs to a milestone of its project and falls due within the project, by the milestone’s target',
    clauses,
    sql: `
      SELECT ${NAMED} AS subject, CASE WHEN m."projectId" <> t."projectId" THEN 'another project' WHEN t."dueDate" < p."startDate" THEN 'due ' || t."dueDate"
          WHEN t."dueDate" > m."targetDate" THEN 'due ' || t."dueDate" || ' after ' || m."targetDate" ELSE 'in place' END AS have, 'in place' AS want
      FROM ${WITH_PROJECT} JOIN {project_milestone} m ON m.id = t."milestoneId"`,
  },
  {
    id: 'project-management.task-titles',
    title: 'no two tasks of a project have the same title',
    clauses,
    sql: `SELECT ${NAMED} AS subject, count(*) AS have, 1 AS want FROM ${WITH_PROJECT} GROUP BY 1`,
  },
  {
    id: 'project-management.assignees',
    title: 'a task is assigned to the team of its project, observers apart; open tasks to nobody who has left',
    clauses,
    sql: `
      SELECT ${NAMED} AS subject, CASE WHEN m.id IS NULL THEN 'nobody' WHEN m."projectId" <> t."projectId" THEN m.name || ' of another team'
          WHEN m.role = 'OBSERVER' THEN m.name || ', who observes'
          WHEN m."leftAt" < CASE t.status WHEN 'DONE' THEN t."updatedAt" ELSE :now::timestamp END THEN m.name || ', who left'
          WHEN t.status = 'DONE' AND t."updatedAt" < m."joinedAt" THEN m.name || ', who came later' ELSE 'of the team' END AS have, 'of the team' AS want
      FROM ${WITH_PROJECT} LEFT JOIN {project_team_member} m ON m.id = t."assigneeId"`,
  },
  {
    id: 'project-management.blocked',
    title: 'a task is blocked exactly while what has to be done first is not done',
    clauses,
    sql: `
      SELECT ${NAMED} AS subject, t.status::text AS have,
        CASE WHEN b.id IS NOT NULL AND b.status <> 'DONE' THEN 'BLOCKED' WHEN t.status = 'BLOCKED' THEN 'free to go on' ELSE t.status::text END AS want
      FROM ${WITH_PROJECT} LEFT JOIN {project_task} b ON b.id = t."blockedById" WHERE t.status = 'BLOCKED' OR b.id IS NOT NULL`,
  },
  {
    id: 'project-management.task-dependencies',
    title: 'what has to be done first is of the same project, and due no later',
    clauses,
    sql: `
      SELECT ${NAMED} AS subject, CASE WHEN b."projectId" <> t."projectId" THEN 'another project' WHEN b."dueDate" > t."dueDate" THEN 'due before ' || b.title
          WHEN t.status = 'DONE' AND t."updatedAt" < b."updatedAt" THEN 'done before ' || b.title ELSE 'in order' END AS have, 'in order' AS want
      FROM ${WITH_PROJECT} JOIN {project_task} b ON b.id = t."blockedById"`,
  },
  {
    id: 'project-management.task-circles',
    title: 'no task waits for itself, however far round',
    clauses,
    sql: `
      WITH RECURSIVE way AS (
        SELECT t.id AS start, t."blockedById" AS at FROM {project_task} t
        UNION SELECT w.start, t."blockedById" FROM way w JOIN {project_task} t ON t.id = w.at)
      SELECT ${NAMED} AS subject, EXISTS (SELECT FROM way w WHERE w.start = t.id AND w.at = t.id)::text AS have, 'false' AS want
      FROM ${WITH_PROJECT} WHERE t."blockedById" IS NOT NULL`,
  },
  {
    id: 'project-management.hours',
    title: 'hours are worked on what has begun, and on nothing that is to do or blocked',
    clauses,
    sql: `
      SELECT ${NAMED} AS subject, concat_ws(' ', t.status, CASE WHEN t."actualHours" > 0 THEN 'worked on' WHEN t."actualHours" IS NULL THEN 'untouched' ELSE 'no hours' END,
          CASE WHEN t."estimatedHours" > 0 THEN 'estimated' END) AS have,
        concat_ws(' ', t.status, CASE WHEN t.status IN ('TODO', 'BLOCKED') THEN 'untouched' ELSE 'worked on' END, 'estimated') AS want
      FROM ${WITH_PROJECT}`,
  },
  {
    id: 'project-management.checklists',
    title:
      'a checklist is ticked in full before a task is reviewed or done, in part while under way, not at all before',
    clauses,
    sql: `
      SELECT ${NAMED} AS subject, concat_ws(' ', t.status, CASE l.ticked WHEN 0 THEN 'none' WHEN l.items THEN 'all' ELSE 'some' END) AS have,
        concat_ws(' ', t.status, CASE WHEN t.status IN ('REVIEW', 'DONE') THEN 'all' WHEN t.status = 'IN_PROGRESS' THEN 'some' ELSE 'none' END) AS want
      FROM ${WITH_PROJECT} CROSS JOIN LATERAL (SELECT count(*) AS items, count(*) FILTER (WHERE (c.value ->> 'done')::boolean AND c.value ->> 'item' <> '') AS ticked
        FROM ${ITEMS}) l WHERE l.items > 0`,
  },
  {
    id: 'project-management.working-days',
    title: 'tasks and milestones fall due from Monday to Friday, or today',
    clauses,
    sql: `
      SELECT w.name AS subject, CASE WHEN extract(isodow FROM w.day) > 5 AND w.day <> :today::date THEN w.day::text ELSE 'a working day' END AS have, 'a working day' AS want
      FROM (SELECT ${NAMED} AS name, t."dueDate" AS day FROM ${WITH_PROJECT}
        UNION ALL SELECT p.code || ' milestone ' || m.sequence, m."targetDate" FROM {project_milestone} m JOIN {project_project} p ON p.id = m."projectId"
        UNION ALL SELECT p.code || ' ' || v.what, v.day FROM {project_project} p
          CROSS JOIN LATERAL (VALUES ('start', p."startDate"), ('target', p."targetDate"), ('end', p."endDate")) v(what, day) WHERE v.day IS NOT NULL) w`,
  },
  {
    id: 'project-management.past',
    title: 'nothing was changed before it was created, or in the future; what is done was done by its due date',
    clauses,
    sql: `
      SELECT w.name AS subject, CASE WHEN w.late THEN 'done late' WHEN w.changed < w.created OR w.changed > :now::timestamp THEN 'changed ' || w.changed ELSE 'in time' END AS have, 'in time' AS want
      FROM (SELECT ${NAMED} AS name, t."createdAt" AS created, t."updatedAt" AS changed,
          t.status = 'DONE' AND (t."updatedAt" + interval '1 hour')::date > t."dueDate" AS late FROM ${WITH_PROJECT}
        UNION ALL SELECT p.code, p."createdAt", p."updatedAt", false FROM {project_project} p
        UNION ALL SELECT p.code || ' milestone ' || m.sequence, m."createdAt", m."updatedAt", false FROM {project_milestone} m JOIN {project_project} p ON p.id = m."projectId"
        UNION ALL SELECT p.code || ' ' || m.name, m."createdAt", m."updatedAt", false FROM {project_team_member} m JOIN {project_project} p ON p.id = m."projectId"
        UNION ALL SELECT p.code || ' ' || b.category, b."createdAt", b."updatedAt", false FROM {project_budget_item} b JOIN {project_project} p ON p.id = b."projectId") w`,
  },
];
