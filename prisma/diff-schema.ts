import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { SchemaEngine } from '@prisma/schema-engine-wasm';
import { startServer } from './rehearsal/start-server.ts';

export interface SchemaFile {
  path: string;
  content: string;
}

export const SCHEMA_FOLDER = join(import.meta.dirname, 'schema');

/** The schema files of the working tree. */
export function readSchema(): SchemaFile[] {
  return readdirSync(SCHEMA_FOLDER)
    .sort()
    .map((name) => ({ path: name, content: readFileSync(join(SCHEMA_FOLDER, name), 'utf8') }));
}

/**
 * The SQL that takes a database from one set of schema files to another; empty text when they say the
 * same. Uses Prisma's schema engine as WebAssembly, which needs no download but insists on an empty
 * database to connect to.
 */
export async function diffSchema(from: readonly SchemaFile[], to: readonly SchemaFile[]): Promise<string> {
  await using server = await startServer('embedded');
  const engine = await SchemaEngine.new(
    { datamodels: to.map(({ path, content }) => [path, content]) },
    () => {},
    bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString: server.url('postgres') })),
  );
  const diff = await engine.diff({
    from: from.length === 0 ? { tag: 'empty' } : { tag: 'schemaDatamodel', files: [...from] },
    to: { tag: 'schemaDatamodel', files: [...to] },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  const sql = diff.stdout ?? '';
  return sql.includes('This is an empty migration') ? '' : sql;
}
