import type { Rule } from '../engine/contract.ts';
import { everyRow, inOrder, mix } from '../engine/rules.ts';

const clauses = ['8.1.a'];
const NUMBER = 'requestNumber';

/** What rooms and guests needed, and who did it. */
export const serviceRules: readonly Rule[] = [
  mix('hospitality.service-mix', 'hospitality_service_event', 'status', {
    COMPLETED: 28,
    IN_PROGRESS: 5,
    ASSIGNED: 2,
    REQUESTED: 2,
    CANCELLED: 3,
  }),
  mix('hospitality.service-types', 'hospitality_service_event', 'type', {
    HOUSEKEEPING: 12,
    ROOM_SERVICE: 8,
    LAUNDRY: 5,
    MAINTENANCE: 4,
    CONCIERGE: 4,
    WAKE_UP: 4,
    MINIBAR: 3,
  }),
  everyRow(
    {
      id: 'hospitality.service-states',
      title: 'a request has gone through the states before its own, and somebody has it once it is assigned',
    },
    'hospitality_service_event',
    NUMBER,
    `(t."assignedAt" IS NULL) = (t."assignedToId" IS NULL) AND (t.status = 'CANCELLED') = (t."cancelledAt" IS NOT NULL)
      AND (t.status = 'COMPLETED') = (t."completedAt" IS NOT NULL) AND CASE t.status WHEN 'CANCELLED' THEN t."startedAt" IS NULL
        WHEN 'REQUESTED' THEN t."assignedAt" IS NULL AND t."startedAt" IS NULL WHEN 'ASSIGNED' THEN t."assignedAt" IS NOT NULL AND t."startedAt" IS NULL
        ELSE t."assignedAt" IS NOT NULL AND t."startedAt" IS NOT NULL END`,
    ['status', 'assignedAt', 'startedAt', 'completedAt', 'cancelledAt'],
  ),
  inOrder('hospitality.service-times', 'hospitality_service_event', NUMBER, [
    'requestedAt',
    'assignedAt',
    'startedAt',
    'completedAt',
    'cancelledAt',
    'updatedAt',
  ]),
  {
    id: 'hospitality.service-in-stay',
    title:
      'what is done for a guest is done in that guest’s room and between coming and leaving; an empty room is cleaned or repaired only',
    clauses,
    sql: `
      SELECT e."requestNumber" AS subject, CASE WHEN s.id IS NULL AND e.type NOT IN ('HOUSEKEEPING', 'MAINTENANCE') THEN 'for nobody'
          WHEN s."roomId" <> e."roomId" THEN 'in another room' WHEN e."requestedAt" < s."checkedInAt" THEN 'before the stay'
          WHEN e."updatedAt" > s."checkedOutAt" THEN 'after the stay' ELSE 'in place' END AS have, 'in place' AS want
      FROM {hospitality_service_event} e LEFT JOIN {hospitality_stay} s ON s.id = e."stayId"`,
  },
  {
    id: 'hospitality.service-staff',
    title: 'everybody does the work of their role',
    clauses,
    sql: `
      SELECT e."requestNumber" AS subject, e.type || ' by ' || s.role AS have,
        e.type || ' by ' || CASE WHEN e.type IN ('HOUSEKEEPING', 'LAUNDRY', 'MINIBAR') THEN 'HOUSEKEEPING' WHEN e.type = 'WAKE_UP' THEN 'RECEPTIONIST'
          WHEN e.type = 'ROOM_SERVICE' AND s.role = 'SUPERVISOR' THEN 'SUPERVISOR' WHEN e.type = 'ROOM_SERVICE' THEN 'WAITER' ELSE e.type::text END AS want
      FROM {hospitality_service_event} e JOIN {hospitality_staff} s ON s.id = e."assignedToId"`,
  },
  {
    id: 'hospitality.room-service',
    title: 'every order for a room is carried to it, by its server, in step with the kitchen',
    clauses,
    sql: `
      SELECT coalesce(o.number, e.number) AS subject, e.told AS have, o.told AS want
      FROM (SELECT 'Order ' || o."orderNumber" AS number, concat_ws(', ', g."stayNumber", CASE WHEN o."confirmedAt" IS NOT NULL THEN w."staffNumber" END, o."placedAt",
          o."confirmedAt", o."preparingAt", o."servedAt", o."cancelledAt") AS told
        FROM {hospitality_order} o JOIN {hospitality_stay} g ON g.id = o."stayId" JOIN {hospitality_staff} w ON w.id = o."serverId" WHERE o.type = 'ROOM_SERVICE') o
      FULL JOIN (SELECT e.description AS number, concat_ws(', ', g."stayNumber", w."staffNumber", e."requestedAt", e."assignedAt", e."startedAt", e."completedAt",
          e."cancelledAt") AS told
        FROM {hospitality_service_event} e LEFT JOIN {hospitality_stay} g ON g.id = e."stayId" LEFT JOIN {hospitality_staff} w ON w.id = e."assignedToId"
        WHERE e.type = 'ROOM_SERVICE') e USING (number)`,
  },
];
