import type { Catalog, Column, Table } from '../../prisma/catalog.ts';
import { quoteName } from '../../prisma/quote-name.ts';
import { databaseMessage, type Session, tryAndUndo } from '../../prisma/transaction.ts';
import { bind } from './bind.ts';
import { type Check, type CheckResult, runChecks, type Violation } from './check.ts';
import { type CheckScope, narrowTo } from './check-scope.ts';
import type { Contract, Rule, RulePart } from './contract.ts';
import { expectations, tablesOf } from './counts.ts';
import { generalRule } from './general-rules.ts';
import { type Operator, operatorsFor } from './operators.ts';
import { orphanCheck, sameTenantCheck } from './references.ts';
import { ruleChecks } from './suite-checks.ts';

/** A column of one seeded row, altered: what a wrong seed would have written. */
export interface Mutant {
  suite: string;
  table: string;
  column: string;
  operator: string;
  /** The id of the altered row. */
  row: string;
}

/** `killed`: a check turned red; `refused`: the database took no such value; `survived`: nobody noticed. */
export type Fate = 'killed' | 'refused' | 'survived';

export interface MutantOutcome extends Mutant {
  fate: Fate;
  /** The first check that turned red. */
  by?: string;
}

export interface SweepOptions {
  /** Rows that are altered for each column and operator. */
  rowsPerColumn: number;
  /** Goes on to the next column after the first mutant that is noticed. */
  untilNoticed?: boolean;
  done?: (outcomes: readonly MutantOutcome[]) => void;
}

/** Ids never carry meaning, and a wrong one is an orphan's business. */
const LEFT_OUT: readonly string[] = ['id'];

/**
 * Alters the columns of the rows that a suite promises, one value at a time, each in a savepoint, and asks the suite's rules
 * that speak of the column, its references and its boundary. The rows must be proven: what is red before counts for nothing.
 */
export async function sweepSuite(
  session: Session,
  contract: Contract,
  scope: CheckScope,
  catalog: Catalog,
  options: SweepOptions,
): Promise<MutantOutcome[]> {
  const outcomes: MutantOutcome[] = [];
  const narrowed = narrowTo([contract], scope);
  for (const name of tablesOf([contract])) {
    const table = catalog.tables.get(name);
    if (!table) continue;
    for (const column of table.columns.filter((each) => !LEFT_OUT.includes(each.name) && !each.generated)) {
      const watch = watchersOf(contract, scope, table, column);
      const found = await sweepColumn(
        session,
        { suite: contract.suite, table, column, watch, scope: narrowed },
        options,
      );
      options.done?.(found);
      outcomes.push(...found);
    }
  }
  return outcomes;
}

interface Target {
  suite: string;
  table: Table;
  column: Column;
  watch: readonly Check[];
  scope: CheckScope;
}

async function sweepColumn(session: Session, target: Target, options: SweepOptions): Promise<MutantOutcome[]> {
  const outcomes: MutantOutcome[] = [];
  for (const row of await sampleRows(session, target, options.rowsPerColumn)) {
    for (const operator of operatorsFor(target.column)) {
      const outcome = await tryMutant(session, target, operator, row);
      if (outcome) outcomes.push(outcome);
      if (options.untilNoticed && outcome && outcome.fate !== 'survived') return [outcome];
    }
  }
  return outcomes;
}

/** Rows far apart in the order of their natural keys, those without a value among them. */
async function sampleRows(session: Session, { table, column, scope }: Target, count: number): Promise<string[]> {
  const order = naturalKey(table)
    .map((name) => `t.${quoteName(name)}::text`)
    .join(', ');
  const { sql, values } = bind(
    scope.graph,
    `SELECT id FROM (
       SELECT t.id, row_number() OVER w - 1 AS place, count(*) OVER (PARTITION BY t.${quoteName(column.name)} IS NULL) AS n
       FROM {${table.name}} t WINDOW w AS (PARTITION BY t.${quoteName(column.name)} IS NULL ORDER BY ${order})) r
     WHERE place * ${count} / n <> (place - 1) * ${count} / n OR place = 0 ORDER BY place LIMIT ${count * 2}`,
    scope.values,
  );
  return (await session.rows<{ id: string }>(sql, ...values)).map(({ id }) => id);
}

/** The columns of the first unique key that says more than an id, else whatever is text. */
function naturalKey(table: Table): readonly string[] {
  const key = table.uniqueKeys.find((columns) => !columns.includes('id'));
  if (key) return key;
  return table.columns.filter(({ type, name }) => type === 'text' && !/Id$|^id$/.test(name)).map(({ name }) => name);
}

async function tryMutant(
  session: Session,
  { suite, table, column, watch, scope }: Target,
  operator: Operator,
  row: string,
): Promise<(MutantOutcome & { red?: readonly Red[] }) | undefined> {
  const mutant = { suite, table: table.name, column: column.name, operator: operator.name, row };
  const { sql, values } = bind(
    scope.graph,
    `UPDATE ${quoteName(table.name)} t SET ${quoteName(column.name)} = x.value
     FROM (SELECT ${operator.set.replace('{rows}', `{${table.name}}`)} AS value, t.id FROM ${quoteName(table.name)} t WHERE t.id = :row) x
     WHERE t.id = x.id AND t.${quoteName(column.name)} IS DISTINCT FROM x.value`,
    { ...scope.values, row },
  );
  return tryAndUndo(session, async () => {
    try {
      if ((await session.run(sql, ...values)) === 0) return undefined;
    } catch (error) {
      if (refusedBy(error)) return { ...mutant, fate: 'refused' };
      throw error;
    }
    const red = await redOnes(session, watch);
    const [first] = red;
    return first ? { ...mutant, fate: 'killed', by: first.id, red } : { ...mutant, fate: 'survived' };
  });
}

type Red = Pick<CheckResult, 'id' | 'violations'>;

/** The checks that turned red; a value that they cannot reckon with, such as a divisor of zero, stops the gate as well. */
async function redOnes(session: Session, watch: readonly Check[]): Promise<Red[]> {
  try {
    return (await runChecks(session, watch)).filter(({ verdict }) => verdict !== 'PROVEN');
  } catch (error) {
    if (refusedBy(error)) return [{ id: `an error: ${messageOf(error)}`, violations: [] }];
    throw error;
  }
}

/** A part of a rule that no mutant broke: taking it out of the rule would go unnoticed. */
export interface UnbrokenPart {
  suite: string;
  rule: string;
  part: string;
}

/** Breaks each part of the suite's rules by altering the columns that it speaks of, and names those that stay whole. */
export async function unbrokenParts(
  session: Session,
  contract: Contract,
  scope: CheckScope,
  catalog: Catalog,
  { rowsPerColumn }: SweepOptions,
): Promise<UnbrokenPart[]> {
  const unbroken: UnbrokenPart[] = [];
  const { suite } = contract;
  for (const rule of contract.rules) {
    const watch = ruleChecks({ ...contract, rules: [rule] }, scope);
    for (const part of rule.parts ?? []) {
      const target = { suite, watch, scope: narrowTo([contract], scope) };
      if (!(await isBroken(session, target, catalog, part, rowsPerColumn))) {
        unbroken.push({ suite, rule: rule.id, part: part.label });
      }
    }
  }
  return unbroken;
}

async function isBroken(
  session: Session,
  target: Omit<Target, 'table' | 'column'>,
  catalog: Catalog,
  part: RulePart,
  rowsPerColumn: number,
): Promise<boolean> {
  for (const { table: tableName, column: columnName } of part.columns) {
    const table = catalog.tables.get(tableName);
    const column = table?.columns.find(({ name }) => name === columnName);
    if (!table || !column) continue;
    const altered = { ...target, table, column };
    for (const row of await sampleRows(session, altered, rowsPerColumn)) {
      for (const operator of operatorsFor(column)) {
        const outcome = await tryMutant(session, altered, operator, row);
        if (outcome?.red?.some(({ violations }) => violations.some((violation) => speaksOf(violation, part))))
          return true;
      }
    }
  }
  return false;
}

function speaksOf({ subject, have }: Violation, { label }: RulePart): boolean {
  return subject === label || subject.endsWith(` ${label}`) || (have ?? '').split('; ').includes(label);
}

/** A value that the type or a constraint does not take (PostgreSQL manual, appendix A: classes 22 and 23). */
function refusedBy(error: unknown): boolean {
  return /^2[23]/.test(answerOf(error).sqlState);
}

const messageOf = (error: unknown): string => answerOf(error).message;

const answerOf = (error: unknown) => databaseMessage((error as { cause?: unknown }).cause ?? error);

/** The checks that can notice the column: rules that name it, what holds for every table, and what is asked of its references. */
function watchersOf(contract: Contract, scope: CheckScope, table: Table, column: Column): Check[] {
  const rules = contract.rules.filter(
    ({ sql }) => sql.includes(`{${table.name}}`) && new RegExp(`\\b${column.name}\\b`).test(sql),
  );
  const refers = scope.graph.references.some((each) => each.table === table.name && each.column === column.name);
  const promised = expectations([contract]);
  return [
    ...ruleChecks({ ...contract, rules: [...rules, generalRule(table), stillThere(contract, table)] }, scope),
    ...(refers ? [orphanCheck(table.name, scope, promised), sameTenantCheck(table.name, scope, promised)] : []),
  ];
}

/** As the counts of a gate: a row that is filed under somebody else is missing. */
function stillThere({ tables }: Contract, { name }: Table): Rule {
  const want = Object.values(tables[name]?.rows ?? {}).reduce((sum, rows) => sum + rows, 0);
  const sql = `SELECT 'rows' AS subject, count(*)::int AS have, ${want} AS want FROM {${name}} t`;
  return { id: `counts.${name}`, title: `${name} has as many rows as agreed`, clauses: ['8.1.a'], sql };
}
