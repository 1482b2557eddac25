/** A clause of the mandate, such as `8.1.a`; gates/mandate.ts words them. */
export type ClauseId = string;

export type Layer = 'configuration' | 'operational' | 'workflow' | 'narrative';

/**
 * What a suite promises, apart from the script that seeds it: two descriptions that were written apart
 * and must agree.
 *
 * SQL in a contract names a table as `{pos_sale}`: the rows of that table that the asker may see (the
 * demo rows for a check, fewer for a role), with their tenant's id as `"ownerTenantId"`. Further names:
 * `:tenants` (ids), `:partner` (id), `:today` (a date in Lagos), `:now` (a time in UTC). A rule sees the rows of the
 * tenants that its contract promises rows of; braces always name a table, so an array is written `ARRAY[...]`.
 * PostgreSQL may ask a condition of a row before it asks whose row it is, so a condition casts no text that somebody else
 * may have written differently.
 */
export interface Contract {
  /** The suite's name, or the batch's for what only the batch as a whole can show. */
  suite: string;
  tables: Readonly<Record<string, TableContract>>;
  /**
   * References that the database does not enforce, `child.column -> Parent.column`. `tenantId` and
   * `partnerId` columns are known to be such and need no mention.
   */
  softReferences: readonly SoftReference[];
  /** Id-like columns that point outside the database, or nowhere: `pos_sale.bankReference`. */
  external: readonly string[];
  /** Columns of seeded rows that may be wrong unseen, `table.column`, each with the reason why no rule speaks of it. */
  unguarded?: Readonly<Record<string, string>>;
  rules: readonly Rule[];
  views: readonly View[];
  workflows: readonly Workflow[];
  endUsers: readonly EndUser[];
}

export interface TableContract {
  layer: Layer;
  /** Rows per tenant slug, exactly; under `partner` those that are the partner's own. */
  rows: Readonly<Record<string, number>>;
}

export type SoftReference = `${string}.${string} -> ${string}.${string}` | CrossTenantReference;

/** A reference that is allowed to lead into another tenant, with the reason. */
export interface CrossTenantReference {
  reference: `${string}.${string} -> ${string}.${string}`;
  acrossTenants: string;
}

/**
 * A rule is a query that returns one row for each subject that it looks at: `subject`, `have`, `want`.
 * A subject whose have is distinct from its want is a violation. No subject at all proves nothing.
 */
export interface Rule {
  /** `<suite>.<what>`, stable. */
  id: string;
  /** A statement in the present tense. */
  title: string;
  clauses: readonly ClauseId[];
  sql: string;
  /** What can be wrong by itself, where the rule was composed of a shape: each is broken by mutants of its own. */
  parts?: readonly RulePart[];
}

/** One conjunct of a rule. */
export interface RulePart {
  /** Ends the subject of a finding, or is what the finding has. */
  label: string;
  /** The columns that it speaks of, one of which breaks it when it is altered. */
  columns: readonly { table: string; column: string }[];
}

/** What a person opens on the platform and must not find empty. The query gives what the view shows. */
export interface View {
  id: string;
  title: string;
  /** A tenant's slug, or `partner` for the partner's own dashboard over all of its tenants. */
  tenant: string;
  /** The fewest rows that make it worth showing. */
  atLeast: number;
  sql: string;
  /** How the rows stand, as SQL has it after ORDER BY; by their first column where nothing is said. */
  order?: string;
  /** Columns that hold Naira. */
  naira?: readonly string[];
  /** One row of figures, shown large. */
  figures?: boolean;
  /** How the rows are drawn above their table; a view without one is a table. */
  chart?: Chart;
}

export interface Chart {
  /** `columns`: over time or in steps; `bars`: sizes by name; `line`: a trend; `share`: parts of a whole. */
  kind: 'columns' | 'bars' | 'line' | 'share';
  /** The column that names each mark. */
  label: string;
  /** The column that gives its size: a number. */
  value: string;
  /** The column that tells several series apart: stacked columns or several lines. */
  series?: string;
}

/** A piece of work tried for real in a savepoint, one statement a step. */
export interface Workflow {
  id: string;
  title: string;
  clauses: readonly ClauseId[];
  tenant: string;
  steps: readonly Step[];
}

/**
 * Every statement must return a row. Columns of the first row become names for the steps that follow
 * (`RETURNING id AS "saleId"` gives `:saleId`); rows with `subject`, `have` and `want` are compared.
 * `:tenant` is the id of the workflow's tenant, `{table}` its rows.
 */
export interface Step {
  title: string;
  sql: string;
}

/** A customer, patient, parent, ...: sees the public tables of one tenant and, of others, only what is hers. */
export interface EndUser {
  /** `<suite>.<who>`. */
  id: string;
  title: string;
  tenant: string;
  /** A query that gives her one `id`, found by a natural key; it becomes `:me`. */
  identity: string;
  /** Tables that she sees in part, with the condition on the row `t`: `{ svm_order: '"customerId" = :me' }`. */
  own: Readonly<Record<string, string>>;
  /** Tables that everybody may see in this tenant. */
  open: readonly string[];
  /** How many rows she must see, by table; a table that is not named must show her none. */
  sees: Readonly<Record<string, number>>;
}

export function defineContract<Given extends Contract>(contract: Given): Given {
  return contract;
}
