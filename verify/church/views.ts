import type { View } from '../engine/contract.ts';

const tenant = 'demo-church';

export const views: readonly View[] = [
  {
    id: 'church.member-directory',
    title: 'Member directory',
    tenant,
    atLeast: 150,
    sql: `
      SELECT m."membershipNumber" AS number, concat_ws(' ', m.title, m."firstName", m."lastName") AS member, m.sex, m.status, m.phone, m.occupation,
        u.name AS parish, f.name AS family, m."joinedOn" AS joined
      FROM {chu_member} m JOIN {chu_church_unit} u ON u.id = m."unitId" LEFT JOIN {chu_family_unit} f ON f.id = m."familyUnitId"
      WHERE m.status IN ('VISITOR', 'NEW_CONVERT', 'MEMBER', 'WORKER')`,
  },
  {
    id: 'church.group-list',
    title: 'List of ministries and cells with their leaders',
    tenant,
    atLeast: 30,
    sql: `
      SELECT g.name AS "group", 'Ministry' AS kind, max(m."firstName" || ' ' || m."lastName") FILTER (WHERE s.role = 'LEADER') AS leader, count(*) AS people
      FROM {chu_ministry} g JOIN {chu_ministry_assignment} s ON s."ministryId" = g.id AND s.status = 'ACTIVE' JOIN {chu_member} m ON m.id = s."memberId"
      WHERE g.status = 'ACTIVE' GROUP BY g.name HAVING count(*) FILTER (WHERE s.role = 'LEADER') > 0
      UNION ALL
      SELECT k.name, 'Cell in ' || k.area, max(m."firstName" || ' ' || m."lastName") FILTER (WHERE s.role = 'LEADER'), count(*)
      FROM {chu_cell_group} k JOIN {chu_cell_membership} s ON s."cellGroupId" = k.id AND s.status = 'ACTIVE' JOIN {chu_member} m ON m.id = s."memberId"
      WHERE k.status = 'ACTIVE' GROUP BY k.name, k.area HAVING count(*) FILTER (WHERE s.role = 'LEADER') > 0`,
  },
  {
    id: 'church.event-calendar',
    title: 'Event calendar',
    tenant,
    atLeast: 8,
    order: 'starts',
    sql: `
      SELECT e.title, e.type, e.venue, e."startsAt" AS starts, e."endsAt" AS ends, e.status, e."maxAttendees" AS places, a.total AS came
      FROM {chu_event} e LEFT JOIN {chu_attendance_fact} a ON a."eventId" = e.id WHERE e.status NOT IN ('DRAFT', 'CANCELLED')`,
  },
  {
    id: 'church.coming-events',
    title: 'Events under way and to come',
    tenant,
    atLeast: 4,
    order: 'starts',
    sql: `
      SELECT e.title, e.venue, e."startsAt" AS starts, e."endsAt" AS ends, e.status
      FROM {chu_event} e WHERE e.status IN ('ONGOING', 'SCHEDULED') AND e."endsAt" > :now::timestamp`,
  },
  {
    id: 'church.timetable-view',
    title: 'Timetable of services',
    tenant,
    atLeast: 24,
    sql: `
      SELECT u.name AS parish, v.name AS service, w.name AS slot, w.weekday, w."weekOfMonth" AS week, w."startTime" AS starts, w.venue
      FROM {chu_service_schedule} w JOIN {chu_service} v ON v.id = w."serviceId" JOIN {chu_church_unit} u ON u.id = w."unitId" WHERE w.status = 'ACTIVE'`,
  },
  {
    id: 'church.attendance-trend',
    title: 'Attendance of Sundays by month',
    tenant,
    atLeast: 6,
    chart: { kind: 'line', label: 'month', value: 'average' },
    sql: `
      SELECT to_char(a."heldAt" + interval '1 hour', 'YYYY-MM') AS month, count(*) AS services, round(avg(a.total)) AS average, max(a.total) AS best,
        sum(a."firstTimers") AS "firstTimers", round(avg(a.online)) AS online
      FROM {chu_attendance_fact} a JOIN {chu_service} v ON v.id = a."serviceId" AND v.type = 'SUNDAY' GROUP BY 1`,
  },
  {
    id: 'church.giving-report',
    title: 'Giving by month and type',
    tenant,
    atLeast: 24,
    naira: ['amount'],
    chart: { kind: 'columns', label: 'month', value: 'amount', series: 'type' },
    sql: `
      SELECT to_char(g.at + interval '1 hour', 'YYYY-MM') AS month, g.type, count(*) AS times, sum(g.amount) AS amount
      FROM (SELECT t."givenAt" AS at, 'TITHE' AS type, t.amount FROM {chu_tithe_fact} t
        UNION ALL SELECT o."givenAt", o.fund::text, o.amount FROM {chu_offering_fact} o) g GROUP BY 1, 2`,
  },
  {
    id: 'church.pledge-list',
    title: 'Pledges with who made them',
    tenant,
    atLeast: 10,
    naira: ['amount'],
    sql: `
      SELECT p."pledgeNumber" AS number, m."firstName" || ' ' || m."lastName" AS member, p.fund, p.amount, p.status, p."dueOn" AS due
      FROM {chu_pledge_fact} p JOIN {chu_member} m ON m.id = p."memberId"`,
  },
  {
    id: 'church.budget-report',
    title: 'Budget of the year by category',
    tenant,
    atLeast: 6,
    naira: ['budget', 'spent'],
    chart: { kind: 'bars', label: 'category', value: 'spent' },
    order: '"spent" DESC',
    sql: `
      SELECT b.category, b.amount AS budget, coalesce(sum(x.amount), 0) AS spent
      FROM {chu_budget_fact} b LEFT JOIN {chu_expense_fact} x ON x.category = b.category AND extract(year FROM x."spentAt" + interval '1 hour') = b.year
      WHERE b.year = extract(year FROM :today::date) GROUP BY b.category, b.amount`,
  },
  {
    id: 'church.governance-list',
    title: 'Governance records',
    tenant,
    atLeast: 5,
    sql: `
      SELECT g."recordNumber" AS number, g.type, g.title, g.status, g."preparedAt" AS prepared, g."approvedAt" AS approved, n."recordNumber" AS "supersededBy"
      FROM {chu_governance_record} g LEFT JOIN {chu_governance_record} n ON n.id = g."supersededById"`,
  },
  {
    id: 'church.compliance-list',
    title: 'Compliance with what is due',
    tenant,
    atLeast: 4,
    sql: `SELECT c.title, c.authority, c.status, c."dueOn" AS due, c."expiresOn" AS expires FROM {chu_compliance_record} c`,
  },
];
