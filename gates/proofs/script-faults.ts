import { trigger } from './named-rows.ts';
import { nameOf, type SqlFault } from './planted-fault.ts';
import type { Stage } from './stage.ts';

/** Two faults for every script of a batch, in the last table that it writes: a row swallowed, an id taken. */
export function scriptFaults({ id: batch, prepared }: Stage): SqlFault[] {
  return prepared.plan.scripts.flatMap(({ suite, tables }) => {
    const { table, rows } = tables.findLast((each) => each.rows.length > 0) ?? { table: '', rows: [] };
    const id = String(rows.at(-1)?.['id']);
    const check = `seed.${suite}`;
    const fault = (title: string, sql: string[], finding: SqlFault['finding']): SqlFault => {
      return { name: `${batch}/${nameOf(check, title)}`, kind: 'engine', title, check, sql, finding };
    };
    return [
      fault(
        'a trigger swallows a row',
        trigger('swallow', `BEFORE INSERT ON "${table}" FOR EACH ROW WHEN (NEW.id = '${id}')`, 'RETURN NULL;'),
        { subject: table, have: `${rows.length - 1} rows inserted`, want: `${rows.length} rows inserted` },
      ),
      fault(
        'another row has the id',
        [`UPDATE "${table}" SET id = '${id}' WHERE id = (SELECT min(id) FROM "${table}")`],
        {
          subject: 'D3_STATEMENT_FAILED',
          have: `SQLSTATE 23505, duplicate key value violates unique constraint "${table}_pkey"`,
          want: 'success',
        },
      ),
    ];
  });
}
