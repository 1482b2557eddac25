import type { Column, Table } from '../../prisma/catalog.ts';
import type { CheckIdentity } from './check.ts';
import type { Rule } from './contract.ts';
import { Sql, sql } from './sql.ts';

const SOUND = 'nothing amiss';

/** Text that somebody meant to replace. */
const PLACEHOLDER = '(lorem ipsum|placeholder|undefined|\\[object|to be done|tbd\\M|todo\\M|fixme)';

/** Columns whose text is one thing on every row of the demo: the platform defaults to other countries' (US, USD). */
const ALWAYS: Readonly<Record<string, readonly string[]>> = {
  currency: ['NGN'],
  country: ['NG', 'Nigeria'],
  timezone: ['Africa/Lagos'],
};

/** {@link generalRule} of a table. */
export const generalIdentity = (table: string): CheckIdentity => ({
  id: `general.${table}`,
  title: `${table} holds no blank, no placeholder, nothing of the future, and Naira`,
  clauses: ['8.1.a', '6.2.c'],
});

/**
 * What holds for each row of a table whatever its suite says: no text is blank, untrimmed or a placeholder, nothing was
 * recorded before it was made or in the future, and currency and country are Nigeria's.
 */
export function generalRule(table: Table): Rule {
  const failing = [...table.columns.flatMap(ofColumn), ...ofStamps(table)].map(
    ({ holds, words }) => sql`CASE WHEN (${holds}) IS FALSE THEN ${words} END`.text,
  );
  return {
    ...generalIdentity(table.name),
    sql: `
      SELECT t.id AS subject, coalesce(nullif(concat_ws('; ', NULL, ${failing.join(', ')}), ''), '${SOUND}') AS have,
        '${SOUND}' AS want
      FROM {${table.name}} t`,
  };
}

interface Condition {
  holds: Sql;
  words: string;
}

function ofColumn({ name, type, members }: Column): Condition[] {
  if (members.length > 0 || type !== 'text') return [];
  const column = new Sql(`t."${name}"`);
  const always = ALWAYS[name];
  return [
    { holds: sql`btrim(${column}) = ${column} AND ${column} <> ''`, words: `${name} is blank or not trimmed` },
    { holds: sql`${column} !~* ${PLACEHOLDER}`, words: `${name} is a placeholder` },
    ...(always
      ? [
          {
            holds: new Sql(`${column.text} IN (${always.map((each) => `'${each}'`).join(', ')})`),
            words: `${name} is not ${always.join(' or ')}`,
          },
        ]
      : []),
  ];
}

function ofStamps({ columns }: Table): Condition[] {
  const has = (name: string) => columns.some((column) => column.name === name);
  return [
    ...(has('createdAt')
      ? [{ holds: new Sql('t."createdAt" <= :now::timestamp'), words: 'createdAt is in the future' }]
      : []),
    ...(has('updatedAt')
      ? [{ holds: new Sql('t."updatedAt" <= :now::timestamp'), words: 'updatedAt is in the future' }]
      : []),
    ...(has('createdAt') && has('updatedAt')
      ? [{ holds: new Sql('t."createdAt" <= t."updatedAt"'), words: 'updatedAt is before createdAt' }]
      : []),
  ];
}
