import { courier, named, turn } from './content.ts';

/** A point on the map, in degrees. */
export interface Point {
  latitude: number;
  longitude: number;
}

/** Where a parcel is fetched or brought. */
export interface Address extends Point {
  line1: string;
  landmark: string;
  area: string;
  lga: string;
  zone: string;
}

const KM_PER_DEGREE = 111.2;
/** Lagos lies at 6.5° north, where a degree of longitude is a little shorter. */
const KM_PER_DEGREE_EAST = 110.5;
/** Roads and bridges go round what a straight line crosses. */
const DETOUR = 1.3;
const NEXT_DOOR_TENTHS = 8;

/** Corners of a quarter, in degrees from its middle: addresses of one quarter are no two on one spot. */
const CORNERS = [
  [0.0018, -0.0015],
  [-0.0023, 0.0021],
  [0.0031, 0.0012],
  [-0.0031, -0.0009],
] as const;

/** An address in a quarter; `corner` tells addresses of the same quarter apart. */
export function addressIn(areaName: string, line1: string, landmark: string, corner: number): Address {
  const { lga, zone, latitude, longitude } = named(courier.areas, 'name', areaName);
  const [north, east] = turn(CORNERS, corner);
  return { line1, landmark, area: areaName, lga, zone, latitude: latitude + north, longitude: longitude + east };
}

/** One of the addresses of a zone, round its quarters. */
export function addressOf(zone: string, position: number): Address {
  const areas = courier.areas.filter((area) => area.zone === zone);
  const area = turn(areas, position);
  const corner = Math.floor(position / areas.length) % area.addresses.length;
  const { line1, landmark } = turn(area.addresses, corner);
  return addressIn(area.name, line1, landmark, corner);
}

/** The road between two points, in tenths of a kilometre. */
export function roadTenths(from: Point, to: Point): number {
  const north = (to.latitude - from.latitude) * KM_PER_DEGREE;
  const east = (to.longitude - from.longitude) * KM_PER_DEGREE_EAST;
  return Math.max(NEXT_DOOR_TENTHS, Math.round(Math.hypot(north, east) * DETOUR * 10));
}

/** A coordinate as its column takes it. */
export function degrees(value: number): string {
  return value.toFixed(6);
}
