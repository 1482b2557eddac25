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

const SCHEMA_FOLDER = join(import.meta.dirname, 'schema');

/** The schema files of the working tree. */
export function readSchema(): SchemaFile[] {
  return readdirSync(SCHEMA_FOLDER)
    .sort()
    .map((name) => ({ path: name, content: readFileSync(join(SCHEMA_FOLDER, name), 'utf8') }));
}

/**
 * The SQL that makes an empty database what the schema files say. Uses Prisma's schema engine as WebAssembly, which needs
 * no download but insists on an empty database to connect to.
 */
export async function schemaSql(schema: readonly SchemaFile[]): Promise<string> {
  await using server = await startServer('embedded');
  const engine = await SchemaEngine.new(
    { datamodels: schema.map(({ path, content }) => [path, content]) },
    () => {},
    bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString: server.url('postgres') })),
  );
  const { stdout } = await engine.diff({
    from: { tag: 'empty' },
    to: { tag: 'schemaDatamodel', files: [...schema] },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  return stdout ?? '';
}
