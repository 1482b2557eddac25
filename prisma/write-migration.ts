/**
 * Writes the SQL that makes the mirror of the platform's tables out of the schema files.
 *
 *     npm run migration
 *
 * The platform owns its schema and its history; a rehearsal needs only what the tables are now.
 */
import { writeFileSync } from 'node:fs';
import { MIRROR_SQL } from './rehearsal/rehearsal-database.ts';
import { readSchema, schemaSql } from './schema-sql.ts';

writeFileSync(MIRROR_SQL, await schemaSql(readSchema()));
console.log(`wrote ${MIRROR_SQL}`);
