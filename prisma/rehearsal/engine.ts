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
