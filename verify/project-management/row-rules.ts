import { type PlannedDay, type PlannedRow, type RowRule, weekdayInLagos } from '../engine/row-rule.ts';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const isWorkday = (day: unknown): boolean => weekdayInLagos(day) > 0 && weekdayInLagos(day) < 6;
const lagosDay = (time: unknown): string => new Date(Date.parse(text(time)) + 3_600_000).toISOString().slice(0, 10);
const isPast = (row: PlannedRow, { now }: PlannedDay): boolean =>
  text(row['createdAt']) <= text(row['updatedAt']) && text(row['updatedAt']) <= now;

/** What each planned row says of its times, whatever day the demo is. */
export const rowRules: readonly RowRule[] = [
  {
    id: 'project-management.row.project-days',
    title: 'a project begins, is to end and ended on working days, in this order',
    table: 'project_project',
    holds: (row) =>
      isWorkday(row['startDate']) &&
      isWorkday(row['targetDate']) &&
      text(row['startDate']) < text(row['targetDate']) &&
      (row['endDate'] === null || (isWorkday(row['endDate']) && text(row['endDate']) >= text(row['startDate']))),
    spoilt: { targetDate: '2020-01-05' },
  },
  {
    id: 'project-management.row.project-status',
    title: 'a draft is still to begin, an active project is between its dates, a completed one has ended',
    table: 'project_project',
    holds: (row, { today }) => {
      const [start, target] = [text(row['startDate']), text(row['targetDate'])];
      if (row['status'] === 'DRAFT') return start > today && row['endDate'] === null;
      if (row['status'] === 'ACTIVE') return start <= today && today <= target && row['endDate'] === null;
      return row['endDate'] !== null && text(row['endDate']) <= today;
    },
    spoilt: { status: 'ACTIVE', targetDate: '2020-01-06' },
  },
  {
    id: 'project-management.row.project-past',
    title: 'a project was created before it begins, and changed since, not in the future',
    table: 'project_project',
    holds: (row, day) => isPast(row, day) && lagosDay(row['createdAt']) < text(row['startDate']),
    spoilt: { updatedAt: '2040-01-02T09:00:00.000Z' },
  },
  {
    id: 'project-management.row.milestone',
    title: 'a milestone is due on a working day, and was completed by then',
    table: 'project_milestone',
    holds: (row, day) =>
      isPast(row, day) &&
      isWorkday(row['targetDate']) &&
      (row['completedAt'] === null ||
        (text(row['completedAt']) <= day.now && lagosDay(row['completedAt']) <= text(row['targetDate']))),
    spoilt: { targetDate: '2020-01-05' },
  },
  {
    id: 'project-management.row.task-day',
    title: 'a task falls due on a working day, or today',
    table: 'project_task',
    holds: (row, { today }) => isWorkday(row['dueDate']) || row['dueDate'] === today,
    spoilt: { dueDate: '2020-01-05' },
  },
  {
    id: 'project-management.row.task-done',
    title: 'what is done was done by its due date on a working day, and nothing in the future',
    table: 'project_task',
    appliesTo: (row) => row['status'] === 'DONE',
    holds: (row, day) =>
      isPast(row, day) && lagosDay(row['updatedAt']) <= text(row['dueDate']) && isWorkday(row['updatedAt']),
    spoilt: { dueDate: '2020-01-06' },
  },
  {
    id: 'project-management.row.task-ahead',
    title: 'what nobody has begun is due later',
    table: 'project_task',
    appliesTo: (row) => row['status'] === 'TODO',
    holds: (row, day) => isPast(row, day) && text(row['dueDate']) > day.today,
    spoilt: { dueDate: '2020-01-06' },
  },
  {
    id: 'project-management.row.member',
    title: 'people join on a working day that is past, and leave on a later one',
    table: 'project_team_member',
    holds: (row, { now }) =>
      isWorkday(row['joinedAt']) &&
      text(row['joinedAt']) <= now &&
      (row['leftAt'] === null ||
        (isWorkday(row['leftAt']) && text(row['leftAt']) > text(row['joinedAt']) && text(row['leftAt']) <= now)),
    spoilt: { joinedAt: '2020-01-05T09:00:00.000Z' },
  },
  {
    id: 'project-management.row.approval',
    title: 'money is approved on a working day that is past, after it was asked for',
    table: 'project_budget_item',
    appliesTo: (row) => row['isApproved'] === true,
    holds: (row, day) =>
      isPast(row, day) &&
      isWorkday(row['approvedAt']) &&
      text(row['approvedAt']) >= text(row['createdAt']) &&
      text(row['approvedAt']) <= day.now,
    spoilt: { approvedAt: '2020-01-05T09:00:00.000Z' },
  },
];
