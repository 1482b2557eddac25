import type { Column } from '../../prisma/catalog.ts';

/** A way to alter a value, as SQL over the row `t` of the column's table. */
export interface Operator {
  name: string;
  set: string;
}

/** The operators that fit a column's type. Where one leaves the value as it is, the row is no mutant. */
export function operatorsFor({ name, type, nullable, members }: Column): Operator[] {
  const value = `t."${name}"`;
  const another = (order: string) =>
    `(SELECT o."${name}" FROM {rows} o WHERE o."${name}" IS DISTINCT FROM ${value} ${order} LIMIT 1)`;
  return [
    ...byType(value, type, members),
    { name: "another row's", set: `coalesce(${another(`ORDER BY o."${name}"::text`)}, ${value})` },
    ...(nullable ? [{ name: 'emptied', set: `NULL::${type}` }] : []),
    ...(nullable
      ? [{ name: 'filled', set: `CASE WHEN ${value} IS NULL THEN ${another('ORDER BY 1')} ELSE ${value} END` }]
      : []),
  ];
}

function byType(value: string, type: string, members: readonly string[]): Operator[] {
  if (members.length > 0) return members.map((member) => ({ name: `as ${member}`, set: `'${member}'::${type}` }));
  if (type.endsWith('[]')) return arrays(value, type);
  if (type.startsWith('json'))
    return [
      { name: 'an empty object', set: `'{}'::jsonb` },
      { name: 'a key more', set: `${value} || '{"mutant": true}'` },
    ];
  if (type === 'boolean') return [{ name: 'turned', set: `NOT ${value}` }];
  if (/^(smallint|integer|bigint|numeric|double|real)/.test(type)) return numbers(value);
  if (type === 'date') return shifts(value, type, ['1 day', '-1 day', '400 days', '-400 days']);
  if (type.startsWith('timestamp')) return shifts(value, type, ['1 hour', '1 day', '-1 day', '400 days', '-400 days']);
  return texts(value);
}

function numbers(value: string): Operator[] {
  return [
    { name: 'a little more', set: `${value} + 1` },
    { name: 'a little less', set: `${value} - 1` },
    { name: 'ten times', set: `${value} * 10` },
    { name: 'negative', set: `-${value}` },
  ];
}

function texts(value: string): Operator[] {
  return [
    { name: 'a word more', set: `${value} || ' mutant'` },
    { name: 'blank', set: `''` },
    { name: 'in capitals', set: `CASE WHEN upper(${value}) = ${value} THEN lower(${value}) ELSE upper(${value}) END` },
  ];
}

function arrays(value: string, type: string): Operator[] {
  return [
    { name: 'without members', set: `'{}'::${type}` },
    { name: 'without the first', set: `${value}[2:]` },
    { name: 'its first twice', set: `${value} || ${value}[1:1]` },
  ];
}

const shifts = (value: string, type: string, intervals: readonly string[]): Operator[] =>
  intervals.map((interval) => ({ name: `${interval} on`, set: `(${value} + interval '${interval}')::${type}` }));
