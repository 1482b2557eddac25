import type { Session } from './transaction.ts';

export interface Column {
  name: string;
  /** As `format_type` words it: `text`, `numeric(14,2)`, `timestamp(3) without time zone`, `"PosSaleStatus"`. */
  type: string;
  nullable: boolean;
  hasDefault: boolean;
  generated: boolean;
  /** The members of an enum column, in order; empty for every other type. */
  members: readonly string[];
}

export interface ForeignKey {
  name: string;
  table: string;
  columns: readonly string[];
  parent: string;
  parentColumns: readonly string[];
  /** Rows that existed before the key was added were checked too. */
  validated: boolean;
  /** False for NOT ENFORCED (PostgreSQL 18) and for keys whose triggers are switched off. */
  enforced: boolean;
  deferrable: boolean;
  onDelete: 'NO ACTION' | 'RESTRICT' | 'CASCADE' | 'SET NULL' | 'SET DEFAULT';
  /** An index leads with these columns, so that deleting a parent need not scan the children. */
  indexed: boolean;
}

export interface Table {
  name: string;
  columns: readonly Column[];
  /** Sets of columns that are unique, the primary key first. */
  uniqueKeys: readonly (readonly string[])[];
  /** First columns of the indexes. */
  leadingIndexColumns: readonly string[];
  /** Triggers that are not PostgreSQL's own. */
  triggers: readonly string[];
  estimatedRows: number;
}

/** The structure of the schema `public`, read in one statement from pg_catalog. */
export interface Catalog {
  tables: ReadonlyMap<string, Table>;
  foreignKeys: readonly ForeignKey[];
}

const TABLES = `
  SELECT c.relname AS name, greatest(c.reltuples, 0)::float8 AS "estimatedRows",
    (SELECT coalesce(json_agg(json_build_object(
        'name', a.attname, 'type', format_type(a.atttypid, a.atttypmod), 'nullable', NOT a.attnotnull,
        'hasDefault', a.atthasdef, 'generated', a.attgenerated <> '' OR a.attidentity <> '',
        'members', coalesce((SELECT json_agg(e.enumlabel ORDER BY e.enumsortorder) FROM pg_enum e WHERE e.enumtypid = a.atttypid), '[]'))
      ORDER BY a.attnum), '[]')
      FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped) AS columns,
    (SELECT coalesce(json_agg(k.columns ORDER BY k.is_primary DESC, k.name), '[]') FROM (
        SELECT i.indisprimary AS is_primary, ic.relname AS name,
          (SELECT json_agg(a.attname ORDER BY u.ord) FROM unnest(i.indkey::int2[]) WITH ORDINALITY u(num, ord)
             JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = u.num) AS columns
        FROM pg_index i JOIN pg_class ic ON ic.oid = i.indexrelid
        WHERE i.indrelid = c.oid AND i.indisunique AND i.indisvalid) k) AS "uniqueKeys",
    (SELECT coalesce(json_agg(DISTINCT a.attname), '[]') FROM pg_index i
       JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
       WHERE i.indrelid = c.oid AND i.indisvalid AND i.indpred IS NULL) AS "leadingIndexColumns",
    (SELECT coalesce(json_agg(t.tgname ORDER BY t.tgname), '[]') FROM pg_trigger t
       WHERE t.tgrelid = c.oid AND NOT t.tgisinternal) AS triggers
  FROM pg_class c
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition`;

const FOREIGN_KEYS = `
  SELECT k.conname AS name, child.relname AS "table", parent.relname AS parent,
    (SELECT json_agg(a.attname ORDER BY u.ord) FROM unnest(k.conkey) WITH ORDINALITY u(num, ord)
       JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = u.num) AS columns,
    (SELECT json_agg(a.attname ORDER BY u.ord) FROM unnest(k.confkey) WITH ORDINALITY u(num, ord)
       JOIN pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = u.num) AS "parentColumns",
    k.convalidated AS validated,
    coalesce((to_jsonb(k)->>'conenforced')::boolean, true)
      AND NOT EXISTS (SELECT FROM pg_trigger t WHERE t.tgconstraint = k.oid AND t.tgenabled NOT IN ('O', 'A')) AS enforced,
    k.condeferrable AS "deferrable",
    CASE k.confdeltype WHEN 'a' THEN 'NO ACTION' WHEN 'r' THEN 'RESTRICT' WHEN 'c' THEN 'CASCADE'
      WHEN 'n' THEN 'SET NULL' ELSE 'SET DEFAULT' END AS "onDelete",
    EXISTS (SELECT FROM pg_index i WHERE i.indrelid = k.conrelid AND i.indisvalid AND i.indpred IS NULL
      AND k.conkey @> (i.indkey::int2[])[0:array_length(k.conkey, 1) - 1]
      AND k.conkey <@ (i.indkey::int2[])[0:array_length(k.conkey, 1) - 1]) AS indexed
  FROM pg_constraint k
    JOIN pg_class child ON child.oid = k.conrelid
    JOIN pg_class parent ON parent.oid = k.confrelid
  WHERE k.contype = 'f' AND k.connamespace = 'public'::regnamespace AND k.conparentid = 0`;

/** Reads the catalog. Order is by name, so equal schemas give equal catalogs. */
export async function readCatalog(session: Session): Promise<Catalog> {
  const [row] = await session.rows<{ tables: Table[] | null; keys: ForeignKey[] | null }>(
    `SELECT (SELECT json_agg(t ORDER BY t.name) FROM (${TABLES}) t) AS tables,
            (SELECT json_agg(k ORDER BY k."table", k.name) FROM (${FOREIGN_KEYS}) k) AS keys`,
  );
  return {
    tables: new Map((row?.tables ?? []).map((table) => [table.name, table])),
    foreignKeys: row?.keys ?? [],
  };
}
