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
  const savepoint = sql.findLastIndex((text) => text.startsWith('SAVEPOINT')) + 1;
  const released = sql.findIndex((text, index) => index >= savepoint && text.startsWith('RELEASE')) + 1;
  return {
    started,
    change: sql.findIndex((text, index) => index >= started && text.startsWith('INSERT')) + 1,
    drill: { savepoint, middle: Math.floor((savepoint + released) / 2) },
    commit: sql.lastIndexOf('COMMIT') + 1,
    close: sql.lastIndexOf('BEGIN') + 1,
  };
}

function cleanupMarks(sql: readonly string[]): Marks {
  return {
    started: startedIn(sql),
    change: sql.findIndex((text) => text.includes('DELETE FROM')) + 1,
    commit: sql.lastIndexOf('COMMIT') + 1,
    close: sql.lastIndexOf('BEGIN') + 1,
  };
}

/** The work asks for its own id, then has it written down in a ledger session that it closes. */
function startedIn(sql: readonly string[]): number {
  const asked = sql.findIndex((text) => text.includes('pg_current_xact_id()::text AS "transactionId"'));
  return sql.indexOf('ROLLBACK', asked) + 2;
}

function phaseAt(work: Work, { started, change, drill, commit }: Marks, number: number): string {
  if (number > commit) return 'ledger';
  if (number === commit) return 'COMMIT';
  if (number < started) return 'preconditions';
  if (drill && number >= drill.savepoint) return 'drill';
  if (number < change) return work === 'gate' ? 'baseline' : 'archive';
  return work === 'gate' ? 'seeding and proofs' : 'deletion';
}
