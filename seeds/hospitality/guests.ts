import { dice } from '../dice.ts';
import { roster } from '../roster.ts';
import type { Row } from '../seed.ts';
import { type Booking, GUEST_COUNT } from './bookings.ts';
import { content, inTurn } from './content.ts';
import { type Hotel, numberOf } from './hotel.ts';

/** Somebody who books at the hotel. */
export interface Guest {
  id: string;
  number: string;
  /** The place in the list, from 0. */
  index: number;
  userId: string | null;
  title: string;
  firstName: string;
  lastName: string;
  email: string;
  /** The account's owner has left none. */
  phone: string | null;
}

/** The guest with an account first, then people of the roster. */
export function guestsOf(hotel: Hotel): Guest[] {
  const account = hotel.persona(content.account.persona);
  const [lastName = '', firstName = '', title = ''] = account.name.split(' ').toReversed();
  const others = roster('hospitality').slice(0, GUEST_COUNT - 1);
  return [
    { userId: account.id, title, firstName, lastName, email: account.email, phone: null },
    ...others.map((person, index) => ({
      userId: null,
      title: inTurn(content.guests.titles[person.sex], index),
      firstName: person.firstName,
      lastName: person.lastName,
      email: person.email,
      phone: person.phone,
    })),
  ].map((person, index) => {
    const number = numberOf('GST', index);
    return { id: hotel.id('hospitality_guest', number), number, index, ...person };
  });
}

/** Guests are known since they booked for the first time. */
export function guestRows(
  hotel: Hotel,
  guests: readonly Guest[],
  bookings: readonly Booking[],
): Row<'hospitality_guest'>[] {
  const since = new Map(bookings.toReversed().map(({ guest, bookedAt }) => [guest, bookedAt] as const));
  return guests.map(({ id, number, index, ...person }) => {
    const nationality = countryOf(index);
    const idType = nationality === 'NG' ? inTurn(content.guests.localDocuments, index) : 'PASSPORT';
    const createdAt = since.get(index) ?? hotel.since;
    return {
      id,
      tenantId: hotel.tenantId,
      userId: person.userId,
      guestNumber: number,
      title: person.title,
      firstName: person.firstName,
      lastName: person.lastName,
      email: person.email,
      phone: person.phone,
      nationality,
      idType,
      idNumber: documentNumber(idType, number),
      isVip: index % content.guests.vipEvery === 0,
      preferences: inTurn(content.guests.preferences, index),
      isActive: true,
      createdAt,
      updatedAt: createdAt,
    };
  });
}

function countryOf(index: number): string {
  const [country] = Object.entries(content.guests.abroad).find(([, indexes]) => indexes.includes(index)) ?? ['NG'];
  return country;
}

/** Formed like the real ones, with leading zeros that no issued number has. */
function documentNumber(type: Row<'hospitality_guest'>['idType'], guest: string): string {
  const { string } = dice(`hospitality document of ${guest}`);
  switch (type) {
    case 'NIN':
      return `0000${string.numeric(7)}`;
    case 'PASSPORT':
      return `X000${string.numeric(5)}`;
    case 'DRIVERS_LICENCE':
      return `XXX000${string.numeric(2)}AA${string.numeric(2)}`;
    case 'VOTERS_CARD':
      break;
  }
  return `00X0${string.numeric(15)}`;
}
