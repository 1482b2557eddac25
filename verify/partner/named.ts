import { type Rows, rows, Sql, sql } from '../engine/sql.ts';

/** The partner's tables, their rows named so that a finding reads the same on every day. */

const slugOf = (alias: string) => new Sql(`(SELECT x.slug FROM "Tenant" x WHERE x.id = ${alias}."ownerTenantId")`);

export const subscription = rows('InstanceSubscription', 's', () => slugOf('s'));

export const summary = rows('InstanceFinancialSummary', 'f', () => slugOf('f'));

/** `demo-school payment 2`: the payments of a client in their order. */
export const instanceEarning: Rows<'PartnerInstanceEarning'> = rows(
  'PartnerInstanceEarning',
  'i',
  (i) => sql`${slugOf('i')} || ' payment ' || (SELECT count(*) FROM "PartnerInstanceEarning" y
    WHERE y."platformInstanceId" = ${i.platformInstanceId} AND (y."createdAt", y.id) <= (${i.createdAt}, ${i.id}))`,
);

export const earning: Rows<'PartnerEarning'> = rows(
  'PartnerEarning',
  'e',
  (e) => sql`${slugOf('e')} || ' payment ' || (SELECT count(*) FROM "PartnerEarning" y
    WHERE y."referralId" = ${e.referralId} AND (y."createdAt", y.id) <= (${e.createdAt}, ${e.id}))`,
);

/** `payout 1`: in the order of their numbers, of which the year is left out. */
export const payout = rows('PayoutBatch', 'b', (b) => sql`'payout ' || right(${b.batchNumber}, 1)`);

export const settings = rows('PartnerPayoutSettings', 'q', () => sql`'settings'`);

export const pack = rows('PartnerPackage', 'p', (p) => p.slug);
