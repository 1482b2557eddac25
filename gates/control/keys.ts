import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { HarnessError } from '../../prisma/harness-error.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** A key that can sign, and the public half by which the signers file knows its owner. */
export interface SigningKey {
  /** Base64 of the raw 32 bytes (RFC 8032), as in the signers file. */
  publicKey: string;
  sign(text: string): string;
}

/**
 * Makes an Ed25519 pair and writes the private half, readable by its owner only.
 *
 * @returns the public half
 * @throws D3_KEY_EXISTS, D3_KEY_IN_REPOSITORY
 */
export function makeKey(path: string, passphrase?: string): string {
  refuseRepository(path);
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const text = privateKey.export(
    passphrase ? { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase } : { type: 'pkcs8', format: 'pem' },
  );
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  try {
    writeFileSync(path, text, { mode: 0o600, flag: 'wx' });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
    throw keyFailure('EXISTS', path, 'a file that is there already', 'a free path', 'choose another path with --out');
  }
  chmodSync(path, 0o600);
  return rawPublicKey(publicKey);
}

/**
 * @throws D3_KEY_UNREADABLE, D3_KEY_MODE when others could read the file, D3_KEY_PASSPHRASE, D3_KEY_IN_REPOSITORY
 */
export function loadKey(path: string, passphrase?: string): SigningKey {
  refuseRepository(path);
  const privateKey = readPrivateKey(path, passphrase);
  const publicKey = rawPublicKey(createPublicKey(privateKey));
  return { publicKey, sign: (text) => sign(null, Buffer.from(text), privateKey).toString('base64') };
}

function readPrivateKey(path: string, passphrase?: string): KeyObject {
  const text = readPrivateFile(path);
  if (text.includes('ENCRYPTED') && !passphrase) {
    throw keyFailure('PASSPHRASE', path, 'no passphrase', 'the one that the key was made with', 'set D3_PASSPHRASE');
  }
  let key: KeyObject;
  try {
    key = createPrivateKey({ key: text, ...(passphrase ? { passphrase } : {}) });
  } catch {
    const have = text.includes('ENCRYPTED') ? 'another passphrase' : 'a file that holds no private key';
    const code = text.includes('ENCRYPTED') ? 'PASSPHRASE' : 'UNREADABLE';
    throw keyFailure(
      code,
      path,
      have,
      'an Ed25519 key and its passphrase',
      'correct it, or make a key with "npm run keys"',
    );
  }
  if (key.asymmetricKeyType === 'ed25519') return key;
  throw keyFailure(
    'UNREADABLE',
    path,
    `a key of type ${key.asymmetricKeyType}`,
    'an Ed25519 key',
    'make one with "npm run keys"',
  );
}

function readPrivateFile(path: string): string {
  try {
    const mode = statSync(path).mode & 0o777;
    if ((mode & 0o077) !== 0) {
      throw keyFailure('MODE', path, `mode ${mode.toString(8)}`, 'mode 600', `run "chmod 600 ${path}"`);
    }
    return readFileSync(path, 'utf8');
  } catch (cause) {
    if (cause instanceof HarnessError) throw cause;
    const have = (cause as NodeJS.ErrnoException).code ?? 'no file';
    throw keyFailure(
      'UNREADABLE',
      path,
      have,
      'a private key',
      'make one with "npm run keys", or name another in D3_KEY',
    );
  }
}

/**
 * True when `signature` was made over `text` with the key that `publicKey` belongs to. Base64 has several spellings
 * of the same bytes, by the bits that its last letter does not use; only the one that encoding gives counts.
 */
export function isSignedBy(publicKey: string, text: string, signature: string): boolean {
  const key = createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(publicKey, 'base64').toString('base64url') },
    format: 'jwk',
  });
  const bytes = Buffer.from(signature, 'base64');
  return bytes.toString('base64') === signature && verify(null, Buffer.from(text), key, bytes);
}

function rawPublicKey(key: KeyObject): string {
  const { x = '' } = key.export({ format: 'jwk' });
  return Buffer.from(x, 'base64url').toString('base64');
}

/** A private key inside the checkout is one commit away from being published. */
function refuseRepository(path: string): void {
  if (relative(ROOT, resolve(path)).startsWith('..')) return;
  throw keyFailure(
    'IN_REPOSITORY',
    path,
    'a path inside the repository',
    'a path outside it',
    'keep it in your home folder',
  );
}

function keyFailure(
  code: 'EXISTS' | 'UNREADABLE' | 'MODE' | 'PASSPHRASE' | 'IN_REPOSITORY',
  path: string,
  have: string,
  want: string,
  next: string,
): HarnessError {
  return new HarnessError(`D3_KEY_${code}`, { subject: `private key ${path}`, have, want, next });
}
