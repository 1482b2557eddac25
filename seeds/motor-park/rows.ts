import type { Scope, TenantScope } from '../../prisma/scope.ts';
import { stableId } from '../../prisma/stable-id.ts';
import type { Calendar } from '../calendar.ts';
import { fromNaira, share, sum, toDecimal } from '../money.ts';
import { roster } from '../roster.ts';
import { type Row, type Rows, tenantOf } from '../seed.ts';
import content from './content.json' with { type: 'json' };
import { routeOf, type Seat, seatsOf, type Trip, ticketRow, tripNumber } from './seats.ts';

/** No script is named for the motor park; the marketplace's gives it operators as vendors, trips and tickets. */
export const MOTOR_PARK = 'demo-parkhub';

/** Three days of a park: six routes, twelve trips of four operators, and the seats that were sold on them. */
export function motorParkRows(scope: Scope, calendar: Calendar): Rows {
  const tenant = tenantOf(scope, MOTOR_PARK);
  const seats = seatsOf(tenant, calendar);
  return {
    mvm_marketplace_config: [configRow(tenant.id, calendar)],
    mvm_vendor: content.operators.map((operator, index) => operatorRow(tenant, operator, index, seats, calendar)),
    park_route: content.routes.map((route) => routeRow(tenant.id, route, calendar)),
    park_trip: content.trips.map((trip, index) => tripRow(tenant.id, trip, index, calendar)),
    park_ticket: seats.map((seat) => ticketRow(tenant, seat, calendar)),
  };
}

function configRow(tenantId: string, calendar: Calendar): Row<'mvm_marketplace_config'> {
  return {
    id: stableId(tenantId, 'mvm_marketplace_config', 'config'),
    tenantId,
    name: 'Ojota Motor Park',
    defaultCommissionPercent: content.commissionPercent,
    vatPercent: '0.00',
    payoutCycleDays: 7,
    clearanceDays: 1,
    minimumPayoutAmount: '10000.00',
    vendorsNeedApproval: true,
    payoutsNeedApproval: true,
    currency: 'NGN',
    country: 'NG',
    timezone: 'Africa/Lagos',
    isActive: true,
    createdAt: calendar.at(-120, '08:30'),
    updatedAt: calendar.at(-120, '08:30'),
  };
}

function routeRow(
  tenantId: string,
  { code, destination, distanceKm, minutes, fareNaira }: (typeof content.routes)[number],
  calendar: Calendar,
): Row<'park_route'> {
  return {
    id: stableId(tenantId, 'park_route', code),
    tenantId,
    code,
    origin: 'Lagos (Ojota)',
    destination,
    distanceKm,
    durationMinutes: minutes,
    fare: toDecimal(fromNaira(fareNaira)),
    currency: 'NGN',
    isActive: true,
    createdAt: calendar.at(-120, '09:00'),
    updatedAt: calendar.at(-120, '09:00'),
  };
}

/** What an operator has sold: tickets that stand. The park keeps its commission of them. */
function operatorRow(
  tenant: TenantScope,
  operator: (typeof content.operators)[number],
  index: number,
  seats: readonly Seat[],
  calendar: Calendar,
): Row<'mvm_vendor'> {
  const { bank, account, ...named } = operator;
  const contact = roster('motor-park').at(-1 - index);
  if (!contact) throw new Error('the roster has nobody for the motor park');
  const sold = seats.filter(({ trip, status }) => routeOf(trip).operator === index && status !== 'REFUNDED');
  const sales = sum(sold.map(({ fareKobo }) => fareKobo));
  const registeredAt = calendar.at(-110 + index, '10:00');
  return {
    id: stableId(tenant.id, 'mvm_vendor', operator.slug),
    tenantId: tenant.id,
    tierId: null,
    ...named,
    businessType: 'LIMITED_COMPANY',
    contactName: contact.fullName,
    email: `desk@${operator.slug}.example`,
    phone: contact.phone,
    lga: 'Kosofe',
    city: 'Ojota',
    state: 'Lagos',
    country: 'NG',
    bankName: bank,
    accountNumber: account,
    accountName: operator.legalName,
    status: 'APPROVED',
    onboardingStep: 'COMPLETED',
    isVerified: true,
    commissionOverridePercent: null,
    ratingAverage: `4.${index + 3}0`,
    ratingCount: 40 + 12 * index,
    monthlySales: '0.00',
    monthlyOrders: 0,
    totalOrders: sold.length,
    totalSales: toDecimal(sales),
    totalCommission: toDecimal(share(sales, Number(content.commissionPercent) * 100)),
    totalPaidOut: '0.00',
    tierReviewedAt: null,
    registeredAt,
    approvedAt: calendar.at(-100 + index, '15:00'),
    approvedById: tenant.people['manager']?.id ?? null,
    suspendedAt: null,
    suspensionReason: null,
    createdAt: registeredAt,
    updatedAt:
      sold
        .map(({ soldAt }) => soldAt)
        .toSorted()
        .at(-1) ?? registeredAt,
  };
}

/** A coach leaves five minutes late and arrives when the route's time is over. */
function tripRow(tenantId: string, trip: Trip, index: number, calendar: Calendar): Row<'park_trip'> {
  const route = routeOf(trip);
  const departsAt = calendar.at(trip.day, trip.time);
  const left = trip.status === 'DEPARTED' || trip.status === 'ARRIVED';
  const departedAt = left ? calendar.after(departsAt, 5) : null;
  const arrivedAt = trip.status === 'ARRIVED' && departedAt ? calendar.after(departedAt, route.minutes) : null;
  return {
    id: stableId(tenantId, 'park_trip', tripNumber(index)),
    tenantId,
    tripNumber: tripNumber(index),
    routeId: stableId(tenantId, 'park_route', route.code),
    vendorId: stableId(tenantId, 'mvm_vendor', content.operators[route.operator]?.slug ?? ''),
    vehiclePlate: `KSF-${210 + index * 7}-X${'ABCDEFGHJKLM'[index]}`,
    driverName: roster('motor-park', 'male')[index + 8]?.fullName ?? '',
    seats: trip.seats,
    status: trip.status as NonNullable<Row<'park_trip'>['status']>,
    departsAt,
    departedAt,
    arrivedAt,
    cancelReason: trip.status === 'CANCELLED' ? 'the coach failed its morning inspection' : null,
    createdAt: calendar.at(trip.day - 7, '08:00'),
    updatedAt: arrivedAt ?? departedAt ?? calendar.at(Math.min(trip.day, 0) - 1, '18:00'),
  };
}
