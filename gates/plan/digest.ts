import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/**
 * SHA-256 over canonical JSON (RFC 8785), in hex: equal values give equal digests, whatever the order of
 * their keys, on any machine.
 */
export function digestOf(value: unknown): string {
  return createHash('sha256').update(canonicalText(value)).digest('hex');
}

/** Canonical JSON (RFC 8785): what digests and signatures are made over. */
export function canonicalText(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('only a JSON value has a digest');
  return text;
}
