import { fromNaira, toDecimal } from '../money.ts';
import type { Row } from '../seed.ts';
import { type PropertyContent, portfolio, type UnitContent } from './content.ts';
import type { Day } from './dates.ts';
import { type Ground, latest, memberAt, owned } from './ground.ts';
import { type Lease, termsOf } from './leases.ts';

type UnitRow = Row<'realestate_unit'>;

/** A property is taken on two weeks after the one before. */
const TAKEN_ON_EVERY_DAYS = 14;

export function configRow(ground: Ground): Row<'realestate_config'> {
  const { opened, ...config } = portfolio.config;
  const openedAt = ground.calendar.at(opened, '09:00');
  return {
    id: ground.id('realestate_config', 'config'),
    ...owned(ground),
    ...config,
    currency: 'NGN',
    country: 'NG',
    timezone: 'Africa/Lagos',
    createdAt: openedAt,
    updatedAt: openedAt,
  };
}

export function propertyRows(ground: Ground): Row<'realestate_property'>[] {
  return portfolio.properties.map((property, index) => ({
    id: ground.id('realestate_property', property.code),
    ...owned(ground),
    propertyCode: property.code,
    name: property.name,
    type: property.type,
    status: property.status,
    address: property.address,
    area: property.area,
    lga: property.lga,
    city: 'Lagos',
    state: 'Lagos',
    country: 'NG',
    floors: property.floors,
    yearBuilt: property.yearBuilt,
    totalUnits: property.units.length,
    currency: 'NGN',
    marketValue: toDecimal(fromNaira(property.valueNaira)),
    ...ownerOf(ground, property),
    amenities: property.amenities,
    createdAt: takenOnAt(ground, index),
    updatedAt: takenOnAt(ground, index),
  }));
}

/** The persona who owns some of the houses has no telephone of record: the last of the owners lends one. */
function ownerOf(ground: Ground, { owner }: PropertyContent): { ownerName: string; ownerPhone: string } {
  const { fullName, phone } = memberAt(ground.owners, owner ?? ground.owners.length - 1);
  return { ownerName: owner === null ? ground.persona('owner').name : fullName, ownerPhone: phone };
}

function takenOnAt({ calendar }: Ground, index: number): string {
  return calendar.at(portfolio.config.opened + 7 + index * TAKEN_ON_EVERY_DAYS, '10:00');
}

export function unitRows(ground: Ground, leases: readonly Lease[]): UnitRow[] {
  return portfolio.properties.flatMap((property, index) =>
    property.units.map((unit) => {
      const id = ground.id('realestate_unit', property.code, unit.number);
      const { annualKobo, depositKobo, serviceKobo } = termsOf(unit);
      return {
        id,
        ...owned(ground),
        propertyId: ground.id('realestate_property', property.code),
        unitNumber: unit.number,
        type: unit.type,
        ...standing(ground, property, unit, leases),
        floor: unit.floor,
        bedrooms: unit.bedrooms,
        bathrooms: unit.bathrooms,
        sizeSqm: unit.sizeSqm,
        currency: 'NGN',
        annualRent: toDecimal(annualKobo),
        deposit: toDecimal(depositKobo),
        serviceCharge: toDecimal(serviceKobo),
        createdAt: takenOnAt(ground, index),
        updatedAt: latest([
          takenOnAt(ground, index),
          ...leases.filter(({ unitId }) => unitId === id).map(({ changedAt }) => changedAt),
        ]),
      };
    }),
  );
}

/** Occupied by an active lease, reserved by a draft or a promise, else as the workmen leave it. */
function standing(
  { calendar }: Ground,
  { code }: PropertyContent,
  { number }: UnitContent,
  leases: readonly Lease[],
): { status: NonNullable<UnitRow['status']>; reservedUntil: Day | null } {
  const here = ({ property, unit }: { property: string; unit: string }) => property === code && unit === number;
  const theirs = leases.filter(here);
  const draft = theirs.find(({ status }) => status === 'DRAFT');
  const promise = portfolio.reserved.find(here);
  if (theirs.some(({ status }) => status === 'ACTIVE')) return { status: 'OCCUPIED', reservedUntil: null };
  if (draft) return { status: 'RESERVED', reservedUntil: draft.startDate };
  if (promise) return { status: 'RESERVED', reservedUntil: calendar.day(promise.days) };
  return { status: portfolio.maintenanceUnits.some(here) ? 'MAINTENANCE' : 'VACANT', reservedUntil: null };
}
