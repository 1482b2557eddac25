import { fromNaira, toDecimal } from '../money.ts';
import type { Row } from '../seed.ts';
import { type PropertyContent, portfolio, type UnitContent } from './content.ts';
import { type Context, latest, memberAt, owned } from './context.ts';
import type { Day } from './dates.ts';
import { type Lease, termsOf } from './leases.ts';

type UnitRow = Row<'realestate_unit'>;

/** A property is taken on two weeks after the one before. */
const TAKEN_ON_EVERY_DAYS = 14;

export function configRow(context: Context): Row<'realestate_config'> {
  const { opened, ...config } = portfolio.config;
  const openedAt = context.calendar.at(opened, '09:00');
  return {
    id: context.id('realestate_config', 'config'),
    ...owned(context),
    ...config,
    currency: 'NGN',
    country: 'NG',
    timezone: 'Africa/Lagos',
    createdAt: openedAt,
    updatedAt: openedAt,
  };
}

export function propertyRows(context: Context): Row<'realestate_property'>[] {
  return portfolio.properties.map((property, index) => ({
    id: context.id('realestate_property', property.code),
    ...owned(context),
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
    ...ownerOf(context, property),
    amenities: property.amenities,
    createdAt: takenOnAt(context, index),
    updatedAt: takenOnAt(context, index),
  }));
}

/** The persona who owns some of the houses has no telephone of record: the last of the owners lends one. */
function ownerOf(context: Context, { owner }: PropertyContent): { ownerName: string; ownerPhone: string } {
  const { fullName, phone } = memberAt(context.owners, owner ?? context.owners.length - 1);
  return { ownerName: owner === null ? context.persona('owner').name : fullName, ownerPhone: phone };
}

function takenOnAt({ calendar }: Context, index: number): string {
  return calendar.at(portfolio.config.opened + 7 + index * TAKEN_ON_EVERY_DAYS, '10:00');
}

export function unitRows(context: Context, leases: readonly Lease[]): UnitRow[] {
  return portfolio.properties.flatMap((property, index) =>
    property.units.map((unit) => {
      const id = context.id('realestate_unit', property.code, unit.number);
      const { annualKobo, depositKobo, serviceKobo } = termsOf(unit);
      return {
        id,
        ...owned(context),
        propertyId: context.id('realestate_property', property.code),
        unitNumber: unit.number,
        type: unit.type,
        ...standing(context, property, unit, leases),
        floor: unit.floor,
        bedrooms: unit.bedrooms,
        bathrooms: unit.bathrooms,
        sizeSqm: unit.sizeSqm,
        currency: 'NGN',
        annualRent: toDecimal(annualKobo),
        deposit: toDecimal(depositKobo),
        serviceCharge: toDecimal(serviceKobo),
        createdAt: takenOnAt(context, index),
        updatedAt: latest([
          takenOnAt(context, index),
          ...leases.filter(({ unitId }) => unitId === id).map(({ changedAt }) => changedAt),
        ]),
      };
    }),
  );
}

/** Occupied by an active lease, reserved by a draft or a promise, else as the workmen leave it. */
function standing(
  { calendar }: Context,
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
