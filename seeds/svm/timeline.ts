import { at, type Moment, type OnlineStore, onWorkingDay } from './online-store.ts';

/** When an order's events happened: customers' and their banks' on any day, the shop's on working days. */
export interface ListedTimes {
  placed: Moment;
  /** Minutes from placing it to the bank's yes, to the money, to the shop's confirmation. */
  minutesTo: { authorized: number | null; paid: number | null; confirmed: number | null };
  shipped: Moment | null;
  /** Of an order that travels in several parcels: the one that has arrived. */
  firstParcel: (Moment & { skus: readonly string[] }) | null;
  delivered: Moment | null;
  cancelled: (Moment & { reason: string }) | null;
  refunded: (Moment & { reason: string }) | null;
}

/** The same in UTC. */
export interface Timeline {
  placedAt: string;
  authorizedAt: string | null;
  paidAt: string | null;
  confirmedAt: string | null;
  shippedAt: string | null;
  firstParcel: { arrivedAt: string; skus: readonly string[] } | null;
  deliveredAt: string | null;
  cancelledAt: string | null;
  cancelReason: string | null;
  refundedAt: string | null;
  refundReason: string | null;
  /** The latest of all. */
  changedAt: string;
}

export function timelineOf(store: OnlineStore, listed: ListedTimes): Timeline {
  const placedAt = at(store, listed.placed);
  const after = (minutes: number | null) => (minutes === null ? null : store.calendar.after(placedAt, minutes));
  const worked = (moment: Moment | null) => (moment === null ? null : onWorkingDay(store, moment));
  const { firstParcel, minutesTo } = listed;
  const times = {
    authorizedAt: after(minutesTo.authorized),
    paidAt: after(minutesTo.paid),
    confirmedAt: after(minutesTo.confirmed),
    shippedAt: worked(listed.shipped),
    deliveredAt: worked(listed.delivered),
    cancelledAt: worked(listed.cancelled),
    refundedAt: worked(listed.refunded),
  };
  const arrivedAt = worked(firstParcel);
  const all = [placedAt, arrivedAt, ...Object.values(times)].filter((time) => time !== null);
  return {
    placedAt,
    ...times,
    firstParcel: firstParcel === null || arrivedAt === null ? null : { arrivedAt, skus: firstParcel.skus },
    cancelReason: listed.cancelled?.reason ?? null,
    refundReason: listed.refunded?.reason ?? null,
    changedAt: all.toSorted().at(-1) ?? placedAt,
  };
}
