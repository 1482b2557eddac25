import type { Row } from '../seed.ts';
import { type AgentContent, courier, type JobStatus } from './content.ts';
import { type Context, memberAt } from './context.ts';
import { spotOf } from './history-rows.ts';
import { changedAt, type Job } from './jobs.ts';
import { addressIn, degrees, type Point } from './places.ts';

type AgentRow = Row<'logistics_agent'>;

const PROMISED = new Set<JobStatus>(['ASSIGNED', 'ACCEPTED', 'PICKING_UP']);
const CARRIED = new Set<JobStatus>(['PICKED_UP', 'IN_TRANSIT', 'ARRIVING']);

/** Riders and drivers; their counters, ratings and availability follow from their jobs. */
export function agentRows(context: Context, jobs: readonly Job[]): AgentRow[] {
  return courier.agents.map((agent, index) => {
    const theirs = jobs.filter((job) => job.agent === agent);
    const joinedAt = context.calendar.at(agent.joined, '09:00');
    const inactiveSince = agent.inactiveSince === null ? null : context.calendar.at(agent.inactiveSince, '08:00');
    return {
      id: context.id('logistics_agent', agent.code),
      tenantId: context.tenantId,
      ...personOf(context, agent, index),
      agentCode: agent.code,
      type: agent.type,
      vehicleType: agent.vehicle,
      plateNumber: agent.plate,
      status: agent.status,
      ...whereabouts(context, agent, theirs, index),
      zoneIds: agent.zones.map((code) => context.id('logistics_zone', code)),
      ...record(theirs),
      joinedAt,
      inactiveSince,
      inactiveReason: agent.inactiveReason,
      createdAt: joinedAt,
      updatedAt: [joinedAt, inactiveSince ?? joinedAt, ...theirs.map(changedAt)].toSorted().at(-1) ?? joinedAt,
    };
  });
}

/** A persona of the tenant signs in as the agent; everybody else has a telephone only. */
function personOf(
  context: Context,
  { persona }: AgentContent,
  index: number,
): Pick<AgentRow, 'userId' | 'name' | 'phone'> {
  const { fullName, phone } = memberAt(context.agents, index);
  if (persona === null) return { userId: null, name: fullName, phone };
  const account = context.persona(persona);
  return { userId: account.id, name: account.name, phone };
}

function whereabouts(context: Context, agent: AgentContent, theirs: readonly Job[], index: number) {
  const carried = theirs.filter(({ status }) => CARRIED.has(status));
  const promised = theirs.filter(({ status }) => PROMISED.has(status));
  const onDuty = agent.status === 'ACTIVE' && !agent.offDuty;
  const free = onDuty ? 'AVAILABLE' : 'OFFLINE';
  const point = onDuty ? pointOf(agent, [...carried, ...promised]) : null;
  return {
    availability: carried.length > 0 ? 'ON_DELIVERY' : promised.length > 0 ? 'BUSY' : free,
    latitude: point && degrees(point.latitude),
    longitude: point && degrees(point.longitude),
    locatedAt: point && context.calendar.after(context.calendar.now, -1 - index),
  } as const;
}

/** Where the agent reported last, or waits. */
function pointOf({ standby }: AgentContent, active: readonly Job[]): Point {
  const latest = active.toSorted((a, b) => (changedAt(a) < changedAt(b) ? -1 : 1)).at(-1);
  if (latest) return spotOf(latest.status, latest);
  return addressIn(standby ?? courier.office.area, '', '', 0);
}

function record(theirs: readonly Job[]) {
  const ratings = theirs.flatMap(({ rating }) => (rating === null ? [] : [rating]));
  const average = ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length;
  return {
    totalJobs: theirs.length,
    completedJobs: theirs.filter(({ status }) => status === 'DELIVERED').length,
    failedJobs: theirs.filter(({ status }) => status === 'FAILED' || status === 'RETURNED').length,
    ratingAverage: ratings.length === 0 ? null : (Math.round(average * 100 + 1e-6) / 100).toFixed(2),
    ratingCount: ratings.length,
  };
}
