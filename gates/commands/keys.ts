/**
 * Makes a signing key. The private half stays with its owner; the public half goes into gates/signers.json.
 *
 *     npm run keys -- --name "Your Name" --role approver [--role executor] [--out FILE]
 *
 * D3_PASSPHRASE protects the file, if it is set.
 */
import { parseArgs } from 'node:util';
import { HarnessError } from '../../prisma/harness-error.ts';
import { runCommand } from '../../prisma/run-command.ts';
import { makeKey } from '../control/keys.ts';
import { ROLES, type Role, role } from '../control/role.ts';
import { ownKeyPath } from '../control/room.ts';
import { ask } from './answers.ts';
import { say } from './command-target.ts';

export async function main(): Promise<void> {
  const { values: options } = parseArgs({
    options: {
      name: { type: 'string' },
      role: { type: 'string', multiple: true },
      out: { type: 'string' },
    },
  });
  const name = await ask({ text: 'Whose key is this?', flag: '--name', given: options.name });
  const roles = (options.role ?? []).map(parseRole);
  const path = ownKeyPath(options.out);
  const publicKey = makeKey(path, process.env['D3_PASSPHRASE']);
  say(`Private key: ${path} (mode 600${process.env['D3_PASSPHRASE'] ? ', with a passphrase' : ', no passphrase'})`);
  say('Enter this into "signers" of gates/signers.json, and have it reviewed and committed:');
  say(JSON.stringify({ name, publicKey, roles: roles.length > 0 ? roles : ['one or more of', ...ROLES] }, null, 2));
}

if (import.meta.main) await runCommand(main);

function parseRole(text: string): Role {
  const parsed = role.safeParse(text);
  if (parsed.success) return parsed.data;
  throw new HarnessError('D3_ROLE_UNKNOWN', {
    subject: '--role',
    have: JSON.stringify(text),
    want: ROLES.join(', '),
    next: 'name one of them; give --role several times for several',
  });
}
