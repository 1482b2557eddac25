import type { Work } from './judge-recovery.ts';

/** The statements of a gate or a cleanup, and where in them its phases begin. */
export interface Statements {
  sql: readonly string[];
  /** The phase of each, by its index. */
  phases: readonly string[];
  /** Numbers of the statements that matter most, counted from 1. */
  marks: Marks;
}

export interface Marks {
  /** The first one after the ledger has the start. */
  started: number;
  /** The first that changes a row to stay. */
  change: number;
  /** The savepoint of the drill, and the middle of what is undone after it. A cleanup has none. */
  drill?: { savepoint: number; middle: number };
  commit: number;
  /** The first of the ledger session in which the work records its own end. */
  close: number;
}

/** Reads the phases off the statements themselves. */
export function readStatements(work: Work, sql: readonly string[]): Statements {
  const marks = work === 'gate' ? gateMarks(sql) : cleanupMarks(sql);
  return { sql, marks, phases: sql.map((_, index) => phaseAt(work, marks, index + 1)) };
}

function gateMarks(sql: readonly string[]): Marks {
  const started = startedIn(sql);
  const savepoint = last(sql, /^SAVEPOINT/);
  const undone = next(sql, savepoint, /^ROLLBACK TO SAVEPOINT/);
  return {
    started,
    change: next(sql, started, /^WITH \w+ AS \(INSERT INTO/),
    drill: { savepoint, middle: Math.floor((savepoint + undone) / 2) },
    commit: last(sql, /^COMMIT/),
    close: last(sql, /^BEGIN/),
  };
}

function cleanupMarks(sql: readonly string[]): Marks {
  const started = startedIn(sql);
  return {
    started,
    change: next(sql, started, /^WITH \w+ AS \(DELETE FROM/),
    commit: last(sql, /^COMMIT/),
    close: last(sql, /^BEGIN/),
  };
}

/** The work asks for its own id, then has it written down in a ledger session that it closes. */
function startedIn(sql: readonly string[]): number {
  const asked = next(sql, 0, /pg_current_xact_id\(\)::text AS "transactionId"/);
  return next(sql, asked, /^ROLLBACK$/) + 1;
}

/** The number of the first statement after `number` that is such a one. A mark that is nowhere would mark something else. */
function next(sql: readonly string[], number: number, such: RegExp): number {
  return found(
    sql.findIndex((text, index) => index >= number && such.test(text.trim())),
    such,
  );
}

function last(sql: readonly string[], such: RegExp): number {
  return found(
    sql.findLastIndex((text) => such.test(text.trim())),
    such,
  );
}

function found(index: number, such: RegExp): number {
  if (index < 0) throw new Error(`no statement is ${such}`);
  return index + 1;
}

function phaseAt(work: Work, { started, change, drill, commit }: Marks, number: number): string {
  if (number > commit) return 'ledger';
  if (number === commit) return 'COMMIT';
  if (number < started) return 'preconditions';
  if (drill && number >= drill.savepoint) return 'drill';
  if (number < change) return work === 'gate' ? 'baseline' : 'archive';
  return work === 'gate' ? 'seeding and proofs' : 'deletion';
}
