/** Rows of the register with a name that people would use; ids are different in every database. */

export const NAME = (member: string): string => `${member}."firstName" || ' ' || ${member}."lastName"`;

/** Members as `m`. */
export const MEMBERS = `SELECT m.*, ${NAME('m')} AS name FROM {chu_member} m`;

/** Statuses of those who belong to the church and may be given a task. */
export const IN_GOOD_STANDING = `('MEMBER', 'WORKER')`;

/** Whatever somebody was entrusted with, and since when: `Choir`, `GLC-CELL-0001`, `ELDER`. */
export const TASKS = `
  SELECT s."memberId", k.code AS task, s.role::text, s.status = 'ACTIVE' AS active, s."joinedOn" AS since
    FROM {chu_cell_membership} s JOIN {chu_cell_group} k ON k.id = s."cellGroupId"
  UNION ALL SELECT s."memberId", k.name, s.role::text, s.status = 'ACTIVE', s.since
    FROM {chu_ministry_assignment} s JOIN {chu_ministry} k ON k.id = s."ministryId"
  UNION ALL SELECT d."headMemberId", d.name, 'LEADER', d.status = 'ACTIVE', d."createdAt" FROM {chu_department} d
  UNION ALL SELECT s."memberId", k.code, 'LEADER', s.status = 'ACTIVE', s."effectiveOn"
    FROM {chu_role_assignment} s JOIN {chu_role} k ON k.id = s."roleId"`;

/** Attendance called `Second service of 2026-03-08` or by its event's code. */
export const ATTENDANCE = `
  SELECT a.*, coalesce(w.name || ' of ' || to_char(a."heldAt" + interval '1 hour', 'YYYY-MM-DD'), e.code, 'nothing') AS name,
    coalesce(v.type::text, e.type::text) AS kind, w."weekday", w."weekOfMonth", w."startTime", w."startsOn", w."serviceId" AS "slotServiceId",
    v."durationMinutes", a."heldAt" + interval '1 hour' AS "inLagos", e."startsAt", e."endsAt", e."maxAttendees", e.status AS "eventStatus"
  FROM {chu_attendance_fact} a
  LEFT JOIN {chu_service_schedule} w ON w.id = a."scheduleId" LEFT JOIN {chu_service} v ON v.id = a."serviceId"
  LEFT JOIN {chu_event} e ON e.id = a."eventId"`;
