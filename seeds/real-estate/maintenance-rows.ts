import { fromNaira, toDecimal } from '../money.ts';
import type { Row } from '../seed.ts';
import { type Moment, portfolio, type RequestContent } from './content.ts';
import { type Context, latest, numberOf, owned } from './context.ts';
import { officeDay, timeOn } from './dates.ts';
import type { Lease } from './leases.ts';

type RequestRow = Row<'realestate_maintenance_request'>;

/** What broke, who sees to it and what it cost. */
export function maintenanceRows(context: Context, leases: readonly Lease[]): RequestRow[] {
  return portfolio.requests.map((request, index) => {
    const times = timesOf(context, request);
    return {
      id: context.id('realestate_maintenance_request', numberOf('MR', index)),
      ...owned(context),
      requestNumber: numberOf('MR', index),
      propertyId: context.id('realestate_property', request.property),
      unitId: request.unit === null ? null : context.id('realestate_unit', request.property, request.unit),
      leaseId: request.unit === null ? null : runningLease(leases, request).id,
      category: request.category,
      priority: request.priority,
      status: request.status,
      title: request.title,
      description: request.description,
      assignedToId: times.assignedAt === null ? null : context.persona('facility').id,
      currency: 'NGN',
      estimatedCost: decimal(request.estimatedNaira),
      actualCost: decimal(request.actualNaira),
      cancelReason: request.cancelReason,
      ...times,
      createdAt: times.reportedAt,
      updatedAt: latest(Object.values(times)),
    };
  });
}

function decimal(naira: number | null): string | null {
  return naira === null ? null : toDecimal(fromNaira(naira));
}

function runningLease(leases: readonly Lease[], { property, unit, title }: RequestContent): Lease {
  const lease = leases.find((one) => one.property === property && one.unit === unit && one.status === 'ACTIVE');
  if (!lease) throw new Error(`nobody rents ${unit} of ${property} to report "${title}"`);
  return lease;
}

/** Renters report on any day. The office works from Monday to Saturday, in an emergency on Sundays too. */
function timesOf({ calendar }: Context, request: RequestContent) {
  const reportedAt = calendar.at(request.reported.day, request.reported.time);
  const worked = (moment: Moment | null) => {
    if (moment === null) return null;
    const day = calendar.day(moment.day);
    return timeOn(request.priority === 'EMERGENCY' ? day : officeDay(day), moment.time);
  };
  return {
    reportedAt,
    assignedAt: worked(request.assigned),
    startedAt: worked(request.started),
    completedAt: worked(request.completed),
    cancelledAt: worked(request.cancelled),
  };
}
