import type { Fault } from '../engine/fault.ts';
import { application, offer, spoil, task } from './plant.ts';

/** For the rules on onboarding. Times are in UTC, an hour behind Lagos. */
export const onboardingFaults: readonly Fault[] = [
  spoil(
    'recruitment.onboarding-mix',
    'a task is skipped',
    ['recruit_onboarding_task', task('Tunde Adeyemi', 9), `status = 'SKIPPED'`],
    ['PENDING', '7', '8'],
  ),
  spoil(
    'recruitment.hired',
    'a new colleague lacks a task',
    [
      'recruit_onboarding_task',
      task('Tunde Adeyemi', 10),
      `"applicationId" = ${application('Halima Bello')}, "dueOrder" = 11`,
    ],
    ['Halima Bello', 'ACCEPTED, 11 tasks', 'ACCEPTED, 10 tasks'],
  ),
  spoil(
    'recruitment.hired',
    'somebody hired has declined',
    ['recruit_offer', offer('Halima Bello'), `status = 'DECLINED'`],
    ['Halima Bello', 'DECLINED, 10 tasks', 'ACCEPTED, 10 tasks'],
  ),
  spoil(
    'recruitment.onboarding-hired',
    'somebody with an offer has a task already',
    ['recruit_onboarding_task', task('Tunde Adeyemi', 10), `"applicationId" = ${application('Miss Titi Ogunmola')}`],
    ['Miss Titi Ogunmola task 10', 'OFFER', 'hired'],
  ),
  spoil(
    'recruitment.onboarding-order',
    'a task falls due before the one before it',
    ['recruit_onboarding_task', task('Tunde Adeyemi', 4), '"dueDate" = "dueDate" - 2'],
    ['Tunde Adeyemi task 2', 'out of turn', 'in turn'],
  ),
  spoil(
    'recruitment.onboarding-order',
    'a task falls due months later',
    ['recruit_onboarding_task', task('Halima Bello', 10), '"dueDate" = "dueDate" + 60'],
    ['Halima Bello task 10', 'due 2026-05-19', 'in turn'],
  ),
  spoil(
    'recruitment.onboarding-overdue',
    'a task is overdue by its place in the list and not by date',
    ['recruit_onboarding_task', task('Tunde Adeyemi', 3), `status = 'OVERDUE'`],
    ['Tunde Adeyemi task 3', 'OVERDUE', 'open'],
  ),
  spoil(
    'recruitment.onboarding-overdue',
    'a task that is late counts as pending',
    ['recruit_onboarding_task', task('Halima Bello', 5), `status = 'PENDING'`],
    ['Halima Bello task 5', 'PENDING', 'OVERDUE'],
  ),
  spoil(
    'recruitment.onboarding-steps',
    'a paper is taken without a look',
    ['recruit_onboarding_task', task('Halima Bello', 4), '"isVerified" = false, "verifiedById" = NULL'],
    ['Halima Bello task 4', 'COMPLETED begun ended', 'COMPLETED begun ended verified'],
  ),
  spoil(
    'recruitment.onboarding-steps',
    'a task is skipped for no reason',
    ['recruit_onboarding_task', task('Halima Bello', 3), '"skipReason" = NULL'],
    ['Halima Bello task 3', 'SKIPPED', 'SKIPPED for a reason'],
  ),
  spoil(
    'recruitment.onboarding-times',
    'a task is done after its due date',
    ['recruit_onboarding_task', task('Halima Bello', 8), `"completedAt" = "completedAt" + interval '2 days'`],
    ['Halima Bello task 8', 'ended 2026-03-04 13:30:00', 'in time'],
  ),
  spoil(
    'recruitment.onboarding-times',
    'a task begins before the hiring',
    ['recruit_onboarding_task', task('Tunde Adeyemi', 2), `"startedAt" = "startedAt" - interval '1 day'`],
    ['Tunde Adeyemi task 2', 'begun 2026-03-04 07:45:00', 'in time'],
  ),
];
