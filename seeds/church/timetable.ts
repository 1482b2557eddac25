import type { Row } from '../seed.ts';
import { content, type Ground } from './ground.ts';
import { unitId } from './organisation.ts';

const TIMETABLE_DAYS_AGO = 730;

export function serviceRows(ground: Ground): Row<'chu_service'>[] {
  const since = ground.date(-content.church.establishedDaysAgo);
  return content.services.map(({ code, name, type, durationMinutes }) => ({
    id: ground.id('chu_service', code),
    tenantId: ground.tenantId,
    code,
    name,
    type: type as Row<'chu_service'>['type'],
    durationMinutes,
    status: 'ACTIVE',
    createdAt: since,
    updatedAt: since,
  }));
}

export function slotId(ground: Ground, unit: string, name: string): string {
  return ground.id('chu_service_schedule', unit, name);
}

export function slotRows(ground: Ground): Row<'chu_service_schedule'>[] {
  const since = ground.date(-TIMETABLE_DAYS_AGO);
  return content.slots.map(({ service, unit, name, weekday, weekOfMonth, startTime, venue }) => ({
    id: slotId(ground, unit, name),
    tenantId: ground.tenantId,
    serviceId: ground.id('chu_service', service),
    unitId: unitId(ground, unit),
    name,
    weekday,
    weekOfMonth,
    startTime,
    venue,
    startsOn: since,
    status: 'ACTIVE',
    createdAt: since,
    updatedAt: since,
  }));
}

type Event = (typeof content.events)[number];

export function eventStart(ground: Ground, { startsIn, startTime }: Event): string {
  return ground.calendar.at(startsIn, startTime);
}

export function eventEnd(ground: Ground, { startsIn, days, endTime }: Event): string {
  return ground.calendar.at(startsIn + days - 1, endTime);
}

/** Announced six weeks ahead; those far ahead are announced today. */
export function eventRows(ground: Ground): Row<'chu_event'>[] {
  return content.events.map((event) => {
    const announced = ground.calendar.at(Math.min(event.startsIn - 42, -1), '12:00');
    const status = event.status as NonNullable<Row<'chu_event'>['status']>;
    return {
      id: ground.id('chu_event', event.code),
      tenantId: ground.tenantId,
      churchId: ground.churchId,
      code: event.code,
      title: event.title,
      type: event.type as Row<'chu_event'>['type'],
      venue: event.venue,
      startsAt: eventStart(ground, event),
      endsAt: eventEnd(ground, event),
      maxAttendees: event.max,
      status,
      cancelReason: event.cancelReason,
      createdAt: announced,
      updatedAt: lastTouched(ground, event, announced),
    };
  });
}

function lastTouched(ground: Ground, event: Event, announced: string): string {
  if (event.status === 'COMPLETED') return eventEnd(ground, event);
  if (event.status === 'ONGOING') return eventStart(ground, event);
  return event.status === 'CANCELLED' ? ground.calendar.at(-1, '16:00') : announced;
}
