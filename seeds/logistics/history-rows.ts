import type { Row } from '../seed.ts';
import { courier, type JobStatus, named } from './content.ts';
import type { Context } from './context.ts';
import type { Job } from './jobs.ts';
import { type Address, degrees, type Point } from './places.ts';

type HistoryRow = Row<'logistics_status_history'>;

interface Spot extends Point {
  place: string;
}

/** What each job went through, from its booking on. */
export function historyRows(context: Context, jobs: readonly Job[]): HistoryRow[] {
  return jobs.flatMap((job) => {
    const steps: { status: JobStatus; at: string }[] = [{ status: 'PENDING', at: job.bookedAt }, ...job.steps];
    let failures = 0;
    return steps.map((step, index) => {
      const note = step.status === 'FAILED' ? failureNote(job, failures++) : (noteFor(step.status, job) ?? null);
      const { place, latitude, longitude } = spotOf(step.status, job);
      return {
        id: context.id('logistics_status_history', job.id, String(index + 1)),
        jobId: job.id,
        sequence: index + 1,
        fromStatus: steps[index - 1]?.status ?? null,
        toStatus: step.status,
        ...actor(context, job, step.status),
        place,
        latitude: degrees(latitude),
        longitude: degrees(longitude),
        note,
        occurredAt: step.at,
        createdAt: step.at,
      };
    });
  });
}

function failureNote({ failures }: Job, position: number): string | null {
  const reason = failures[position];
  return reason === undefined ? null : courier.failures[reason];
}

function noteFor(status: JobStatus, job: Job): string | null | undefined {
  if (status === 'CANCELLED') return job.cancelReason;
  if (status === 'RETURNED') return `Back with the sender after ${job.failures.length} attempts`;
  if (status === 'PENDING') return `Booked by ${job.sender.name}`;
  return null;
}

/** The office books, assigns and cancels; everything else is done on the road. */
function actor(context: Context, { agent }: Job, status: JobStatus): Pick<HistoryRow, 'agentId' | 'userId'> {
  if (status === 'ASSIGNED') return { agentId: null, userId: context.persona('dispatch').id };
  if (status === 'PENDING' || status === 'CANCELLED' || agent === null) {
    return { agentId: null, userId: context.persona('cs').id };
  }
  return { agentId: context.id('logistics_agent', agent.code), userId: null };
}

/** Where the job is when it comes to a status. */
export function spotOf(status: JobStatus, { sender, customer }: Job): Spot {
  switch (status) {
    case 'PENDING':
    case 'ASSIGNED':
    case 'CANCELLED':
      return office();
    case 'ACCEPTED':
    case 'PICKING_UP':
    case 'PICKED_UP':
    case 'IN_TRANSIT':
    case 'RETURNED':
      return spot(sender.address);
    case 'ARRIVING':
    case 'DELIVERED':
    case 'FAILED':
      break;
  }
  return spot(customer.address);
}

function office(): Spot {
  const { latitude, longitude } = named(courier.areas, 'name', courier.office.area);
  return { place: courier.office.name, latitude, longitude };
}

function spot({ line1, landmark, area, latitude, longitude }: Address): Spot {
  return { place: `${line1}, ${area} (${landmark})`, latitude, longitude };
}
