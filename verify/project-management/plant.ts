import type { Fault } from '../engine/fault.ts';

const OURS = `"tenantId" = ANY(:tenants::text[])`;

/** Demo rows by the names that people use, as subqueries that give ids. Codes are short: 1 for BRP-PRJ-001. */

export const project = (number: number): string =>
  `(SELECT id FROM "project_project" WHERE code = 'BRP-PRJ-00${number}' AND ${OURS})`;

export const milestone = (number: number, sequence: number): string =>
  `(SELECT id FROM "project_milestone" WHERE "projectId" = ${project(number)} AND sequence = ${sequence})`;

export const task = (title: string): string => `(SELECT id FROM "project_task" WHERE title = '${title}' AND ${OURS})`;

export const teammate = (number: number, name: string): string =>
  `(SELECT id FROM "project_team_member" WHERE "projectId" = ${project(number)} AND name LIKE '%${name}')`;

export const item = (number: number, category: string): string =>
  `(SELECT id FROM "project_budget_item" WHERE "projectId" = ${project(number)} AND category = '${category}')`;

/** The account of a persona of the firm. */
export const persona = (local: string): string => `(SELECT id FROM "User" WHERE email = '${local}@demo-project.demo')`;

/** A fault in one row of a table: what is set there, and what must be found. */
export function spoil(
  check: string,
  title: string,
  [table, id, change]: readonly [table: string, id: string, change: string],
  [subject, have, want]: readonly [subject: string, have: string | null, want: string | null],
): Fault {
  return { check, title, sql: `UPDATE "${table}" SET ${change} WHERE id = ${id}`, finding: { subject, have, want } };
}

/** A fault in all of the firm's rows of a table, which empties a view. */
export function hide(check: string, view: string, want: number, table: string, change: string): Fault {
  return {
    check,
    title: `"${view}" is emptied`,
    sql: `UPDATE "${table}" SET ${change} WHERE ${OURS}`,
    finding: { subject: `${view} of demo-project`, have: '0 rows', want: `${want} rows or more` },
  };
}
