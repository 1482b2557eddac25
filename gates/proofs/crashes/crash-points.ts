import type { Work } from './judge-recovery.ts';
import type { Statements } from './statement-phases.ts';
import type { Moment } from './statement-proxy.ts';

/** What is killed. */
export type Kind = 'connection' | 'server' | 'process';

/** Where something is killed. */
export interface CrashPoint {
  kind: Kind;
  work: Work;
  phase: string;
  /** Counted from 1. */
  statement: number;
  moment: Moment;
  /** For people. */
  at: string;
}

/**
 * The moments that matter most, and every `every`-th statement besides, before it is sent and after it was answered in
 * turn.
 */
export function crashPoints(kind: Kind, work: Work, statements: Statements, every: number): CrashPoint[] {
  const { sql, phases } = statements;
  const special = specialMoments(statements).filter(
    ({ number, moment }, index, all) =>
      index === all.findIndex((other) => other.number === number && other.moment === moment),
  );
  const sweep = sql
    .map((_, index) => index + 1)
    .filter((number) => number % every === 0)
    .map((number) => ({ number, moment: (number / every) % 2 === 0 ? ('answered' as const) : ('before' as const) }))
    .filter((each) => special.every(({ number, moment }) => number !== each.number || moment !== each.moment));
  return [...special, ...sweep.map((each) => ({ ...each, name: '' }))].map(({ number, moment, name }) => ({
    kind,
    work,
    phase: phases[number - 1] ?? '',
    statement: number,
    moment,
    at: `${name ? `${name}: ` : ''}statement ${number} of ${sql.length}, ${WORDS[moment]}: ${inShort(sql[number - 1])}`,
  }));
}

const WORDS: Record<Moment, string> = {
  before: 'not sent',
  sent: 'sent and not waited for',
  answered: 'answered and the answer lost',
};

function specialMoments({ marks }: Statements): { number: number; moment: Moment; name: string }[] {
  const { started, change, drill, commit, close } = marks;
  return [
    { number: started, moment: 'before', name: 'start journalled' },
    { number: change, moment: 'answered', name: 'first change' },
    ...(drill
      ? [
          { number: drill.savepoint, moment: 'before' as const, name: 'before the drill' },
          { number: drill.middle, moment: 'answered' as const, name: 'in the drill' },
        ]
      : []),
    { number: commit, moment: 'before', name: 'before COMMIT' },
    { number: commit, moment: 'sent', name: 'COMMIT sent' },
    { number: commit, moment: 'answered', name: 'COMMIT answered, ledger not written' },
    { number: commit + 1, moment: 'before', name: 'ledger not written' },
    { number: close, moment: 'before', name: 'evidence not written' },
  ];
}

function inShort(sql = ''): string {
  return sql.replaceAll(/\s+/g, ' ').trim().slice(0, 60);
}
