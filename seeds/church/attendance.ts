import type { Row } from '../seed.ts';
import { between, type Context, content, must } from './context.ts';
import { monthBefore, nthWeekday, onDay } from './months.ts';
import { eventEnd, eventStart, slotId } from './timetable.ts';

interface Counting {
  total: readonly number[];
  childrenPercent: readonly number[];
  malePercent: readonly number[];
  firstTimers: readonly number[];
  online: readonly number[];
}

type Fact = Row<'chu_attendance_fact'>;

/** What the ushers counted: the slots that are counted, back from the latest, and the events that are over. */
export function attendanceRows(context: Context): Fact[] {
  return [...content.counted.flatMap((counted) => slotFacts(context, counted)), ...eventFacts(context)];
}

/** Only slots of Ikeja are counted, so a slot's name says which it is. */
function slotFacts(context: Context, counted: (typeof content.counted)[number]): Fact[] {
  const slot = must(
    content.slots.find(({ name }) => name === counted.slot),
    counted.slot,
  );
  const service = must(
    content.services.find(({ code }) => code === slot.service),
    slot.service,
  );
  return latestDays(context, slot, counted.times).map((day, index) => {
    const heldAt = onDay(day, slot.startTime);
    return {
      id: context.id('chu_attendance_fact', slot.name, day),
      tenantId: context.tenantId,
      churchId: context.churchId,
      serviceId: context.id('chu_service', service.code),
      scheduleId: slotId(context, slot.unit, slot.name),
      eventId: null,
      heldAt,
      ...count(`${slot.name} ${index}`, counted),
      ...taken(context, context.calendar.after(heldAt, service.durationMinutes)),
    };
  });
}

function eventFacts(context: Context): Fact[] {
  return content.events.flatMap((event) =>
    event.counted === null
      ? []
      : [
          {
            id: context.id('chu_attendance_fact', event.code),
            tenantId: context.tenantId,
            churchId: context.churchId,
            serviceId: null,
            scheduleId: null,
            eventId: context.id('chu_event', event.code),
            heldAt: eventStart(context, event),
            ...count(event.code, event.counted),
            ...taken(context, eventEnd(context, event)),
          },
        ],
  );
}

/** The latest days before today on which the slot took place, the latest first. */
function latestDays(
  { calendar }: Context,
  { weekday, weekOfMonth }: { weekday: number; weekOfMonth: number | null },
  times: number,
): string[] {
  if (weekOfMonth !== null) {
    return Array.from({ length: times + 1 }, (_, back) => nthWeekday(monthBefore(calendar, back), weekday, weekOfMonth))
      .filter((day) => day < calendar.today)
      .slice(0, times);
  }
  const sinceThen = (calendar.weekday(0) - weekday + 7) % 7 || 7;
  return Array.from({ length: times }, (_, week) => calendar.day(-sinceThen - week * 7));
}

function count(what: string, counting: Counting) {
  const total = between(`${what} total`, counting.total);
  const children = Math.round((total * between(`${what} children`, counting.childrenPercent)) / 100);
  const male = Math.round((total * between(`${what} male`, counting.malePercent)) / 100);
  return {
    total,
    adults: total - children,
    children,
    male,
    female: total - male,
    firstTimers: between(`${what} first timers`, counting.firstTimers),
    online: between(`${what} online`, counting.online),
  };
}

function taken(context: Context, recordedAt: string) {
  return { recordedById: context.persona('ministry').id, recordedAt, createdAt: recordedAt };
}
