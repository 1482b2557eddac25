import { budgetRows } from './project-management/budget-rows.ts';
import { FIRM_SLUG, firmOf } from './project-management/firm.ts';
import { planProjects } from './project-management/planned-project.ts';
import { milestoneRows, projectRows } from './project-management/project-rows.ts';
import { taskRows } from './project-management/task-rows.ts';
import { teamRows } from './project-management/team-rows.ts';
import type { Seed } from './seed.ts';

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
    };
  },
};

if (import.meta.main) {
  const { runAlone } = await import('./run-alone.ts');
  await runAlone(seed);
}
