/** The batches and their scripts, in the order in which they must run (mandate clauses 5.a, 5.b). */
export const BATCHES = [
  {
    id: 'd3-a',
    name: 'Commerce Foundation',
    priority: 'P0',
    suites: ['products', 'pos', 'svm', 'mvm'],
  },
  { id: 'd3-b', name: 'Core Verticals', priority: 'P0', suites: ['education', 'health'] },
  {
    id: 'd3-c',
    name: 'High Priority Verticals',
    priority: 'P1',
    suites: ['hospitality', 'civic', 'recruitment', 'project-management', 'legal-practice', 'advanced-warehouse'],
  },
  {
    id: 'd3-d',
    name: 'Optional Suites',
    priority: 'P2',
    suites: ['church', 'political', 'logistics', 'real-estate'],
  },
] as const;

export type BatchId = (typeof BATCHES)[number]['id'];

export function scriptOf(suite: string): string {
  return `seed-${suite}-demo.ts`;
}
