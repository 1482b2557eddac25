import type { Fault } from '../engine/fault.ts';

const OURS = `"tenantId" = (SELECT id FROM "Tenant" WHERE slug = 'demo-b2b')`;
const SOUND = 'nothing amiss';

type Finding = readonly [subject: string, have: string | null, want?: string | null];

/** Alters the wholesaler's rows of a table that fulfil a condition. */
export function altered(
  check: string,
  title: string,
  table: string,
  [where, set]: readonly [where: string, set: string],
  [subject, have, want = SOUND]: Finding,
): Fault {
  return {
    check: `wholesale.${check}`,
    title,
    sql: `UPDATE "${table}" SET ${set} WHERE ${where} AND ${OURS}`,
    finding: { subject, have, want },
  };
}

/** Takes the wholesaler's rows of a table that fulfil a condition away. */
export function lost(
  check: string,
  title: string,
  table: string,
  where: string,
  [subject, have, want = SOUND]: Finding,
): Fault {
  return {
    check: `wholesale.${check}`,
    title,
    sql: `DELETE FROM "${table}" WHERE ${where} AND ${OURS}`,
    finding: { subject, have, want },
  };
}
