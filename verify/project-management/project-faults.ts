import type { Fault } from '../engine/fault.ts';
import { item, milestone, persona, project, spoil, task, teammate } from './plant.ts';

/** For the rules on projects. The anchor is a Wednesday, 2026-03-11. */
export const projectFaults: readonly Fault[] = [
  spoil(
    'project-management.project-mix',
    'a draft is put on hold',
    ['project_project', project(5), `status = 'ON_HOLD'`],
    ['DRAFT', '0', '1'],
  ),
  spoil(
    'project-management.terms',
    'a budget is doubled',
    ['project_project', project(4), 'budget = 5000000'],
    [
      'Annual Audit Preparation',
      'NGN 5000000.00 COMPLETED 1 × 30 days 3 10 3 2',
      'NGN 2500000.00 COMPLETED 1 × 30 days 3 10 3 2',
    ],
  ),
  spoil(
    'project-management.terms',
    'a project of three months takes five',
    ['project_project', project(1), '"targetDate" = "targetDate" + 60'],
    [
      'Victoria Island Office Renovation',
      'NGN 25000000.00 ACTIVE 150 days 4 18 5 5',
      'NGN 25000000.00 ACTIVE 3 × 30 days 4 18 5 5',
    ],
  ),
  spoil(
    'project-management.terms',
    'a member moves to another project',
    ['project_team_member', teammate(2, 'Amina Gambo'), `"projectId" = ${project(1)}`],
    [
      'Victoria Island Office Renovation',
      'NGN 25000000.00 ACTIVE 3 × 30 days 4 18 6 5',
      'NGN 25000000.00 ACTIVE 3 × 30 days 4 18 5 5',
    ],
  ),
  spoil(
    'project-management.codes',
    'a code without the prefix of the firm',
    ['project_project', project(3), `code = 'PRJ-003'`],
    ['BRP-PRJ-004', 'BRP-PRJ-004', 'BRP-PRJ-003'],
  ),
  spoil(
    'project-management.instance',
    'a project in the instance of another tenant',
    [
      'project_project',
      project(2),
      `"platformInstanceId" = (SELECT id FROM "PlatformInstance" WHERE "tenantId" = (SELECT id FROM "Tenant" WHERE slug = 'demo-recruitment'))`,
    ],
    ['BRP-PRJ-002', 'another', 'the default instance'],
  ),
  spoil(
    'project-management.people-in-charge',
    'somebody else owns the project than its team says',
    ['project_project', project(1), `"ownerId" = ${persona('pm')}`],
    ['BRP-PRJ-001 OWNER', 'Engr. Abdullahi Dogara TENANT_ADMIN', 'Mr. Olumide Adeyemi TENANT_ADMIN'],
  ),
  spoil(
    'project-management.people-in-charge',
    'a member manages the project',
    ['project_project', project(4), `"managerId" = ${persona('member')}`],
    ['BRP-PRJ-004 MANAGER', 'Mr. Olumide Adeyemi TENANT_ADMIN', 'Mr. Bashir Mohammed TENANT_ADMIN'],
  ),
  spoil(
    'project-management.project-dates',
    'a draft has begun',
    ['project_project', project(5), `"startDate" = '2026-03-02'`],
    [
      'BRP-PRJ-005',
      'status=DRAFT createdAt=2026-03-05 09:20:00 startDate=2026-03-02 targetDate=2026-06-30 endDate=null',
      'as agreed',
    ],
  ),
  spoil(
    'project-management.project-dates',
    'a completed project has no end',
    ['project_project', project(4), '"endDate" = NULL'],
    [
      'BRP-PRJ-004',
      'status=COMPLETED createdAt=2025-12-31 09:20:00 startDate=2026-01-08 targetDate=2026-02-06 endDate=null',
      'as agreed',
    ],
  ),
  spoil(
    'project-management.project-dates',
    'an active project is past its dates',
    ['project_project', project(3), `"targetDate" = '2026-03-10'`],
    [
      'BRP-PRJ-003',
      'status=ACTIVE createdAt=2025-11-21 09:20:00 startDate=2025-12-01 targetDate=2026-03-10 endDate=null',
      'as agreed',
    ],
  ),
  spoil(
    'project-management.progress',
    'progress is typed in',
    ['project_project', project(1), 'progress = 65'],
    ['BRP-PRJ-001', '65 of 100', '47 of 100'],
  ),
  spoil(
    'project-management.progress',
    'weights that do not make a hundred',
    ['project_milestone', milestone(2, 6), 'weight = 15'],
    ['BRP-PRJ-002', '56 of 105', '56 of 100'],
  ),
  spoil(
    'project-management.health',
    'a project with a late milestone counts as on track',
    ['project_project', project(3), `health = 'ON_TRACK'`],
    ['BRP-PRJ-003', 'ON_TRACK', 'DELAYED'],
  ),
  spoil(
    'project-management.health',
    'a blocked task puts a project at risk',
    ['project_task', task('Hold the closing event'), `status = 'BLOCKED'`],
    ['BRP-PRJ-002', 'ON_TRACK', 'AT_RISK'],
  ),
  spoil(
    'project-management.health-mix',
    'two projects are delayed',
    ['project_project', project(1), `health = 'DELAYED'`],
    ['AT_RISK', '0', '1'],
  ),
  spoil(
    'project-management.completed',
    'a task of the completed project is open again',
    ['project_task', task('Check VAT and PAYE filings'), `status = 'REVIEW'`],
    ['BRP-PRJ-004', '100 1 open, ended 2026-02-06', '100 0 open, ended 2026-02-06'],
  ),
  spoil(
    'project-management.completed',
    'a project ends before its last milestone',
    ['project_project', project(4), '"endDate" = "endDate" - 7'],
    ['BRP-PRJ-004', '100 0 open, ended 2026-01-30', '100 0 open, ended 2026-02-06'],
  ),
  spoil(
    'project-management.draft-untouched',
    'money is spent on a draft',
    ['project_budget_item', item(5, 'TRAINING'), '"actualAmount" = 50000'],
    ['BRP-PRJ-005', '0 percent 0 begun 1 approved or spent', '0 percent 0 begun 0 approved or spent'],
  ),
  spoil(
    'project-management.draft-untouched',
    'work on a draft has begun',
    ['project_task', task('Sketch the screens'), `status = 'IN_PROGRESS', "actualHours" = 4`],
    ['BRP-PRJ-005', '0 percent 1 begun 0 approved or spent', '0 percent 0 begun 0 approved or spent'],
  ),
];
