import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { HarnessError } from '../../prisma/harness-error.ts';
import { parseJson } from '../../prisma/parse-json.ts';
import type { SigningKey } from './keys.ts';
import { type Role, role } from './role.ts';

const signer = z.strictObject({
  name: z.string().min(1),
  /** Base64 of the 32 bytes of an Ed25519 public key. */
  publicKey: z.string().regex(/^[A-Za-z0-9+/]{43}=$/),
  roles: z.array(role).min(1),
});

const signersFile = z.strictObject({ format: z.literal('d3-signers/1'), signers: z.array(signer) });

export type Signer = z.infer<typeof signer>;

/** Somebody who can sign now, in the roles that the signers file gives them. */
export interface Actor {
  name: string;
  roles: readonly Role[];
  key: SigningKey;
}

/**
 * Reads who may sign as what.
 *
 * @throws D3_SIGNERS_UNREADABLE when the file is missing, malformed, or names a person or a key twice
 */
export function readSigners(path: string): Signer[] {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw unreadable(path, cause instanceof SyntaxError ? 'text that is no JSON' : 'no file');
  }
  const parsed = signersFile.safeParse(content);
  if (!parsed.success) throw unreadable(path, z.prettifyError(parsed.error).replaceAll(/\s+/g, ' '));
  const { signers } = parsed.data;
  for (const field of ['name', 'publicKey'] as const) {
    const values = signers.map((each) => each[field]);
    const twice = values.find((value, index) => values.indexOf(value) !== index);
    if (twice !== undefined) throw unreadable(path, `${field} "${twice}" twice`);
  }
  return signers;
}

/** The same from a copy that a report keeps: nobody where it is missing or malformed. */
export function signersIn(text: string | null): Signer[] {
  const parsed = signersFile.safeParse(text === null ? undefined : parseJson(text));
  return parsed.success ? parsed.data.signers : [];
}

/**
 * The person whom a key belongs to, who must hold the role that a step asks for.
 *
 * @throws D3_SIGNER_UNKNOWN, D3_ROLE_REFUSED
 */
export function actAs(wanted: Role, signers: readonly Signer[], key: SigningKey): Actor {
  const found = signers.find((each) => each.publicKey === key.publicKey);
  if (!found) {
    throw new HarnessError('D3_SIGNER_UNKNOWN', {
      subject: 'your key',
      have: `the public half ${key.publicKey}, which nobody in the signers file has`,
      want: signers.map((each) => each.name).join(', ') || 'a signer; the file names none yet',
      next: 'have it added to gates/signers.json, or name your own key in D3_KEY',
    });
  }
  if (found.roles.includes(wanted)) return { name: found.name, roles: found.roles, key };
  throw new HarnessError('D3_ROLE_REFUSED', {
    subject: found.name,
    have: found.roles.join(', '),
    want: `the role ${wanted}`,
    next: `ask somebody who is ${wanted}: ${withRole(signers, wanted)}`,
  });
}

function withRole(signers: readonly Signer[], wanted: Role): string {
  const names = signers.filter((each) => each.roles.includes(wanted)).map((each) => each.name);
  return names.join(', ') || 'nobody yet';
}

function unreadable(path: string, have: string): HarnessError {
  return new HarnessError('D3_SIGNERS_UNREADABLE', {
    subject: `signers file ${path}`,
    have,
    want: 'names, public keys and roles (format d3-signers/1)',
    next: 'restore it from the repository; nothing was done',
  });
}
