import type { Rule } from '../engine/contract.ts';
import { everyNamed, mix } from '../engine/rules.ts';
import { IN_GOOD_STANDING, MEMBERS, NAME, TASKS } from './named-rows.ts';

const clauses = ['8.1.a'];

/** Units, offices, ministries and cells: who leads, who belongs, who has left. */
export const groupRules: readonly Rule[] = [
  {
    id: 'church.unit-tree',
    title: 'the denomination is above all, and every other unit is under one of a higher level',
    clauses,
    sql: `
      SELECT u.code AS subject,
        CASE WHEN p.id IS NULL AND u.level = 'DENOMINATION' THEN 'in its place' WHEN p.level < u.level AND p."churchId" = u."churchId" THEN 'in its place'
          ELSE u.level || ' under ' || coalesce(p.level::text, 'nothing') END AS have, 'in its place' AS want
      FROM {chu_church_unit} u LEFT JOIN {chu_church_unit} p ON p.id = u."parentId"`,
  },
  {
    id: 'church.leaders-belong',
    title: 'whoever leads, assists, hosts or holds an office is a member or a worker of age',
    clauses,
    sql: `
      SELECT t.task || ': ' || ${NAME('m')} AS subject,
        CASE WHEN m.status IN ${IN_GOOD_STANDING} AND NOT m."isMinor" THEN 'belongs' ELSE m.status || CASE WHEN m."isMinor" THEN ', a minor' ELSE '' END END AS have,
        'belongs' AS want
      FROM (${TASKS}) t JOIN {chu_member} m ON m.id = t."memberId" WHERE t.active AND t.role <> 'MEMBER'`,
  },
  {
    id: 'church.offices-held',
    title: 'each office has as many holders as it needs, and the church one senior pastor',
    clauses,
    sql: `
      SELECT coalesce(w.code, f.code) AS subject, coalesce(f.n, 0) AS have, w.n AS want
      FROM (VALUES ('SENIOR_PASTOR', 1), ('ASSOCIATE_PASTOR', 2), ('ADMINISTRATOR', 1), ('FINANCIAL_SECRETARY', 1), ('ELDER', 3), ('DEACON', 5),
        ('CELL_COORDINATOR', 3), ('MEMBER', 1)) AS w(code, n)
      FULL JOIN (SELECT o.code, count(*)::int AS n FROM {chu_role_assignment} s JOIN {chu_role} o ON o.id = s."roleId"
        WHERE s.status = 'ACTIVE' GROUP BY 1) f USING (code)`,
  },
  mix('church.office-mix', 'chu_role_assignment', 'status', { ACTIVE: 17, TERMINATED: 3 }),
  everyNamed(
    {
      id: 'church.offices-end',
      title: 'an office that is laid down has an end and a reason, one that is held has neither',
    },
    `SELECT s.*, o.code || ' ' || ${NAME('m')} AS name
     FROM {chu_role_assignment} s JOIN {chu_role} o ON o.id = s."roleId" JOIN {chu_member} m ON m.id = s."memberId"`,
    `(r.status = 'TERMINATED') = (r."endedOn" IS NOT NULL) AND (r."endedOn" IS NULL) = (r."endReason" IS NULL)
       AND coalesce(r."endedOn" BETWEEN r."effectiveOn" AND :now::timestamp, true)`,
    `concat_ws(' ', r.status, 'from', r."effectiveOn"::date, 'to', coalesce(r."endedOn"::date::text, 'now'), coalesce(r."endReason", 'without a reason'))`,
  ),
  {
    id: 'church.ministry-teams',
    title: 'a ministry has a leader, an assistant and six members',
    clauses,
    sql: `
      SELECT g.name AS subject, concat_ws(' + ', count(*) FILTER (WHERE s.role = 'LEADER'), count(*) FILTER (WHERE s.role = 'ASSISTANT'),
        count(*) FILTER (WHERE s.role = 'MEMBER')) AS have, '1 + 1 + 6' AS want
      FROM {chu_ministry} g LEFT JOIN {chu_ministry_assignment} s ON s."ministryId" = g.id AND s.status = 'ACTIVE' GROUP BY g.name`,
  },
  {
    id: 'church.ministry-fit',
    title: 'men serve with the men, women with the women, those up to 35 with the youth, adults only with the children',
    clauses,
    sql: `
      SELECT g.name || ': ' || m.name AS subject,
        CASE WHEN m."isMinor" THEN 'a minor' WHEN g.name = 'Men' THEN m.sex::text WHEN g.name = 'Women' THEN m.sex::text
          WHEN g.name = 'Youth' AND s.role = 'MEMBER' AND m."birthDate" + interval '36 years' <= :today::date THEN 'older than 35' ELSE 'fits' END AS have,
        CASE g.name WHEN 'Men' THEN 'MALE' WHEN 'Women' THEN 'FEMALE' ELSE 'fits' END AS want
      FROM {chu_ministry_assignment} s JOIN {chu_ministry} g ON g.id = s."ministryId" JOIN (${MEMBERS}) m ON m.id = s."memberId"`,
  },
  {
    id: 'church.workers-serve',
    title: 'a worker serves in one ministry or holds an office, and nobody serves in two ministries',
    clauses,
    sql: `
      SELECT m.name AS subject, CASE WHEN s.n > 1 THEN s.n || ' ministries' WHEN s.n + o.n = 0 AND m.status = 'WORKER' THEN 'idle' ELSE 'serves' END AS have,
        'serves' AS want
      FROM (${MEMBERS}) m
      CROSS JOIN LATERAL (SELECT count(*) AS n FROM {chu_ministry_assignment} s WHERE s."memberId" = m.id AND s.status = 'ACTIVE') s
      CROSS JOIN LATERAL (SELECT count(*) AS n FROM {chu_role_assignment} o WHERE o."memberId" = m.id AND o.status = 'ACTIVE') o
      WHERE m.status = 'WORKER' OR s.n > 0`,
  },
  {
    id: 'church.cell-roles',
    title: 'a cell has one leader, one assistant and one host',
    clauses,
    sql: `
      SELECT k.code AS subject, concat_ws(' + ', count(*) FILTER (WHERE s.role = 'LEADER'), count(*) FILTER (WHERE s.role = 'ASSISTANT'),
        count(*) FILTER (WHERE s.role = 'HOST')) AS have, '1 + 1 + 1' AS want
      FROM {chu_cell_group} k LEFT JOIN {chu_cell_membership} s ON s."cellGroupId" = k.id AND s.status = 'ACTIVE' GROUP BY k.code`,
  },
  {
    id: 'church.cell-size',
    title: 'a cell takes 12 to 20 people and has no more than it takes, nor fewer than five',
    clauses,
    sql: `
      SELECT k.code AS subject, CASE WHEN k."maxMembers" BETWEEN 12 AND 20 AND count(s.id) BETWEEN 5 AND k."maxMembers" THEN 'fits'
        ELSE count(s.id) || ' of ' || k."maxMembers" END AS have, 'fits' AS want
      FROM {chu_cell_group} k LEFT JOIN {chu_cell_membership} s ON s."cellGroupId" = k.id AND s.status = 'ACTIVE' GROUP BY k.code, k."maxMembers"`,
  },
  {
    id: 'church.one-cell-each',
    title: 'converts, members and workers of age are in exactly one cell, everybody else is in none',
    clauses,
    sql: `
      SELECT m.name AS subject, (SELECT count(*) FROM {chu_cell_membership} s WHERE s."memberId" = m.id AND s.status = 'ACTIVE') AS have,
        CASE WHEN m.status IN ('NEW_CONVERT', 'MEMBER', 'WORKER') AND NOT m."isMinor" THEN 1 ELSE 0 END AS want
      FROM (${MEMBERS}) m`,
  },
  mix('church.cell-membership-mix', 'chu_cell_membership', 'status', { ACTIVE: 148, LEFT: 12 }),
  everyNamed(
    {
      id: 'church.cells-left',
      title: 'whoever has left a cell left it on a day after joining, and is inactive or transferred',
    },
    `SELECT s.*, k.code || ' ' || ${NAME('m')} AS name, m.status AS standing
     FROM {chu_cell_membership} s JOIN {chu_cell_group} k ON k.id = s."cellGroupId" JOIN {chu_member} m ON m.id = s."memberId"`,
    `(r.status = 'LEFT') = (r."leftOn" IS NOT NULL) AND (r.status = 'LEFT') = (r.standing IN ('INACTIVE', 'TRANSFERRED'))
       AND coalesce(r."leftOn" BETWEEN r."joinedOn" AND :now::timestamp, true)`,
    `concat_ws(' ', r.standing, r.status, 'from', r."joinedOn"::date, 'to', coalesce(r."leftOn"::date::text, 'now'))`,
  ),
  {
    id: 'church.cell-area',
    title: 'people live in the area of their cell and belong to its parish',
    clauses,
    sql: `
      SELECT k.code || ' ' || m.name AS subject, m.area || ', ' || n.code AS have, k.area || ', ' || u.code AS want
      FROM {chu_cell_membership} s JOIN {chu_cell_group} k ON k.id = s."cellGroupId" JOIN {chu_church_unit} u ON u.id = k."unitId"
      JOIN (${MEMBERS}) m ON m.id = s."memberId" JOIN {chu_church_unit} n ON n.id = m."unitId"`,
  },
];
