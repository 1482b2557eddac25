import type { Fault } from '../engine/fault.ts';
import { milestone, spoil, task } from './plant.ts';

/** For the rules on milestones. Times are in UTC, an hour behind Lagos. */
export const milestoneFaults: readonly Fault[] = [
  spoil(
    'project-management.milestone-progress',
    'the progress of a milestone is guessed',
    ['project_milestone', milestone(3, 4), 'progress = 50'],
    ['BRP-PRJ-003 milestone 4', '50', '20'],
  ),
  spoil(
    'project-management.milestone-progress',
    'a task is done and nobody has counted it',
    ['project_task', task('Put up drywall partitions'), `status = 'DONE'`],
    ['BRP-PRJ-001 milestone 3', '20', '40'],
  ),
  spoil(
    'project-management.milestone-completed',
    'a milestone is completed with tasks open',
    ['project_milestone', milestone(1, 3), `status = 'COMPLETED', "completedAt" = '2026-03-10 15:00'`],
    ['BRP-PRJ-001 milestone 3', 'COMPLETED 2026-03-10 15:00:00', 'OPEN'],
  ),
  spoil(
    'project-management.milestone-completed',
    'a milestone is done and stays open',
    ['project_milestone', milestone(2, 3), `status = 'OPEN', "completedAt" = NULL`],
    ['BRP-PRJ-002 milestone 3', 'OPEN', 'COMPLETED 2026-03-02 14:30:00'],
  ),
  spoil(
    'project-management.milestone-completed',
    'a milestone was completed after its target',
    ['project_milestone', milestone(4, 1), '"targetDate" = "targetDate" - 10'],
    ['BRP-PRJ-004 milestone 1', 'COMPLETED 2026-01-16 14:30:00', 'COMPLETED too late'],
  ),
  spoil(
    'project-management.milestone-order',
    'a milestone lies beyond the project',
    ['project_milestone', milestone(5, 4), '"targetDate" = "targetDate" + 90'],
    ['BRP-PRJ-005 milestone 4', 'target 2026-09-28', 'in turn'],
  ),
  spoil(
    'project-management.milestone-order',
    'the first milestone comes last',
    ['project_milestone', milestone(1, 1), `"targetDate" = '2026-04-10'`],
    ['BRP-PRJ-001 milestone 1', 'out of turn', 'in turn'],
  ),
  spoil(
    'project-management.milestone-dependencies',
    'a milestone depends on nothing',
    ['project_milestone', milestone(2, 2), '"dependsOnId" = NULL'],
    ['BRP-PRJ-002 milestone 2', 'depends on nothing', 'in order'],
  ),
  spoil(
    'project-management.milestone-dependencies',
    'a milestone depends on another project',
    ['project_milestone', milestone(3, 2), `"dependsOnId" = ${milestone(1, 1)}`],
    ['BRP-PRJ-003 milestone 2', 'depends on another project', 'in order'],
  ),
  spoil(
    'project-management.milestone-dependencies',
    'a milestone depends on a later one',
    ['project_milestone', milestone(1, 2), `"dependsOnId" = ${milestone(1, 4)}`],
    ['BRP-PRJ-001 milestone 2', 'depends on a later one', 'in order'],
  ),
  spoil(
    'project-management.milestone-dependencies',
    'a milestone is completed before what it depends on',
    ['project_milestone', milestone(4, 2), `"completedAt" = '2026-01-12 10:00'`],
    ['BRP-PRJ-004 milestone 2', 'completed first', 'in order'],
  ),
  spoil(
    'project-management.milestone-circles',
    'milestones wait for each other',
    ['project_milestone', milestone(1, 1), `"dependsOnId" = ${milestone(1, 3)}`],
    ['BRP-PRJ-001 milestone 1', 'true', 'false'],
  ),
];
