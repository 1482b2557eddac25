import { subscriberRows } from '../partner/subscriber-rows.ts';
import type { Seed } from '../seed.ts';
import { budgetRows } from './budget-rows.ts';
import { FIRM_SLUG, firmOf } from './firm.ts';
import { planProjects } from './planned-project.ts';
import { milestoneRows, projectRows } from './project-rows.ts';
import { taskRows } from './task-rows.ts';
import { teamRows } from './team-rows.ts';

/** Five projects: one on track, one at risk, one delayed, one completed and one that is a draft. */
export const seed: Seed = {
  suite: 'project-management',
  script: 'seed-project-management-demo.ts',
  batch: 'd3-c',
  tenants: [FIRM_SLUG],
  needs: [],
  build(input) {
    const firm = firmOf(input);
    const projects = planProjects(firm);
    return {
      project_project: projectRows(firm, projects),
      project_milestone: milestoneRows(firm, projects),
      project_team_member: teamRows(firm, projects),
      project_task: taskRows(firm, projects),
      project_budget_item: budgetRows(firm, projects),
      ...subscriberRows(input, FIRM_SLUG),
    };
  },
};
