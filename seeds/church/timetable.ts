import type { Row } from '../seed.ts';
import { type Context, content } from './context.ts';
import { unitId } from './organisation.ts';

const TIMETABLE_DAYS_AGO = 730;

export function serviceRows(context: Context): Row<'chu_service'>[] {
  const since = context.date(-content.church.establishedDaysAgo);
  return content.services.map(({ code, name, type, durationMinutes }) => ({
    id: context.id('chu_service', code),
    tenantId: context.tenantId,
    code,
    name,
    type: type as Row<'chu_service'>['type'],
    durationMinutes,
    status: 'ACTIVE',
    createdAt: since,
    updatedAt: since,
  }));
}

export function slotId(context: Context, unit: string, name: string): string {
  return context.id('chu_service_schedule', unit, name);
}

export function slotRows(context: Context): Row<'chu_service_schedule'>[] {
  const since = context.date(-TIMETABLE_DAYS_AGO);
  return content.slots.map(({ service, unit, name, weekday, weekOfMonth, startTime, venue }) => ({
    id: slotId(context, unit, name),
    tenantId: context.tenantId,
    serviceId: context.id('chu_service', service),
    unitId: unitId(context, unit),
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

export function eventStart(context: Context, { startsIn, startTime }: Event): string {
  return context.calendar.at(startsIn, startTime);
}

export function eventEnd(context: Context, { startsIn, days, endTime }: Event): string {
  return context.calendar.at(startsIn + days - 1, endTime);
}

/** Announced six weeks ahead; those far ahead are announced today. */
export function eventRows(context: Context): Row<'chu_event'>[] {
  return content.events.map((event) => {
    const announced = context.calendar.at(Math.min(event.startsIn - 42, -1), '12:00');
    const status = event.status as NonNullable<Row<'chu_event'>['status']>;
    return {
      id: context.id('chu_event', event.code),
      tenantId: context.tenantId,
      churchId: context.churchId,
      code: event.code,
      title: event.title,
      type: event.type as Row<'chu_event'>['type'],
      venue: event.venue,
      startsAt: eventStart(context, event),
      endsAt: eventEnd(context, event),
      maxAttendees: event.max,
      status,
      cancelReason: event.cancelReason,
      createdAt: announced,
      updatedAt: lastTouched(context, event, announced),
    };
  });
}

function lastTouched(context: Context, event: Event, announced: string): string {
  if (event.status === 'COMPLETED') return eventEnd(context, event);
  if (event.status === 'ONGOING') return eventStart(context, event);
  return event.status === 'CANCELLED' ? context.calendar.at(-1, '16:00') : announced;
}
