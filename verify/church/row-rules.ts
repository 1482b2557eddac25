import { inOrder, isPast, type PlannedDay, type RowRule, weekdayInLagos } from '../engine/row-rule.ts';

const LATER = '2099-01-01T09:00:00.000Z';
const LONG_AGO = '1999-01-01T09:00:00.000Z';
const SUNDAY = 0;

/** Eighteen years before the day, as a row keeps a birth date. */
function comingOfAge({ today }: PlannedDay): string {
  return `${Number(today.slice(0, 4)) - 18}${today.slice(4)}T00:00:00.000Z`;
}

const inLagos = (time: unknown): string => new Date(Date.parse(String(time)) + 3_600_000).toISOString();

/** Times of the church, on whatever day the demo is. */
export const rowRules: readonly RowRule[] = [
  {
    id: 'church.minors-are-minors',
    title: 'minors are born less than 18 years ago, adults are not, and everybody is born before joining',
    table: 'chu_member',
    holds: (row, day) =>
      String(row['birthDate']) > comingOfAge(day) === row['isMinor'] &&
      inOrder(row, 'birthDate', 'joinedOn') &&
      isPast(row, day, 'joinedOn'),
    spoilt: { joinedOn: LATER },
  },
  {
    id: 'church.second-service-on-sunday',
    title: 'what is counted in a slot at 09:30 is a Sunday’s',
    table: 'chu_attendance_fact',
    appliesTo: ({ scheduleId, heldAt }) => scheduleId !== null && String(heldAt).endsWith('T08:30:00.000Z'),
    holds: ({ heldAt }) => weekdayInLagos(heldAt) === SUNDAY,
    spoilt: { heldAt: '2027-03-03T08:30:00.000Z' },
  },
  {
    id: 'church.counted-when-over',
    title: 'attendance is recorded after the service began, and before now',
    table: 'chu_attendance_fact',
    holds: (row, day) => inOrder(row, 'heldAt', 'recordedAt') && isPast(row, day, 'heldAt', 'recordedAt'),
    spoilt: { recordedAt: LONG_AGO },
  },
  {
    id: 'church.events-in-their-time',
    title: 'completed events are over, one that goes on goes on now, those drafted or scheduled are to come',
    table: 'chu_event',
    holds: (row, { now }) => {
      const [starts, ends] = [String(row['startsAt']), String(row['endsAt'])];
      if (starts >= ends) return false;
      if (row['status'] === 'COMPLETED') return ends <= now;
      if (row['status'] === 'ONGOING') return starts <= now && now <= ends;
      return row['status'] === 'CANCELLED' || starts > now;
    },
    spoilt: { status: 'ONGOING', startsAt: LATER, endsAt: '2099-01-01T12:00:00.000Z' },
  },
  {
    id: 'church.offerings-on-sundays',
    title: 'offerings are taken on Sundays before now',
    table: 'chu_offering_fact',
    holds: (row, day) => weekdayInLagos(row['givenAt']) === SUNDAY && isPast(row, day, 'givenAt'),
    spoilt: { givenAt: '2026-03-03T11:00:00.000Z' },
  },
  {
    id: 'church.tithes-of-their-month',
    title: 'a tithe is given in the month that it is for, before now',
    table: 'chu_tithe_fact',
    holds: (row, day) => inLagos(row['givenAt']).startsWith(String(row['period'])) && isPast(row, day, 'givenAt'),
    spoilt: { period: '1999-01' },
  },
  {
    id: 'church.pledges-due',
    title: 'an active pledge is not yet due, a fulfilled one was fulfilled after it was made and before now',
    table: 'chu_pledge_fact',
    holds: (row, day) =>
      inOrder(row, 'pledgedOn', 'fulfilledOn') &&
      inOrder(row, 'pledgedOn', 'dueOn') &&
      isPast(row, day, 'pledgedOn', 'fulfilledOn') &&
      (row['fulfilledOn'] !== null || String(row['dueOn']) > day.now),
    spoilt: { fulfilledOn: LATER },
  },
  {
    id: 'church.spent-on-working-days',
    title: 'money is spent on working days, after it was approved and before now',
    table: 'chu_expense_fact',
    holds: (row, day) =>
      ![SUNDAY, 6].includes(weekdayInLagos(row['spentAt'])) &&
      inOrder(row, 'approvedAt', 'spentAt') &&
      isPast(row, day, 'spentAt'),
    spoilt: { spentAt: '2026-03-08T13:30:00.000Z' },
  },
  {
    id: 'church.quarters-disclosed',
    title: 'a disclosure covers a quarter from its first day in Lagos, and is recorded when it is over',
    table: 'chu_disclosure',
    holds: (row, day) =>
      /-(01|04|07|10)-01T00:00:00\.000Z$/.test(inLagos(row['periodStart'])) &&
      inOrder(row, 'periodStart', 'periodEnd', 'recordedAt', 'publishedAt') &&
      isPast(row, day, 'recordedAt', 'publishedAt'),
    spoilt: { recordedAt: LONG_AGO },
  },
  {
    id: 'church.compliance-valid',
    title: 'what is compliant is still valid, what has expired no longer, what is pending is not yet due',
    table: 'chu_compliance_record',
    holds: (row, { now }) => {
      if (row['status'] === 'PENDING') return String(row['dueOn']) > now;
      return inOrder(row, 'compliedOn', 'dueOn') && String(row['expiresOn']) > now === (row['status'] === 'COMPLIANT');
    },
    spoilt: { dueOn: LONG_AGO },
  },
];
