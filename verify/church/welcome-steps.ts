import type { Step } from '../engine/contract.ts';

const rise = (title: string, from: string, to: string, reason: string, daysAgo: number): Step => ({
  title,
  sql: `
    WITH changed AS (
      UPDATE "chu_member" SET status = '${to}', "updatedAt" = :now::timestamp WHERE id = :memberId AND status = '${from}' RETURNING id, status
    ), recorded AS (
      INSERT INTO "chu_member_status_history" (id, "tenantId", "memberId", "previousStatus", "newStatus", reason, "changedById", "changedAt")
      SELECT gen_random_uuid()::text, :tenant, c.id, '${from}'::"ChuMemberStatus", c.status, '${reason}', :adminId, :now::timestamp - interval '${daysAgo} days'
      FROM changed c RETURNING "newStatus")
    SELECT 'on record' AS subject, string_agg("newStatus"::text, ', ') AS have, '${to}' AS want FROM recorded`,
});

/** CH3: a visitor is registered, grows into the church, and finds a cell and a ministry. */
export const welcomeSteps: readonly Step[] = [
  {
    title: 'The administrator opens the Ikeja parish',
    sql: `
      SELECT 'parish' AS subject, u.name AS have, 'Ikeja Parish' AS want, u.id AS "unitId", u."churchId" AS "churchId", a."userId" AS "adminId"
      FROM {chu_church_unit} u JOIN {chu_member} a ON a.status = 'WORKER' JOIN {chu_role_assignment} s ON s."memberId" = a.id AND s.status = 'ACTIVE'
      JOIN {chu_role} o ON o.id = s."roleId" AND o.code = 'ADMINISTRATOR' WHERE u.code = 'GLC-IKJ' AND u.status = 'ACTIVE'`,
  },
  {
    title: 'A visitor is registered',
    sql: `
      INSERT INTO "chu_member" (id, "tenantId", "churchId", "unitId", "firstName", "lastName", sex, "birthDate", phone, area, "joinedOn", "updatedAt")
      VALUES (gen_random_uuid()::text, :tenant, :churchId, :unitId, 'Trial', 'Visitor', 'FEMALE', '1991-04-02', '08090000099', 'Yaba',
        :now::timestamp - interval '200 days', :now::timestamp)
      RETURNING id AS "memberId", 'status' AS subject, status::text AS have, 'VISITOR' AS want`,
  },
  rise('The visitor is converted', 'VISITOR', 'NEW_CONVERT', 'Foundation class', 170),
  {
    title: 'The convert joins the cell of her area, which has room',
    sql: `
      INSERT INTO "chu_cell_membership" (id, "tenantId", "memberId", "cellGroupId", "joinedOn", "updatedAt")
      SELECT gen_random_uuid()::text, :tenant, m.id, k.id, :now::timestamp - interval '160 days', :now::timestamp
      FROM {chu_member} m JOIN {chu_cell_group} k ON k.area = m.area AND k."unitId" = m."unitId" AND k.status = 'ACTIVE'
      WHERE m.id = :memberId AND k."maxMembers" > (SELECT count(*) FROM {chu_cell_membership} s WHERE s."cellGroupId" = k.id AND s.status = 'ACTIVE')
      RETURNING "cellGroupId" AS "cellId", 'role' AS subject, role::text AS have, 'MEMBER' AS want`,
  },
  rise('The convert becomes a member', 'NEW_CONVERT', 'MEMBER', 'Membership class', 80),
  {
    title: 'The member is given the next membership number',
    sql: `
      UPDATE "chu_member" SET "membershipNumber" = 'GLC-MEM-TRIAL' WHERE id = :memberId AND "membershipNumber" IS NULL AND status = 'MEMBER'
      RETURNING 'number' AS subject, "membershipNumber" AS have, 'GLC-MEM-TRIAL' AS want`,
  },
  rise('The member becomes a worker', 'MEMBER', 'WORKER', 'Workers training', 20),
  {
    title: 'The worker joins the ushers',
    sql: `
      INSERT INTO "chu_ministry_assignment" (id, "tenantId", "ministryId", "memberId", since, "updatedAt")
      SELECT gen_random_uuid()::text, :tenant, g.id, m.id, :now::timestamp - interval '15 days', :now::timestamp
      FROM {chu_ministry} g JOIN {chu_member} m ON m.id = :memberId AND m.status = 'WORKER' WHERE g.name = 'Ushering' AND g.status = 'ACTIVE'
      RETURNING 'role' AS subject, role::text AS have, 'MEMBER' AS want`,
  },
  {
    title: 'Her history and her cell list tell it',
    sql: `
      SELECT m.subject, m.have, m.want
      FROM (VALUES
        ('way', (SELECT string_agg(h."newStatus"::text, ' > ' ORDER BY h."changedAt") FROM {chu_member_status_history} h WHERE h."memberId" = :memberId),
          'NEW_CONVERT > MEMBER > WORKER'),
        ('cells', (SELECT count(*)::text FROM {chu_cell_membership} s WHERE s."memberId" = :memberId AND s.status = 'ACTIVE'), '1'),
        ('leaders of her cell', (SELECT count(*)::text FROM {chu_cell_membership} s WHERE s."cellGroupId" = :cellId AND s.role = 'LEADER' AND s.status = 'ACTIVE'), '1')
      ) m(subject, have, want)`,
  },
];
