import { fromNaira, type Kobo } from '../money.ts';
import { rowWith } from '../seed.ts';
import { content, inTurn, type RoomTypeName } from './content.ts';

/** A room as the hotel was built; what happens in it is told elsewhere. */
export interface Room {
  number: string;
  floor: number;
  type: RoomTypeName;
  bed: (typeof content.roomTypes)[RoomTypeName]['beds'][number];
  maxOccupancy: number;
  amenities: readonly string[];
  rateKobo: Kobo;
}

/** All rooms, `101` first: the floor and the place on it. */
export const ROOMS: readonly Room[] = content.floors.flatMap((floor) =>
  floor.rooms
    .flatMap(({ type, count, rateNaira }) => Array.from({ length: count }, () => ({ type, rateNaira })))
    .map(({ type, rateNaira }, index) => {
      const terms = content.roomTypes[type];
      return {
        number: `${floor.number}${String(index + 1).padStart(2, '0')}`,
        floor: floor.number,
        type,
        bed: inTurn(terms.beds, index),
        maxOccupancy: terms.maxOccupancy,
        amenities: terms.amenities,
        rateKobo: fromNaira(rateNaira),
      };
    }),
);

/** @throws an invariant when the hotel has no such room */
export function roomBy(number: string): Room {
  return rowWith(ROOMS, 'number', number);
}
