import { courier } from './content.ts';
import type { Context } from './context.ts';
import { deliveredJobs } from './delivered-jobs.ts';
import type { Draft } from './drafts.ts';
import { openOrderBook } from './merchants.ts';
import { openJobs } from './open-jobs.ts';
import { shopJobs } from './shop-jobs.ts';

/** A job with its number. */
export interface Job extends Draft {
  /** Made from the order, not from the number: the number depends on what else was booked before. */
  id: string;
  number: string;
  trackingNumber: string;
}

/** All jobs, the first booked first: their numbers rise with time. */
export function planJobs(context: Context): Job[] {
  const book = openOrderBook(context);
  const drafts = [...deliveredJobs(context, book), ...openJobs(context, book), ...shopJobs(context)];
  return drafts
    .toSorted((a, b) => compare(a.bookedAt, b.bookedAt) || compare(a.order.number, b.order.number))
    .map((draft, index) => {
      const serial = String(index + 1).padStart(4, '0');
      return {
        ...draft,
        id: context.id('logistics_delivery_job', draft.order.type, draft.order.number),
        number: `${courier.numberPrefix}-JOB-${serial}`,
        trackingNumber: draft.tracking ?? `${courier.numberPrefix}-TRK-${serial}`,
      };
    });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** When the job last came to this status. */
export function timeOf({ steps }: Job, status: Draft['status']): string | null {
  return steps.findLast((step) => step.status === status)?.at ?? null;
}

/** When anything last happened to it. */
export function changedAt({ steps, bookedAt }: Job): string {
  return steps.at(-1)?.at ?? bookedAt;
}
