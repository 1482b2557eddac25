import type { Row } from '../seed.ts';
import type { Consultation } from './consultations.ts';
import { type AppointmentContent, clinic } from './content.ts';
import { type Context, latest, numberOf } from './context.ts';
import type { People } from './people.ts';

type AppointmentRow = Row<'health_appointment'>;
type Status = NonNullable<AppointmentRow['status']>;

/** An appointment; its number follows from its place in the diary. */
export interface Appointment {
  /** Null where none took place. */
  consultation: Consultation | null;
  content: Pick<AppointmentContent, 'patient' | 'provider' | 'type' | 'booked'> & Partial<AppointmentContent>;
  scheduledAt: string;
  status: Status;
  reason: string;
  number: string;
  id: string;
}

/** The whole diary in the order of time. */
export function diaryOf(context: Context, consultations: readonly Consultation[]): Appointment[] {
  const kept = consultations.map((consultation) => ({
    consultation,
    content: consultation.content,
    scheduledAt: consultation.times.scheduledAt,
    status: 'COMPLETED' as Status,
    reason: consultation.illness.complaint,
  }));
  const others = clinic.appointments.map((content) => ({
    consultation: null,
    content,
    scheduledAt: context.calendar.at(content.day, content.time),
    status: content.status,
    reason: content.reason,
  }));
  return [...kept, ...others]
    .toSorted((a, b) => (a.scheduledAt + a.content.patient < b.scheduledAt + b.content.patient ? -1 : 1))
    .map((appointment, index) => {
      const number = numberOf('APT', index);
      return { ...appointment, number, id: context.id('health_appointment', number) };
    });
}

export function appointmentRows(context: Context, people: People, diary: readonly Appointment[]): AppointmentRow[] {
  return diary.map((appointment, place) => {
    const { content, status } = appointment;
    const bookedAt = booking(context, diary, appointment, place);
    const came = arrival(context, appointment);
    const ended = ending(context, diary, appointment);
    const confirmed = content.type !== 'WALK_IN' && content.type !== 'EMERGENCY' && CONFIRMED.has(status);
    const confirmedAt = confirmed ? context.calendar.after(bookedAt, 30) : null;
    return {
      id: appointment.id,
      tenantId: context.tenantId,
      facilityId: context.id('health_facility', clinic.facility.code),
      patientId: people.patient(content.patient).id,
      providerId: people.provider(content.provider).id,
      appointmentNumber: appointment.number,
      type: content.type,
      status,
      scheduledAt: appointment.scheduledAt,
      durationMinutes: clinic.config.slotMinutes,
      reason: appointment.reason,
      bookedAt,
      confirmedAt,
      ...came,
      ...ended,
      createdAt: bookedAt,
      updatedAt: latest(bookedAt, confirmedAt, came.checkedInAt, came.startedAt, came.completedAt, ended.endedAt),
    };
  });
}

const CONFIRMED: ReadonlySet<Status> = new Set(['CONFIRMED', 'CHECKED_IN', 'IN_PROGRESS', 'COMPLETED', 'NO_SHOW']);

/** Follow-ups are booked on the way out of the consultation before; who walks in books at the desk. */
function booking(
  { calendar }: Context,
  diary: readonly Appointment[],
  appointment: Appointment,
  place: number,
): string {
  const { content, scheduledAt } = appointment;
  if (content.booked !== null) {
    const hour = String(9 + (place % 8)).padStart(2, '0');
    const minute = String((place * 7) % 60).padStart(2, '0');
    return calendar.at(content.booked, content.bookedTime ?? `${hour}:${minute}`);
  }
  if (content.type !== 'FOLLOW_UP') return scheduledAt;
  const before = diary
    .slice(0, place)
    .findLast(({ content: earlier, consultation }) => consultation !== null && earlier.patient === content.patient);
  if (!before?.consultation) throw new Error(`${content.patient} has a follow-up at ${scheduledAt} of nothing`);
  return calendar.after(before.consultation.times.leftAt, 5);
}

function arrival({ calendar }: Context, { consultation, scheduledAt, status }: Appointment) {
  if (consultation) {
    const { registeredAt, seenAt, leftAt } = consultation.times;
    return { checkedInAt: registeredAt, startedAt: seenAt, completedAt: leftAt };
  }
  return {
    checkedInAt: ARRIVED.has(status) ? calendar.after(scheduledAt, 4) : null,
    startedAt: STARTED.has(status) ? calendar.after(scheduledAt, 15) : null,
    completedAt: status === 'COMPLETED' ? calendar.after(scheduledAt, 32) : null,
  };
}

const ARRIVED: ReadonlySet<Status> = new Set(['CHECKED_IN', 'IN_PROGRESS', 'COMPLETED']);
const STARTED: ReadonlySet<Status> = new Set(['IN_PROGRESS', 'COMPLETED']);

function ending({ calendar }: Context, diary: readonly Appointment[], { content, status, scheduledAt }: Appointment) {
  if (status === 'NO_SHOW') {
    return { endedAt: calendar.after(scheduledAt, 60), endReason: 'Did not come', rescheduledToId: null };
  }
  const { ended, endReason = null, movedTo } = content;
  const target = movedTo && calendar.at(...movedTo);
  const successor = diary.find((other) => other.scheduledAt === target && other.content.patient === content.patient);
  if (target && !successor) throw new Error(`${content.patient} was moved to ${target}, where nothing is booked`);
  return { endedAt: ended ? calendar.at(...ended) : null, endReason, rescheduledToId: successor?.id ?? null };
}
