import type { ClauseId } from '../verify/engine/contract.ts';
import clauses from './clauses.json' with { type: 'json' };
import { digestOf } from './plan/digest.ts';

/** The batches and their scripts, in the order in which they must run (mandate clauses 5.a, 5.b). */
export const BATCHES = [
  {
    id: 'd3-a',
    name: 'Commerce Foundation',
    priority: 'P0',
    suites: ['products', 'pos', 'svm', 'mvm'],
    /** Contracts of tenants that the mandate names no script for: the scripts of this batch fill them too. */
    beyond: ['wholesale', 'motor-park'],
    /** The workflow that proves each condition that the mandate names for this gate. */
    conditions: { '5.c': 'pos.sale-possible', '5.d': 'svm.order-possible', '5.e': 'products.inventory-visible' },
  },
  {
    id: 'd3-b',
    name: 'Core Verticals',
    priority: 'P0',
    suites: ['education', 'health'],
    beyond: [],
    conditions: { '5.f': 'education.school-year', '5.g': 'health.visit' },
  },
  {
    id: 'd3-c',
    name: 'High Priority Verticals',
    priority: 'P1',
    suites: ['hospitality', 'civic', 'recruitment', 'project-management', 'legal-practice', 'advanced-warehouse'],
    beyond: [],
    conditions: {},
  },
  {
    id: 'd3-d',
    name: 'Optional Suites',
    priority: 'P2',
    suites: ['church', 'political', 'logistics', 'real-estate'],
    beyond: [],
    conditions: {},
  },
] as const;

export type BatchId = (typeof BATCHES)[number]['id'];

export const LAST_BATCH: BatchId = BATCHES[3].id;

export function scriptOf(suite: string): string {
  return `seed-${suite}-demo.ts`;
}

/** The clauses in our own words; every check names those that it proves. */
export const CLAUSES: readonly { id: ClauseId; text: string }[] = clauses;

/** What the mandate's author issues and the approver approves: the clauses, the batches and their order. */
export function mandateDigest(): string {
  return digestOf({ batches: BATCHES, clauses: CLAUSES });
}
