import { HarnessError } from '../../prisma/harness-error.ts';
import { printable } from '../../prisma/printable.ts';
import { describeTarget, openTarget, type Target } from '../target.ts';

export const say = (text: string): void => void process.stdout.write(`${printable(text)}\n`);

/**
 * The target of a command that speaks of something that is there already: staging, or a rehearsal that is
 * kept up. Shown before anything happens.
 *
 * @throws D3_NO_TARGET, and what {@link openTarget} throws
 */
export async function openExistingTarget(doing: string): Promise<Target> {
  if (process.env['D3_TARGET'] !== 'staging' && !process.env['DATABASE_URL']) {
    throw new HarnessError('D3_NO_TARGET', {
      subject: 'the target',
      have: 'neither D3_TARGET=staging nor the DATABASE_URL of a rehearsal',
      want: 'a database that has records',
      next: 'set D3_TARGET=staging in the workspace, or DATABASE_URL to what "npm run rehearse -- --keep" printed',
    });
  }
  const target = await openTarget({}, say);
  say(`${doing} ${describeTarget(target.evidence)}`);
  return target;
}
