import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { MIRROR_SQL } from './rehearsal/rehearsal-database.ts';
import { readSchema, schemaSql } from './schema-sql.ts';

test('the migration is what the schema files describe; "npm run migration" writes it', async () => {
  expect(await readFile(MIRROR_SQL, 'utf8')).toBe(await schemaSql(readSchema()));
});
