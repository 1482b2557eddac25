import type { Fault } from '../engine/fault.ts';
import { item, milestone, persona, project, spoil } from './plant.ts';

/** For the rules on budgets. Times are in UTC, an hour behind Lagos. */
export const budgetFaults: readonly Fault[] = [
  spoil(
    'project-management.budget-estimates',
    'the estimates are a fifth above the budget',
    ['project_budget_item', item(5, 'CONSULTING'), '"estimatedAmount" = 3250000'],
    ['BRP-PRJ-005', '4200000.00', '3675000.00'],
  ),
  spoil(
    'project-management.budget-heads',
    'a head is used twice',
    ['project_budget_item', item(3, 'CONTINGENCY'), `category = 'LABOUR'`],
    ['LABOUR', 'used twice', 'used'],
  ),
  spoil(
    'project-management.budget-heads',
    'nobody needs a permit',
    ['project_budget_item', item(1, 'PERMITS'), `category = 'TRAVEL'`],
    ['PERMITS', 'unused', 'used'],
  ),
  spoil(
    'project-management.budget-approval',
    'money is spent that nobody approved',
    ['project_budget_item', item(3, 'CONTINGENCY'), '"actualAmount" = 100000'],
    ['BRP-PRJ-003 CONTINGENCY', 'spent without approval', 'not approved'],
  ),
  spoil(
    'project-management.budget-approval',
    'the manager approves',
    ['project_budget_item', item(1, 'LABOUR'), `"approvedById" = ${persona('pm')}`],
    ['BRP-PRJ-001 LABOUR', 'half approved', 'approved'],
  ),
  spoil(
    'project-management.budget-approval',
    'money was approved before the project began',
    ['project_budget_item', item(2, 'TRAVEL'), `"approvedAt" = "approvedAt" - interval '30 days'`],
    ['BRP-PRJ-002 TRAVEL', 'half approved', 'approved'],
  ),
  spoil(
    'project-management.budget-amounts',
    'a head is overspent by a third',
    ['project_budget_item', item(4, 'TRAVEL'), '"actualAmount" = 731500'],
    ['BRP-PRJ-004 CONSULTING', 'spent 2581500.00 of 2500000.00', 'in bounds'],
  ),
  spoil(
    'project-management.budget-amounts',
    'an amount is in dollars',
    ['project_budget_item', item(2, 'LOGISTICS'), `currency = 'USD'`],
    ['BRP-PRJ-002 LOGISTICS', 'USD', 'in bounds'],
  ),
  spoil(
    'project-management.budget-amounts',
    'more is spent than the budget holds',
    ['project_project', project(3), 'budget = 7000000'],
    ['BRP-PRJ-003 CONSULTING', 'spent 7120000.00 of 7000000.00', 'in bounds'],
  ),
  spoil(
    'project-management.budget-milestones',
    'money is set aside for the milestone of another project',
    ['project_budget_item', item(1, 'EQUIPMENT'), `"milestoneId" = ${milestone(2, 1)}`],
    ['BRP-PRJ-001 EQUIPMENT', 'BRP-PRJ-002', 'BRP-PRJ-001'],
  ),
];
