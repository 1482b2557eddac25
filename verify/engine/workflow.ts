import type { Session } from '../../prisma/transaction.ts';
import { type BoundSql, bind } from './bind.ts';
import { type CheckResult, compare, showing, type Violation } from './check.ts';
import { type CheckScope, tenantIdOf } from './check-scope.ts';
import type { Step, Workflow } from './contract.ts';

type Row = Record<string, string | number | boolean | null>;

/** A step that was walked, and what it showed. */
export interface WalkedStep {
  title: string;
  facts: Violation[];
}

export interface WalkedWorkflow {
  result: CheckResult;
  steps: WalkedStep[];
}

/**
 * Walks a workflow, statement by statement, in whatever transaction the session is in: the caller undoes
 * it. Stops at the first step that goes wrong.
 */
export async function walkWorkflow(session: Session, workflow: Workflow, scope: CheckScope): Promise<WalkedWorkflow> {
  const started = performance.now();
  const tenant = tenantIdOf(scope, workflow.tenant);
  let names: Record<string, string | number | boolean | null | readonly string[]> = {
    ...scope.values,
    tenant,
    tenants: [tenant],
  };
  const steps: WalkedStep[] = [];
  let last: BoundSql = { sql: '', values: [] };
  for (const step of workflow.steps) {
    last = bind(scope.graph, step.sql, names);
    const rows = await session.rows<Row>(last.sql, ...last.values);
    const walked = { title: step.title, facts: judgeStep(step, rows) };
    steps.push(walked);
    if (walked.facts.some((fact) => fact.have !== fact.want)) break;
    names = { ...names, ...namesFrom(rows[0] ?? {}) };
  }
  const facts = steps.flatMap((step) => step.facts);
  const { id, title, clauses } = workflow;
  const result = compare({ id, title, clauses }, facts, performance.now() - started);
  return { result: showing(result, last), steps };
}

function judgeStep(step: Step, rows: readonly Row[]): Violation[] {
  if (rows.length === 0) return [{ subject: step.title, have: 'no row', want: 'a row' }];
  const compared = rows.filter((row) => 'have' in row && 'want' in row);
  if (compared.length === 0) return [{ subject: step.title, have: 'done', want: 'done' }];
  return compared.map((row) => ({
    subject: `${step.title}: ${text(row['subject']) ?? 'outcome'}`,
    have: text(row['have']),
    want: text(row['want']),
  }));
}

/** Columns that start with a small letter can be named by later steps. */
function namesFrom(row: Row): Row {
  const judged = new Set(['subject', 'have', 'want']);
  return Object.fromEntries(Object.entries(row).filter(([name]) => !judged.has(name)));
}

function text(value: Row[string] | undefined): string | null {
  return value === null || value === undefined ? null : String(value);
}
