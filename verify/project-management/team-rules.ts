import type { Rule } from '../engine/contract.ts';

const clauses = ['8.1.a'];

const NAMED = `p.code || ' ' || m.name`;
const WITH_PROJECT = `{project_team_member} m JOIN {project_project} p ON p.id = m."projectId"`;

/** Who works on what. */
export const teamRules: readonly Rule[] = [
  {
    id: 'project-management.team-size',
    title: 'a team has three to six people, one owner and one manager among them',
    clauses,
    sql: `
      SELECT p.code AS subject, concat_ws(' ', n.all, n.owners, n.managers) AS have, concat_ws(' ', least(greatest(n.all, 3), 6), 1, 1) AS want
      FROM {project_project} p CROSS JOIN LATERAL (SELECT count(*) AS all, count(*) FILTER (WHERE m.role = 'OWNER') AS owners,
        count(*) FILTER (WHERE m.role = 'MANAGER') AS managers FROM {project_team_member} m WHERE m."projectId" = p.id) n`,
  },
  {
    id: 'project-management.team-roles',
    title: 'every role is filled by somebody, staff and externals work side by side, and somebody has left',
    clauses: ['6.2.a', ...clauses],
    sql: `
      SELECT w.what AS subject, CASE WHEN count(m.id) > 0 THEN 'somebody' ELSE 'nobody' END AS have, 'somebody' AS want
      FROM (VALUES ('OWNER'), ('MANAGER'), ('LEAD'), ('MEMBER'), ('OBSERVER'), ('STAFF'), ('EXTERNAL'), ('ACTIVE'), ('LEFT')) AS w(what)
      LEFT JOIN {project_team_member} m ON w.what IN (m.role::text, m."memberType"::text, m.status::text) GROUP BY 1`,
  },
  {
    id: 'project-management.staff-accounts',
    title: 'staff are active accounts of the tenant, under the same name and address',
    clauses: ['2.c', ...clauses],
    sql: `
      SELECT ${NAMED} AS subject, concat_ws(' ', m.name, m.email) AS have, concat_ws(' ', u.name, u.email) AS want
      FROM ${WITH_PROJECT} LEFT JOIN {TenantMembership} k ON k."userId" = m."memberId" AND k."tenantId" = m."tenantId" AND k."isActive" LEFT JOIN "User" u ON u.id = k."userId"
      WHERE m."memberType" = 'STAFF'`,
  },
  {
    id: 'project-management.externals',
    title: 'an external person goes by a private address, is no account of the tenant, and neither owns nor manages',
    clauses,
    sql: `
      SELECT ${NAMED} AS subject, concat_ws(' ', CASE m."memberId" WHEN m.email THEN m.email ELSE 'another id' END, CASE WHEN EXISTS (SELECT FROM "User" u WHERE u.email = m.email OR u.id = m."memberId") THEN 'an account' END,
          CASE WHEN m.role IN ('OWNER', 'MANAGER') THEN m.role END) AS have,
        CASE WHEN m.email LIKE '%@mail.example' THEN m.email END AS want
      FROM ${WITH_PROJECT} WHERE m."memberType" = 'EXTERNAL'`,
  },
  {
    id: 'project-management.membership-times',
    title: 'people join in the time of a project, and have left when a date says so',
    clauses,
    sql: `
      SELECT ${NAMED} AS subject, CASE WHEN m."joinedAt" < p."createdAt" OR m."joinedAt" > :now::timestamp THEN 'joined ' || m."joinedAt"
          WHEN m."leftAt" <= m."joinedAt" OR m."leftAt" > :now::timestamp THEN 'left ' || m."leftAt"
          WHEN (m.status = 'LEFT') <> (m."leftAt" IS NOT NULL) THEN m.status || coalesce(' since ' || m."leftAt", ' without a date') ELSE 'in time' END AS have, 'in time' AS want
      FROM ${WITH_PROJECT}`,
  },
];
