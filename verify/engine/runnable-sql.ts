import type { SqlValue } from '../../prisma/transaction.ts';
import type { BoundSql } from './bind.ts';

/** A bound statement with its values written into it: what a person pastes into psql. */
export function runnable({ sql, values }: BoundSql): string {
  const whole = sql.replaceAll(/\$(\d+)/g, (_, number: string) => literal(values[Number(number) - 1] ?? null));
  return `${withoutIndent(whole)};`;
}

function literal(value: SqlValue): string {
  if (value === null) return 'NULL';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`;
  return `ARRAY[${value.map(literal).join(', ')}]`;
}

/** Takes away the indentation that all lines but the first share: queries are written inside code. */
function withoutIndent(text: string): string {
  const lines = text.trim().split('\n');
  const indents = lines.slice(1).flatMap((line) => (line.trim() ? (/^ */.exec(line)?.[0].length ?? 0) : []));
  const shared = indents.length > 0 ? Math.min(...indents) : 0;
  return lines.map((line, index) => (index === 0 ? line : line.slice(shared)).trimEnd()).join('\n');
}
