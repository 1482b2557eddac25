import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { HarnessError } from '../../prisma/harness-error.ts';
import { loadKey, makeKey } from './keys.ts';
import { ROLES, type Role } from './role.ts';
import { type Actor, actAs, readSigners } from './signers.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** Where the phase's records are kept and whose keys sign them. Plain data, so that a test worker can be given it. */
export interface ControlRoom {
  /** True in a rehearsal: its keys were made for it, and every role is played by the run itself. */
  played: boolean;
  /** Ledger, plans and the evidence that approvals rest on. */
  folder: string;
  signers: string;
  /** The private keys of a rehearsal's cast; on staging everybody brings their own. */
  cast: Readonly<Record<Role, string>> | null;
}

/** On staging: the checked-in signers, the ledger folder of the checkout, and the acting person's own key. */
export const STAGING_ROOM: ControlRoom = {
  played: false,
  folder: join(ROOT, 'ledger'),
  signers: join(ROOT, 'gates', 'signers.json'),
  cast: null,
};

/** A rehearsal's own room, with a key for each role; disposing of it removes it, and so does the end of the process. */
export function makeRehearsalRoom(): ControlRoom & Disposable {
  const folder = mkdtempSync(join(tmpdir(), 'd3-control-'));
  const room = rehearsalRoomAt(folder);
  const signers = ROLES.map((role) => ({
    name: `Rehearsal ${role}`,
    publicKey: makeKey(castKey(folder, role)),
    roles: [role],
  }));
  writeFileSync(room.signers, JSON.stringify({ format: 'd3-signers/1', signers }));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  return {
    ...room,
    [Symbol.dispose]: () => {
      process.off('exit', remove);
      remove();
    },
  };
}

/** The room that a rehearsal made at `folder`. */
export function rehearsalRoomAt(folder: string): ControlRoom {
  return {
    played: true,
    folder,
    signers: join(folder, 'signers.json'),
    cast: Object.fromEntries(ROLES.map((role) => [role, castKey(folder, role)])) as Record<Role, string>,
  };
}

function castKey(folder: string, role: Role): string {
  return join(folder, `${role.replace(' ', '-')}.key`);
}

/** The path of the acting person's key: an option, D3_KEY, or the usual place in the home folder. */
export function ownKeyPath(option?: string): string {
  return option ?? process.env['D3_KEY'] ?? join(homedir(), '.webwaka-d3', 'signing.key');
}

/**
 * Who takes a step in `role`: on staging the person whose key this is, in a rehearsal the cast.
 *
 * @throws D3_KEY_*, D3_SIGNERS_UNREADABLE, D3_SIGNER_UNKNOWN, D3_ROLE_REFUSED
 */
export function actorFor(room: ControlRoom, role: Role, keyOption?: string): Actor {
  const signers = readSigners(room.signers);
  if (signers.length === 0) throw noSigners(room);
  const path = room.cast?.[role] ?? ownKeyPath(keyOption);
  return actAs(role, signers, loadKey(path, process.env['D3_PASSPHRASE']));
}

function noSigners(room: ControlRoom): HarnessError {
  return new HarnessError('D3_SIGNERS_EMPTY', {
    subject: `signers file ${room.signers}`,
    have: 'nobody',
    want: 'a mandate author, an approver, an executor and a verifier',
    next: 'make keys with "npm run keys" and enter their public halves with names and roles',
  });
}

/** Whoever holds this key, in the first role that is theirs. For steps that are anybody's. */
export function anyActorFor(room: ControlRoom, keyOption?: string): { actor: Actor; role: Role } {
  if (room.cast) return { actor: actorFor(room, 'executor'), role: 'executor' };
  const signers = readSigners(room.signers);
  const key = loadKey(ownKeyPath(keyOption), process.env['D3_PASSPHRASE']);
  const role = signers.find((signer) => signer.publicKey === key.publicKey)?.roles[0] ?? 'executor';
  return { actor: actAs(role, signers, key), role };
}
