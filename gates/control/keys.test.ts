import { generateKeyPairSync } from 'node:crypto';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { isSignedBy, loadKey, makeKey } from './keys.ts';

const folder = mkdtempSync(join(tmpdir(), 'd3-keys-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);

describe('a key', () => {
  test('signs what its public half verifies, and nothing else', () => {
    const publicKey = makeKey(at('plain'));
    const key = loadKey(at('plain'));
    expect(key.publicKey).toBe(publicKey);
    const signature = key.sign('d3-a');
    expect([
      isSignedBy(publicKey, 'd3-a', signature),
      isSignedBy(publicKey, 'd3-b', signature),
      isSignedBy(makeKey(at('other')), 'd3-a', signature),
    ]).toEqual([true, false, false]);
  });

  test('is readable by its owner only, and never written over', () => {
    makeKey(at('owned'));
    expect(statSync(at('owned')).mode & 0o777).toBe(0o600);
    expect(() => makeKey(at('owned'))).toThrow('D3_KEY_EXISTS');
  });

  test('with a passphrase opens with that passphrase alone', () => {
    const publicKey = makeKey(at('locked'), 'ile-ifẹ');
    expect(readFileSync(at('locked'), 'utf8')).toContain('ENCRYPTED');
    expect(loadKey(at('locked'), 'ile-ifẹ').publicKey).toBe(publicKey);
    expect(() => loadKey(at('locked'))).toThrow('D3_KEY_PASSPHRASE');
    expect(() => loadKey(at('locked'), 'ile-ife')).toThrow('D3_KEY_PASSPHRASE');
  });
});

describe('a key is refused', () => {
  test('when others may read it', () => {
    makeKey(at('open'));
    chmodSync(at('open'), 0o640);
    expect(() => loadKey(at('open'))).toThrow('D3_KEY_MODE');
  });

  test('inside the repository', () => {
    const inside = join(import.meta.dirname, 'my.key');
    expect(() => makeKey(inside)).toThrow('D3_KEY_IN_REPOSITORY');
    expect(() => loadKey(inside)).toThrow('D3_KEY_IN_REPOSITORY');
  });

  test.each([
    ['is not there', () => {}, 'ENOENT'],
    ['holds something else', (path: string) => writeFileSync(path, 'hush', { mode: 0o600 }), 'no private key'],
    [
      'is of another kind',
      (path: string) => {
        const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
        writeFileSync(path, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
      },
      'a key of type rsa',
    ],
  ])('when its file %s, without showing what is in it', (name, write, have) => {
    const path = at(name);
    write(path);
    expect(() => loadKey(path)).toThrow(have);
    expect(() => loadKey(path)).not.toThrow('hush');
  });
});

test('a signature has one spelling', () => {
  const publicKey = makeKey(at('spelled'));
  const signature = loadKey(at('spelled')).sign('text');
  const respelled = `${signature.slice(0, 85)}${String.fromCodePoint((signature.codePointAt(85) ?? 0) + 1)}==`;
  expect(Buffer.from(respelled, 'base64').equals(Buffer.from(signature, 'base64')), 'the same bytes').toBe(true);
  expect(isSignedBy(publicKey, 'text', signature)).toBe(true);
  expect(isSignedBy(publicKey, 'text', respelled)).toBe(false);
});
