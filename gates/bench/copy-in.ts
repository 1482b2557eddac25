import type { Client, Connection } from 'pg';
import type { Column } from '../../prisma/catalog.ts';
import type { JsonRow } from '../../prisma/insert-rows.ts';

const SPECIAL: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const escape = (text: string): string => text.replaceAll(/[\\\n\r\t]/g, (character) => SPECIAL[character] ?? character);

/** Rows in the text format of COPY (PostgreSQL manual, COPY, "Text Format"). */
function copyText(rows: readonly JsonRow[], columns: readonly string[], types: ReadonlyMap<string, string>): string {
  const lines = rows.map((row) => columns.map((name) => copyValue(row[name], types.get(name) ?? 'text')).join('\t'));
  return `${lines.join('\n')}\n`;
}

function copyValue(value: unknown, type: string): string {
  if (value === null || value === undefined) return '\\N';
  if (type.startsWith('json')) return escape(JSON.stringify(value));
  if (Array.isArray(value)) return escape(`{${value.map((member) => JSON.stringify(String(member))).join(',')}}`);
  return escape(typeof value === 'string' ? value : JSON.stringify(value));
}

/**
 * Copies the rows of a table in, as fast as PostgreSQL takes them. The driver speaks the protocol of COPY but
 * offers no call for it.
 *
 * @param columns of the table, from the catalog
 */
export async function copyIn(
  client: Client,
  table: string,
  rows: readonly JsonRow[],
  columns: readonly Column[],
): Promise<void> {
  const names = Object.keys(rows[0] ?? {});
  if (names.length === 0) return;
  const types = new Map(columns.map(({ name, type }) => [name, type]));
  const list = names.map((name) => `"${name}"`).join(', ');
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  client.query({
    submit: (connection: Connection) => connection.query(`COPY "${table}" (${list}) FROM STDIN`),
    handleCopyInResponse: (connection: CopyingConnection) => {
      connection.sendCopyFromChunk(Buffer.from(copyText(rows, names, types)));
      connection.endCopyFrom();
    },
    handleCommandComplete: () => {},
    handleReadyForQuery: () => resolve(),
    handleError: reject,
  });
  return promise;
}

/** What the driver's connection can do beyond its published types. */
interface CopyingConnection {
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
}
