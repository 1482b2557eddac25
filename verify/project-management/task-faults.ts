import type { Fault } from '../engine/fault.ts';
import { item, milestone, spoil, task, teammate } from './plant.ts';

/** For the rules on tasks. Times are in UTC, an hour behind Lagos. */
export const taskFaults: readonly Fault[] = [
  spoil(
    'project-management.task-mix',
    'a blocked task is free',
    ['project_task', task('Build the refund flow'), `status = 'TODO'`],
    ['BLOCKED', '3', '4'],
  ),
  {
    check: 'project-management.task-load',
    title: 'nothing is late',
    sql: `UPDATE "project_task" SET "dueDate" = '2026-03-12' WHERE "dueDate" < '2026-03-11' AND status <> 'DONE' AND "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'late', have: '0', want: '3' },
  },
  {
    check: 'project-management.task-load',
    title: 'nothing is urgent',
    sql: `UPDATE "project_task" SET priority = 'HIGH' WHERE priority = 'URGENT' AND "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'priorities', have: '3', want: '4' },
  },
  spoil(
    'project-management.task-load',
    'only three are due today',
    ['project_task', task('Review security before launch'), `"dueDate" = '2026-03-12'`],
    ['due today', '3', '4'],
  ),
  spoil(
    'project-management.task-place',
    'a task falls due after its milestone',
    ['project_task', task('Close the ceilings'), '"dueDate" = "dueDate" + 14'],
    ['BRP-PRJ-001 Close the ceilings', 'due 2026-04-02 after 2026-03-23', 'in place'],
  ),
  spoil(
    'project-management.task-place',
    'a task sits in the milestone of another project',
    ['project_task', task('Go live'), `"milestoneId" = ${milestone(1, 4)}`],
    ['BRP-PRJ-003 Go live', 'another project', 'in place'],
  ),
  spoil(
    'project-management.task-titles',
    'two tasks have one title',
    ['project_task', task('Launch the portal'), `title = 'Train the supervisors'`],
    ['BRP-PRJ-005 Train the supervisors', '2', '1'],
  ),
  spoil(
    'project-management.assignees',
    'a task is assigned to nobody',
    ['project_task', task('Order carpets and tiles'), '"assigneeId" = NULL'],
    ['BRP-PRJ-001 Order carpets and tiles', 'nobody', 'of the team'],
  ),
  spoil(
    'project-management.assignees',
    'a task is assigned to another team',
    ['project_task', task('Go live'), `"assigneeId" = ${teammate(1, 'Habibu Tanko')}`],
    ['BRP-PRJ-003 Go live', 'Habibu Tanko of another team', 'of the team'],
  ),
  spoil(
    'project-management.assignees',
    'an open task is left to somebody who left',
    ['project_task', task('Test under load'), `"assigneeId" = ${teammate(3, 'Ebuka Anozie')}`],
    ['BRP-PRJ-003 Test under load', 'Ebuka Anozie, who left', 'of the team'],
  ),
  spoil(
    'project-management.assignees',
    'an observer has work to do',
    ['project_task', task('Hold the closing event'), `"assigneeId" = ${teammate(2, 'Amina Gambo')}`],
    ['BRP-PRJ-002 Hold the closing event', 'Amina Gambo, who observes', 'of the team'],
  ),
  spoil(
    'project-management.assignees',
    'a task was done by somebody who came later',
    ['project_task', task('Build cart and checkout pages'), `"assigneeId" = ${teammate(3, 'Adebayo Adegoke')}`],
    ['BRP-PRJ-003 Build cart and checkout pages', 'Adebayo Adegoke, who came later', 'of the team'],
  ),
  spoil(
    'project-management.blocked',
    'a task is blocked by nothing',
    ['project_task', task('Paint walls and doors'), '"blockedById" = NULL'],
    ['BRP-PRJ-001 Paint walls and doors', 'BLOCKED', 'free to go on'],
  ),
  spoil(
    'project-management.blocked',
    'a task stays blocked although the way is free',
    ['project_task', task('Put up drywall partitions'), `status = 'DONE'`],
    ['BRP-PRJ-001 Close the ceilings', 'BLOCKED', 'free to go on'],
  ),
  spoil(
    'project-management.blocked',
    'work has begun on what has to wait',
    ['project_task', task('Build the refund flow'), `status = 'IN_PROGRESS'`],
    ['BRP-PRJ-003 Build the refund flow', 'IN_PROGRESS', 'BLOCKED'],
  ),
  spoil(
    'project-management.task-dependencies',
    'a task waits for another project',
    ['project_task', task('Run UAT with three pilot shops'), `"blockedById" = ${task('Close the ceilings')}`],
    ['BRP-PRJ-003 Run UAT with three pilot shops', 'another project', 'in order'],
  ),
  spoil(
    'project-management.task-dependencies',
    'a task is due before what it waits for',
    ['project_task', task('Put up drywall partitions'), '"dueDate" = "dueDate" + 20'],
    ['BRP-PRJ-001 Close the ceilings', 'due before Put up drywall partitions', 'in order'],
  ),
  spoil(
    'project-management.task-circles',
    'tasks wait for each other',
    ['project_task', task('Put up drywall partitions'), `"blockedById" = ${task('Paint walls and doors')}`],
    ['BRP-PRJ-001 Close the ceilings', 'true', 'false'],
  ),
  spoil(
    'project-management.hours',
    'hours on a task that has not begun',
    ['project_task', task('Fit eighty workstations'), '"actualHours" = 5'],
    ['BRP-PRJ-001 Fit eighty workstations', 'TODO worked on estimated', 'TODO untouched estimated'],
  ),
  spoil(
    'project-management.hours',
    'a task is done without an hour of work',
    ['project_task', task('Run the baseline survey'), '"actualHours" = NULL'],
    ['BRP-PRJ-002 Run the baseline survey', 'DONE untouched estimated', 'DONE worked on estimated'],
  ),
  spoil(
    'project-management.checklists',
    'a task is done with an item open',
    ['project_task', task('Graduate cohort 1'), `checklist = jsonb_set(checklist, '{0,done}', 'false')`],
    ['BRP-PRJ-002 Graduate cohort 1', 'DONE some', 'DONE all'],
  ),
  spoil(
    'project-management.checklists',
    'a checklist is ticked before anything has begun',
    ['project_task', task('Clear the snag list and hand over'), `checklist = jsonb_set(checklist, '{1,done}', 'true')`],
    ['BRP-PRJ-001 Clear the snag list and hand over', 'TODO some', 'TODO none'],
  ),
  spoil(
    'project-management.working-days',
    'a task falls due on a Sunday',
    ['project_task', task('Hand over the documentation'), `"dueDate" = '2026-03-29'`],
    ['BRP-PRJ-003 Hand over the documentation', '2026-03-29', 'a working day'],
  ),
  spoil(
    'project-management.past',
    'a task was changed tomorrow',
    ['project_task', task('Book halls for cohort 2'), `"updatedAt" = '2026-03-12 08:00'`],
    ['BRP-PRJ-002 Book halls for cohort 2', 'changed 2026-03-12 08:00:00', 'in time'],
  ),
  spoil(
    'project-management.past',
    'a task was done after its due date',
    ['project_task', task('Count stock at three sites'), '"dueDate" = "dueDate" - 7'],
    ['BRP-PRJ-004 Count stock at three sites', 'done late', 'in time'],
  ),
  spoil(
    'project-management.past',
    'a budget item was changed before it was made',
    ['project_budget_item', item(4, 'TRAVEL'), `"updatedAt" = "createdAt" - interval '1 hour'`],
    ['BRP-PRJ-004 TRAVEL', 'changed 2025-12-31 08:20:00', 'in time'],
  ),
];
