import type { Fault } from '../engine/fault.ts';

const OURS = `"tenantId" = ANY(:tenants::text[])`;

const byNumber = (table: string, column: string) => (number: string) =>
  `(SELECT id FROM "${table}" WHERE "${column}" = '${number}' AND ${OURS})`;

/** Demo rows by the names that people use, as subqueries that give ids. */
export const client = byNumber('leg_client', 'clientNumber');
export const matter = byNumber('leg_matter', 'matterNumber');
export const entry = byNumber('leg_time_entry', 'entryNumber');
export const paper = byNumber('leg_document', 'documentNumber');
export const filing = byNumber('leg_filing', 'filingNumber');
export const disbursement = byNumber('leg_disbursement', 'disbursementNumber');
export const deadline = byNumber('leg_deadline', 'title');

export const retainer = (matterNumber: string): string =>
  `(SELECT id FROM "leg_retainer" WHERE "matterId" = ${matter(matterNumber)})`;

export const transaction = (matterNumber: string, sequence: number): string =>
  `(SELECT id FROM "leg_retainer_transaction" WHERE "retainerId" = ${retainer(matterNumber)} AND sequence = ${sequence})`;

/** The party of a matter in a role that one has. */
export const party = (matterNumber: string, role: string): string =>
  `(SELECT id FROM "leg_matter_party" WHERE "matterId" = ${matter(matterNumber)} AND role = '${role}')`;

export const account = (local: string): string => `(SELECT id FROM "User" WHERE email = '${local}@demo-legal.demo')`;

/** A fault in one row of a table: what is set there, and what must be found. */
export function spoil(
  check: string,
  title: string,
  [table, id, change]: readonly [table: string, id: string, change: string],
  [subject, have, want]: readonly [subject: string, have: string | null, want: string | null],
): Fault {
  const sql = `UPDATE "${table}" SET ${change} WHERE id = ${id}`;
  return { check: `legal-practice.${check}`, title, sql, finding: { subject, have, want } };
}

/** A fault in all of the firm's rows of a table, which empties a view. */
export function hide(check: string, view: string, want: number, table: string, change: string): Fault {
  return {
    check: `legal-practice.view.${check}`,
    title: `"${view}" is emptied`,
    sql: `UPDATE "${table}" SET ${change} WHERE ${OURS}`,
    finding: { subject: `${view} of demo-legal`, have: '0 rows', want: `${want} rows or more` },
  };
}
