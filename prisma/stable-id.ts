import { hash } from 'node:crypto';

const NAMESPACE = Buffer.from('d3d3d3d30000500080000000d3d3d3d3', 'hex');

/** Ids recur within a plan and from day to day; hashing them once makes a plan a quarter faster. */
const known = new Map<string, string>();

/**
 * A UUID v5 (RFC 9562, section 5.5) over the parts of a natural key: the same parts give the same id on
 * every machine and in every run, so a second run meets its own rows instead of doubling them.
 */
export function stableId(...parts: readonly string[]): string {
  const key = parts.join('\u0000');
  const id = known.get(key) ?? uuidOf(key);
  known.set(key, id);
  return id;
}

function uuidOf(key: string): string {
  const digest = hash('sha1', Buffer.concat([NAMESPACE, Buffer.from(key)]), 'buffer');
  digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x50;
  digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80;
  const hex = digest.toString('hex', 0, 16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
