import { HarnessError } from './harness-error.ts';

export interface Address {
  host: string;
  port: number;
  database: string;
}

/**
 * The parts of a connection string that may be shown: never the user, the password or the options.
 *
 * @throws D3_DATABASE_URL_MALFORMED
 */
export function parseAddress(url: string): Address {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed) throw malformed('text that is no URL');
  if (!/^postgres(ql)?:$/.test(parsed.protocol)) throw malformed(`the scheme "${parsed.protocol}"`);
  if (parsed.hostname === '') throw malformed('no host');
  return {
    host: parsed.hostname,
    port: parsed.port === '' ? 5432 : Number(parsed.port),
    database: decode(parsed.pathname.slice(1)),
  };
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    throw malformed('a database name with a broken escape');
  }
}

function malformed(have: string): HarnessError {
  return new HarnessError('D3_DATABASE_URL_MALFORMED', {
    subject: 'the database address',
    have,
    want: 'postgresql://user:password@host:port/database',
    next: 'correct the variable that holds it',
  });
}

/** `host:port/database`, for messages. */
export function describeAddress(url: string): string {
  const { host, port, database } = parseAddress(url);
  return `${host}:${port}/${database}`;
}
