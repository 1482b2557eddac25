import { roster } from '../roster.ts';
import { type Row, rowWith } from '../seed.ts';
import { content, type Role } from './content.ts';
import { type Hotel, latest, numberOf } from './hotel.ts';

/** Shifts of eight hours, by their beginning in Lagos; the last one ends on the next day. */
const HOURS = { MORNING: ['06:00', '14:00'], AFTERNOON: ['14:00', '22:00'], NIGHT: ['22:00', '06:00'] } as const;

const SHIFT_MINUTES = 480;
/** The rota of yesterday, today and tomorrow is written a week before. */
const ROTA_DAYS = [-1, 0, 1];

export interface Colleague {
  id: string;
  number: string;
  userId: string | null;
  name: string;
  phone: string | null;
  content: (typeof content.staff)[number];
}

/** Those who have an account under its name, the others from the roster. */
export function staffOf(hotel: Hotel): Colleague[] {
  const people = roster('hospitality');
  return content.staff.map((entry, index) => {
    const number = numberOf('EMP', index);
    const account = entry.persona === null ? null : hotel.persona(entry.persona);
    const person = entry.email === null ? null : rowWith(people, 'email', entry.email);
    return {
      id: hotel.id('hospitality_staff', number),
      number,
      userId: account?.id ?? null,
      name: account?.name ?? person?.fullName ?? '',
      phone: person?.phone ?? null,
      content: entry,
    };
  });
}

/**
 * Who of these roles is on duty at a time; the deputy is the last of several.
 *
 * @throws an invariant when nobody is
 */
export function onDuty(staff: readonly Colleague[], roles: readonly Role[], time: string, deputy = false): Colleague {
  const lagos = new Date(Date.parse(time) + 3_600_000).toISOString().slice(11, 16);
  const shift = lagos < '06:00' || lagos >= '22:00' ? 'NIGHT' : lagos < '14:00' ? 'MORNING' : 'AFTERNOON';
  const present = staff.filter((one) => roles.includes(one.content.role) && one.content.shift === shift);
  const found = deputy ? present.at(-1) : present[0];
  if (!found) throw new Error(`no ${roles.join(' or ')} is on duty at ${time}`);
  return found;
}

export function staffRows(hotel: Hotel, staff: readonly Colleague[]): Row<'hospitality_staff'>[] {
  return staff.map(({ id, number, userId, name, phone, content: { role, employed } }) => ({
    id,
    tenantId: hotel.tenantId,
    venueId: hotel.venueId,
    userId,
    staffNumber: number,
    name,
    role,
    phone,
    isActive: true,
    employedSince: hotel.calendar.day(employed),
    createdAt: hotel.calendar.at(employed, '09:00'),
    updatedAt: hotel.calendar.at(employed, '09:00'),
  }));
}

export function shiftRows(hotel: Hotel, staff: readonly Colleague[]): Row<'hospitality_shift'>[] {
  return ROTA_DAYS.flatMap((day) => staff.map((colleague, index) => shiftRow(hotel, colleague, day, index)));
}

/** People come up to seven minutes early and leave up to eleven minutes late. */
function shiftRow(
  { calendar, id, tenantId }: Hotel,
  { id: staffId, number, content: entry }: Colleague,
  day: number,
  index: number,
): Row<'hospitality_shift'> {
  const startsAt = calendar.at(day, HOURS[entry.shift][0]);
  const endsAt = calendar.after(startsAt, SHIFT_MINUTES);
  const missed = entry.missed === day;
  const startedAt = missed || startsAt > calendar.now ? null : calendar.after(startsAt, -((index * 3) % 8));
  const endedAt = missed || endsAt > calendar.now ? null : calendar.after(endsAt, (index * 5) % 12);
  const writtenAt = calendar.at(ROTA_DAYS[0] ?? 0, '09:00');
  const createdAt = calendar.after(writtenAt, -7 * 1440);
  return {
    id: id('hospitality_shift', number, String(day)),
    tenantId,
    staffId,
    shiftDate: calendar.day(day),
    type: entry.shift,
    status: missed ? 'NO_SHOW' : endedAt ? 'COMPLETED' : startedAt ? 'ACTIVE' : 'SCHEDULED',
    startsAt,
    endsAt,
    startedAt,
    endedAt,
    createdAt,
    updatedAt: missed ? endsAt : latest(createdAt, startedAt, endedAt),
  };
}
