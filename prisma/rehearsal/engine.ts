import { z } from 'zod';
import { HarnessError } from '../harness-error.ts';

export const engineName = z.enum(['embedded', 'testcontainers']);
export type EngineName = z.infer<typeof engineName>;

/** A PostgreSQL server that this process started and that ends with it. Disposing of it leaves nothing behind. */
export interface StartedServer extends AsyncDisposable {
  engine: EngineName;
  /** Connection string for a database of this server, superuser included: for rehearsals only. */
  url(database: string): string;
}

/** @throws D3_ENGINE_UNKNOWN */
export function parseEngine(value: string | undefined): EngineName {
  const parsed = engineName.safeParse(value ?? 'embedded');
  if (parsed.success) return parsed.data;
  throw new HarnessError('D3_ENGINE_UNKNOWN', {
    subject: 'the rehearsal engine',
    have: `"${value}"`,
    want: engineName.options.join(' or '),
    next: 'pass --engine or set D3_ENGINE to one of them',
  });
}

export interface ServerOptions {
  /** A fixed port, else a free one; a container always has a free one. */
  port?: number | undefined;
  /** Settings of the server beside those of a throwaway one. */
  settings?: Readonly<Record<string, string>>;
  /** How long an embedded server may take to say that it is ready. */
  readyWithinMs?: number;
}

/** Durability buys nothing in a database that is thrown away; everything else stays at its default. */
const THROWAWAY = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/** Settings as arguments of the server. */
export function settingFlags(settings: ServerOptions['settings'] = {}): string[] {
  return Object.entries({ ...THROWAWAY, ...settings }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
