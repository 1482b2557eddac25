import { type PlannedRow, type RowRule, weekdayInLagos } from '../engine/row-rule.ts';

const isWorkday = (time: unknown): boolean => time === null || (weekdayInLagos(time) > 0 && weekdayInLagos(time) < 6);
const inOrder = (row: PlannedRow, columns: readonly string[]): boolean => {
  const times = columns.map((column) => row[column]).filter((time) => time !== null) as string[];
  return times.every((time, index) => index === 0 || String(times[index - 1]) <= time);
};
const lagosDay = (time: unknown): string => new Date(Date.parse(String(time)) + 3_600_000).toISOString().slice(0, 10);

/** What each planned row says of its times, whatever day the demo is. */
export const rowRules: readonly RowRule[] = [
  {
    id: 'recruitment.row.posting',
    title: 'a job is approved and posted on working days that are past, and closes on one',
    table: 'recruit_job',
    appliesTo: (row) => row['postedAt'] !== null,
    holds: (row, { now }) =>
      inOrder(row, ['createdAt', 'approvedAt', 'postedAt', 'closesAt']) &&
      String(row['updatedAt']) <= now &&
      ['approvedAt', 'postedAt', 'closesAt'].every((column) => isWorkday(row[column])),
    spoilt: { postedAt: '2020-01-05T09:00:00.000Z' },
  },
  {
    id: 'recruitment.row.open-job',
    title: 'an open job has not closed',
    table: 'recruit_job',
    appliesTo: (row) => row['status'] === 'OPEN',
    holds: (row, { now }) => String(row['closesAt']) > now,
    spoilt: { closesAt: '2020-01-06T16:00:00.000Z' },
  },
  {
    id: 'recruitment.row.application',
    title: 'an application moves forward in time, screened and rejected on working days, never in the future',
    table: 'recruit_application',
    holds: (row, { now }) =>
      inOrder(row, ['createdAt', 'appliedAt', 'screenedAt', 'stageChangedAt', 'updatedAt']) &&
      String(row['updatedAt']) <= now &&
      isWorkday(row['screenedAt']) &&
      isWorkday(row['rejectedAt']),
    spoilt: { updatedAt: '2040-01-02T09:00:00.000Z' },
  },
  {
    id: 'recruitment.row.interview-day',
    title: 'an interview is on a working day, or today',
    table: 'recruit_interview',
    holds: (row, { today }) => isWorkday(row['scheduledAt']) || lagosDay(row['scheduledAt']) === today,
    spoilt: { scheduledAt: '2020-01-05T09:00:00.000Z' },
  },
  {
    id: 'recruitment.row.interview-status',
    title: 'a scheduled interview lies ahead, any other is over',
    table: 'recruit_interview',
    holds: (row, { now }) =>
      row['status'] === 'SCHEDULED'
        ? String(row['scheduledAt']) > now && row['completedAt'] === null && String(row['createdAt']) < now
        : inOrder(row, ['createdAt', 'scheduledAt', 'completedAt', 'updatedAt']) && String(row['updatedAt']) < now,
    spoilt: { status: 'SCHEDULED', scheduledAt: '2020-01-06T09:00:00.000Z' },
  },
  {
    id: 'recruitment.row.offer-steps',
    title: 'an offer is written, approved, sent, read and answered in this order, before its deadline and before now',
    table: 'recruit_offer',
    holds: (row, { now }) =>
      inOrder(row, ['createdAt', 'approvedAt', 'sentAt', 'viewedAt', 'respondedAt', 'updatedAt']) &&
      inOrder(row, ['sentAt', 'respondedAt', 'respondBy']) &&
      String(row['updatedAt']) <= now,
    spoilt: { createdAt: '2040-01-02T09:00:00.000Z' },
  },
  {
    id: 'recruitment.row.offer-open',
    title: 'an offer without an answer can still be answered',
    table: 'recruit_offer',
    appliesTo: (row) => row['status'] === 'SENT' || row['status'] === 'VIEWED',
    holds: (row, { now }) => String(row['respondBy']) > now,
    spoilt: { respondBy: '2020-01-06T16:00:00.000Z' },
  },
  {
    id: 'recruitment.row.first-day',
    title: 'the first day at work is a Monday',
    table: 'recruit_offer',
    holds: (row) => weekdayInLagos(row['startDate']) === 1,
    spoilt: { startDate: '2020-01-07' },
  },
  {
    id: 'recruitment.row.onboarding-day',
    title: 'onboarding tasks fall due from Monday to Friday',
    table: 'recruit_onboarding_task',
    holds: (row) => isWorkday(row['dueDate']),
    spoilt: { dueDate: '2020-01-05' },
  },
  {
    id: 'recruitment.row.onboarding-overdue',
    title: 'an open task is overdue when its due date has passed, and only then; nothing is done in the future',
    table: 'recruit_onboarding_task',
    holds: (row, { today, now }) => {
      const isOpen = row['status'] !== 'COMPLETED' && row['status'] !== 'SKIPPED';
      const isLate = isOpen && String(row['dueDate']) < today;
      return isLate === (row['status'] === 'OVERDUE') && String(row['updatedAt']) <= now;
    },
    spoilt: { status: 'OVERDUE', dueDate: '2040-01-02' },
  },
];
