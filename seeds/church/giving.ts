import { fromNaira, type Kobo, toDecimal } from '../money.ts';
import type { Row } from '../seed.ts';
import { between, type Context, content, inTurn, must, numberOf } from './context.ts';
import { monthBefore, nthWeekday, onDay } from './months.ts';
import { type Believer, byPersona } from './standing.ts';

type Method = Row<'chu_tithe_fact'>['method'];
type Fund = Row<'chu_offering_fact'>['fund'];

/** A sum that came in or went out, for the disclosures. */
export interface Flow {
  at: string;
  amountKobo: Kobo;
}

export interface Tithe extends Flow {
  period: string;
  giver: Believer;
}

export interface Offering extends Flow {
  fund: Fund;
}

/** Months back in which giving is recorded, the oldest first: two quarters that are over are among them. */
const MONTHS_BACK = [8, 7, 6, 5, 4, 3, 2, 1];
/** The member account gives in each of the latest months. */
const MEMBER_GIVES_SINCE = 4;

/** Workers take turns; each month's tithes come in after the salaries. */
export function tithesOf(context: Context, believers: readonly Believer[]): Tithe[] {
  const member = byPersona(believers, 'member');
  const workers = believers
    .filter(({ status, changes, place }) => status === 'WORKER' && changes.length === 0 && place === 'HEAD')
    .slice(0, content.tithes.baseNaira.length - 1);
  return MONTHS_BACK.flatMap((back, index) => {
    const period = monthBefore(context.calendar, back);
    return Array.from({ length: inTurn(content.tithes.perMonth, index) }, (_, turn): Tithe => {
      const giver = turn === 0 && back <= MEMBER_GIVES_SINCE ? member : inTurn(workers, index * 2 + turn);
      const base = inTurn(content.tithes.baseNaira, giver === member ? 0 : 1 + workers.indexOf(giver));
      const steps = between(`tithe of ${giver.fullName} ${index}`, [-2, 4]);
      return {
        period,
        giver,
        at: onDay(`${period}-${25 + turn}`, `1${turn}:15`),
        amountKobo: fromNaira(base + steps * 5000),
      };
    });
  });
}

export function titheRows(context: Context, tithes: readonly Tithe[]): Row<'chu_tithe_fact'>[] {
  return tithes.map(({ period, giver, at, amountKobo }, index) => ({
    id: context.id('chu_tithe_fact', giver.fullName, period),
    tenantId: context.tenantId,
    churchId: context.churchId,
    memberId: giver.id,
    receiptNumber: numberOf('TTH', index),
    period,
    amount: toDecimal(amountKobo),
    currency: 'NGN',
    method: inTurn(content.tithes.methods, index) as Method,
    givenAt: at,
    recordedById: context.persona('finance').id,
    createdAt: at,
  }));
}

/** The general offering of each first Sunday; the building fund and missions take turns on the second. */
export function offeringsOf(context: Context): Offering[] {
  const { generalNaira, buildingFundNaira, missionsNaira } = content.offerings;
  return MONTHS_BACK.flatMap((back, index): Offering[] => {
    const sunday = (nth: number) => onDay(nthWeekday(monthBefore(context.calendar, back), 0, nth), '12:00');
    const thousands = between(
      `general offering ${index}`,
      generalNaira.map((naira) => naira / 1000),
    );
    const special: Offering =
      index % 2 === 0
        ? { fund: 'MISSIONS', at: sunday(2), amountKobo: fromNaira(missionsNaira) }
        : { fund: 'BUILDING_FUND', at: sunday(2), amountKobo: fromNaira(buildingFundNaira) };
    return [{ fund: 'GENERAL', at: sunday(1), amountKobo: fromNaira(thousands * 1000) }, special];
  });
}

export function offeringRows(context: Context, offerings: readonly Offering[]): Row<'chu_offering_fact'>[] {
  return offerings.map(({ fund, at, amountKobo }, index) => ({
    id: context.id('chu_offering_fact', numberOf('OFF', index)),
    tenantId: context.tenantId,
    churchId: context.churchId,
    receiptNumber: numberOf('OFF', index),
    fund,
    amount: toDecimal(amountKobo),
    currency: 'NGN',
    method: fund === 'GENERAL' ? 'CASH' : 'TRANSFER',
    givenAt: at,
    recordedById: context.persona('finance').id,
    createdAt: at,
  }));
}

/** The last pledge but one is the member account's. */
export function pledgeRows(context: Context, believers: readonly Believer[]): Row<'chu_pledge_fact'>[] {
  const givers = believers.filter(
    ({ status, changes, persona }) => status === 'WORKER' && changes.length === 0 && !persona,
  );
  const ofMember = content.pledges.length - 2;
  return content.pledges.map(({ fund, naira, daysAgo, termDays, fulfilledDaysAgo }, index) => {
    const giver = index === ofMember ? byPersona(believers, 'member') : must(givers[index * 3], 'giver');
    const pledged = context.date(-daysAgo);
    const fulfilled = fulfilledDaysAgo === null ? null : context.date(-fulfilledDaysAgo);
    return {
      id: context.id('chu_pledge_fact', numberOf('PLG', index)),
      tenantId: context.tenantId,
      churchId: context.churchId,
      memberId: giver.id,
      pledgeNumber: numberOf('PLG', index),
      fund: fund as Fund,
      amount: toDecimal(fromNaira(naira)),
      currency: 'NGN',
      status: fulfilled === null ? 'ACTIVE' : 'FULFILLED',
      pledgedOn: pledged,
      dueOn: context.date(termDays - daysAgo),
      fulfilledOn: fulfilled,
      createdAt: pledged,
      updatedAt: fulfilled ?? pledged,
    };
  });
}
