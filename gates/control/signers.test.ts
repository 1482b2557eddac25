import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { loadKey, makeKey } from './keys.ts';
import { makeRehearsalRoom, STAGING_ROOM } from './room.ts';
import { actAs, readSigners } from './signers.ts';

const folder = mkdtempSync(join(tmpdir(), 'd3-signers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ada = makeKey(join(folder, 'ada.key'));
const bola = makeKey(join(folder, 'bola.key'));
const key = loadKey(join(folder, 'ada.key'));

function file(signers: unknown, format = 'd3-signers/1'): string {
  const path = join(folder, 'signers.json');
  writeFileSync(path, JSON.stringify({ format, signers }));
  return path;
}

describe('a person acts', () => {
  const signers = readSigners(file([{ name: 'Ada', publicKey: ada, roles: ['approver', 'executor'] }]));

  test('in each of their roles, known by their key', () => {
    expect(actAs('approver', signers, key)).toMatchObject({ name: 'Ada', roles: ['approver', 'executor'] });
    expect(actAs('executor', signers, key).name).toBe('Ada');
  });

  test('in no other role, and not with an unknown key', () => {
    expect(() => actAs('verifier', signers, key)).toThrow('D3_ROLE_REFUSED Ada: have approver, executor');
    makeKey(join(folder, 'stranger.key'));
    expect(() => actAs('approver', signers, loadKey(join(folder, 'stranger.key')))).toThrow('D3_SIGNER_UNKNOWN');
  });
});

describe('the signers file is refused', () => {
  test.each([
    [
      'a name is there twice',
      [
        { name: 'Ada', publicKey: ada, roles: ['approver'] },
        { name: 'Ada', publicKey: bola, roles: ['executor'] },
      ],
      'name "Ada" twice',
    ],
    [
      'a key is there twice',
      [
        { name: 'Ada', publicKey: ada, roles: ['approver'] },
        { name: 'Bola', publicKey: ada, roles: ['executor'] },
      ],
      'twice',
    ],
    ['a role is unknown', [{ name: 'Ada', publicKey: ada, roles: ['owner'] }], 'signers[0].roles[0]'],
    ['a key is none', [{ name: 'Ada', publicKey: 'hush', roles: ['approver'] }], 'signers[0].publicKey'],
    ['somebody has no role', [{ name: 'Ada', publicKey: ada, roles: [] }], 'signers[0].roles'],
    ['it has a field too many', [{ name: 'Ada', publicKey: ada, roles: ['approver'], admin: true }], 'admin'],
  ])('when %s', (_, signers, have) => {
    const path = file(signers);
    expect(() => readSigners(path)).toThrow('D3_SIGNERS_UNREADABLE');
    expect(() => readSigners(path)).toThrow(have);
  });

  test('when it is missing, no JSON, or of another format', () => {
    expect(() => readSigners(join(folder, 'nowhere.json'))).toThrow('no file');
    writeFileSync(join(folder, 'text.json'), 'hello');
    expect(() => readSigners(join(folder, 'text.json'))).toThrow('text that is no JSON');
    expect(() => readSigners(file([], 'd3-signers/9'))).toThrow('format');
  });

  test('or gives another owner to a step, whichever byte of a key is flipped', () => {
    using room = makeRehearsalRoom();
    const whole = readFileSync(room.signers, 'utf8');
    const [signer] = readSigners(room.signers);
    const start = whole.indexOf(signer?.publicKey ?? '');
    const actor = loadKey(room.cast?.['mandate author'] ?? '');
    for (let index = start; index < start + 42; index += 1) {
      const other = whole[index] === 'A' ? 'B' : 'A';
      writeFileSync(room.signers, whole.slice(0, index) + other + whole.slice(index + 1));
      expect(() => actAs('mandate author', readSigners(room.signers), actor)).toThrow('D3_SIGNER_UNKNOWN');
    }
  });
});

test('the checked-in signers file is well-formed', () => {
  expect(readSigners(STAGING_ROOM.signers).every(({ roles }) => roles.length > 0)).toBe(true);
});
