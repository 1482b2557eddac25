import type { Evidence } from '../evidence.ts';

/** One thing to open on the platform, with what should be seen there. */
export interface ChecklistItem {
  open: string;
  figures: string[];
}

const ROLE_CLAUSES = ['8.3.a', '8.3.b', '8.3.c', '8.3.d', '8.3.e'];

/**
 * What the verifier walks through: the dashboards (mandate clause 8.2) and the roles (8.3), with the figures
 * that the gate read from the rows through the same queries.
 */
export function checklistOf(report: Evidence, batch: string): ChecklistItem[] {
  const gate = report.gates.find((each) => each.batch === batch);
  const checks = gate?.checks ?? [];
  const views = checks.filter(({ clauses }) => clauses.includes('8.2.c'));
  const byTenant = Map.groupBy(views, ({ title }) => title.split(': ')[0] ?? '');
  const dashboards = [...byTenant].map(([tenant, shown]) => ({
    open: tenant === 'partner' ? 'the partner dashboard' : `the dashboard of ${tenant}`,
    figures: shown.map(({ title, examined }) => `${title.replace(`${tenant}: `, '')}: ${examined} rows`),
  }));
  const roles = checks
    .filter(({ clauses }) => clauses.some((clause) => ROLE_CLAUSES.includes(clause)))
    .map(({ title, examined }) => ({
      open: `the platform as this role: ${title}`,
      figures: [`${examined} tables looked at, nothing missing and nothing too much`],
    }));
  return [...dashboards, ...roles];
}
