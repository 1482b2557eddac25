/**
 * Writes the SQL that takes the committed schema files to those of the working tree.
 *
 *     npm run migration -- 0006_education
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { diffSchema, readSchema, SCHEMA_FOLDER, type SchemaFile } from './diff-schema.ts';

const git = (...args: string[]) =>
  execFileSync('git', args, { cwd: SCHEMA_FOLDER, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

function committedSchema(): SchemaFile[] {
  return git('ls-tree', '--name-only', 'HEAD', '.')
    .split('\n')
    .filter((path) => path.endsWith('.prisma'))
    .map((path) => ({ path, content: git('show', `HEAD:./${path}`) }));
}

const [name] = process.argv.slice(2);
if (!name || !/^\d{4}_[a-z0-9_-]+$/.test(name)) {
  console.error(
    'migration name: have nothing usable, want four digits and a name such as 0006_education; pass it after --',
  );
  process.exit(1);
}
const sql = await diffSchema(committedSchema(), readSchema());
if (sql === '') {
  console.log('the schema files say what they said at the last commit: nothing to write');
} else {
  const folder = join(import.meta.dirname, 'migrations', name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'migration.sql'), sql);
  console.log(`wrote ${join('prisma', 'migrations', name, 'migration.sql')}`);
}
