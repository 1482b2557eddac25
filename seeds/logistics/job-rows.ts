import { toDecimal } from '../money.ts';
import type { Row } from '../seed.ts';
import { courier, named } from './content.ts';
import type { Context } from './context.ts';
import { feesOf } from './fees.ts';
import { changedAt, type Job, timeOf } from './jobs.ts';
import { degrees, roadTenths } from './places.ts';
import { dueAt } from './timeline.ts';

type JobRow = Row<'logistics_delivery_job'>;

export function jobRows(context: Context, jobs: readonly Job[]): JobRow[] {
  return jobs.map((job) => ({
    id: job.id,
    tenantId: context.tenantId,
    jobNumber: job.number,
    trackingNumber: job.trackingNumber,
    orderType: job.order.type,
    orderId: job.order.id,
    orderNumber: job.order.number,
    zoneId: context.id('logistics_zone', job.customer.address.zone),
    agentId: job.agent === null ? null : context.id('logistics_agent', job.agent.code),
    status: job.status,
    priority: job.priority,
    vehicleType: job.vehicle,
    ...pickup(job),
    ...drop(job),
    goods: job.goods.name,
    packageCount: job.goods.packages,
    weightKg: job.goods.kg.toFixed(2),
    declaredValue: toDecimal(job.goods.valueKobo),
    ...price(job),
    windowStart: job.bookedAt,
    windowEnd: dueAt(context.calendar, job.priority, job.bookedAt),
    ...course(context, job),
    rating: job.rating,
    ratingComment: job.ratingComment,
    bookedAt: job.bookedAt,
    assignedAt: timeOf(job, 'ASSIGNED'),
    pickedUpAt: timeOf(job, 'PICKED_UP'),
    deliveredAt: timeOf(job, 'DELIVERED'),
    failedAt: timeOf(job, 'FAILED'),
    returnedAt: timeOf(job, 'RETURNED'),
    cancelledAt: timeOf(job, 'CANCELLED'),
    createdAt: job.bookedAt,
    updatedAt: changedAt(job),
  }));
}

function pickup({ sender }: Job) {
  return {
    senderName: sender.name,
    senderContact: sender.contact,
    senderPhone: sender.phone,
    pickupAddress: sender.address.line1,
    pickupLandmark: sender.address.landmark,
    pickupArea: sender.address.area,
    pickupLatitude: degrees(sender.address.latitude),
    pickupLongitude: degrees(sender.address.longitude),
  };
}

function drop({ customer }: Job) {
  return {
    customerName: customer.name,
    customerPhone: customer.phone,
    dropAddress: customer.address.line1,
    dropLandmark: customer.address.landmark,
    dropArea: customer.address.area,
    dropLga: customer.address.lga,
    dropState: 'Lagos',
    dropCountry: 'NG',
    dropLatitude: degrees(customer.address.latitude),
    dropLongitude: degrees(customer.address.longitude),
  };
}

function price({ sender, customer, goods, priority, vehicle }: Job) {
  const tenths = roadTenths(sender.address, customer.address);
  const { pricing } = named(courier.zones, 'code', customer.address.zone);
  const fees = feesOf(pricing, { roadTenths: tenths, kg: goods.kg, priority, vehicle });
  return {
    distanceKm: (tenths / 10).toFixed(1),
    currency: 'NGN',
    baseFee: toDecimal(fees.baseKobo),
    distanceFee: toDecimal(fees.distanceKobo),
    weightFee: toDecimal(fees.weightKobo),
    priorityFee: toDecimal(fees.priorityKobo),
    totalFee: toDecimal(fees.totalKobo),
  };
}

/** How often the agent stood at the door, and what is to come. */
function course(context: Context, job: Job) {
  const failedAt = timeOf(job, 'FAILED');
  const waits = job.status === 'FAILED' && failedAt !== null;
  return {
    attemptCount: job.failures.length + (job.status === 'DELIVERED' ? 1 : 0),
    failureReason: job.failures.at(-1) ?? null,
    nextAttemptAt: waits ? context.calendar.after(failedAt, courier.configuration.retryAfterHours * 60) : null,
    cancelReason: job.cancelReason,
  };
}
