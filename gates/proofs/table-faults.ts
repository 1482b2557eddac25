import { type BoundSql, bind } from '../../verify/engine/bind.ts';
import { type Expectation, expectations, tablesOf } from '../../verify/engine/counts.ts';
import { ownerId } from '../../verify/engine/owners.ts';
import type { Ownership, Reference } from '../../verify/engine/ownership.ts';
import { inScope, isPartnersOwn, ownerOf } from '../../verify/engine/ownership-sql.ts';
import { KEYS_OFF } from './named-rows.ts';
import { nameOf, type SqlFault } from './planted-fault.ts';
import type { Stage } from './stage.ts';

/** Four faults for every table of a batch, read off catalog and contract: a row lost, a reference cut or led away, a blank or a future. */

/** One table of a batch and what can be done to it. */
interface Target {
  stage: Stage;
  table: string;
  way: Exclude<Ownership, { kind: 'unowned' }>;
  /** References other than the one that leads to the tenant. */
  references: readonly Reference[];
  promised: readonly Expectation[];
}

export async function tableFaults(stage: Stage): Promise<SqlFault[]> {
  const faults: SqlFault[] = [];
  for (const table of tablesOf(stage.prepared.contracts)) {
    const target = targetOf(stage, table);
    faults.push(await rowLost(target), await referenceCut(target), await referenceLedAway(target));
    faults.push(await recordedTomorrow(target));
  }
  return faults;
}

function targetOf(stage: Stage, table: string): Target {
  const { contracts, earlier, checkScope } = stage.prepared;
  const way = checkScope.graph.owners.get(table);
  if (!way || way.kind === 'unowned') throw new Error(`table "${table}" reaches no tenant`);
  const column = columnOf(way);
  const references = checkScope.graph.references.filter((each) => each.table === table && each.column !== column);
  const promised = expectations([...earlier, ...contracts]).filter((each) => each.table === table && each.rows > 0);
  return { stage, table, way, references, promised };
}

const columnOf = (way: Target['way']): string => (way.kind === 'parent' ? way.reference.column : way.column);

function generated(
  { id }: Stage,
  check: string,
  title: string,
  sql: readonly string[],
  finding: SqlFault['finding'],
): SqlFault {
  return { name: `${id}/${nameOf(check, title)}`, kind: 'engine', title, check, sql, finding };
}

async function rowLost({ stage, table }: Target): Promise<SqlFault> {
  const { checkScope } = stage.prepared;
  const [own] = expectations(stage.prepared.contracts).filter((each) => each.table === table && each.rows > 0);
  if (!own) throw new Error(`no tenant is promised rows of "${table}"`);
  const written = `t.xmin = pg_current_xact_id()::xid AND ${ownerOf(checkScope.graph, table)} = '${ownerId(checkScope, own.tenant)}'`;
  const id = await only(stage, `SELECT min(t.id) AS value FROM "${table}" t WHERE ${written}`);
  const left = own.rows - 1;
  return generated(stage, `counts.${table}`, 'a row is lost', [KEYS_OFF, `DELETE FROM "${table}" WHERE id = '${id}'`], {
    subject: `${table} of ${own.tenant}`,
    have: `${left} written, ${left} found`,
    want: `${own.rows} written, ${own.rows} found`,
  });
}

/** A table that does not say when its rows were made has a text that can be blank. */
async function recordedTomorrow({ stage, table }: Target): Promise<SqlFault> {
  const { graph } = stage.prepared.checkScope;
  const id = await only(stage, `SELECT min(t.id) AS value FROM "${table}" t WHERE ${inScope(graph, table)}`);
  const { columns = [], uniqueKeys = [] } = stage.prepared.catalog.tables.get(table) ?? {};
  const check = `general.${table}`;
  if (columns.some(({ name }) => name === 'createdAt')) {
    return generated(stage, check, 'a row was made tomorrow', [set(table, 'createdAt', `'2999-01-01'`, id)], {
      subject: id,
      have: '*createdAt is in the future*',
      want: 'nothing amiss',
    });
  }
  const keys = uniqueKeys.flat();
  const text =
    columns.find(({ name, type }) => type === 'text' && !keys.includes(name) && !name.endsWith('Id'))?.name ?? '';
  return generated(stage, check, 'a text is blank', [KEYS_OFF, set(table, text, `''`, id)], {
    subject: id,
    have: `*${text} is blank or not trimmed*`,
    want: 'nothing amiss',
  });
}

async function referenceCut(target: Target): Promise<SqlFault> {
  const { stage, table, way, promised } = target;
  const check = `orphans.${table}`;
  const [filled] = await filledReferences(target);
  if (filled) {
    const { reference, id } = filled;
    return generated(stage, check, 'a reference is cut', [KEYS_OFF, set(table, reference.column, `'nowhere'`, id)], {
      subject: `${table}.${reference.column} of ${id}`,
      have: 'nowhere',
      want: null,
    });
  }
  if (way.kind === 'parent') {
    const rows = promised.reduce((sum, each) => sum + each.rows, 0);
    return generated(
      stage,
      check,
      'a row loses its parent',
      [KEYS_OFF, set(table, columnOf(way), `'nowhere'`, await firstId(target))],
      {
        subject: `ways up by ${table}.${columnOf(way)}`,
        have: `${rows - 1} rows`,
        want: `${rows} rows`,
      },
    );
  }
  const owner = ownerId(stage.prepared.checkScope, promised[0]?.tenant ?? '');
  const parent = way.kind === 'tenant' ? 'Tenant' : 'Partner';
  const id = await only(stage, `SELECT min(t.id) AS value FROM "${table}" t WHERE t."${way.column}" = '${owner}'`);
  return generated(stage, check, 'its owner is gone', [KEYS_OFF, `DELETE FROM "${parent}" WHERE id = '${owner}'`], {
    subject: `${table}.${way.column} of ${id}`,
    have: owner,
    want: null,
  });
}

async function referenceLedAway(target: Target): Promise<SqlFault> {
  const { stage, table } = target;
  const check = `boundary.${table}`;
  const { graph, values } = stage.prepared.checkScope;
  for (const { reference, id, owner } of await filledReferences(target)) {
    const { column, parent, parentColumn } = reference;
    const away = await strangerOf(stage, reference);
    if (away === null) continue;
    const seen: Record<string, { have: string; want: string }> = {
      User: { have: 'a person of no such tenant', want: owner },
      Partner: { have: away, want: String(values['partner']) },
    };
    const person = parent === 'User' || parent === 'Partner';
    const ownerThere = async () =>
      only(
        stage,
        `SELECT ${ownerOf(graph, parent, 'p')} AS value FROM "${parent}" p WHERE p."${parentColumn}" = '${away}'`,
      );
    /** Keys that are unique have room for one child only. */
    const room = `DELETE FROM "${table}" WHERE "${column}" = '${away}'`;
    const led = set(table, column, `'${away}'`, id);
    return generated(stage, check, 'a reference leads to somebody else', [KEYS_OFF, ...(person ? [] : [room]), led], {
      subject: `${table}.${column} of ${id}`,
      ...(seen[parent] ?? { have: await ownerThere(), want: owner }),
    });
  }
  return rowLedAway(target, check);
}

/** Where nothing but the way up is there: the row, or its parent, goes to a demo tenant that is promised none. */
async function rowLedAway(target: Target, check: string): Promise<SqlFault> {
  const { stage, table, way, promised } = target;
  if (isPartnersOwn(stage.prepared.checkScope.graph, table)) return partnersRowLedAway(target, check);
  const own = new Set(promised.map(({ tenant }) => tenant));
  const [slug] = [...stage.prepared.checkScope.tenantIds.keys()].filter((each) => !own.has(each));
  const stranger = stage.prepared.checkScope.tenantIds.get(slug ?? '') ?? '';
  const id = await firstId(target);
  const moved =
    way.kind !== 'parent'
      ? set(table, way.column, `'${stranger}'`, id)
      : `UPDATE "${way.reference.parent}" SET "tenantId" = '${stranger}' WHERE id = (SELECT "${way.reference.column}" FROM "${table}" WHERE id = '${id}')`;
  return generated(stage, check, 'a row goes to another demo tenant', [KEYS_OFF, moved], {
    subject: `${table}.${columnOf(way)} of ${id}`,
    have: stranger,
    want: `a tenant that rows of ${table} were promised for`,
  });
}

/** A row of the partner's own goes to another partner. */
async function partnersRowLedAway(target: Target, check: string): Promise<SqlFault> {
  const { stage, table, way, promised } = target;
  const rows = promised.reduce((sum, each) => sum + each.rows, 0);
  const stranger = await only(stage, `SELECT min(id) AS value FROM "Partner" WHERE slug = 'harmattan-resellers'`);
  /** A partner has room for one row of some tables. */
  const room = `DELETE FROM "${table}" WHERE "${columnOf(way)}" = '${stranger}'`;
  const moved = set(table, columnOf(way), `'${stranger}'`, await firstId(target));
  return generated(stage, check, 'a row goes to another partner', [KEYS_OFF, room, moved], {
    subject: `rows of the demo partner by ${table}.${columnOf(way)}`,
    have: `${rows - 1} rows`,
    want: `${rows} rows`,
  });
}

interface FilledReference {
  reference: Reference;
  /** The first row that has one, and the tenant that owns it. */
  id: string;
  owner: string;
}

async function filledReferences({ stage, table, references }: Target): Promise<FilledReference[]> {
  const { graph } = stage.prepared.checkScope;
  const filled: FilledReference[] = [];
  for (const reference of references) {
    const [row] = await ask<{ id: string; owner: string }>(
      stage,
      `SELECT t.id, ${ownerOf(graph, table)} AS owner FROM "${table}" t
       WHERE t."${reference.column}" IS NOT NULL AND ${inScope(graph, table)} ORDER BY t.id LIMIT 1`,
    );
    if (row) filled.push({ reference, ...row });
  }
  return filled;
}

/** The key of a row of the parent that is somebody else's; null where whose it is does not matter. */
async function strangerOf(stage: Stage, { parent, parentColumn, acrossTenants }: Reference): Promise<string | null> {
  const { graph } = stage.prepared.checkScope;
  if (acrossTenants) return null;
  if (parent === 'Partner') return only(stage, `SELECT min(id) AS value FROM "Partner" WHERE id <> :partner`);
  if (parent === 'User') {
    return only(
      stage,
      `SELECT min(m."userId") AS value FROM "TenantMembership" m WHERE m."tenantId" <> ALL(:tenants::text[])`,
    );
  }
  if ((graph.owners.get(parent)?.kind ?? 'unowned') === 'unowned') return null;
  const outside = `(${inScope(graph, parent, 'p')}) IS NOT TRUE AND ${ownerOf(graph, parent, 'p')} IS NOT NULL`;
  return only(stage, `SELECT min(p."${parentColumn}") AS value FROM "${parent}" p WHERE ${outside}`);
}

async function firstId({ stage, table, way, promised }: Target): Promise<string> {
  const { checkScope } = stage.prepared;
  const owner = ownerId(checkScope, promised[0]?.tenant ?? '');
  if (way.kind !== 'parent') {
    return only(
      stage,
      `SELECT min(t.id) AS value FROM "${table}" t WHERE t."${way.column}" = '${owner}' AND t.xmin = pg_current_xact_id()::xid`,
    );
  }
  return only(
    stage,
    `SELECT t.id AS value FROM "${table}" t WHERE ${ownerOf(checkScope.graph, table)} = '${owner}' ORDER BY t."${columnOf(way)}", t.id LIMIT 1`,
  );
}

const set = (table: string, column: string, value: string, id: string): string =>
  `UPDATE "${table}" SET "${column}" = ${value} WHERE id = '${id}'`;

async function ask<Row>({ tx, prepared }: Stage, statement: string): Promise<Row[]> {
  const { sql, values }: BoundSql = bind(prepared.checkScope.graph, statement, prepared.checkScope.values);
  return tx.rows<Row>(sql, ...values);
}

async function only(stage: Stage, statement: string): Promise<string> {
  const [row] = await ask<{ value: string | null }>(stage, statement);
  if (row?.value === null || row?.value === undefined) throw new Error(`nothing is found by ${statement}`);
  return row.value;
}
