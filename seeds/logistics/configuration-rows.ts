import { fromNaira, toDecimal } from '../money.ts';
import type { Row } from '../seed.ts';
import { courier } from './content.ts';
import type { Context } from './context.ts';
import { degrees } from './places.ts';

export function configurationRow({ calendar, tenantId, id }: Context): Row<'logistics_configuration'> {
  const {
    opened,
    otpFromNaira,
    expressMinimumNaira,
    sameDayMinimumNaira,
    nextDayMinimumNaira,
    vanMinimumNaira,
    ...rest
  } = courier.configuration;
  return {
    id: id('logistics_configuration', 'configuration'),
    tenantId,
    ...rest,
    otpFromValue: toDecimal(fromNaira(otpFromNaira)),
    expressMinimumFee: toDecimal(fromNaira(expressMinimumNaira)),
    sameDayMinimumFee: toDecimal(fromNaira(sameDayMinimumNaira)),
    nextDayMinimumFee: toDecimal(fromNaira(nextDayMinimumNaira)),
    vanMinimumFee: toDecimal(fromNaira(vanMinimumNaira)),
    currency: 'NGN',
    country: 'NG',
    timezone: 'Africa/Lagos',
    createdAt: calendar.at(opened, '09:00'),
    updatedAt: calendar.at(opened, '09:00'),
  };
}

export function zoneRows({ calendar, tenantId, id }: Context): Row<'logistics_zone'>[] {
  const drawnAt = calendar.at(courier.configuration.opened, '10:00');
  return courier.zones.map((zone) => ({
    id: id('logistics_zone', zone.code),
    tenantId,
    code: zone.code,
    name: zone.name,
    type: zone.type,
    status: 'ACTIVE',
    lgas: zone.lgas,
    areas: courier.areas.filter((area) => area.zone === zone.code).map((area) => area.name),
    state: 'Lagos',
    country: 'NG',
    centreLatitude: degrees(zone.latitude),
    centreLongitude: degrees(zone.longitude),
    radiusKm: zone.radiusKm.toFixed(1),
    createdAt: drawnAt,
    updatedAt: drawnAt,
  }));
}

export function pricingRows({ calendar, tenantId, id }: Context): Row<'logistics_pricing_rule'>[] {
  const pricedAt = calendar.at(courier.configuration.opened, '11:00');
  return courier.zones.map(({ code, name, pricing }) => ({
    id: id('logistics_pricing_rule', code, 'current'),
    tenantId,
    zoneId: id('logistics_zone', code),
    name: `${name}: current prices`,
    type: pricing.type,
    currency: 'NGN',
    baseFee: toDecimal(fromNaira(pricing.baseNaira)),
    perKmFee: toDecimal(fromNaira(pricing.perKmNaira)),
    perKgFee: pricing.perKgNaira === null ? null : toDecimal(fromNaira(pricing.perKgNaira)),
    freeKg: pricing.freeKg === null ? null : pricing.freeKg.toFixed(2),
    expressMultiplier: pricing.expressMultiplier,
    isActive: true,
    effectiveFrom: pricedAt,
    createdAt: pricedAt,
    updatedAt: pricedAt,
  }));
}
