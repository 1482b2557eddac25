import { fromNaira } from '../money.ts';
import type { Row } from '../seed.ts';
import { courier, turn } from './content.ts';
import type { Context } from './context.ts';
import { type Job, timeOf } from './jobs.ts';
import { degrees } from './places.ts';

type ProofRow = Row<'logistics_delivery_proof'>;

const ORDINARY_PROOFS = ['PHOTO', 'SIGNATURE', 'PHOTO', 'PIN', 'RECIPIENT'] as const;

/** One proof for each parcel handed over; what is valuable goes against a one-time code. */
export function proofRows(context: Context, jobs: readonly Job[]): ProofRow[] {
  const delivered = jobs.filter(({ status }) => status === 'DELIVERED');
  return delivered.flatMap((job, index) => {
    const { agent, customer, receiver } = job;
    const deliveredAt = timeOf(job, 'DELIVERED');
    if (agent === null || deliveredAt === null) return [];
    const valuable = job.goods.valueKobo >= fromNaira(courier.configuration.otpFromNaira);
    const type: ProofRow['type'] = valuable ? 'OTP' : turn(ORDINARY_PROOFS, index);
    return [
      {
        id: context.id('logistics_delivery_proof', job.id),
        jobId: job.id,
        agentId: context.id('logistics_agent', agent.code),
        type,
        recipientName: receiver?.name ?? customer.name,
        relationship: receiver?.relationship ?? 'Customer',
        fileKey: fileKey(type, job.number),
        codeVerified: type === 'OTP' || type === 'PIN',
        latitude: degrees(customer.address.latitude),
        longitude: degrees(customer.address.longitude),
        capturedAt: deliveredAt,
        createdAt: deliveredAt,
      },
    ];
  });
}

function fileKey(type: ProofRow['type'], number: string): string | null {
  if (type === 'PHOTO') return `proofs/${number}-door.jpg`;
  return type === 'SIGNATURE' ? `proofs/${number}-signature.png` : null;
}
