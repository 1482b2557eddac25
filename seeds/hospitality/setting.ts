import { fromNaira, toDecimal } from '../money.ts';
import type { Row } from '../seed.ts';
import { content } from './content.ts';
import { type Hotel, latest } from './hotel.ts';
import { ROOMS, type Room } from './rooms.ts';
import type { Stay } from './stays.ts';

/** Cleaning takes as long, from the guest's leaving to a room that can be let. */
const CLEANING_MINUTES = 75;

export function configRow({ id, tenantId, since }: Hotel): Row<'hospitality_config'> {
  const { terms } = content;
  return {
    id: id('hospitality_config', 'default'),
    tenantId,
    country: 'NG',
    currency: 'NGN',
    timezone: 'Africa/Lagos',
    checkInTime: terms.checkIn,
    checkOutTime: terms.checkOut,
    depositPercent: terms.depositPercent.toFixed(2),
    serviceChargePercent: terms.serviceChargePercent.toFixed(2),
    earlyCheckInFee: toDecimal(fromNaira(terms.feeNaira)),
    lateCheckoutFee: toDecimal(fromNaira(terms.feeNaira)),
    cancellationHours: terms.cancellationHours,
    isActive: true,
    createdAt: since,
    updatedAt: since,
  };
}

export function venueRow({ tenantId, venueId, name, since }: Hotel): Row<'hospitality_venue'> {
  return {
    id: venueId,
    tenantId,
    ...content.venue,
    name,
    state: 'Lagos',
    country: 'NG',
    totalRooms: ROOMS.length,
    status: 'ACTIVE',
    createdAt: since,
    updatedAt: since,
  };
}

export function floorRows({ id, tenantId, venueId, since }: Hotel): Row<'hospitality_floor'>[] {
  return content.floors.map(({ number, name }) => ({
    id: id('hospitality_floor', String(number)),
    tenantId,
    venueId,
    number,
    name,
    isActive: true,
    createdAt: since,
    updatedAt: since,
  }));
}

export function roomRows(hotel: Hotel, stays: readonly Stay[]): Row<'hospitality_room'>[] {
  return ROOMS.map((room, index) => {
    const inRoom = stays.filter((stay) => stay.room === room);
    const lastCleanedAt = cleaned(hotel, inRoom, index);
    return {
      id: hotel.id('hospitality_room', room.number),
      tenantId: hotel.tenantId,
      venueId: hotel.venueId,
      floorId: hotel.id('hospitality_floor', String(room.floor)),
      roomNumber: room.number,
      type: room.type,
      bedType: room.bed,
      maxOccupancy: room.maxOccupancy,
      ratePerNight: toDecimal(room.rateKobo),
      currency: 'NGN',
      amenities: [...room.amenities],
      status: statusOf(room, inRoom),
      lastCleanedAt,
      createdAt: hotel.since,
      updatedAt: latest(lastCleanedAt, ...inRoom.map(({ checkedInAt, checkedOutAt }) => checkedOutAt ?? checkedInAt)),
    };
  });
}

/** Yesterday's round, or later where somebody left yesterday. Whoever left today left the room as it is. */
function cleaned({ calendar }: Hotel, inRoom: readonly Stay[], index: number): string {
  const round = calendar.after(calendar.at(-1, '10:00'), (index * 7) % 110);
  const leavings = inRoom.flatMap(({ checkedOutAt }) =>
    checkedOutAt !== null && checkedOutAt < calendar.at(0, '00:00') ? [checkedOutAt] : [],
  );
  return latest(round, ...leavings.map((leaving) => calendar.after(leaving, CLEANING_MINUTES)));
}

function statusOf({ number }: Room, inRoom: readonly Stay[]): NonNullable<Row<'hospitality_room'>['status']> {
  if (inRoom.some(({ checkedOutAt }) => checkedOutAt === null)) return 'OCCUPIED';
  if (number === content.maintenance.room) return 'MAINTENANCE';
  return content.leftToday.find(({ room }) => room === number)?.status ?? 'AVAILABLE';
}

export function tableRows({ id, tenantId, venueId, since, calendar }: Hotel): Row<'hospitality_table'>[] {
  return content.tables.map(({ number, capacity, status }) => ({
    id: id('hospitality_table', number),
    tenantId,
    venueId,
    tableNumber: number,
    capacity,
    status,
    createdAt: since,
    updatedAt: status === 'AVAILABLE' ? calendar.at(-1, '22:10') : calendar.now,
  }));
}
