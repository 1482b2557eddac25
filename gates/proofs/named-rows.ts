/** Ids of rows that faults speak of, as SQL. */
export const tenantId = (slug: string): string => `(SELECT id FROM "Tenant" WHERE slug = '${slug}')`;
export const partnerId = (slug: string): string => `(SELECT id FROM "Partner" WHERE slug = '${slug}')`;
export const userId = (email: string): string => `(SELECT id FROM "User" WHERE email = '${email}')`;

export const RETAIL = tenantId('demo-retail-store');
export const MARKET = tenantId('demo-marketplace');
/** Another partner, whose name is nothing like ours. */
export const OTHER_PARTNER = partnerId('harmattan-resellers');
/** A tenant of somebody else that looks like one of ours. */
export const LOOK_ALIKE = tenantId('demo-retail-stores');

/** Lets statements pass that foreign keys and triggers would stop, until the savepoint is undone. */
export const KEYS_OFF = `SET LOCAL session_replication_role = 'replica'`;

/** Statements that make a trigger `name` with a function of that name. */
export function trigger(name: string, when: string, body: string): string[] {
  return [
    `CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN ${body} END $$`,
    `CREATE TRIGGER ${name} ${when} EXECUTE FUNCTION ${name}()`,
  ];
}
