import type { Row } from '../seed.ts';
import { content } from './content.ts';
import { type Hotel, latest, numberOf } from './hotel.ts';
import type { Order } from './orders.ts';
import { type Colleague, onDuty } from './staff.ts';
import { type Stay, stayIn } from './stays.ts';

type EventRow = Row<'hospitality_service_event'>;

/** Something that a room or its guest needs. */
export interface ServiceEvent {
  type: EventRow['type'];
  priority: NonNullable<EventRow['priority']>;
  description: string;
  room: string;
  stay: Stay | null;
  assignee: Colleague | null;
  requestedAt: string;
  assignedAt: string | null;
  startedAt: string | null;
  completedAt: string | null;
  cancelledAt: string | null;
  /** What is charged for, in pieces. */
  units: number;
}

/** What was asked for, and every order that goes to a room, in the order in which it was asked for. */
export function servicesOf(
  hotel: Hotel,
  stays: readonly Stay[],
  staff: readonly Colleague[],
  orders: readonly Order[],
): ServiceEvent[] {
  return [...asked(hotel, stays, staff), ...carried(orders)].toSorted((a, b) =>
    a.requestedAt < b.requestedAt ? -1 : a.requestedAt > b.requestedAt ? 1 : 0,
  );
}

function asked(hotel: Hotel, stays: readonly Stay[], staff: readonly Colleague[]): ServiceEvent[] {
  const at = (moment: string | undefined) => (moment === undefined ? null : hotel.moment(moment));
  return content.services.map((given) => {
    const requestedAt = hotel.moment(given.requested);
    const assignedAt = at(given.assigned);
    const startedAt = at(given.started);
    const workedAt = startedAt ?? assignedAt;
    return {
      type: given.type,
      priority: given.priority,
      description: given.text,
      room: given.room,
      stay: stayIn(stays, given.room, requestedAt),
      assignee: given.does && workedAt ? onDuty(staff, [given.does], workedAt, given.deputy) : null,
      requestedAt,
      assignedAt,
      startedAt,
      completedAt: at(given.completed),
      cancelledAt: at(given.cancelled),
      units: given.units ?? 0,
    };
  });
}

/** The server carries it up; a cancelled one is not carried. */
function carried(orders: readonly Order[]): ServiceEvent[] {
  return orders.flatMap(({ number, content: { type, room }, stay, server, placedAt, reached, cancelledAt }) =>
    type === 'ROOM_SERVICE' && room !== null
      ? [
          {
            type,
            priority: 'NORMAL',
            description: `Order ${number}`,
            room,
            stay,
            assignee: reached.CONFIRMED ? server : null,
            requestedAt: placedAt,
            assignedAt: reached.CONFIRMED,
            startedAt: reached.PREPARING,
            completedAt: reached.SERVED,
            cancelledAt,
            units: 0,
          },
        ]
      : [],
  );
}

export function serviceRows(hotel: Hotel, services: readonly ServiceEvent[]): EventRow[] {
  return services.map((event, index) => {
    const { requestedAt, assignedAt, startedAt, completedAt, cancelledAt } = event;
    const requestNumber = numberOf('SRV', index);
    return {
      id: hotel.id('hospitality_service_event', requestNumber),
      tenantId: hotel.tenantId,
      requestNumber,
      roomId: hotel.id('hospitality_room', event.room),
      stayId: event.stay?.id ?? null,
      assignedToId: event.assignee?.id ?? null,
      type: event.type,
      priority: event.priority,
      status: statusOf(event),
      description: event.description,
      requestedAt,
      assignedAt,
      startedAt,
      completedAt,
      cancelledAt,
      createdAt: requestedAt,
      updatedAt: latest(requestedAt, assignedAt, startedAt, completedAt, cancelledAt),
    };
  });
}

function statusOf(event: ServiceEvent): NonNullable<EventRow['status']> {
  if (event.cancelledAt) return 'CANCELLED';
  if (event.completedAt) return 'COMPLETED';
  if (event.startedAt) return 'IN_PROGRESS';
  return event.assignedAt ? 'ASSIGNED' : 'REQUESTED';
}
