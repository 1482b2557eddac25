import type { TestProject } from 'vitest/node';
import { HarnessError } from '../prisma/harness-error.ts';
import { printable } from '../prisma/printable.ts';
import { actorFor, type ControlRoom } from './control/room.ts';
import type { TargetEvidence } from './evidence.ts';
import { openTarget, resolveAnchor } from './target.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The database that the gates of this run work on. */
    target: { url: string; evidence: TargetEvidence };
    /** Where its records are kept and whose keys sign them. */
    room: ControlRoom;
    anchor: string;
  }
}

/**
 * Opens the target once for all gates of a run, and closes what it started when they are done.
 * Without the executor's key no gate begins.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { anchor, target } = await open().catch(refuse);
  project.provide('anchor', anchor);
  project.provide('target', { url: target.url, evidence: target.evidence });
  project.provide('room', target.room);
  return async () => target[Symbol.asyncDispose]();
}

async function open() {
  const anchor = resolveAnchor();
  const target = await openTarget({}, (text) => console.log(text));
  try {
    actorFor(target.room, 'executor');
    return { anchor, target };
  } catch (error) {
    await target[Symbol.asyncDispose]();
    throw error;
  }
}

/** Vitest would show a refusal as a crash, with two stacks; a refusal is one line. Whatever was started has ended. */
function refuse(error: unknown): never {
  if (!(error instanceof HarnessError)) throw error;
  process.stderr.write(`✗ ${printable(error.message)}\n`);
  process.exit(1);
}
