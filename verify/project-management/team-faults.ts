import type { Fault } from '../engine/fault.ts';
import { persona, project, spoil, teammate } from './plant.ts';

/** For the rules on teams. Times are in UTC, an hour behind Lagos. */
export const teamFaults: readonly Fault[] = [
  spoil(
    'project-management.team-size',
    'a team has two managers',
    ['project_team_member', teammate(5, 'Chidinma Okafor'), `role = 'MANAGER'`],
    ['BRP-PRJ-005', '3 1 2', '3 1 1'],
  ),
  spoil(
    'project-management.team-size',
    'a team of two',
    ['project_team_member', teammate(4, 'Bashir Mohammed'), `"projectId" = ${project(1)}, "memberId" = 'moved'`],
    ['BRP-PRJ-004', '2 1 1', '3 1 1'],
  ),
  spoil(
    'project-management.team-roles',
    'nobody observes',
    ['project_team_member', teammate(2, 'Amina Gambo'), `role = 'MEMBER'`],
    ['OBSERVER', 'nobody', 'somebody'],
  ),
  spoil(
    'project-management.staff-accounts',
    'a member of staff without an account',
    ['project_team_member', teammate(1, 'Bashir Mohammed'), `"memberId" = 'nobody'`],
    ['BRP-PRJ-001 Mr. Bashir Mohammed', 'Mr. Bashir Mohammed member@demo-project.demo', ''],
  ),
  spoil(
    'project-management.staff-accounts',
    'the account of another tenant on a team',
    [
      'project_team_member',
      teammate(3, 'Chidinma Okafor'),
      `"memberId" = (SELECT id FROM "User" WHERE email = 'director@demo-recruitment.demo')`,
    ],
    ['BRP-PRJ-003 Mrs. Chidinma Okafor', 'Mrs. Chidinma Okafor lead@demo-project.demo', ''],
  ),
  spoil(
    'project-management.staff-accounts',
    'a name that is not that of the account',
    ['project_team_member', teammate(2, 'Olumide Adeyemi'), `name = 'Mr. Somebody'`],
    ['BRP-PRJ-002 Mr. Somebody', 'Mr. Somebody pm@demo-project.demo', 'Mr. Olumide Adeyemi pm@demo-project.demo'],
  ),
  spoil(
    'project-management.externals',
    'an external person has the account of a member of staff',
    ['project_team_member', teammate(1, 'Habibu Tanko'), `"memberId" = ${persona('auditor')}`],
    ['BRP-PRJ-001 Habibu Tanko', 'another id an account', 'habibu.tanko@mail.example'],
  ),
  spoil(
    'project-management.externals',
    'an external person leads as owner',
    ['project_team_member', teammate(3, 'Adebayo Adegoke'), `role = 'OWNER'`],
    ['BRP-PRJ-003 Adebayo Adegoke', 'adebayo.adegoke@mail.example OWNER', 'adebayo.adegoke@mail.example'],
  ),
  spoil(
    'project-management.membership-times',
    'somebody left without a date',
    ['project_team_member', teammate(3, 'Ebuka Anozie'), '"leftAt" = NULL'],
    ['BRP-PRJ-003 Ebuka Anozie', 'LEFT without a date', 'in time'],
  ),
  spoil(
    'project-management.membership-times',
    'somebody joins tomorrow',
    ['project_team_member', teammate(2, 'Oluchi Anozie'), `"joinedAt" = '2026-03-12 08:00'`],
    ['BRP-PRJ-002 Oluchi Anozie', 'joined 2026-03-12 08:00:00', 'in time'],
  ),
];
