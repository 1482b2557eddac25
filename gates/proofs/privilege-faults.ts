import type { SqlFault } from './planted-fault.ts';

/** Faults of what the database roles may do: too little to work, or more than they should. */

const unfit = (name: string, title: string, sql: readonly string[], finding: [string, string, string]): SqlFault => ({
  name,
  kind: 'environment',
  title,
  check: 'pre.privileges',
  sql,
  finding: { subject: finding[0], have: finding[1], want: finding[2] },
});

const tooLittle: readonly SqlFault[] = [
  unfit(
    'role-missing',
    'the role of the gate was never made',
    ['ALTER ROLE d3_executor RENAME TO d3_executor_of_old'],
    ['d3_executor', 'no such role', 'can be taken'],
  ),
  unfit(
    'reader-missing',
    'the role that the others read through was never made',
    ['ALTER ROLE d3_reader RENAME TO d3_reader_of_old'],
    ['d3_reader', 'no such role', 'can be taken'],
  ),
  unfit(
    'role-of-somebody-else',
    'the login was not given the roles',
    ['CREATE ROLE d3_stranger', 'GRANT d3_reader TO d3_stranger', "SET LOCAL SESSION AUTHORIZATION 'd3_stranger'"],
    ['d3_executor', 'cannot be taken by this login', 'can be taken'],
  ),
  unfit(
    'may-not-insert',
    'a table was made anew without its grants',
    ['REVOKE INSERT ON pos_sale FROM d3_executor'],
    ['d3_executor on pos_sale', 'SELECT', 'SELECT, INSERT'],
  ),
  unfit(
    'may-not-read-a-neighbour',
    'a table may not be read, so that nobody could prove its rows unchanged',
    ['REVOKE SELECT ON "Partner" FROM d3_reader'],
    ['d3_reader on Partner', 'nothing', 'SELECT'],
  ),
  unfit(
    'may-not-enter-the-schema',
    'the schema was closed to the roles',
    ['REVOKE USAGE ON SCHEMA public FROM PUBLIC', 'REVOKE USAGE ON SCHEMA public FROM d3_reader'],
    ['d3_reader, beyond tables', 'no USAGE of schema public', 'nothing'],
  ),
  unfit(
    'reads-nothing-by-itself',
    'the cleanup was taken out of the readers',
    ['REVOKE d3_reader FROM d3_cleanup'],
    ['d3_cleanup, beyond tables', 'not a member of d3_reader', 'nothing'],
  ),
];

const tooMuch: readonly SqlFault[] = [
  unfit(
    'may-update',
    'the gate may change rows that are there',
    ['GRANT UPDATE ON pos_sale TO d3_executor'],
    ['d3_executor on pos_sale', 'SELECT, INSERT, UPDATE', 'SELECT, INSERT'],
  ),
  unfit(
    'may-update-a-column',
    'the gate may change one column of the accounts',
    ['GRANT UPDATE ("passwordHash") ON "User" TO d3_executor'],
    ['d3_executor on User', 'SELECT, UPDATE of columns', 'SELECT'],
  ),
  unfit(
    'may-write-through-public',
    'a table is open to everybody who can connect',
    ['GRANT DELETE ON "Partner" TO PUBLIC'],
    ['d3_reader on Partner', 'SELECT, DELETE', 'SELECT'],
  ),
  unfit(
    'may-truncate',
    'the cleanup may empty a table',
    ['GRANT TRUNCATE ON pos_sale TO d3_cleanup'],
    ['d3_cleanup on pos_sale', 'SELECT, INSERT, DELETE, TRUNCATE', 'SELECT, INSERT, DELETE'],
  ),
  unfit(
    'may-write-through-a-view',
    'the gate may change the accounts through a view',
    ['CREATE VIEW everybody AS SELECT * FROM "User"', 'GRANT UPDATE ON everybody TO d3_executor'],
    ['d3_executor on everybody', 'UPDATE', 'nothing'],
  ),
  unfit(
    'may-write-elsewhere',
    'the gate may write to a schema that nobody looks at',
    ['CREATE SCHEMA aside', 'CREATE TABLE aside.rows (id text)', 'GRANT INSERT ON aside.rows TO d3_executor'],
    ['d3_executor on aside.rows', 'INSERT', 'nothing'],
  ),
  unfit(
    'owns-a-table',
    'the cleanup owns a table and so may alter it',
    ['GRANT CREATE ON SCHEMA public TO d3_cleanup', 'ALTER TABLE pos_sale OWNER TO d3_cleanup'],
    ['d3_cleanup, beyond tables', 'CREATE in schema public', 'nothing'],
  ),
  unfit(
    'may-create',
    'everybody may make tables, as in databases of old',
    ['GRANT CREATE ON SCHEMA public TO PUBLIC'],
    ['d3_reader, beyond tables', 'CREATE in schema public', 'nothing'],
  ),
  unfit(
    'is-a-superuser',
    'the gate would run as a superuser',
    ['ALTER ROLE d3_executor SUPERUSER LOGIN'],
    ['d3_executor, beyond tables', 'SUPERUSER, LOGIN, CREATE in the database, CREATE in schema public', 'nothing'],
  ),
  unfit(
    'is-a-member-of-more',
    'the gate has what another role has',
    ['GRANT pg_write_all_data TO d3_executor'],
    ['d3_executor, beyond tables', 'member of pg_write_all_data', 'nothing'],
  ),
];

export const privilegeFaults: readonly SqlFault[] = [...tooLittle, ...tooMuch];
