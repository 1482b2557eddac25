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
  if (!parsed || !/^postgres(ql)?:$/.test(parsed.protocol) || parsed.hostname === '') {
    throw new HarnessError('D3_DATABASE_URL_MALFORMED', {
      subject: 'the database address',
      have: parsed ? `the scheme "${parsed.protocol}"` : 'text that is no URL',
      want: 'postgresql://user:password@host:port/database',
      next: 'correct the variable that holds it',
    });
  }
  return {
    host: parsed.hostname,
    port: parsed.port === '' ? 5432 : Number(parsed.port),
    database: decodeURIComponent(parsed.pathname.slice(1)),
  };
}

/** `host:port/database`, for messages. */
export function describeAddress(url: string): string {
  const { host, port, database } = parseAddress(url);
  return `${host}:${port}/${database}`;
}
