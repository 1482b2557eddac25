import type { View } from '../engine/contract.ts';

type Drawing = Pick<View, 'naira' | 'chart' | 'order'>;

const view = (id: string, title: string, atLeast: number, sql: string, drawing: Drawing = {}): View => ({
  id: `political.view.${id}`,
  title,
  tenant: 'demo-political',
  atLeast,
  ...drawing,
  sql,
});

export const views: readonly View[] = [
  view(
    'volunteers',
    'volunteer roster',
    20,
    `
    SELECT m."fullName" AS volunteer, t.role, t.ward, t.hours, c.name AS campaign FROM {pol_volunteer} t
    JOIN {pol_member} m ON m.id = t."memberId" JOIN {pol_campaign} c ON c.id = t."campaignId" WHERE t.status = 'ACTIVE'`,
  ),
  view(
    'events',
    'event schedule',
    4,
    `
    SELECT t.title, t.type, t.venue, t."startsAt" AS starts, t."expectedAttendance" AS expected FROM {pol_event} t WHERE t.status IN ('SCHEDULED', 'IN_PROGRESS')`,
  ),
  view(
    'past-events',
    'events with their attendance',
    2,
    `
    SELECT t.title, t."expectedAttendance" AS expected, t."actualAttendance" AS attended FROM {pol_event} t WHERE t.status = 'COMPLETED'`,
  ),
  view(
    'canvass',
    'canvass coverage by ward',
    5,
    `
    SELECT t.ward, count(*) AS canvassers, sum(t."doorsKnocked") AS doors FROM {pol_volunteer} t WHERE t.role = 'CANVASSER' GROUP BY t.ward`,
    { chart: { kind: 'bars', label: 'ward', value: 'doors' } },
  ),
  view(
    'donations',
    'donation dashboard',
    5,
    `
    SELECT t.source, count(*) AS donations, sum(t.amount) AS total FROM {pol_donation_fact} t GROUP BY t.source`,
    { naira: ['total'], chart: { kind: 'share', label: 'source', value: 'total' }, order: 'total DESC' },
  ),
  view(
    'expenses',
    'expense report',
    5,
    `
    SELECT t.category, count(*) AS vouchers, sum(t.amount) AS total FROM {pol_expense_fact} t GROUP BY t.category`,
    { naira: ['total'], chart: { kind: 'bars', label: 'category', value: 'total' }, order: 'total DESC' },
  ),
  view(
    'disclosures',
    'disclosures',
    2,
    `
    SELECT c.name AS campaign, t."periodStart" AS "from", t."periodEnd" AS "to", t."totalDonations" AS given, t."totalExpenses" AS spent, t.status
    FROM {pol_disclosure} t JOIN {pol_campaign} c ON c.id = t."campaignId" WHERE t.status <> 'DRAFT'`,
    { naira: ['given', 'spent'] },
  ),
  view(
    'primary',
    'result of the primary, unofficial',
    3,
    `
    SELECT m."fullName" AS aspirant, t.votes, t.place FROM {pol_primary_result} t JOIN {pol_aspirant} a ON a.id = t."aspirantId"
    JOIN {pol_member} m ON m.id = a."memberId" WHERE t."isUnofficial"`,
    { chart: { kind: 'bars', label: 'aspirant', value: 'votes' }, order: 'place' },
  ),
];
