import type { Contract } from '../../verify/engine/contract.ts';
import type { Evidence } from '../evidence.ts';

/** One thing to open on the platform, with what should be seen there. */
export interface ChecklistItem {
  open: string;
  figures: string[];
}

/**
 * What the verifier walks through: the dashboards (mandate clause 8.2) and the roles (8.3), with the figures
 * that the gate read from the rows through the same queries.
 *
 * @param contracts of the batch: they say which view is whose
 */
export function checklistOf(report: Evidence, batch: string, contracts: readonly Contract[]): ChecklistItem[] {
  const checks = report.gates.find((gate) => gate.batch === batch)?.checks ?? [];
  const shown = new Map(checks.map(({ id, examined }) => [id, examined]));
  const views = contracts.flatMap((contract) => contract.views);
  const dashboards = [...Map.groupBy(views, ({ tenant }) => tenant)].map(([tenant, theirs]) => ({
    open: tenant === 'partner' ? 'the partner dashboard' : `the dashboards of ${tenant}`,
    figures: theirs.map(({ id, title }) => `${title}: ${shown.get(id) ?? 'no'} rows`),
  }));
  const roles = checks
    .filter(({ id }) => id.startsWith('role.'))
    .map(({ title, examined }) => `${title}: ${examined} facts, none missing and none too much`);
  return [...dashboards, { open: 'the platform under each role', figures: roles }];
}
