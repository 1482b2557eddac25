import type { Row } from '../seed.ts';
import { between, content, type Ground, must } from './ground.ts';
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
export function attendanceRows(ground: Ground): Fact[] {
  return [...content.counted.flatMap((counted) => slotFacts(ground, counted)), ...eventFacts(ground)];
}

/** Only slots of Ikeja are counted, so a slot's name says which it is. */
function slotFacts(ground: Ground, counted: (typeof content.counted)[number]): Fact[] {
  const slot = must(
    content.slots.find(({ name }) => name === counted.slot),
    counted.slot,
  );
  const service = must(
    content.services.find(({ code }) => code === slot.service),
    slot.service,
  );
  return latestDays(ground, slot, counted.times).map((day, index) => {
    const heldAt = onDay(day, slot.startTime);
    return {
      id: ground.id('chu_attendance_fact', slot.name, day),
      tenantId: ground.tenantId,
      churchId: ground.churchId,
      serviceId: ground.id('chu_service', service.code),
      scheduleId: slotId(ground, slot.unit, slot.name),
      eventId: null,
      heldAt,
      ...count(`${slot.name} ${index}`, counted),
      ...taken(ground, ground.calendar.after(heldAt, service.durationMinutes)),
    };
  });
}

function eventFacts(ground: Ground): Fact[] {
  return content.events.flatMap((event) =>
    event.counted === null
      ? []
      : [
          {
            id: ground.id('chu_attendance_fact', event.code),
            tenantId: ground.tenantId,
            churchId: ground.churchId,
            serviceId: null,
            scheduleId: null,
            eventId: ground.id('chu_event', event.code),
            heldAt: eventStart(ground, event),
            ...count(event.code, event.counted),
            ...taken(ground, eventEnd(ground, event)),
          },
        ],
  );
}

/** The latest days before today on which the slot took place, the latest first. */
function latestDays(
  { calendar }: Ground,
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

function taken(ground: Ground, recordedAt: string) {
  return { recordedById: ground.persona('ministry').id, recordedAt, createdAt: recordedAt };
}
